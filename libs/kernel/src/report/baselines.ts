import type { PlanBaseline } from '../format/plan.js';
import { forEachAllowed, PairDetail } from '../model/allowed-pairs.js';
import type { Prepared } from '../model/prepare.js';
import { forEachOpenTranche } from '../model/tranches.js';
import { fairnessOf } from './fairness.js';

/**
 * What people do without a plan, under the same rules and over all allowed pairs: requests one after another, each from
 * its cheapest offers, as much as each will give. `order` says who comes first. A lower bound for any plan, and the
 * yardstick beside ours. O(allowed pairs · log of those of one request); holds the pairs of one request at a time.
 */
export function greedyBaseline(prepared: Prepared, order: readonly number[]): PlanBaseline {
  const server = new GreedyServer(prepared);
  let objective = 0;
  for (const request of order) objective += server.serve(request);
  const { agreedUnits } = prepared.residual;
  const filled = server.filled.map((units, request) => units + agreedUnits[request]);
  const units = server.filled.reduce((sum, own) => sum + own, 0);
  return { objective, filled: units, fairness: fairnessOf(prepared.model, filled, server.smallUnits, units) };
}

/** First come, first served: the order of the scenario. */
export function byArrival({ model }: Prepared): number[] {
  return Array.from({ length: model.requests.count }, (_, request) => request);
}

/** The most valuable first unit first, then by arrival. */
export function byPriority(prepared: Prepared): number[] {
  const worth = byArrival(prepared).map((request) => {
    let first = 0;
    forEachOpenTranche(prepared, request, (_, value) => {
      first ||= value;
    });
    return first;
  });
  return byArrival(prepared).toSorted((left, right) => worth[right] - worth[left] || left - right);
}

interface Candidate {
  offer: number;
  first: number;
  last: number;
  least: number;
  freight: number;
  /** Unit price (links: unit cost) and freight at the least total. */
  cost: number;
  /** Links: the only price there is. */
  fixedPrice: number | undefined;
}

interface Taken {
  offer: number;
  week: number;
  units: number;
}

class GreedyServer {
  readonly filled: Float64Array;
  smallUnits = 0;
  private readonly offerLeft: Int32Array;
  private readonly lineLeft: Float64Array;
  private readonly detail: PairDetail;

  constructor(private readonly prepared: Prepared) {
    const { model, residual } = prepared;
    this.filled = new Float64Array(model.requests.count);
    this.offerLeft = residual.offerLeft.slice();
    this.lineLeft = residual.lineLeft.slice();
    this.detail = new PairDetail(model);
  }

  /** Serves a request and answers its part of Z; one that is worth less than nothing, or stays incomplete, gets nothing. */
  serve(request: number): number {
    const { model, residual } = this.prepared;
    const { requests, offers } = model;
    const agreed = residual.agreedByProducer[request];
    const share = Math.floor(requests.maxShare[request] * requests.quantity[request]);
    const usedBy = new Map<number, number>();
    const taken: Taken[] = [];
    let open = residual.need[request];
    let slots = requests.maxSuppliers[request] - agreed.size;
    let money = 0;
    for (const candidate of this.candidatesOf(request)) {
      if (open === 0) break;
      const producer = offers.producer[candidate.offer];
      const isNew = !usedBy.has(producer) && !agreed.has(producer);
      if (isNew && slots <= 0) continue;
      const used = usedBy.get(producer) ?? 0;
      const total = this.largestTotal(candidate, Math.min(open, share - (agreed.get(producer) ?? 0) - used));
      const price = total === 0 ? undefined : this.priceAt(request, candidate, total);
      if (price === undefined) continue;
      if (isNew) slots--;
      usedBy.set(producer, used + total);
      open -= total;
      const kept = Math.min(total, residual.proposedByOffer[request].get(candidate.offer) ?? 0);
      money += kept * model.policy.keepBonus - total * (price + candidate.freight);
      this.take(candidate, total, taken);
    }
    return this.settle(request, taken, open, money);
  }

  private settle(request: number, taken: readonly Taken[], open: number, money: number): number {
    const { residual, model } = this.prepared;
    let left = residual.need[request] - open;
    const units = left;
    let value = money;
    forEachOpenTranche(this.prepared, request, (size, unitValue) => {
      const part = Math.min(left, size);
      value += part * unitValue;
      left -= part;
    });
    const isIncomplete = model.requests.allOrNothing[request] === 1 && open > 0;
    if (isIncomplete || value < 0) {
      for (const order of taken) this.move(order, 1);
      return 0;
    }
    this.filled[request] = units;
    for (const order of taken) if (model.offers.small[order.offer] === 1) this.smallUnits += order.units;
    return value;
  }

  private candidatesOf(request: number): Candidate[] {
    const { model, allowed } = this.prepared;
    const { offers, requests } = model;
    const { table } = allowed;
    const candidates: Candidate[] = [];
    let at = table?.start[request] ?? 0;
    forEachAllowed(allowed, model, request, (offer) => {
      if (table === undefined) this.detail.load(request, offer);
      const multiple = offers.multiple[offer];
      const least = Math.ceil(Math.max(1, offers.moq[offer], requests.minPerSupplier[request]) / multiple) * multiple;
      const fixedPrice = table?.lowestPrice[at];
      const freight = table === undefined ? this.detail.freight : table.freight[at];
      candidates.push({
        offer,
        first: table?.first[at] ?? this.detail.first,
        last: table?.last[at] ?? this.detail.last,
        least,
        freight,
        cost: (fixedPrice ?? this.tierPrice(offer, least)) + freight,
        fixedPrice,
      });
      at++;
    });
    return candidates.toSorted((left, right) => left.cost - right.cost || left.offer - right.offer);
  }

  private tierPrice(offer: number, total: number): number {
    const { tierStart, tierFrom, tierPrice } = this.prepared.model.offers;
    let tier = tierStart[offer + 1] - 1;
    while (tier > tierStart[offer] && tierFrom[tier] > total) tier--;
    return tierPrice[tier];
  }

  /** Undefined where the cap forbids the price in force. */
  private priceAt(request: number, { offer, fixedPrice }: Candidate, total: number): number | undefined {
    if (fixedPrice !== undefined) return fixedPrice;
    const price = this.tierPrice(offer, total);
    return price <= this.prepared.model.requests.maxUnitPrice[request] ? price : undefined;
  }

  /** The largest multiple within a limit and the room left; 0 when it is below the least order. */
  private largestTotal({ offer, first, last, least }: Candidate, limit: number): number {
    let room = 0;
    for (let week = first; week <= last && room < limit; week++) room += this.roomOf(offer, week);
    const multiple = this.prepared.model.offers.multiple[offer];
    const total = Math.floor(Math.min(limit, room) / multiple) * multiple;
    return total < least ? 0 : total;
  }

  private roomOf(offer: number, week: number): number {
    const { offers, weeks } = this.prepared.model;
    const own = this.offerLeft[offer * weeks + week];
    const line = offers.line[offer];
    if (line < 0) return own;
    return Math.min(own, Math.floor(this.lineLeft[line * weeks + week] / offers.load[offer]));
  }

  private take({ offer, first, last }: Candidate, total: number, taken: Taken[]): void {
    let left = total;
    for (let week = first; week <= last && left > 0; week++) {
      const units = Math.min(left, this.roomOf(offer, week));
      if (units === 0) continue;
      const order = { offer, week, units };
      this.move(order, -1);
      taken.push(order);
      left -= units;
    }
  }

  private move({ offer, week, units }: Taken, sign: 1 | -1): void {
    const { offers, weeks } = this.prepared.model;
    this.offerLeft[offer * weeks + week] += sign * units;
    const line = offers.line[offer];
    if (line >= 0) this.lineLeft[line * weeks + week] += sign * units * offers.load[offer];
  }
}
