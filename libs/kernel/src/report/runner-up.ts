import type { RunnerUp } from '../format/plan.js';
import { forEachAllowed, PairDetail } from '../model/allowed-pairs.js';
import type { Outcome, UsedPair } from './outcome.js';

/** Money per pair for the units in question, term by term; higher is better. */
interface Terms {
  price: number;
  freight: number;
  stale: number;
  scarcity: number;
  keep: number;
}

const TERMS = ['price', 'freight', 'stale', 'scarcity', 'keep'] as const;

interface Alternative {
  offer: number;
  freight: number;
  /** Lowest shadow price of a unit among its weeks, and what its weeks hold before the plan. */
  scarcity: number;
  reach: number;
  /** Links: the only price there is. */
  fixedPrice: number | undefined;
}

/**
 * The best allowed offer a request does not use, for the units of one it uses: by price, freight, the discount of
 * a stale offer, the shadow price of the capacity it would take, and the keep bonus. All allowed pairs are looked at, whatever the solver listed; those of
 * one request are held at a time. O(used pairs × allowed pairs of their request).
 */
export class RunnerUpFinder {
  private readonly detail: PairDetail;
  private request = -1;
  private alternatives: Alternative[] = [];
  private readonly used = new Set<number>();

  constructor(private readonly outcome: Outcome) {
    this.detail = new PairDetail(outcome.prepared.model);
  }

  find(pair: UsedPair): RunnerUp | undefined {
    if (pair.request !== this.request) this.load(pair.request);
    const own = this.termsOf(
      pair.request,
      this.alternatives.find((one) => one.offer === pair.offer)!,
      pair.total,
    );
    let best: { alternative: Alternative; delta: number; terms: Terms } | undefined;
    for (const alternative of this.alternatives) {
      if (this.used.has(alternative.offer)) continue;
      const terms = this.termsOf(pair.request, alternative, pair.total);
      const delta = sum(terms) - sum(own);
      if (best === undefined || delta > best.delta) best = { alternative, delta, terms };
    }
    if (best === undefined) return undefined;
    const offer = this.outcome.prepared.model.scenario.offers[best.alternative.offer].id;
    const fits = this.permits(pair.request, best.alternative, pair.total);
    return { offer, delta: Math.round(best.delta), because: fits ? mainReason(own, best.terms) : 'order_size' };
  }

  private load(request: number): void {
    const { prepared, usedStart, used } = this.outcome;
    const { table } = prepared.allowed;
    this.request = request;
    this.used.clear();
    for (let at = usedStart[request]; at < usedStart[request + 1]; at++) this.used.add(used[at].offer);
    this.alternatives = [];
    let at = table?.start[request] ?? 0;
    forEachAllowed(prepared.allowed, prepared.model, request, (offer) => {
      if (table === undefined) this.detail.load(request, offer);
      const first = table?.first[at] ?? this.detail.first;
      const last = table?.last[at] ?? this.detail.last;
      this.alternatives.push({
        offer,
        freight: (table?.freight[at] ?? this.detail.freight) - prepared.model.offers.discount[offer],
        ...this.capacityOf(offer, first, last),
        fixedPrice: table?.lowestPrice[at],
      });
      at++;
    });
    this.alternatives.sort((left, right) => left.offer - right.offer);
  }

  private capacityOf(offer: number, first: number, last: number): { scarcity: number; reach: number } {
    const { prepared, prices } = this.outcome;
    const { offers, weeks } = prepared.model;
    const { offerLeft, lineLeft } = prepared.residual;
    const line = offers.line[offer];
    let scarcity = Number.POSITIVE_INFINITY;
    let reach = 0;
    for (let week = first; week <= last; week++) {
      let charge = prices.offer[offer * weeks + week];
      let units = offerLeft[offer * weeks + week];
      if (line >= 0) {
        charge += (prices.line[line * weeks + week] * offers.load[offer]) / 1_000_000;
        units = Math.min(units, Math.floor(lineLeft[line * weeks + week] / offers.load[offer]));
      }
      if (charge < scarcity) scarcity = charge;
      reach += units;
    }
    return { scarcity, reach };
  }

  private least(request: number, offer: number): number {
    const { offers, requests } = this.outcome.prepared.model;
    const multiple = offers.multiple[offer];
    return Math.ceil(Math.max(1, offers.moq[offer], requests.minPerSupplier[request]) / multiple) * multiple;
  }

  private priceAt({ offer, fixedPrice }: Alternative, total: number): number {
    if (fixedPrice !== undefined) return fixedPrice;
    const { tierStart, tierFrom, tierPrice } = this.outcome.prepared.model.offers;
    let tier = tierStart[offer + 1] - 1;
    while (tier > tierStart[offer] && tierFrom[tier] > total) tier--;
    return tierPrice[tier];
  }

  private permits(request: number, alternative: Alternative, units: number): boolean {
    const { offers, requests } = this.outcome.prepared.model;
    const { offer, reach, fixedPrice } = alternative;
    if (units < this.least(request, offer) || units > reach || units % offers.multiple[offer] !== 0) return false;
    return fixedPrice !== undefined || this.priceAt(alternative, units) <= requests.maxUnitPrice[request];
  }

  /** At a total the pair may not carry, the price at its least total stands in. */
  private termsOf(request: number, alternative: Alternative, units: number): Terms {
    const { model, residual } = this.outcome.prepared;
    const total = this.permits(request, alternative, units) ? units : this.least(request, alternative.offer);
    const proposed = residual.proposedByOffer[request].get(alternative.offer) ?? 0;
    return {
      price: -units * this.priceAt(alternative, total),
      freight: -units * alternative.freight,
      stale: -units * model.offers.discount[alternative.offer],
      scarcity: -units * alternative.scarcity,
      keep: Math.min(units, proposed) * model.policy.keepBonus,
    };
  }
}

function sum(terms: Terms): number {
  return terms.price + terms.freight + terms.stale + terms.scarcity + terms.keep;
}

/** The term by which the alternative falls behind most. */
function mainReason(own: Terms, other: Terms): RunnerUp['because'] {
  return TERMS.reduce((worst, term) => (other[term] - own[term] < other[worst] - own[worst] ? term : worst), TERMS[0]);
}
