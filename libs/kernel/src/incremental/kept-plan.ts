import { canonicalJson } from '../format/canonical.js';
import { PLAN_FORMAT, type Plan, type PlanAllocation, type PlanPrice, type PlanUnmet } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import { ENGINE_VERSION } from '../format/version.js';
import { stepAt } from '../model/problem.js';
import { relativeGap } from '../report/certificate.js';
import { solve } from '../solve.js';
import type { KeptState } from './kept-state.js';
import { openUnits, type Row } from './row.js';

export interface KeptPlanOptions {
  /** Lower-case hex SHA-256 of a text's UTF-8 bytes. Without it `inputHash` is empty. */
  sha256?: (text: string) => string;
  /** A plan within this share of the bound is `within_gap`. */
  gap?: number;
}

const DEFAULT_GAP = 0.005;

/**
 * The plan of a kept state, for `state.scenario()`. Reasons and relaxations of needs that nothing touched are those of
 * the full run; the others are found anew, each against what the plan leaves. Explanations are the full run's business.
 */
export function keptPlan(state: KeptState, options: KeptPlanOptions = {}): Plan {
  const scenario = state.scenario();
  const { objective, bound } = state;
  const gap = relativeGap(bound, objective);
  const allocations = allocationsOf(state);
  const landed = allocations.reduce((sum, one) => sum + one.quantity * (one.unitPrice + one.unitFreight), 0);
  const filled = state.rows().reduce((sum, row) => sum + row.fillValue, 0);
  const { fairness: _, ...stats } = state.base.stats;
  return {
    format: PLAN_FORMAT,
    engine: ENGINE_VERSION,
    seed: scenario.seed,
    inputHash: options.sha256 === undefined ? '' : `sha256:${options.sha256(canonicalJson(scenario))}`,
    status: gap === 0 ? 'optimal' : gap <= (options.gap ?? DEFAULT_GAP) ? 'within_gap' : 'stopped',
    objective,
    bound,
    gap,
    fillGap: relativeGap(state.mostFillValue, filled),
    costGap: landed === 0 ? 0 : (bound - objective) / landed,
    fillValue: state.base.fillValue,
    allocations,
    unmet: unmetOf(state, scenario),
    prices: pricesOf(state),
    explanations: [],
    stats,
  };
}

function allocationsOf(state: KeptState): PlanAllocation[] {
  const { scenario, model } = state.market;
  const { offers } = scenario;
  return state.rows().flatMap((row) => {
    if (row.orders.length === 0) return [];
    const problem = state.market.problemOf([row], 'full');
    return row.orders.map(({ offer, week, units }) => {
      const pair = problem.pairOffer.findIndex((local) => problem.offerIndex[local] === offer);
      const total = row.orders.reduce((sum, order) => sum + (order.offer === offer ? order.units : 0), 0);
      return {
        offer: offers[offer].id,
        request: row.request.id,
        week,
        quantity: units,
        unitPrice: problem.stepPrice[stepAt(problem, pair, total)],
        unitFreight: problem.pairFreight[pair] - model.offers.discount[offer],
      };
    });
  });
}

function unmetOf(state: KeptState, scenario: Scenario): PlanUnmet[] {
  const before = new Map(state.base.unmet.map((unmet) => [unmet.request, unmet]));
  const unmet: PlanUnmet[] = [];
  for (const row of state.rows()) {
    const quantity = openUnits(row);
    if (quantity === 0) continue;
    const known = before.get(row.request.id);
    if (known?.quantity === quantity && !row.isTouched) unmet.push(known);
    else unmet.push({ request: row.request.id, quantity, ...reasonsFor(state, scenario, row) });
  }
  return unmet;
}

/** The request by itself against what the plan leaves it. */
function reasonsFor(state: KeptState, scenario: Scenario, row: Row): Pick<PlanUnmet, 'reasons' | 'relaxation'> {
  const { market } = state;
  const { weeks, offers } = market.model;
  const own = (scenario.commitments ?? []).filter((entry) => entry.request === row.request.id);
  const offerFree = market.offerLeft.slice();
  const lineFree = market.lineLeft.slice();
  const fixed = own.filter((entry) => entry.state === 'agreed');
  const held = fixed.map(({ offer, week, quantity }) => ({
    offer: market.model.offerIndex.get(offer)!,
    week,
    units: quantity,
  }));
  for (const { offer, week, units } of [...row.orders, ...held]) {
    offerFree[offer * weeks + week] += units;
    const line = offers.line[offer];
    if (line >= 0) lineFree[line * weeks + week] += units * offers.load[offer];
  }
  const alone: Scenario = {
    ...scenario,
    requests: [row.request],
    links: scenario.links?.filter((link) => link.request === row.request.id),
    exclusions: scenario.exclusions?.filter((entry) => entry.request === row.request.id),
    commitments: own,
    offers: scenario.offers.map((offer, i) => ({
      ...offer,
      available: [...offerFree.subarray(i * weeks, (i + 1) * weeks)],
    })),
    lines: scenario.lines?.map((line, i) => ({
      ...line,
      capacity: Array.from(lineFree.subarray(i * weeks, (i + 1) * weeks), (load) => Math.floor(load / 1_000_000)),
    })),
  };
  const [found] = solve(alone).unmet;
  if (found === undefined) return { reasons: [{ code: 'capacity_taken', detail: {} }] };
  const { reasons, relaxation } = found;
  if (relaxation === undefined) return { reasons };
  return { reasons, relaxation: { ...relaxation, fills: Math.min(relaxation.fills, openUnits(row)) } };
}

function pricesOf(state: KeptState): PlanPrice[] {
  const { prices, model, scenario } = state.market;
  const list: PlanPrice[] = [];
  (scenario.lines ?? []).forEach(({ id }, i) => {
    for (let week = 0; week < model.weeks; week++) {
      const shadowPrice = prices.line[i * model.weeks + week];
      if (shadowPrice > 0) list.push({ line: id, week, shadowPrice });
    }
  });
  scenario.offers.forEach(({ id }, i) => {
    for (let week = 0; week < model.weeks; week++) {
      const shadowPrice = prices.offer[i * model.weeks + week];
      if (shadowPrice > 0) list.push({ offer: id, week, shadowPrice });
    }
  });
  return list;
}
