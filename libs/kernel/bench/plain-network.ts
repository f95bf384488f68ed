import type { Scenario } from '../src/format/scenario.js';
import { PairScanner } from '../src/model/pairs.js';
import { unitValue } from '../src/model/policy.js';
import { buildModel, type ScenarioModel } from '../src/model/scenario-model.js';

/**
 * A pure-flow scenario as a minimum-cost flow anybody can solve, all allowed pairs in it, one arc a week each (LEMON is
 * twice as fast on this than on fewer arcs with a node between for every offer and span of weeks):
 *
 *     request ──pair──► offer-week ──► line-week ──► sink;    request ──tranche──► sink
 *
 * Z = worth of filling everything − cost. Arcs come by rising source. Only for scenarios without order rules,
 * commitments, tiers and shares, every offer on a line at load 1: what `generateScenario` makes as variant `flow`.
 */
export interface PlainNetwork {
  nodes: number;
  arcs: number;
  pairs: number;
  from: Int32Array;
  to: Int32Array;
  capacity: Int32Array;
  cost: Int32Array;
  supply: Int32Array;
  worthOfAll: number;
}

export function plainNetwork(scenario: Scenario, fillValue: number): PlainNetwork {
  const model = buildModel(scenario);
  const { offers, requests, lines, weeks } = model;
  const arcs = new ArcColumns();
  const sink = 0;
  const requestNode = (request: number): number => 1 + request;
  const weekBase = requests.count + 1;
  const lineBase = weekBase + offers.count * weeks;
  let worthOfAll = 0;
  const scanner = new PairScanner(model);
  let pairs = 0;
  for (let request = 0; request < requests.count; request++) {
    worthOfAll += addTranches(model, request, fillValue, (units, value) =>
      arcs.add(requestNode(request), sink, units, value),
    );
    const found = scanner.scan(request);
    pairs += found;
    for (let i = 0; i < found; i++) {
      const cost = scanner.lowestPrice[i] + scanner.freight[i];
      for (let week = scanner.first[i]; week <= scanner.last[i]; week++)
        arcs.add(requestNode(request), weekBase + scanner.offer[i] * weeks + week, requests.quantity[request], cost);
    }
  }
  for (let slot = 0; slot < offers.count * weeks; slot++) {
    const line = offers.line[Math.floor(slot / weeks)];
    arcs.add(weekBase + slot, lineBase + line * weeks + (slot % weeks), offers.available[slot], 0);
  }
  for (let slot = 0; slot < lines.count * weeks; slot++) {
    arcs.add(lineBase + slot, sink, Math.floor(lines.capacity[slot] / 1_000_000), 0);
  }
  const supply = new Int32Array(lineBase + lines.count * weeks);
  for (let request = 0; request < requests.count; request++) {
    supply[requestNode(request)] = requests.quantity[request];
    supply[sink] -= requests.quantity[request];
  }
  return { nodes: supply.length, pairs, supply, worthOfAll, ...arcs.columns() };
}

function addTranches(
  model: ScenarioModel,
  request: number,
  fillValue: number,
  add: (units: number, value: number) => void,
): number {
  const { rationing, requests, materialWeight } = model;
  const { classWeights, tranches } = rationing[requests.material[request]];
  const weight = materialWeight[requests.material[request]];
  const classWeight = classWeights[requests.priority[request] - 1];
  let worth = 0;
  let begin = 0;
  for (const { upTo, multiplier } of tranches) {
    const end = Math.floor(upTo * requests.quantity[request]);
    const value = unitValue(fillValue, classWeight, weight, multiplier);
    if (end > begin) add(end - begin, value);
    worth += (end - begin) * value;
    begin = end;
  }
  return worth;
}

class ArcColumns {
  private count = 0;
  private table = Array.from({ length: 4 }, () => new Int32Array(1 << 16));

  add(from: number, to: number, capacity: number, cost: number): void {
    if (this.count === this.table[0].length) {
      this.table = this.table.map((column) => {
        const larger = new Int32Array(column.length * 2);
        larger.set(column);
        return larger;
      });
    }
    this.table[0][this.count] = from;
    this.table[1][this.count] = to;
    this.table[2][this.count] = capacity;
    this.table[3][this.count++] = cost;
  }

  columns(): Pick<PlainNetwork, 'arcs' | 'from' | 'to' | 'capacity' | 'cost'> {
    const [from, to, capacity, cost] = this.table.map((column) => column.subarray(0, this.count));
    return { arcs: this.count, from, to, capacity, cost };
  }
}
