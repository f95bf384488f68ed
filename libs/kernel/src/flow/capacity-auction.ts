import type { MarketNetwork } from './market-network.js';
import type { PairPricer } from './pair-pricer.js';
import { SlotLedger } from './slot-ledger.js';

/** Pairs a request looks at before it reads its whole row again. */
const CANDIDATES = 12;
/** Each phase's step is so much smaller than the one before; all steps are powers of it, so that prices stay whole numbers. */
const STEP_RATIO = 4;
/** The first step is at most this share of what a unit can be worth. */
const FIRST_SHARE = 1 / 8;
/** The last step is at most this share of a cheap pair's cost, and the smaller the more requests there are. */
const LAST_SHARE = 1 / 64;
const LAST_SHARE_REQUESTS = 20;
/** A phase begins so many of the last one's steps below its prices, and so many where room was left over. */
const SLACK_STEPS = 2;
const SLACK_STEPS_WITH_ROOM = 16;
/** A phase that goes on longer ends as it is. */
const MOST_BIDS_PER_REQUEST = 1000;
const BIDS_PER_LOOK = 4096;

/**
 * Nearly optimal prices and a nearly optimal flow, by auction (Bertsekas and Castañón 1989, for transportation, here
 * with line-weeks over the offer-weeks; ε-scaling).
 *
 * A request with units to place takes them where price + freight + charge is lowest, and bids as much as that may rise
 * before its second best (or leaving the units unfilled) is better, plus a step ε; whoever held them at less looks again.
 * At the end of a phase no request could do better by more than ε a unit. The next phase begins anew, a little below
 * these prices, with a smaller ε. Prices only rise within a phase, so a short list of candidates stays good until its
 * second best costs more than the best outside it.
 *
 * Only the limits of offer-weeks, line-weeks and requests count here. That, ε and room left over at a price are why the
 * simplex has the last word. About fifty bids a request and phase; a bid reads some thirty prices. All whole numbers.
 */
export class CapacityAuction {
  readonly ledger: SlotLedger;
  /** The last phase's step. */
  step = 0;

  /** Units still to be placed. */
  private readonly open: Int32Array;
  /** The tranche arc of the last unit a request still wants, and how many of its units it wants. */
  private readonly lastArc: Int32Array;
  private readonly lastUnits: Int32Array;
  /** Requests with units to place, first come first served. */
  private readonly queue: Int32Array;
  private readonly isQueued: Uint8Array;
  private queueHead = 0;
  private queueLength = 0;

  /** Places among the rows, per request; what is not listed costs at least `beyond`. */
  private readonly candidate: Int32Array;
  private readonly candidates: Int32Array;
  private readonly beyond: Float64Array;
  private readonly scanCost = new Float64Array(CANDIDATES + 1);
  private readonly scanRow = new Int32Array(CANDIDATES + 1);
  private readonly weeks: number;

  constructor(
    private readonly network: MarketNetwork,
    private readonly pricer: PairPricer,
  ) {
    const count = network.fillLimit.length;
    this.weeks = network.market.model.weeks;
    this.open = new Int32Array(count);
    this.lastArc = new Int32Array(count);
    this.lastUnits = new Int32Array(count);
    this.queue = new Int32Array(count);
    this.isQueued = new Uint8Array(count);
    this.candidate = new Int32Array(count * CANDIDATES);
    this.candidates = new Int32Array(count);
    this.beyond = new Float64Array(count);
    this.ledger = new SlotLedger(network, (request, units) => {
      this.open[request] += units;
      this.enqueue(request);
    });
  }

  /** All phases. Told to stop, it leaves the units open that it had not placed. */
  run(shouldStop: () => boolean): void {
    const [first, last] = this.steps();
    for (let step = first; step >= last && !shouldStop(); step /= STEP_RATIO) {
      this.begin(this.step);
      this.step = step;
      this.sell(step, shouldStop);
    }
  }

  private steps(): [number, number] {
    const { network, pricer } = this;
    const { cost, root, to, arcs } = network.network;
    const count = network.fillLimit.length;
    let worth = 1;
    for (let arc = 0; arc < arcs; arc++) if (to[arc] === root && cost[arc] > worth) worth = cost[arc];
    let money = 0;
    let rows = 0;
    for (let request = 0; request < count; request++) {
      if (pricer.rowStart[request] === pricer.rowStart[request + 1]) continue;
      money += pricer.money[pricer.rowStart[request]];
      rows++;
    }
    const share = Math.min(LAST_SHARE, LAST_SHARE_REQUESTS / count);
    const last = powerBelow((share * money) / Math.max(1, rows));
    return [Math.max(last, powerBelow(FIRST_SHARE * worth)), last];
  }

  private begin(before: number): void {
    const { network, open, lastArc, lastUnits } = this;
    const { capacity } = network.network;
    this.ledger.clear(SLACK_STEPS * before, SLACK_STEPS_WITH_ROOM * before);
    this.candidates.fill(0);
    this.beyond.fill(Number.NEGATIVE_INFINITY);
    this.isQueued.fill(0);
    this.queueHead = 0;
    this.queueLength = 0;
    for (let request = 0; request < open.length; request++) {
      open[request] = network.fillLimit[request];
      lastArc[request] = network.trancheArc[request + 1] - 1;
      lastUnits[request] = capacity[lastArc[request]];
      if (open[request] > 0) this.enqueue(request);
    }
  }

  private sell(step: number, shouldStop: () => boolean): void {
    const { queue, open } = this;
    const most = MOST_BIDS_PER_REQUEST * open.length;
    for (let bids = 0; this.queueLength > 0 && bids < most;) {
      const request = queue[this.queueHead];
      this.queueHead = this.queueHead + 1 === queue.length ? 0 : this.queueHead + 1;
      this.queueLength--;
      while (open[request] > 0) {
        this.bid(request, step);
        if (++bids % BIDS_PER_LOOK === 0 && shouldStop()) return;
      }
      this.isQueued[request] = 0;
    }
  }

  private enqueue(request: number): void {
    if (this.isQueued[request] === 1) return;
    this.isQueued[request] = 1;
    const at = this.queueHead + this.queueLength++;
    this.queue[at < this.queue.length ? at : at - this.queue.length] = request;
  }

  private bid(request: number, step: number): void {
    const { open, lastArc, lastUnits, ledger, candidate, candidates, beyond, weeks } = this;
    const { place, money, first, last } = this.pricer;
    const { price } = ledger;
    const { cost: arcCost, capacity } = this.network.network;
    const worth = arcCost[lastArc[request]];
    let best: number;
    let second: number;
    let bestSlot = -1;
    let bestRow = -1;
    for (;;) {
      best = Number.POSITIVE_INFINITY;
      second = worth;
      const end = request * CANDIDATES + candidates[request];
      for (let i = request * CANDIDATES; i < end; i++) {
        const row = candidate[i];
        const base = place[row] * weeks;
        for (let slot = base + first[row]; slot <= base + last[row]; slot++) {
          const cost = money[row] + price[slot];
          if (cost < best) {
            if (best < second) second = best;
            best = cost;
            bestSlot = slot;
            bestRow = row;
          } else if (cost < second) second = cost;
        }
      }
      if (second <= beyond[request]) break;
      this.scan(request, worth);
    }
    if (best < worth) {
      const most = second - money[bestRow];
      const taken = ledger.take(request, bestRow, bestSlot, open[request], most, most + step);
      open[request] -= taken;
      return;
    }
    const left = Math.min(open[request], lastUnits[request]);
    open[request] -= left;
    lastUnits[request] -= left;
    if (lastUnits[request] === 0) lastUnits[request] = capacity[--lastArc[request]];
  }

  /** Reads the whole row: the cheapest pairs now, whatever their week. */
  private scan(request: number, worth: number): void {
    const { rowStart, place, money, first, last } = this.pricer;
    const { weeks, scanCost, scanRow } = this;
    const { price } = this.ledger;
    const most = CANDIDATES + 1;
    const end = rowStart[request + 1];
    let found = 0;
    let cutoff = worth;
    for (let row = rowStart[request]; row < end; row++) {
      const known = money[row];
      if (known >= cutoff) continue;
      const base = place[row] * weeks;
      let least = Number.POSITIVE_INFINITY;
      for (let slot = base + first[row]; slot <= base + last[row]; slot++) if (price[slot] < least) least = price[slot];
      const cost = known + least;
      if (cost >= cutoff) continue;
      let i = found < most ? found++ : most - 1;
      for (; i > 0 && scanCost[i - 1] > cost; i--) {
        scanCost[i] = scanCost[i - 1];
        scanRow[i] = scanRow[i - 1];
      }
      scanCost[i] = cost;
      scanRow[i] = row;
      if (found === most) cutoff = scanCost[most - 1];
    }
    this.candidates[request] = Math.min(found, CANDIDATES);
    for (let i = 0; i < this.candidates[request]; i++) this.candidate[request * CANDIDATES + i] = scanRow[i];
    this.beyond[request] = found === most ? scanCost[CANDIDATES] : worth;
  }

  /** What a request's last unit is worth to it: what one more would cost, or what it left unfilled would bring. */
  worthOfLast(request: number): number {
    let worth = this.network.network.cost[this.lastArc[request]];
    this.forEachCandidate(request, (_, cost) => (worth = Math.min(worth, cost)));
    return worth;
  }

  /** The pairs a request looked at last, by place among the rows, and what a unit of each costs now. */
  forEachCandidate(request: number, visit: (row: number, cost: number) => void): void {
    const { place, first, last } = this.pricer;
    const { price } = this.ledger;
    const end = request * CANDIDATES + this.candidates[request];
    for (let i = request * CANDIDATES; i < end; i++) {
      const row = this.candidate[i];
      const base = place[row] * this.weeks;
      let least = Number.POSITIVE_INFINITY;
      for (let slot = base + first[row]; slot <= base + last[row]; slot++) if (price[slot] < least) least = price[slot];
      visit(row, this.pricer.moneyOf(row) + least);
    }
  }
}

/** The largest power of the step ratio that is not above a number, at least 1. */
function powerBelow(value: number): number {
  let power = 1;
  while (power * STEP_RATIO <= value) power *= STEP_RATIO;
  return power;
}
