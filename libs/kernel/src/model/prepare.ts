import type { Scenario } from '../format/scenario.js';
import { allowedPairs, AllowedReader, type AllowedPairs } from './allowed-pairs.js';
import { splitComponents, type Components } from './components.js';
import { eligibilityWords } from './eligibility.js';
import { PairScanner } from './pairs.js';
import type { Problem } from './problem.js';
import { residualOf, type Residual } from './residual.js';
import { buildModel, type ScenarioModel } from './scenario-model.js';
import { forEachOpenTranche } from './tranches.js';

/** A scenario made ready to solve: the model, which pairs are allowed, and what is connected with what. */
export interface Prepared {
  model: ScenarioModel;
  scanner: PairScanner;
  allowed: AllowedPairs;
  reader: AllowedReader;
  linked: boolean;
  residual: Residual;
  components: Components;
  fillValue: number;
  /** One per component, once it has been opened. */
  problems: Problem[];
}

/** Requests × offers of their material one scenario may hold: half a gigabyte at one bit each. */
const MOST_COMBINATIONS = 4_000_000_000;

/** Thrown when a scenario needs more memory than is stated, or sums would leave the whole numbers a double can hold. */
export class ScenarioTooLarge extends Error {
  override readonly name = 'ScenarioTooLarge';
}

export function prepare(scenario: Scenario): Prepared {
  const model = buildModel(scenario);
  const scanner = new PairScanner(model);
  const combinations = eligibilityWords(model) * 32;
  if (!scanner.linked && combinations > MOST_COMBINATIONS) {
    throw new ScenarioTooLarge(
      `${combinations} combinations of a request and an offer of its material are more than ${MOST_COMBINATIONS}.\n` +
        'Maybe several materials share one code, or the scenario can be solved family by family.',
    );
  }
  const allowed = allowedPairs(model, scanner);
  const prepared: Prepared = {
    model,
    scanner,
    allowed,
    reader: new AllowedReader(model, allowed),
    linked: scanner.linked,
    residual: residualOf(model),
    components: splitComponents(model, allowed),
    fillValue: model.policy.fillValue ?? 2 * allowed.dearestLanded,
    problems: [],
  };
  assertWhole(prepared);
  return prepared;
}

/** Every sum the kernel makes stays below twice (value of everything + cost of everything at its dearest). */
function assertWhole(prepared: Prepared): void {
  const { model, allowed, residual } = prepared;
  let total = 0;
  for (let request = 0; request < model.requests.count; request++) {
    if (allowed.counts[request] === 0) continue;
    forEachOpenTranche(prepared, request, (units, value) => {
      total += units * value;
    });
    total += residual.need[request] * (allowed.dearestLanded + model.policy.keepBonus);
  }
  if (2 * total < Number.MAX_SAFE_INTEGER) return;
  throw new ScenarioTooLarge(
    `values up to ${total.toExponential(2)} rupiah do not fit whole arithmetic (limit ${(Number.MAX_SAFE_INTEGER / 2).toExponential(2)}).\n` +
      'Maybe quantities are in too small a unit, or fillValue, classWeights or material weights are too large.',
  );
}
