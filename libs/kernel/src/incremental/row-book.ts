import { lowestUnitCost, type Problem } from '../model/problem.js';
import { newRow, openUnits, type Row } from './row.js';
import type { Supply } from './supply.js';

/** Requests thought over together with the one that changed. */
const MOST_RIVALS = 32;
const MOST_RIVALS_PER_OFFER = 4;

/** The requests of a kept state by id, who holds what, and who competes with whom. */
export class RowBook {
  private readonly rows = new Map<string, Row>();
  /** Requests that hold units of an offer, by its index. */
  private readonly holders = new Map<number, Set<Row>>();

  constructor(private supply: Supply) {
    for (const request of supply.scenario.requests) this.rows.set(request.id, newRow(request));
    this.readCommitments();
  }

  all(): Row[] {
    return [...this.rows.values()];
  }

  find(id: string): Row | undefined {
    return this.rows.get(id);
  }

  add(row: Row): void {
    this.rows.set(row.request.id, row);
  }

  remove(row: Row): void {
    this.rows.delete(row.request.id);
  }

  sum(read: (row: Row) => number): number {
    let sum = 0;
    for (const row of this.rows.values()) sum += read(row);
    return sum;
  }

  /** Another supply in place of the one so far; rows that are placed are placed on it. */
  moveTo(supply: Supply): void {
    this.supply = supply;
    this.readCommitments();
    for (const row of this.rows.values()) if (row.isPlaced) supply.move(row.orders, -1);
  }

  private readCommitments(): void {
    const { offerIndex, offers } = this.supply.model;
    for (const row of this.rows.values()) {
      row.agreedUnits = 0;
      if (row.agreedByProducer.size > 0) row.agreedByProducer = new Map();
      if (row.proposedByOffer.size > 0) row.proposedByOffer = new Map();
    }
    for (const { offer, request, quantity, state } of this.supply.scenario.commitments ?? []) {
      const row = this.rows.get(request)!;
      const number = offerIndex.get(offer)!;
      const isAgreed = state === 'agreed';
      const counts = isAgreed ? row.agreedByProducer : row.proposedByOffer;
      const key = isAgreed ? offers.producer[number] : number;
      counts.set(key, (counts.get(key) ?? 0) + quantity);
      if (isAgreed) row.agreedUnits = Math.min(row.request.quantity, row.agreedUnits + quantity);
    }
  }

  /** Takes the row's orders off what the supply has left. */
  place(row: Row): void {
    this.supply.move(row.orders, -1);
    row.isPlaced = true;
    for (const { offer } of row.orders) {
      const holders = this.holders.get(offer);
      if (holders === undefined) this.holders.set(offer, new Set([row]));
      else holders.add(row);
    }
  }

  /** Gives the row's orders back to the supply; it still lists them. Does nothing to a row that is off it. */
  lift(row: Row): void {
    if (!row.isPlaced) return;
    row.isPlaced = false;
    this.supply.move(row.orders, 1);
    for (const { offer } of row.orders) this.holders.get(offer)?.delete(row);
  }

  holdersOf(offer: number): Row[] {
    return [...(this.holders.get(offer) ?? [])];
  }

  /** Those who hold what the request would like best, by its cost and the kept prices. `problem` is of that row alone. */
  rivalsOf(row: Row, problem: Problem): Row[] {
    const charge = Float64Array.from(problem.pairMax, (_, pair) => this.chargeOf(problem, pair));
    const pairs = Array.from(charge.keys()).toSorted((l, r) => charge[l] - charge[r] || l - r);
    const rivals = new Set<Row>();
    for (const pair of pairs) {
      let taken = 0;
      for (const holder of this.holders.get(problem.offerIndex[problem.pairOffer[pair]]) ?? []) {
        if (rivals.size === MOST_RIVALS) return [...rivals];
        if (holder === row || rivals.has(holder)) continue;
        if (taken++ === MOST_RIVALS_PER_OFFER) break;
        rivals.add(holder);
      }
    }
    return [...rivals];
  }

  /** Least unit cost and charge for capacity over the pair's weeks. */
  private chargeOf(problem: Problem, pair: number): number {
    const { prices, model } = this.supply;
    const offer = problem.offerIndex[problem.pairOffer[pair]];
    const line = model.offers.line[offer];
    let least = Number.POSITIVE_INFINITY;
    for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
      const own = prices.offer[offer * model.weeks + week];
      const shared = line < 0 ? 0 : (prices.line[line * model.weeks + week] * model.offers.load[offer]) / 1_000_000;
      if (own + shared < least) least = own + shared;
    }
    return least + lowestUnitCost(problem, pair, problem.pairMin[pair], problem.pairMax[pair]);
  }

  /** Requests that lack something and could use one of the offers, the most urgent first. */
  candidatesFor(offers: readonly number[]): Row[] {
    const candidates = this.usersOf(offers).filter((row) => openUnits(row) > 0);
    const urgency = new Map(candidates.map((row) => [row, this.worthOfNextUnit(row)]));
    return candidates.toSorted((left, right) => urgency.get(right)! - urgency.get(left)!).slice(0, MOST_RIVALS);
  }

  /** Class weight and tranche multiplier of the next unit: enough to rank by. */
  private worthOfNextUnit(row: Row): number {
    const { rationing, materialIndex } = this.supply.model;
    const { quantity, material, priority = 1 } = row.request;
    const { classWeights, tranches } = rationing[materialIndex.get(material)!];
    const filled = quantity - openUnits(row);
    const tranche = tranches.find(({ upTo }) => Math.floor(upTo * quantity) > filled);
    return classWeights[priority - 1] * (tranche?.multiplier ?? 0);
  }

  /** Requests that one of the offers is allowed for, in the order of the book. */
  usersOf(offers: readonly number[]): Row[] {
    const { scenario } = this.supply;
    const known = offers.filter((offer) => offer < scenario.offers.length);
    const materials = new Set(known.map((offer) => scenario.offers[offer].material));
    const rows = this.all().filter((row) => scenario.links !== undefined || materials.has(row.request.material));
    const scanner = this.supply.scannerFor(rows);
    return rows.filter((row, i) => {
      if (scanner.linked) return scanner.offer.subarray(0, scanner.scan(i)).some((offer) => known.includes(offer));
      return known.some(
        (offer) => scenario.offers[offer].material === row.request.material && scanner.bars(i, offer) === 0,
      );
    });
  }
}
