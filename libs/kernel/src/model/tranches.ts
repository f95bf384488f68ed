import { unitValue } from './policy.js';
import type { Residual } from './residual.js';
import type { ScenarioModel } from './scenario-model.js';

export interface TrancheSource {
  model: ScenarioModel;
  residual: Residual;
  fillValue: number;
}

/** The tranches of a request that agreed units have not filled yet, the most valuable first. */
export function forEachOpenTranche(
  { model, residual, fillValue }: TrancheSource,
  request: number,
  visit: (units: number, unitValue: number) => void,
): void {
  const { classWeights, tranches } = model.rationing[model.requests.material[request]];
  const quantity = model.requests.quantity[request];
  const classWeight = classWeights[model.requests.priority[request] - 1];
  const materialWeight = model.materialWeight[model.requests.material[request]];
  let begin = 0;
  for (const tranche of tranches) {
    const end = Math.floor(tranche.upTo * quantity);
    const open = end - Math.max(begin, residual.agreedUnits[request]);
    if (open > 0) visit(open, unitValue(fillValue, classWeight, materialWeight, tranche.multiplier));
    begin = end;
  }
}
