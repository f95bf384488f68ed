import type { Problem } from '../model/problem.js';
import type { FlowNetwork, FlowSpec, NetworkBuilder } from './network-builder.js';
import { NetworkSimplex } from './simplex.js';

/** Where a flow is read into: totals per pair and units per slot (pair × week). Only the spec's pairs are touched. */
export interface FlowTarget {
  total: Int32Array;
  units: Int32Array;
}

export interface SolvedFlow {
  network: FlowNetwork;
  simplex: NetworkSimplex;
  /** False: the lower limits or forced requests cannot all be met. */
  feasible: boolean;
}

export function solveFlow(builder: NetworkBuilder, spec: FlowSpec): SolvedFlow {
  const network = builder.build(spec);
  const simplex = new NetworkSimplex(network);
  simplex.run();
  return { network, simplex, feasible: network.consistent && !usesProhibited(network, simplex) };
}

function usesProhibited(network: FlowNetwork, simplex: NetworkSimplex): boolean {
  for (let arc = 0; arc < network.arcs; arc++) {
    if (network.cost[arc] === network.prohibitive && simplex.flow[arc] > 0) return true;
  }
  return false;
}

/** Reads totals and weekly units. The weeks of a window are dealt to its pairs in order: any split costs the same. */
export function readFlow(problem: Problem, spec: FlowSpec, solved: SolvedFlow, target: FlowTarget): void {
  const { network, simplex } = solved;
  for (const request of spec.requests) {
    for (let pair = firstPair(problem, request); pair < firstPair(problem, request + 1); pair++) {
      target.total[pair] = spec.high[pair] > 0 ? spec.low[pair] : 0;
      target.units.fill(0, problem.slotStart[pair], problem.slotStart[pair + 1]);
    }
  }
  const pairsAt = new Map<number, number[]>();
  for (let arc = 0; arc < network.arcs; arc++) {
    const pair = network.pairOfArc[arc];
    if (pair < 0) continue;
    target.total[pair] += simplex.flow[arc];
    const list = pairsAt.get(network.to[arc]);
    if (list === undefined) pairsAt.set(network.to[arc], [pair]);
    else if (list.at(-1) !== pair) list.push(pair);
  }
  const weekFlow = weekFlowsByNode(solved);
  for (const [node, pairs] of pairsAt) {
    const slot = network.slotOfNode[node];
    if (slot >= 0) {
      for (const pair of pairs) target.units[slotOfWeek(problem, pair, slot % problem.weeks)] = target.total[pair];
    } else {
      deal(problem, pairs, weekFlow.get(node) ?? [], target);
    }
  }
}

export function firstPair(problem: Problem, request: number): number {
  return problem.pairStart[problem.groupStart[request]];
}

export function slotOfWeek(problem: Problem, pair: number, week: number): number {
  return problem.slotStart[pair] + week - problem.pairFirst[pair];
}

interface WeekFlow {
  /** offer × weeks + week */
  slot: number;
  left: number;
}

/** Per window node the weeks it sends units to. */
function weekFlowsByNode(solved: SolvedFlow): Map<number, WeekFlow[]> {
  const { network, simplex } = solved;
  const flows = new Map<number, WeekFlow[]>();
  for (let arc = 0; arc < network.arcs; arc++) {
    const slot = network.weekOfArc[arc];
    if (slot < 0 || simplex.flow[arc] === 0) continue;
    const entry = { slot, left: simplex.flow[arc] };
    const list = flows.get(network.from[arc]);
    if (list === undefined) flows.set(network.from[arc], [entry]);
    else list.push(entry);
  }
  return flows;
}

function deal(problem: Problem, pairs: readonly number[], weekFlows: WeekFlow[], target: FlowTarget): void {
  for (const pair of pairs) {
    let open = target.total[pair];
    for (const entry of weekFlows) {
      const part = Math.min(open, entry.left);
      target.units[slotOfWeek(problem, pair, entry.slot % problem.weeks)] += part;
      entry.left -= part;
      open -= part;
      if (open === 0) break;
    }
  }
}

/** Dual prices of capacity, rupiah per unit; 0 where the network has no arc for it. */
export interface CapacityPrices {
  /** offer × week */
  offer: Float64Array;
  /** line × week */
  line: Float64Array;
}
