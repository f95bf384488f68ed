import { LOAD_SCALE, type Problem } from '../model/problem.js';
import type { CapacityPrices, FlowTarget } from './flow.js';
import type { OutsidePairs } from './outside-pairs.js';
import type { PricedFlow } from './priced-flow.js';

/** What a solved flow leaves to the search: units, prices and bounds of the problem. */
export interface FlowStart {
  target: FlowTarget;
  /** No plan is worth more, over all allowed pairs. */
  bound: number;
  /** False: the flow ended early, so the bound is far; its prices give a nearer one. */
  isOptimal: boolean;
  /** No plan has more fill value. */
  fillBound: number;
  /** Per unit of an offer-week, per load unit of a line-week. */
  prices: CapacityPrices;
  pivots: number;
  arcs: number;
  /** Where the problem leaves allowed pairs out: what they would cost. */
  outside?: OutsidePairs;
}

/** Reads a flow into the problem made of its pairs, then solves for the fill alone. */
export function readStart(
  problem: Problem,
  flow: PricedFlow,
  isOptimal: boolean,
  shouldStop: () => boolean,
): FlowStart {
  const target = readUnits(problem, flow);
  const prices = readPrices(problem, flow);
  const bound = isOptimal ? flow.value : flow.network.worth;
  let fillBound = flow.network.worth;
  if (isOptimal) {
    flow.dropCosts();
    if (flow.solve(shouldStop)) fillBound = flow.value;
  }
  return { target, bound, isOptimal, fillBound, prices, pivots: flow.simplex.pivots, arcs: flow.network.network.arcs };
}

function readUnits(problem: Problem, flow: PricedFlow): FlowTarget {
  const { network, simplex } = flow;
  const { pairOfArc, weekOfArc, arcs } = network.network;
  const placeOf = problemPairs(problem, flow);
  const pairs = problem.pairMax.length;
  const target = { total: new Int32Array(pairs), units: new Int32Array(problem.slotStart[pairs]) };
  for (let arc = 0; arc < arcs; arc++) {
    if (weekOfArc[arc] < 0 || simplex.flow[arc] === 0) continue;
    const pair = placeOf[pairOfArc[arc]];
    if (pair < 0) continue;
    target.total[pair] += simplex.flow[arc];
    target.units[problem.slotStart[pair] + weekOfArc[arc] - problem.pairFirst[pair]] += simplex.flow[arc];
  }
  return target;
}

/** Per listed pair its place in the problem; −1 when the problem left it out. */
function problemPairs(problem: Problem, { network }: PricedFlow): Int32Array {
  const { headOfRequest, nextOfRequest, pairOffer, market } = network;
  const placeOf = new Int32Array(network.pairs).fill(-1);
  const pairOfOffer = new Int32Array(market.offers.length).fill(-1);
  for (let request = 0; request < problem.need.length; request++) {
    const begin = problem.pairStart[problem.groupStart[request]];
    const end = problem.pairStart[problem.groupStart[request + 1]];
    const place = (pair: number): number => market.localOffer[problem.offerIndex[problem.pairOffer[pair]]];
    for (let pair = begin; pair < end; pair++) pairOfOffer[place(pair)] = pair;
    for (let pair = headOfRequest[request]; pair >= 0; pair = nextOfRequest[pair]) {
      placeOf[pair] = pairOfOffer[market.localOffer[pairOffer[pair]]];
    }
    for (let pair = begin; pair < end; pair++) pairOfOffer[place(pair)] = -1;
  }
  return placeOf;
}

function noPrices(problem: Problem): CapacityPrices {
  return {
    offer: new Float64Array(problem.offerCapacity.length),
    line: new Float64Array(problem.lineCapacity.length),
  };
}

/** A capacity's price is how far its arc is from paying for itself; the flow prices a unit, the bound a load unit. */
function readPrices(problem: Problem, { network, simplex }: PricedFlow): CapacityPrices {
  const { market, weekArc, lineArc, lines, loadOfLine } = network;
  const { cost, from, to } = network.network;
  const prices = noPrices(problem);
  const priceOf = (arc: number): number => {
    if (arc < 0) return 0;
    return Math.max(0, -(cost[arc] + simplex.potential[from[arc]] - simplex.potential[to[arc]]));
  };
  const { weeks } = problem;
  problem.offerIndex.forEach((offer, i) => {
    const row = market.localOffer[offer] * weeks;
    for (let week = 0; week < weeks; week++) prices.offer[i * weeks + week] = priceOf(weekArc[row + week]);
  });
  const localLine = new Map(Array.from(lines, (line, i) => [line, i]));
  problem.lineIndex.forEach((line, i) => {
    const local = localLine.get(line)!;
    for (let week = 0; week < weeks; week++) {
      prices.line[i * weeks + week] = (priceOf(lineArc[local * weeks + week]) * LOAD_SCALE) / loadOfLine[local];
    }
  });
  return prices;
}
