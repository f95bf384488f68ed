import type { Plan, PlanAllocation } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import { PairScanner } from '../model/pairs.js';
import { residualOf, type Residual } from '../model/residual.js';
import { buildModel, type ScenarioModel } from '../model/scenario-model.js';

/** What all offers of a plan stand before. */
export interface Picture {
  scenario: Scenario;
  model: ScenarioModel;
  plan: Plan;
  scanner: PairScanner;
  residual: Residual;
  ordersOf: Map<string, PlanAllocation[]>;
  /** Units by offer and week, and load by line and week, that the plan uses. */
  usedUnits: Float64Array;
  usedLoad: Float64Array;
  charge: Map<string, number>;
}

/** Read once, for one offer after another. */
export function pictureOf(scenario: Scenario, plan: Plan): Picture {
  const model = buildModel(scenario);
  const { offers, lines, weeks, offerIndex } = model;
  const usedUnits = new Float64Array(offers.count * weeks);
  const usedLoad = new Float64Array(lines.count * weeks);
  for (const { offer: id, week, quantity } of plan.allocations) {
    const offer = offerIndex.get(id);
    if (offer === undefined) continue;
    usedUnits[offer * weeks + week] += quantity;
    const line = offers.line[offer];
    if (line >= 0) usedLoad[line * weeks + week] += quantity * offers.load[offer];
  }
  const charge = new Map(
    plan.prices.map((price) => [
      'line' in price ? `line ${price.line} ${price.week}` : `offer ${price.offer} ${price.week}`,
      price.shadowPrice,
    ]),
  );
  return {
    scenario,
    model,
    plan,
    scanner: new PairScanner(model),
    residual: residualOf(model),
    ordersOf: Map.groupBy(plan.allocations, (allocation) => allocation.request),
    usedUnits,
    usedLoad,
    charge,
  };
}
