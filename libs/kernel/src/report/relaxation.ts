import type { Relaxation } from '../format/plan.js';
import { distanceKm, transitWeeks } from '../model/freight.js';
import { BAR } from '../model/pairs.js';
import type { Outcome } from './outcome.js';
import { WhatIf, type Change } from './what-if.js';

/** How many single changes are tried per request, smallest first. */
const MOST_TRIED = 40;

interface Candidate {
  constraint: string;
  to: number | string | boolean;
  change: Change;
  /** How large a step it is, so that unlike changes can be ordered: the relative change, or a fixed share. */
  size: number;
}

/**
 * The smallest single change of a request that fills more of it. Candidates come from the offers of its material
 * (the value just reached by the next offer) and from its own split rules; each is re-solved, and the first that
 * fills more is the answer. Links leave nothing to relax but the request's own rules, so they are not considered.
 */
export class RelaxationFinder {
  private readonly whatIf: WhatIf;

  constructor(private readonly outcome: Outcome) {
    this.whatIf = new WhatIf(outcome);
  }

  /** Offers looked at so far. */
  get effort(): number {
    return this.whatIf.effort;
  }

  find(request: number): Relaxation | undefined {
    const { prepared, planned } = this.outcome;
    if (prepared.scanner.linked) return undefined;
    const need = prepared.residual.need[request];
    const now = Math.max(planned[request], this.whatIf.fillWith(request, {}));
    const candidates = this.candidatesFor(request).toSorted((left, right) => left.size - right.size);
    for (const candidate of candidates.slice(0, MOST_TRIED)) {
      const fills = Math.min(need, this.whatIf.fillWith(request, candidate.change)) - now;
      if (fills > 0) return { constraint: candidate.constraint, to: candidate.to, fills };
    }
    return undefined;
  }

  private candidatesFor(request: number): Candidate[] {
    const { model } = this.outcome.prepared;
    const found = new Map<string, Candidate>();
    const keep = (candidate: Candidate | undefined): void => {
      if (candidate === undefined) return;
      const key = `${candidate.constraint}\0${String(candidate.to)}`;
      if (!found.has(key)) found.set(key, candidate);
    };
    for (const offer of model.offersOfMaterial[model.requests.material[request]]) keep(this.fromOffer(request, offer));
    this.addWeeks(request, keep);
    this.addSplitRules(request, keep);
    return [...found.values()];
  }

  /** What would admit an offer that fails on exactly one point. */
  private fromOffer(request: number, offer: number): Candidate | undefined {
    const { scanner, model } = this.outcome.prepared;
    const { requests, offers, rationing } = model;
    switch (scanner.bars(request, offer)) {
      case 0:
        return this.pooledQuantity(request, offer);
      case BAR.spec:
        return this.attributeBound(request, offer);
      case BAR.level: {
        const level = offers.level[offer];
        if (level < rationing[requests.material[request]].minLevel) return undefined;
        return {
          constraint: 'minLevel',
          to: level,
          change: { minLevel: level },
          size: (requests.minLevel[request] - level) / 2,
        };
      }
      case BAR.localContent: {
        const share = offers.localContent[offer];
        const size = (requests.minLocalContent[request] - share) / 100;
        return { constraint: 'minLocalContent', to: share, change: { minLocalContent: share }, size };
      }
      case BAR.price: {
        const price = scanner.lowestPriceFor(offer, requests.quantity[request]);
        const size = (price - requests.maxUnitPrice[request]) / Math.max(1, requests.maxUnitPrice[request]);
        return { constraint: 'maxUnitPrice', to: price, change: { maxUnitPrice: price }, size };
      }
      case BAR.late:
        return this.laterFor(request, offer);
      default:
        return undefined;
    }
  }

  /** An allowed offer whose minimum order is above what the request asks: pooled with others it would reach it. */
  private pooledQuantity(request: number, offer: number): Candidate | undefined {
    const { offers, requests } = this.outcome.prepared.model;
    const { residual } = this.outcome.prepared;
    const least = Math.ceil(offers.moq[offer] / offers.multiple[offer]) * offers.multiple[offer];
    if (least <= residual.need[request]) return undefined;
    const quantity = least + residual.agreedUnits[request];
    const size = (quantity - requests.quantity[request]) / requests.quantity[request];
    return { constraint: 'quantity', to: quantity, change: { quantity }, size };
  }

  private attributeBound(request: number, offer: number): Candidate | undefined {
    const { requests, attributes, scenario } = this.outcome.prepared.model;
    const tests = requests.tests[request];
    const failed = tests.filter((test) => !attributes.meets(test, offer));
    if (failed.length !== 1) return undefined;
    const [test] = failed;
    const to = scenario.offers[offer].attributes?.[test.name];
    if (to === undefined) return undefined;
    const relaxed = tests.map((other) => (other === test ? attributes.widened(test, offer) : other));
    if (test.options !== undefined) return { constraint: test.name, to, change: { tests: relaxed }, size: 0.5 };
    const value = attributes.numberAt(test, offer);
    if (Number.isNaN(value)) return undefined;
    const bound = value < test.min ? test.min : test.max;
    const size = Math.abs(value - bound) / Math.max(Math.abs(bound), Math.abs(value), 1e-9);
    return { constraint: test.name, to, change: { tests: relaxed }, size };
  }

  private laterFor(request: number, offer: number): Candidate | undefined {
    const { offers, requests, policy, weeks } = this.outcome.prepared.model;
    const km = distanceKm(offers.site, offer, requests.site, request);
    const same = offers.site.landmass[offer] === requests.site.landmass[request];
    const latest = offers.lead[offer] + transitWeeks(policy.freight, km, same);
    if (latest <= requests.latest[request]) return undefined;
    return {
      constraint: 'latestWeek',
      to: latest,
      change: { latest },
      size: (latest - requests.latest[request]) / weeks,
    };
  }

  /** Wider windows, one week at a time, later and earlier. */
  private addWeeks(request: number, keep: (candidate: Candidate) => void): void {
    const { requests, weeks } = this.outcome.prepared.model;
    const { earliest, latest } = requests;
    for (let more = 1; more < weeks; more++) {
      const size = more / weeks;
      const later = latest[request] + more;
      if (later < weeks) keep({ constraint: 'latestWeek', to: later, change: { latest: later }, size });
      const earlier = earliest[request] - more;
      if (earlier >= 0) keep({ constraint: 'earliestWeek', to: earlier, change: { earliest: earlier }, size });
    }
  }

  private addSplitRules(request: number, keep: (candidate: Candidate) => void): void {
    const { requests } = this.outcome.prepared.model;
    const suppliers = requests.maxSuppliers[request];
    const allowed = this.outcome.prepared.allowed.counts[request];
    for (let more = 1; suppliers + more <= Math.min(allowed, suppliers + 3); more++) {
      const to = suppliers + more;
      keep({ constraint: 'maxSuppliers', to, change: { maxSuppliers: to }, size: more / suppliers });
    }
    if (requests.allOrNothing[request] === 1) {
      keep({ constraint: 'allOrNothing', to: false, change: { allOrNothing: 0 }, size: 0.5 });
    }
    for (const to of [0.5, 0.75, 1]) {
      const size = to - requests.maxShare[request];
      if (size > 0) keep({ constraint: 'maxShare', to, change: { maxShare: to }, size });
    }
    const least = requests.minPerSupplier[request];
    for (const to of [Math.floor(least / 2), 0]) {
      if (to < least)
        keep({ constraint: 'minPerSupplier', to, change: { minPerSupplier: to }, size: (least - to) / least });
    }
  }
}
