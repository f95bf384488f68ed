import { forEachAllowed, PairDetail, type AllowedPairs } from '../model/allowed-pairs.js';
import type { PairTerms } from '../model/pair-terms.js';
import type { Residual } from '../model/residual.js';
import { NO_LIMIT, type ScenarioModel } from '../model/scenario-model.js';
import type { Market } from './market-network.js';

interface LimitSource {
  model: ScenarioModel;
  residual: Residual;
  linked: boolean;
  allowed: AllowedPairs;
}

/** Per request the most any plan can fill: its best `maxSuppliers` producers together, over all allowed pairs. */
export function fillLimits(source: LimitSource, market: Market, terms: PairTerms): Int32Array {
  const reader = new ReachReader(source, terms);
  return market.requests.map((request) => {
    const need = source.residual.need[request];
    if (need === 0) return 0;
    const fill = Math.min(need, reader.mostFor(request, need));
    return source.model.requests.allOrNothing[request] === 1 && fill < need ? 0 : fill;
  });
}

/** Adds up what offers can give to a request, and stops looking as soon as it is enough. */
class ReachReader {
  private readonly byProducer = new Map<number, number>();
  private readonly detail: PairDetail;

  constructor(
    private readonly source: LimitSource,
    private readonly terms: PairTerms,
  ) {
    this.detail = new PairDetail(source.model);
  }

  mostFor(request: number, need: number): number {
    const { source, terms, byProducer, detail } = this;
    const { model, residual, allowed } = source;
    const agreed = residual.agreedByProducer[request];
    const limit = model.requests.maxSuppliers[request];
    const slots = limit === NO_LIMIT ? limit : Math.max(0, limit - agreed.size);
    byProducer.clear();
    let best = 0;
    let simple = 0;
    forEachAllowed(allowed, model, request, (offer) => {
      if (simple >= need || best >= need) return;
      if (allowed.table === undefined) detail.load(request, offer);
      else this.loadLink(request, offer);
      if (!terms.load(request, offer, detail.first, detail.last, detail.lowestPrice, detail.freight)) return;
      const producer = model.offers.producer[offer];
      const sum = Math.min(terms.groupCap, (byProducer.get(producer) ?? 0) + terms.max);
      byProducer.set(producer, sum);
      if (slots >= NO_LIMIT) simple = terms.groupCap >= need ? simple + terms.max : simple;
      if (slots > 0 && sum > best) best = sum;
    });
    if (simple >= need || best >= need) return need;
    return sumOfBest(byProducer, agreed, slots);
  }

  private loadLink(request: number, offer: number): void {
    const { table } = this.source.allowed;
    let at = table!.start[request];
    while (table!.offer[at] !== offer) at++;
    this.detail.first = table!.first[at];
    this.detail.last = table!.last[at];
    this.detail.lowestPrice = table!.lowestPrice[at];
    this.detail.freight = 0;
  }
}

function sumOfBest(
  byProducer: ReadonlyMap<number, number>,
  agreed: ReadonlyMap<number, number>,
  slots: number,
): number {
  let fill = 0;
  const others: number[] = [];
  for (const [producer, reach] of byProducer) {
    if (agreed.has(producer)) fill += reach;
    else others.push(reach);
  }
  others.sort((left, right) => right - left);
  for (let i = 0; i < Math.min(slots, others.length); i++) fill += others[i];
  return fill;
}
