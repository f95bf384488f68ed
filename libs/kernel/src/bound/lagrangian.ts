import type { CapacityPrices } from '../flow/flow.js';
import type { Problem } from '../model/problem.js';
import { Box } from '../tree/box.js';
import { RequestRelaxation, type Market } from '../tree/request-relaxation.js';
import { searchTree } from '../tree/tree-search.js';

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
 * Prices improve by subgradient steps of Polyak's length (Held, Wolfe and Crowder 1974), starting from the flow's
 * duals. One evaluation costs O(pairs × weeks). Known weakness: slow convergence near the optimum.
 */
export class LagrangianBound {
  /** The lowest bound so far, and its prices. */
  best = Number.POSITIVE_INFINITY;
  readonly bestPrices: CapacityPrices;

  private readonly box: Box;
  private readonly relaxation: RequestRelaxation;
  private readonly market: Market;
  private readonly price: CapacityPrices;
  private readonly offerUse: Float64Array;
  private readonly lineUse: Float64Array;
  private readonly single: number[] = [0];
  private readonly steps: StepRule = { scale: 1, stalled: 0 };

  constructor(
    private readonly problem: Problem,
    start: CapacityPrices,
  ) {
    this.box = new Box(problem);
    this.relaxation = new RequestRelaxation(problem, this.box);
    this.price = { offer: start.offer.slice(), line: start.line.slice() };
    this.bestPrices = { offer: start.offer.slice(), line: start.line.slice() };
    this.market = {
      offerLeft: problem.offerCapacity,
      lineLeft: problem.lineCapacity,
      offerPrice: new Float64Array(start.offer.length),
      linePrice: new Float64Array(start.line.length),
    };
    this.offerUse = new Float64Array(start.offer.length);
    this.lineUse = new Float64Array(start.line.length);
  }

  /** Evaluates the current prices and keeps the bound when it is the lowest. */
  evaluate(nodeLimit: number): number {
    const { market, price, problem } = this;
    for (let i = 0; i < price.offer.length; i++) market.offerPrice[i] = Math.round(price.offer[i]);
    for (let i = 0; i < price.line.length; i++) market.linePrice[i] = Math.round(price.line[i]);
    this.offerUse.fill(0);
    this.lineUse.fill(0);
    let bound = 0;
    for (let i = 0; i < market.offerPrice.length; i++) bound += market.offerPrice[i] * problem.offerCapacity[i];
    for (let i = 0; i < market.linePrice.length; i++) {
      bound += Math.ceil((market.linePrice[i] * problem.lineCapacity[i]) / 1_000_000);
    }
    for (let request = 0; request < problem.need.length; request++) bound += this.evaluateRequest(request, nodeLimit);
    if (bound < this.best) {
      this.best = bound;
      this.bestPrices.offer.set(market.offerPrice);
      this.bestPrices.line.set(market.linePrice);
    }
    return bound;
  }

  private evaluateRequest(request: number, nodeLimit: number): number {
    const { problem, relaxation, box, single } = this;
    if (problem.fillLimit[request] === 0) return 0;
    single[0] = request;
    box.open(single);
    relaxation.load(request, this.market, problem.fillLimit[request]);
    const { best, upper } = searchTree(problem, box, single, relaxation, 0, nodeLimit);
    if (best > 0) relaxation.addUse(this.offerUse, this.lineUse, this.market);
    return upper;
  }

  /** Up to `iterations` steps towards lower bounds; `target` is the value of the best plan known. */
  descend(iterations: number, target: number, nodeLimit: number, shouldStop: () => boolean): void {
    const { steps } = this;
    for (let i = 0; i < iterations && this.best > target && steps.scale > 1e-3 && !shouldStop(); i++) {
      const before = this.best;
      const bound = this.evaluate(nodeLimit);
      if (bound < before) steps.stalled = 0;
      else if (++steps.stalled >= 4) {
        steps.scale /= 2;
        steps.stalled = 0;
      }
      this.step(bound - target);
    }
  }

  private step(distance: number): void {
    const { problem, price, offerUse, lineUse, steps } = this;
    let norm = 0;
    for (let i = 0; i < offerUse.length; i++) {
      const slope = offerUse[i] - problem.offerCapacity[i];
      if (slope > 0 || price.offer[i] > 0) norm += slope * slope;
    }
    for (let i = 0; i < lineUse.length; i++) {
      const slope = (lineUse[i] - problem.lineCapacity[i]) / 1_000_000;
      if (slope > 0 || price.line[i] > 0) norm += slope * slope;
    }
    if (norm === 0) {
      steps.scale = 0;
      return;
    }
    const length = (steps.scale * distance) / norm;
    for (let i = 0; i < offerUse.length; i++) {
      price.offer[i] = Math.max(0, price.offer[i] + length * (offerUse[i] - problem.offerCapacity[i]));
    }
    for (let i = 0; i < lineUse.length; i++) {
      price.line[i] = Math.max(0, price.line[i] + (length * (lineUse[i] - problem.lineCapacity[i])) / 1_000_000);
    }
  }
}

/** Polyak's factor, halved when the bound has not fallen for a while. */
interface StepRule {
  scale: number;
  stalled: number;
}
