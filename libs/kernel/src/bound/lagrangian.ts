import type { CapacityPrices } from '../flow/flow.js';
import type { OutsidePairs } from '../flow/outside-pairs.js';
import { fillValueOf, LOAD_SCALE, pairMoney, type Problem } from '../model/problem.js';
import { Box } from '../tree/box.js';
import type { Market } from '../tree/market-segments.js';
import { RequestRelaxation } from '../tree/request-relaxation.js';
import { searchTree } from '../tree/tree-search.js';
import { CapacityUse } from './capacity-use.js';
import { ColumnPool } from './column-pool.js';
import { PriceMaster } from './price-master.js';

/** A column no run of the master has taken for so many rounds is left out. */
const MOST_IDLE_ROUNDS = 6;
const ITERATIONS_PER_ROUND = 60;
/** Nodes per request's tree: few while prices are far off, more as they settle. */
const FIRST_NODES = 40;
const NODES_GROWTH = 1.3;
const MOST_NODES = 1000;
/** All or nothing is harder: its trees may have so many times the nodes. */
const WHOLE_FACTOR = 10;
/** Trees stop when they could improve by no more than this share of a request's mean value. */
const SLACK_SHARE = 1e-4;

/**
 * Upper bound on Z by prices on capacity. For any prices λ (offer-week) and μ (line-week) ≥ 0
 *
 *     Z ≤ Σ_r max { value of r's units − their cost − their charge at λ, μ } + Σ λ·available + Σ μ·capacity
 *
 * where each request's maximum keeps its own rules (MOQ, multiples, suppliers, shares, whole or nothing, price in
 * force): that is what makes the bound tighter than the flow's. A maximum that is too long to find exactly is
 * replaced by the bound its tree search leaves. Prices are whole rupiah at every evaluation and every sum is a whole
 * number rounded up, so the bound holds in exact arithmetic, whatever the prices came from.
 *
 * Prices improve by column generation: the best answers so far are the columns of a master problem whose prices are
 * tried next (Dantzig and Wolfe 1960). The master is solved roughly and from where it stood, which also keeps the
 * prices from jumping. One evaluation costs O(pairs × weeks).
 */
export class LagrangianBound {
  /** The lowest bound so far, and its prices. */
  best = Number.POSITIVE_INFINITY;
  readonly bestPrices: CapacityPrices;
  /** The most each request could be worth at these prices. */
  readonly bestWorth: Float64Array;

  private readonly box: Box;
  private readonly relaxation: RequestRelaxation;
  private readonly market: Market;
  private readonly pool: ColumnPool;
  private readonly master: PriceMaster;
  private readonly use: CapacityUse;
  private readonly single: number[] = [0];
  private readonly worth: Float64Array;
  private readonly capacity: Float64Array;
  /** What a request's tree may leave open, rupiah. */
  private slack = 0;
  private rounds = 0;

  /** `outside`: the allowed pairs the problem leaves out. */
  constructor(
    private readonly problem: Problem,
    start: CapacityPrices,
    private readonly outside?: OutsidePairs,
  ) {
    this.box = new Box(problem);
    this.relaxation = new RequestRelaxation(problem, this.box);
    this.worth = new Float64Array(problem.need.length);
    this.bestWorth = new Float64Array(problem.need.length);
    this.bestPrices = { offer: start.offer.slice(), line: start.line.slice() };
    this.market = {
      offerLeft: problem.offerCapacity,
      lineLeft: problem.lineCapacity,
      offerPrice: start.offer.map(Math.round),
      linePrice: start.line.map(Math.round),
    };
    this.use = new CapacityUse(problem);
    this.pool = new ColumnPool(problem);
    this.master = new PriceMaster(this.pool);
    this.capacity = new Float64Array(this.pool.rows);
    this.capacity.set(problem.offerCapacity);
    this.capacity.set(
      problem.lineCapacity.map((load) => load / LOAD_SCALE),
      problem.offerCapacity.length,
    );
  }

  /** Evaluates the current prices and keeps the bound when it is the lowest. */
  evaluate(nodeLimit: number): number {
    const { market, problem, bestPrices } = this;
    let bound = 0;
    for (let i = 0; i < market.offerPrice.length; i++) bound += market.offerPrice[i] * problem.offerCapacity[i];
    for (let i = 0; i < market.linePrice.length; i++) {
      bound += Math.ceil((market.linePrice[i] * problem.lineCapacity[i]) / LOAD_SCALE);
    }
    this.outside?.setPrices(market.offerPrice, market.linePrice);
    for (let request = 0; request < problem.need.length; request++) {
      this.worth[request] = this.withOutside(request, this.evaluateRequest(request, nodeLimit));
      bound += this.worth[request];
    }
    if (bound < this.best) {
      this.best = bound;
      bestPrices.offer.set(market.offerPrice);
      bestPrices.line.set(market.linePrice);
      this.bestWorth.set(this.worth);
    }
    return bound;
  }

  /**
   * The most a request could be worth with pairs the problem leaves out: none of its rules but its limits are asked of
   * plans that use one. At worst it buys everything at the lowest cost there is.
   */
  private withOutside(request: number, upper: number): number {
    const { outside, problem, relaxation, box, single } = this;
    if (outside === undefined || problem.need[request] === 0) return upper;
    single[0] = request;
    box.open(single);
    relaxation.load(request, this.market, problem.need[request]);
    const loose = relaxation.relaxLoosely();
    const most = outside.mostWith(request, upper, loose, relaxation.margin);
    return most <= loose ? most : Math.min(most, this.freest(request));
  }

  /** Everything at the lowest cost of any pair. */
  private freest(request: number): number {
    const { problem, relaxation, outside } = this;
    const begin = problem.trancheStart[request];
    const end = problem.trancheStart[request + 1];
    const bonus = problem.keepBonus;
    const cost = Math.min(outside!.leastCost(request, problem.trancheValue[begin]) - bonus, relaxation.leastKey());
    let value = 0;
    for (let t = begin; t < end; t++) value += problem.trancheSize[t] * Math.max(0, problem.trancheValue[t] - cost);
    return value;
  }

  private evaluateRequest(request: number, nodeLimit: number): number {
    const { problem, relaxation, box, single } = this;
    if (problem.fillLimit[request] === 0) return 0;
    single[0] = request;
    box.open(single);
    relaxation.load(request, this.market, problem.fillLimit[request]);
    const { best, upper } = searchTree(problem, box, single, relaxation, 0, {
      nodes: problem.allOrNothing[request] === 1 ? WHOLE_FACTOR * nodeLimit : nodeLimit,
      slack: this.slack,
    });
    if (best > 0 && this.outside === undefined) {
      const begin = problem.pairStart[problem.groupStart[request]];
      const end = problem.pairStart[problem.groupStart[request + 1]];
      for (let pair = begin; pair < end; pair++)
        this.use.addTotal(pair, relaxation.keptTotal[pair - begin], this.market);
      this.addColumn(request, relaxation.keptTotal, 0);
    }
    return upper;
  }

  /** Takes the permitted plan for the master's first columns, taken whole, and the prices in force for its start. */
  startFrom(total: Int32Array, units: Int32Array, objective: number): void {
    const { problem, pool, use } = this;
    pool.scale = Math.max(1, objective / Math.max(1, problem.need.length));
    this.slack = Math.round(pool.scale * SLACK_SHARE);
    const own = new Int32Array(this.relaxation.keptTotal.length);
    for (let request = 0; request < problem.need.length; request++) {
      const begin = problem.pairStart[problem.groupStart[request]];
      const end = problem.pairStart[problem.groupStart[request + 1]];
      let filled = 0;
      for (let pair = begin; pair < end; pair++) {
        own[pair - begin] = total[pair];
        filled += total[pair];
        if (total[pair] > 0) use.addUnits(pair, units);
      }
      if (filled > 0) this.addColumn(request, own, 1);
    }
    const { market, capacity, master } = this;
    const offers = market.offerPrice.length;
    for (let row = 0; row < pool.rows; row++) {
      const price = row < offers ? market.offerPrice[row] : market.linePrice[row - offers];
      master.price[row] = (price * capacity[row]) / pool.scale;
    }
  }

  /** Reads and clears the use the request's totals left. */
  private addColumn(request: number, totals: Int32Array, weight: number): void {
    const { problem, pool, use } = this;
    const begin = problem.pairStart[problem.groupStart[request]];
    const end = problem.pairStart[problem.groupStart[request + 1]];
    let fill = 0;
    let value = 0;
    for (let pair = begin; pair < end; pair++) {
      fill += totals[pair - begin];
      value += pairMoney(problem, pair, totals[pair - begin]);
    }
    pool.open(request, value + fillValueOf(problem, request, fill));
    const offers = use.offer.length;
    for (let pair = begin; pair < end; pair++) {
      if (totals[pair - begin] === 0) continue;
      const offer = problem.pairOffer[pair];
      const line = problem.offerLine[offer];
      for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
        this.moveEntry(use.offer, offer * problem.weeks + week, 0);
        if (line >= 0) this.moveEntry(use.line, line * problem.weeks + week, offers);
      }
    }
    pool.close(weight);
  }

  private moveEntry(use: Float64Array, slot: number, firstRow: number): void {
    if (use[slot] === 0) return;
    this.pool.addEntry(firstRow + slot, use[slot]);
    use[slot] = 0;
  }

  /** Up to `rounds` of master and evaluation; `target` is the value of the best plan known. */
  descend(rounds: number, target: number, shouldStop: () => boolean): void {
    for (let i = 0; i < rounds && this.best > target && !shouldStop(); i++) {
      this.pool.pack(MOST_IDLE_ROUNDS);
      this.master.run(ITERATIONS_PER_ROUND);
      this.readPrices();
      this.evaluate(Math.min(MOST_NODES, FIRST_NODES * NODES_GROWTH ** this.rounds++));
    }
  }

  private readPrices(): void {
    const { market, master, pool, capacity } = this;
    const offers = market.offerPrice.length;
    for (let row = 0; row < pool.rows; row++) {
      const price = capacity[row] === 0 ? 0 : Math.round((master.price[row] * pool.scale) / capacity[row]);
      if (row < offers) market.offerPrice[row] = price;
      else market.linePrice[row - offers] = price;
    }
  }
}
