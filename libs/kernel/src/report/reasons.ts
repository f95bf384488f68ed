import type { UnmetReason, UnmetReasonCode } from '../format/plan.js';
import { BAR } from '../model/pairs.js';
import { fillValueOf, lowestUnitCost, type Problem } from '../model/problem.js';
import type { Outcome } from './outcome.js';
import { CapacityUse } from './capacity-use.js';

const CODE_OF_BAR: readonly [number, UnmetReasonCode][] = [
  [BAR.spec, 'spec'],
  [BAR.level, 'level'],
  [BAR.certificate, 'certificate'],
  [BAR.localContent, 'local_content'],
  [BAR.price, 'price_cap'],
  [BAR.late, 'too_late'],
];

interface Place {
  problem: Problem;
  /** Local index of the request. */
  request: number;
}

/**
 * Why a request stays unfilled. Offers that are allowed but could not give more come first; with none, the offers
 * that fail on one point only name it; with none of those, the points of the offers that fail on the fewest.
 */
export class ReasonFinder {
  private readonly placeOf = new Map<number, Place>();
  private readonly use: CapacityUse;

  constructor(private readonly outcome: Outcome) {
    this.use = new CapacityUse(outcome);
    outcome.prepared.problems.forEach((problem) => {
      problem.requestIndex.forEach((global, request) => this.placeOf.set(global, { problem, request }));
    });
  }

  /** Offers that may not serve the request by an exclusion are no reason of their own: the first reason counts them. */
  reasonsFor(request: number): UnmetReason[] {
    const reasons = this.reasonsBesideExclusions(request);
    const excluded = this.outcome.prepared.model.requests.excluded[request].size;
    if (excluded > 0) reasons[0].detail.excluded = excluded;
    return reasons;
  }

  private reasonsBesideExclusions(request: number): UnmetReason[] {
    const { model, scanner, allowed } = this.outcome.prepared;
    if (allowed.counts[request] > 0) return this.reasonsAmongAllowed(request);
    if (scanner.linked) return [{ code: 'no_offer', detail: { offers: 0 } }];
    const excluded = model.requests.excluded[request];
    const offers = model.offersOfMaterial[model.requests.material[request]].filter((offer) => !excluded.has(offer));
    if (offers.length === 0) return [{ code: 'no_offer', detail: { offers: 0 } }];
    return this.reasonsAmongBarred(request, offers);
  }

  private reasonsAmongBarred(request: number, offers: Int32Array): UnmetReason[] {
    const { scanner } = this.outcome.prepared;
    const bars = Array.from(offers, (offer) => scanner.bars(request, offer));
    const fewest = Math.min(...bars.map(countBits));
    const reasons: { reason: UnmetReason; offers: number }[] = [];
    for (const [bar, code] of CODE_OF_BAR) {
      const near = offers.filter((_, i) => countBits(bars[i]) === fewest && (bars[i] & bar) !== 0);
      if (near.length === 0) continue;
      const detail: Record<string, unknown> = { offers: near.length, alone: fewest === 1 };
      if (bar === BAR.spec) detail.attributes = this.failedAttributes(request, near);
      reasons.push({ reason: { code, detail }, offers: near.length });
    }
    return reasons.toSorted((left, right) => right.offers - left.offers).map((entry) => entry.reason);
  }

  private failedAttributes(request: number, offers: Int32Array): Record<string, number> {
    const { requests, attributes } = this.outcome.prepared.model;
    const failed: Record<string, number> = {};
    for (const test of requests.tests[request]) {
      const count = offers.filter((offer) => !attributes.meets(test, offer)).length;
      if (count > 0) failed[test.name] = count;
    }
    return failed;
  }

  private reasonsAmongAllowed(request: number): UnmetReason[] {
    const { allowed } = this.outcome.prepared;
    const counts = new Map<UnmetReasonCode, number>();
    const known = this.judgeKnownPairs(request, counts);
    const idle = allowed.counts[request] - known;
    if (idle > 0) this.judgeIdlePairs(request, counts);
    if (counts.size === 0) counts.set('capacity_taken', known);
    return [...counts]
      .toSorted((left, right) => right[1] - left[1])
      .map(([code, offers]) => ({
        code,
        detail: code === 'capacity_taken' ? { offers, ...this.use.sharesFor(request) } : { offers },
      }));
  }

  /** Pairs the solver had: what keeps each from giving one more order. Answers how many they are. */
  private judgeKnownPairs(request: number, counts: Map<UnmetReasonCode, number>): number {
    const place = this.placeOf.get(request);
    if (place === undefined) return 0;
    const { problem } = place;
    const begin = problem.pairStart[problem.groupStart[place.request]];
    const end = problem.pairStart[problem.groupStart[place.request + 1]];
    for (let pair = begin; pair < end; pair++) count(counts, this.judgePair(place, pair, request));
    return end - begin;
  }

  private judgePair({ problem, request }: Place, pair: number, global: number): UnmetReasonCode {
    const { outcome } = this;
    const offer = problem.offerIndex[problem.pairOffer[pair]];
    const room = this.roomOf(offer, problem.pairFirst[pair], problem.pairLast[pair]);
    const open = problem.need[request] - outcome.planned[global];
    const group = problem.pairGroup[pair];
    const usedGroups = new Map<number, number>();
    let own = 0;
    for (let at = outcome.usedStart[global]; at < outcome.usedStart[global + 1]; at++) {
      const used = outcome.used[at];
      const itsGroup = problem.pairGroup[used.pair];
      usedGroups.set(itsGroup, (usedGroups.get(itsGroup) ?? 0) + used.total);
      if (used.pair === pair) own = used.total;
    }
    if (room === 0) return 'capacity_taken';
    const counted = [...usedGroups.keys()].filter((used) => problem.groupCounted[used] === 0).length;
    const isNew = !usedGroups.has(group) && problem.groupCounted[group] === 0;
    if (isNew && counted >= problem.slots[request]) return 'supplier_limit';
    const shareLeft = problem.groupCap[group] - (usedGroups.get(group) ?? 0);
    if (shareLeft < Math.max(1, own > 0 ? problem.pairMultiple[pair] : problem.pairMin[pair]) && shareLeft < open) {
      return 'supplier_limit';
    }
    const step = own > 0 ? problem.pairMultiple[pair] : problem.pairMin[pair];
    if (room < step) return own > 0 || room < problem.pairMultiple[pair] ? 'capacity_taken' : 'moq';
    if (open < step) return 'moq';
    const nextUnit =
      fillValueOf(problem, request, outcome.planned[global] + 1) -
      fillValueOf(problem, request, outcome.planned[global]);
    if (lowestUnitCost(problem, pair, problem.pairMin[pair], problem.pairMax[pair]) >= nextUnit) return 'price_cap';
    return 'capacity_taken';
  }

  /**
   * Allowed pairs the solver did not hold: they can never carry a permitted total (too little capacity, a minimum above
   * what is asked), or stood outside the list because their capacity is worth more to others.
   */
  private judgeIdlePairs(request: number, counts: Map<UnmetReasonCode, number>): void {
    const { model, reader, residual } = this.outcome.prepared;
    const { requests, offers } = model;
    const place = this.placeOf.get(request);
    const known = new Set<number>();
    if (place !== undefined) {
      const { problem } = place;
      const end = problem.pairStart[problem.groupStart[place.request + 1]];
      for (let pair = problem.pairStart[problem.groupStart[place.request]]; pair < end; pair++) {
        known.add(problem.offerIndex[problem.pairOffer[pair]]);
      }
    }
    const allowed = reader.read(request);
    for (let i = 0; i < allowed; i++) {
      const offer = reader.offer[i];
      if (known.has(offer)) continue;
      const least = Math.max(offers.moq[offer], requests.minPerSupplier[request], offers.multiple[offer]);
      const share = Math.floor(requests.maxShare[request] * requests.quantity[request]);
      const agreed = residual.agreedByProducer[request];
      const full = agreed.size >= requests.maxSuppliers[request] && !agreed.has(offers.producer[offer]);
      const reach = this.reachOf(offer, reader.first[i], reader.last[i]);
      if (full) count(counts, 'supplier_limit');
      else if (reach === 0) count(counts, 'capacity_taken');
      else if (least > residual.need[request]) count(counts, 'moq');
      else if (least > share) count(counts, 'supplier_limit');
      else if (least > reach) count(counts, 'moq');
      else if (place?.problem.isComplete === false) count(counts, 'capacity_taken');
      else count(counts, requests.allOrNothing[request] === 1 ? 'capacity_taken' : 'supplier_limit');
    }
  }

  /** Units the plan leaves free in the weeks. */
  private roomOf(offer: number, first: number, last: number): number {
    return this.sumWeeks(offer, first, last, this.outcome.offerLeft, this.outcome.lineLeft);
  }

  /** Units there were before the plan. */
  private reachOf(offer: number, first: number, last: number): number {
    const { residual } = this.outcome.prepared;
    return this.sumWeeks(offer, first, last, residual.offerLeft, residual.lineLeft);
  }

  private sumWeeks(offer: number, first: number, last: number, offerLeft: Int32Array, lineLeft: Float64Array): number {
    const { offers, weeks } = this.outcome.prepared.model;
    const line = offers.line[offer];
    let units = 0;
    for (let week = first; week <= last; week++) {
      const own = offerLeft[offer * weeks + week];
      units += line < 0 ? own : Math.min(own, Math.floor(lineLeft[line * weeks + week] / offers.load[offer]));
    }
    return units;
  }
}

function count(counts: Map<UnmetReasonCode, number>, code: UnmetReasonCode): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

function countBits(flags: number): number {
  let bits = 0;
  for (let rest = flags; rest > 0; rest &= rest - 1) bits++;
  return bits;
}
