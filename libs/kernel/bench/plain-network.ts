import type { Scenario } from '../src/format/scenario.js';
import { PairScanner } from '../src/model/pairs.js';
import { unitValue } from '../src/model/policy.js';
import { buildModel, type ScenarioModel } from '../src/model/scenario-model.js';

/**
 * A pure-flow scenario as a minimum-cost flow anybody can solve, all allowed pairs in it, one arc each:
 *
 *     request ──pair──► window of an offer ──► offer-week ──► line-week ──► sink;    request ──tranche──► sink
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
  const windowNode = new WindowNodes(requests.count, weeks);
  const arcs = new ArcColumns();
  const sink = 0;
  const requestNode = (request: number): number => 1 + request;
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
      const window = windowNode.of(scanner.offer[i], scanner.first[i], scanner.last[i]);
      arcs.add(requestNode(request), window, requests.quantity[request], scanner.lowestPrice[i] + scanner.freight[i]);
    }
  }
  const weekBase = windowNode.end;
  const lineBase = weekBase + offers.count * weeks;
  windowNode.forEach((node, offer, first, last) => {
    for (let week = first; week <= last; week++) arcs.add(node, weekBase + offer * weeks + week, 2_000_000_000, 0);
  });
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
  const { policy, requests, materialWeight } = model;
  const weight = materialWeight[requests.material[request]];
  const classWeight = policy.classWeights[requests.priority[request] - 1];
  let worth = 0;
  let begin = 0;
  for (const { upTo, multiplier } of policy.tranches) {
    const end = Math.floor(upTo * requests.quantity[request]);
    const value = unitValue(fillValue, classWeight, weight, multiplier);
    if (end > begin) add(end - begin, value);
    worth += (end - begin) * value;
    begin = end;
  }
  return worth;
}

/** One node per offer and pair of weeks in use, numbered as they appear after the requests. */
class WindowNodes {
  private readonly nodes = new Map<number, number>();
  private next: number;

  constructor(
    requests: number,
    private readonly weeks: number,
  ) {
    this.next = requests + 1;
  }

  get end(): number {
    return this.next;
  }

  of(offer: number, first: number, last: number): number {
    const key = (offer * this.weeks + first) * this.weeks + last;
    let node = this.nodes.get(key);
    if (node === undefined) {
      node = this.next++;
      this.nodes.set(key, node);
    }
    return node;
  }

  forEach(visit: (node: number, offer: number, first: number, last: number) => void): void {
    const { weeks } = this;
    for (const [key, node] of this.nodes) {
      const slot = Math.floor(key / weeks);
      visit(node, Math.floor(slot / weeks), slot % weeks, key % weeks);
    }
  }
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
