import type { Scenario } from '../format/scenario.js';
import { buildProblem } from './build-problem.js';
import { splitComponents, type Components } from './components.js';
import { listPairs, PairScanner, type PairTable } from './pairs.js';
import type { Problem } from './problem.js';
import { residualOf, type Residual } from './residual.js';
import { buildModel, type ScenarioModel } from './scenario-model.js';

/** A scenario made ready to solve: the model, all allowed pairs, and one problem per component. */
export interface Prepared {
  model: ScenarioModel;
  scanner: PairScanner;
  pairs: PairTable;
  residual: Residual;
  components: Components;
  fillValue: number;
  problems: Problem[];
}

/** Thrown when sums would leave the whole numbers a double can hold. */
export class ScenarioTooLarge extends Error {
  override readonly name = 'ScenarioTooLarge';
}

export function prepare(scenario: Scenario): Prepared {
  const model = buildModel(scenario);
  const scanner = new PairScanner(model);
  const pairs = listPairs(model, scanner);
  const fillValue = model.policy.fillValue ?? 2 * pairs.dearestLanded;
  const residual = residualOf(model);
  const components = splitComponents(model, pairs);
  const source = { model, pairs, residual, fillValue, linked: scanner.linked };
  const problems = components.requests.map((_, component) => buildProblem(source, components, component));
  assertWhole(problems, pairs, model);
  return { model, scanner, pairs, residual, components, fillValue, problems };
}

/** Every sum the kernel makes stays below twice (value of everything + cost of everything at its dearest). */
function assertWhole(problems: readonly Problem[], pairs: PairTable, model: ScenarioModel): void {
  let total = 0;
  for (const problem of problems) {
    for (let t = 0; t < problem.trancheSize.length; t++) total += problem.trancheSize[t] * problem.trancheValue[t];
    for (const need of problem.need) total += need * (pairs.dearestLanded + model.policy.keepBonus);
  }
  if (2 * total < Number.MAX_SAFE_INTEGER) return;
  throw new ScenarioTooLarge(
    `values up to ${total.toExponential(2)} rupiah do not fit whole arithmetic (limit ${(Number.MAX_SAFE_INTEGER / 2).toExponential(2)}).\n` +
      'Maybe quantities are in too small a unit, or fillValue, classWeights or material weights are too large.',
  );
}
