import type { PlanFairness } from '../format/plan.js';
import type { ScenarioModel } from '../model/scenario-model.js';

const FULL_CLASSES = 5;

/** Fill of every request, agreed commitments included, seen from several sides. O(requests log requests). */
export function fairnessOf(
  model: ScenarioModel,
  filled: Float64Array,
  smallUnits: number,
  plannedUnits: number,
): PlanFairness {
  const { requests } = model;
  const fills = Array.from(filled, (units, request) => units / requests.quantity[request]);
  const sorted = fills.toSorted((left, right) => left - right);
  const asked = requests.quantity.reduce((sum, quantity) => sum + quantity, 0);
  const given = filled.reduce((sum, units) => sum + units, 0);
  const byRequester = unitsByRequester(
    model,
    filled,
    fills.map((_, request) => request),
  );
  const topFive = byRequester
    .toSorted((left, right) => right.filled - left.filled)
    .slice(0, 5)
    .reduce((sum, requester) => sum + requester.filled, 0);
  return {
    unitFill: ratio(given, asked),
    lineFill: ratio(fills.filter((fill) => fill >= 1).length, fills.length),
    requesterFill: requesterFill(byRequester),
    minFill: sorted[0] ?? 0,
    p10Fill: sorted[Math.floor((sorted.length - 1) * 0.1)] ?? 0,
    byClass: Array.from({ length: FULL_CLASSES }, (_, i) => classFill(model, filled, i + 1)),
    smallShare: ratio(smallUnits, plannedUnits),
    gini: gini(sorted),
    topFiveShare: ratio(topFive, given),
  };
}

function classFill(model: ScenarioModel, filled: Float64Array, priority: number): PlanFairness['byClass'][number] {
  const { requests } = model;
  const ofClass = Array.from({ length: requests.count }, (_, request) => request).filter(
    (request) => requests.priority[request] === priority,
  );
  const sum = (column: Float64Array | Int32Array): number => ofClass.reduce((all, request) => all + column[request], 0);
  const full = ofClass.filter((request) => filled[request] >= requests.quantity[request]).length;
  return {
    priority,
    unitFill: ratio(sum(filled), sum(requests.quantity)),
    lineFill: ratio(full, ofClass.length),
    requesterFill: requesterFill(unitsByRequester(model, filled, ofClass)),
  };
}

interface RequesterUnits {
  asked: number;
  filled: number;
}

function requesterFill(requesters: readonly RequesterUnits[]): number {
  return ratio(requesters.filter((requester) => requester.filled >= requester.asked).length, requesters.length);
}

function unitsByRequester(model: ScenarioModel, filled: Float64Array, requests: readonly number[]): RequesterUnits[] {
  const sums = new Map<string, RequesterUnits>();
  for (const request of requests) {
    const { manufacturer, quantity } = model.scenario.requests[request];
    const sum = sums.get(manufacturer) ?? { asked: 0, filled: 0 };
    sum.asked += quantity;
    sum.filled += filled[request];
    sums.set(manufacturer, sum);
  }
  return [...sums.values()];
}

/** Gini coefficient of sorted values: Σ (2i − n − 1)·x_i / (n · Σ x). */
function gini(sorted: readonly number[]): number {
  const n = sorted.length;
  let weighted = 0;
  let sum = 0;
  sorted.forEach((value, i) => {
    weighted += (2 * (i + 1) - n - 1) * value;
    sum += value;
  });
  return ratio(weighted, n * sum);
}

/** Six decimals: enough to read, and the same text on every machine. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6;
}
