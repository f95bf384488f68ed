import type { CapacityPrices } from '../flow/flow.js';
import type { Problem } from '../model/problem.js';
import { Claimer } from './claimer.js';
import { Inserter, zeroPrices } from './inserter.js';
import { Snapshot, type Ledger } from './ledger.js';
import type { Random } from './random.js';
import { Wanting } from './wanting.js';

const MOST_RUINED = 6;
/** How often a move starts at a request that could be better off; more often where pairs are left out: there are many. */
const SHARE_FROM_WANTING = { complete: 0.7, partial: 0.9 };
const SHARE_PRICED = 0.5;
/** How often a request gets its wish instead. */
const SHARE_CLAIMED = 0.25;
/** Moves between two looks at who could be better off. */
const MOVES_PER_LISTING = 512;
/** Stretches of a run, each but the last followed by `polish`. */
const STRETCHES = 12;
/** What is left of the temperature at the end of a run. */
const COOLED = 0.01;

/**
 * Ruin and recreate (Schrimpf et al. 2000; Christiaens and Vanden Berghe 2020): a few requests that compete for the
 * same offers lose everything and are served again in another order. A slightly worse result is accepted while the
 * temperature lasts. Deterministic for a seed; the ledger always holds a permitted plan.
 */
export class Improver {
  private readonly inserter: Inserter;
  private readonly claimer: Claimer;
  private readonly free: CapacityPrices;
  private readonly snapshot = new Snapshot();
  private readonly inRuin: Uint8Array;
  private readonly offersOfLine: number[][];
  private readonly pairsAtStake: Int32Array;
  private readonly wanting: Wanting;
  private readonly fromWanting: number;

  constructor(
    private readonly ledger: Ledger,
    private readonly random: Random,
    private prices: CapacityPrices,
  ) {
    const { problem } = ledger;
    this.free = zeroPrices(problem);
    this.fromWanting = problem.isComplete ? SHARE_FROM_WANTING.complete : SHARE_FROM_WANTING.partial;
    this.inserter = new Inserter(ledger, prices);
    this.inRuin = new Uint8Array(problem.need.length);
    this.offersOfLine = offersByLine(problem);
    this.claimer = new Claimer(ledger, prices, this.offersOfLine);
    this.pairsAtStake = requestsWithPairs(problem);
    this.wanting = new Wanting(ledger, this.pairsAtStake);
  }

  /** `worth`: per request the most it could add to the plan, charged these prices. */
  setPrices(prices: CapacityPrices, worth: Float64Array): void {
    this.prices = prices;
    this.claimer.setPrices(prices);
    this.wanting.setPrices(prices, worth);
  }

  /** Serves requests one after another, at the capacity prices or freely. */
  insertAll(requests: readonly number[], priced: boolean): void {
    this.inserter.setPrices(priced ? this.prices : this.free);
    for (const request of requests) {
      if (this.ledger.fill[request] >= this.ledger.problem.fillLimit[request]) continue;
      this.reinsert(request);
    }
  }

  /** What a request has is only given up for something better. */
  private reinsert(request: number): void {
    const { ledger, snapshot } = this;
    const before = ledger.valueOf(request);
    snapshot.take(ledger, [request]);
    ledger.dropRequest(request);
    this.inserter.insert(request);
    if (ledger.valueOf(request) >= before) return;
    ledger.dropRequest(request);
    snapshot.restore(ledger);
  }

  /**
   * Up to `iterations` ruins at a temperature (rupiah) that falls to a hundredth; answers the change of Z they made.
   * `polish` may change the plan between them.
   */
  run(iterations: number, temperature: number, shouldStop: () => boolean, polish?: () => void): number {
    if (this.pairsAtStake.length === 0) return 0;
    let change = 0;
    const stretch = Math.ceil(iterations / STRETCHES);
    for (let i = 0; i < iterations; i++) {
      if (i > 0 && i % stretch === 0) polish?.();
      if ((i & 63) === 0) {
        if (shouldStop()) break;
        if (i % MOVES_PER_LISTING === 0) this.wanting.list();
      }
      const warmth = temperature * COOLED ** (i / iterations);
      change += this.random.next() < SHARE_CLAIMED ? this.claimAndRecreate(warmth) : this.ruinAndRecreate(warmth);
    }
    return change;
  }

  private chooseSeed(): number {
    const { random, wanting, pairsAtStake } = this;
    const seed = random.next() < this.fromWanting ? wanting.choose(random) : -1;
    return seed >= 0 ? seed : pairsAtStake[random.below(pairsAtStake.length)];
  }

  private ruinAndRecreate(temperature: number): number {
    const { ledger, random, snapshot, inserter } = this;
    const ruined = this.chooseRuin(2 + random.below(MOST_RUINED - 1));
    let before = 0;
    for (const request of ruined) before += ledger.valueOf(request);
    snapshot.take(ledger, ruined);
    for (const request of ruined) {
      ledger.dropRequest(request);
      this.inRuin[request] = 0;
    }
    inserter.setPrices(random.next() < SHARE_PRICED ? this.prices : this.free);
    for (const request of this.shuffled(ruined)) inserter.insert(request);
    let after = 0;
    for (const request of ruined) after += ledger.valueOf(request);
    if (after - before >= temperature * Math.log(random.next() + 1e-12)) return after - before;
    for (const request of ruined) ledger.dropRequest(request);
    snapshot.restore(ledger);
    return 0;
  }

  /** A request gets its wish, whoever was in the way is served again. */
  private claimAndRecreate(temperature: number): number {
    const { ledger, random, snapshot, inserter, claimer } = this;
    const seed = this.chooseSeed();
    const before = ledger.valueOf(seed);
    snapshot.clear();
    snapshot.add(ledger, seed);
    ledger.dropRequest(seed);
    const placed = claimer.claim(seed, snapshot);
    const { evicted } = claimer;
    if (placed) {
      inserter.setPrices(random.next() < SHARE_PRICED ? this.prices : this.free);
      for (const request of this.shuffled(evicted)) inserter.insert(request);
      let after = ledger.valueOf(seed);
      for (const request of evicted) after += ledger.valueOf(request);
      const change = after - before - claimer.evictedValue;
      if (change >= temperature * Math.log(random.next() + 1e-12)) return change;
    }
    ledger.dropRequest(seed);
    for (const request of evicted) ledger.dropRequest(request);
    snapshot.restore(ledger);
    return 0;
  }

  /** A request and others that use what it could use. */
  private chooseRuin(size: number): number[] {
    const { random, ledger, inRuin } = this;
    const seed = this.chooseSeed();
    const ruined = [seed];
    inRuin[seed] = 1;
    for (let tries = 0; ruined.length < size && tries < size * 4; tries++) {
      const member = ruined[random.below(ruined.length)];
      const begin = ledger.beginOfPairs(member);
      const pairs = ledger.endOfPairs(member) - begin;
      if (pairs === 0) continue;
      const user = this.userOf(ledger.problem.pairOffer[begin + random.below(pairs)]);
      if (user < 0 || inRuin[user] === 1) continue;
      inRuin[user] = 1;
      ruined.push(user);
    }
    return ruined;
  }

  /** Some requests that compete, for an exact try. */
  neighbours(size: number): Int32Array {
    const chosen = this.chooseRuin(size);
    for (const request of chosen) this.inRuin[request] = 0;
    return Int32Array.from(chosen);
  }

  /** A request with units on the offer, or on another offer of its line; −1 when there is none. */
  private userOf(offer: number): number {
    const { random, ledger } = this;
    const line = ledger.problem.offerLine[offer];
    const chosen = line >= 0 ? this.offersOfLine[line][random.below(this.offersOfLine[line].length)] : offer;
    let found = -1;
    let seen = 0;
    for (let pair = ledger.userHead[chosen]; pair >= 0; pair = ledger.nextUser[pair]) {
      seen++;
      if (random.below(seen) === 0) found = ledger.problem.pairRequest[pair];
      if (seen === 32) break;
    }
    return found;
  }

  /** Mostly by worth of the first unit, with chance enough to leave the beaten order. */
  private shuffled(requests: readonly number[]): number[] {
    const { random } = this;
    const { trancheStart, trancheValue } = this.ledger.problem;
    const blind = random.next() < 0.2;
    const key = new Map<number, number>();
    for (const request of requests) {
      const worth = blind ? 1 : trancheValue[trancheStart[request]];
      key.set(request, worth * (0.3 + random.next()));
    }
    return requests.toSorted((left, right) => key.get(right)! - key.get(left)! || left - right);
  }
}

function offersByLine(problem: Problem): number[][] {
  const lists: number[][] = Array.from({ length: problem.lineIndex.length }, () => []);
  problem.offerLine.forEach((line, offer) => {
    if (line >= 0) lists[line].push(offer);
  });
  return lists;
}

function requestsWithPairs(problem: Problem): Int32Array {
  const requests: number[] = [];
  for (let request = 0; request < problem.need.length; request++) {
    if (problem.fillLimit[request] > 0) requests.push(request);
  }
  return Int32Array.from(requests);
}
