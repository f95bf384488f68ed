import type { Plan } from '../format/plan.js';
import type { Scenario, ScenarioOffer, ScenarioRequest } from '../format/scenario.js';
import type { Change, ChangeOutcome, MovedOrder } from './change.js';
import { priceOffer } from './price-offer.js';
import { appraiseRows, resolveRows } from './resolve.js';
import { RowBook } from './row-book.js';
import { newRow, openUnits, proposedUnits, type Order, type Row } from './row.js';
import { Supply } from './supply.js';
import { setWorth, worthOfAll } from './worth.js';

const ROWS_AT_ONCE = 64;
const OFFERS_AT_ONCE = 8;

/**
 * A solved scenario kept ready for the next change: orders, what they leave, prices, and each request's term of the
 * additive bound (worth.ts). A change re-solves the requests it touches and their nearest rivals and leaves all others
 * as they are; plan and bound are valid for the scenario as it then stands (`scenario()`), by the same rules and the
 * same checker. Agreed commitments are fixed; proposed ones earn the keep bonus, so that an order moves only for more
 * than that. Memory: the model and the orders; no pair is kept. To build it costs one look at every allowed pair.
 *
 * Known weakness: only near rivals are asked, and prices stay where the last full run put them. So a pure-flow plan is
 * certified with a small gap after a change, not with none, until the next full run.
 */
export class KeptState {
  private supply: Supply;
  private readonly book: RowBook;
  private changes = 0;
  private fillBound: number;

  /**
   * Fails when the plan is not one of the scenario, unless it may `forgive`: then requests whose orders do not stand (any
   * more) have none. The fill value stays the plan's, whatever comes.
   */
  constructor(
    scenario: Scenario,
    readonly base: Plan,
    { forgive = false }: { forgive?: boolean } = {},
  ) {
    const policy = { ...scenario.policy, fillValue: base.fillValue };
    this.supply = new Supply({ ...scenario, policy }, base.fillValue, base.prices);
    this.book = new RowBook(this.supply);
    for (const { offer, request, week, quantity } of base.allocations) {
      this.rowOf(request).orders.push({ offer: this.offerNumber(offer), week, units: quantity });
    }
    const rows = this.book.all();
    setWorth(this.supply, rows);
    for (let begin = 0; begin < rows.length; begin += ROWS_AT_ONCE) {
      const fallen = appraiseRows(this.supply, rows.slice(begin, begin + ROWS_AT_ONCE));
      if (fallen.length > 0 && !forgive) {
        throw new Error(`the plan gives request "${fallen[0].request.id}" what this scenario does not allow it`);
      }
    }
    for (const row of rows) this.placeWithin(row, forgive);
    const filled = this.book.sum((row) => row.fillValue);
    this.fillBound = base.fillGap < 1 ? Math.ceil(filled / (1 - base.fillGap)) : Number.POSITIVE_INFINITY;
  }

  /** A row that takes more than there is left is emptied where that is forgiven. */
  private placeWithin(row: Row, forgive: boolean): void {
    this.book.place(row);
    if (!forgive || !this.supply.isOverdrawn(row.orders)) return;
    this.book.lift(row);
    row.orders = [];
    row.value = 0;
    row.fillValue = 0;
    this.book.place(row);
  }

  /**
   * Prices new offers (none of the base plan's prices is about them), then thinks each of the requests over with its
   * rivals, and at last whoever lacks something and could use one of the offers. Answers how many it thought over.
   */
  reconsider(requests: readonly string[], offers: readonly string[], fresh: readonly string[]): number {
    for (const id of fresh) {
      const number = this.offerNumber(id);
      priceOffer(this.supply, number, this.book.usersOf([number]));
    }
    let considered = 0;
    const think = (rows: readonly Row[]): void => {
      this.changes++;
      considered += this.rethink(rows).considered;
    };
    for (const id of requests) {
      const row = this.rowOf(id);
      this.book.lift(row);
      think([row, ...this.appraiseAlone(row)]);
    }
    for (let begin = 0; begin < offers.length; begin += OFFERS_AT_ONCE) {
      const some = offers.slice(begin, begin + OFFERS_AT_ONCE).map((id) => this.offerNumber(id));
      think(this.book.candidatesFor(some));
    }
    return considered;
  }

  get objective(): number {
    return this.book.sum((row) => row.value);
  }

  /** Additive; no plan is worth more than everything filled at no cost and every proposal kept. */
  get bound(): number {
    const { keepBonus } = this.supply.model.policy;
    const everything = this.book.sum((row) => row.wholeValue + keepBonus * proposedUnits(row));
    const additive = this.supply.worth() + this.book.sum((row) => row.worth);
    return Math.min(everything, additive);
  }

  /** Most fill value any plan could have. */
  get mostFillValue(): number {
    return Math.min(
      this.fillBound,
      this.book.sum((row) => row.wholeValue),
    );
  }

  rows(): readonly Row[] {
    return this.book.all();
  }

  get market(): Supply {
    return this.supply;
  }

  /** The scenario as it stands: the one the plan and the bound are valid for. */
  scenario(): Scenario {
    return { ...this.supply.scenario, requests: this.book.all().map((row) => row.request) };
  }

  apply(change: Change): ChangeOutcome {
    this.changes++;
    switch (change.kind) {
      case 'request':
        return this.putRequest(change.request);
      case 'request_gone':
        return this.dropRequest(change.request);
      case 'offer':
        return this.putOffer(change.offer);
      case 'offer_gone': {
        const offer = this.supply.scenario.offers[this.offerNumber(change.offer)];
        return this.putOffer({ ...offer, available: offer.available.map(() => 0) });
      }
      case 'declined':
        return this.decline(change.offer, change.request);
      case 'agreed':
        return this.agree(change.offer, change.request);
      default:
        throw new Error(`"${(change as Change).kind}" is no change`);
    }
  }

  private putRequest(request: ScenarioRequest): ChangeOutcome {
    const row = this.book.find(request.id) ?? newRow(request);
    this.book.lift(row);
    row.request = request;
    row.agreedUnits = 0;
    for (const units of row.agreedByProducer.values()) row.agreedUnits += units;
    row.agreedUnits = Math.min(row.agreedUnits, request.quantity);
    row.orders = [];
    this.book.add(row);
    const outcome = this.rethink([row, ...this.appraiseAlone(row)]);
    this.fillBound += row.wholeValue;
    return outcome;
  }

  /** Sets the row's worth; answers its rivals. */
  private appraiseAlone(row: Row): Row[] {
    const problem = this.supply.problemOf([row], 'full');
    [row.worth] = worthOfAll(problem, this.supply);
    return this.book.rivalsOf(row, problem);
  }

  private dropRequest(id: string): ChangeOutcome {
    const row = this.rowOf(id);
    this.book.lift(row);
    this.book.remove(row);
    const { scenario } = this.supply;
    const others = <T extends { request: string }>(entries: T[] | undefined): T[] | undefined =>
      entries?.filter((entry) => entry.request !== id);
    const freed = (scenario.commitments ?? []).filter((entry) => entry.request === id && entry.state === 'agreed');
    this.replaceScenario({
      ...scenario,
      commitments: others(scenario.commitments),
      exclusions: others(scenario.exclusions),
      links: others(scenario.links),
    });
    const larger = this.withSiblings(freed.map((entry) => this.offerNumber(entry.offer)));
    if (larger.length > 0) setWorth(this.supply, this.book.usersOf(larger));
    return this.rethink(this.book.candidatesFor([...row.orders.map((order) => order.offer), ...larger]));
  }

  private putOffer(offer: ScenarioOffer): ChangeOutcome {
    const { offers, commitments } = this.supply.scenario;
    const number = this.supply.model.offerIndex.get(offer.id) ?? offers.length;
    const agreed = (commitments ?? []).filter((entry) => entry.offer === offer.id && entry.state === 'agreed');
    const partners = new Set(agreed.map((entry) => this.rowOf(entry.request)));
    // What is agreed on an offer weighs on its line: a new load changes what the line's other offers see.
    const reach = (): number[] => (agreed.length > 0 ? this.withSiblings([number]) : [number]);
    const touched = new Set([...this.book.usersOf(reach()), ...partners]);
    const holders = new Set([...reach().flatMap((other) => this.book.holdersOf(other)), ...partners]);
    for (const row of holders) this.book.lift(row);
    const next = offers.slice();
    next[number] = offer;
    this.replaceScenario({ ...this.supply.scenario, offers: next });
    for (const row of this.book.usersOf(reach())) touched.add(row);
    for (const row of holders) this.giveUp(row, number);
    // Another producer on an agreed offer changes how many places and which shares its partners have left.
    if (offers[number]?.producer !== offer.producer) for (const row of partners) row.orders = [];
    priceOffer(this.supply, number, [...touched]);
    this.fillBound = Number.POSITIVE_INFINITY;
    return this.rethink([...new Set([...holders, ...this.book.candidatesFor([number])])]);
  }

  private decline(offerId: string, requestId: string): ChangeOutcome {
    const row = this.rowOf(requestId);
    const offer = this.offerNumber(offerId);
    this.book.lift(row);
    const exclusions = [...(this.supply.scenario.exclusions ?? []), { offer: offerId, request: requestId }];
    this.replaceScenario({ ...this.supply.scenario, exclusions });
    this.giveUp(row, offer);
    return this.rethink([...new Set([row, ...this.appraiseAlone(row), ...this.book.candidatesFor([offer])])]);
  }

  /** The pair's orders become commitments; everything else stays, only the terms of value and bound are new. */
  private agree(offerId: string, requestId: string): ChangeOutcome {
    const row = this.rowOf(requestId);
    const offer = this.offerNumber(offerId);
    this.book.lift(row);
    const commitments = (this.supply.scenario.commitments ?? []).filter(
      (entry) => !(entry.state === 'proposed' && entry.offer === offerId && entry.request === requestId),
    );
    for (const { week, units } of row.orders.filter((order) => order.offer === offer)) {
      commitments.push({ offer: offerId, request: requestId, week, quantity: units, state: 'agreed' });
    }
    this.replaceScenario({ ...this.supply.scenario, commitments });
    row.orders = row.orders.filter((order) => order.offer !== offer);
    if (row.request.allOrNothing === true && openUnits(row) > 0) row.orders = [];
    setWorth(this.supply, [row]);
    this.fillBound = Number.POSITIVE_INFINITY;
    return this.rethink([row]);
  }

  /** Takes a pair's orders away, and all of them where the rest could not stand alone. */
  private giveUp(row: Row, offer: number): void {
    row.orders = row.request.allOrNothing === true ? [] : row.orders.filter((order) => order.offer !== offer);
  }

  /** Offers and those on the same lines. */
  private withSiblings(offers: readonly number[]): number[] {
    const { line } = this.supply.model.offers;
    const lines = new Set(offers.map((offer) => line[offer]).filter((at) => at >= 0));
    const all = new Set(offers);
    line.forEach((at, offer) => {
      if (lines.has(at)) all.add(offer);
    });
    return [...all];
  }

  /** Re-solves the rows, which may be on the supply or off it. */
  private rethink(rows: readonly Row[]): ChangeOutcome {
    const before = rows.map((row) => row.orders);
    for (const row of rows) this.book.lift(row);
    if (rows.length > 0) resolveRows(this.supply, rows, this.supply.scenario.seed + this.changes);
    for (const row of rows) this.book.place(row);
    const { objective, bound } = this;
    const gap = bound > objective ? (bound - objective) / bound : 0;
    const moved = rows.flatMap((row, i) => this.movedOrders(row, before[i]));
    return { objective, bound, gap, considered: rows.length, moved };
  }

  private movedOrders(row: Row, before: readonly Order[]): MovedOrder[] {
    const { scenario, model } = this.supply;
    const keyOf = ({ offer, week }: Order): number => offer * model.weeks + week;
    const old = new Map(before.map((order) => [keyOf(order), order.units]));
    const now = new Map(row.orders.map((order) => [keyOf(order), order.units]));
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((key) => old.get(key) !== now.get(key))
      .map((key) => ({
        offer: scenario.offers[Math.floor(key / model.weeks)].id,
        request: row.request.id,
        week: key % model.weeks,
        before: old.get(key) ?? 0,
        after: now.get(key) ?? 0,
      }));
  }

  private replaceScenario(scenario: Scenario): void {
    this.supply = this.supply.replacedBy(scenario);
    this.book.moveTo(this.supply);
  }

  private rowOf(id: string): Row {
    const row = this.book.find(id);
    if (row === undefined) throw new Error(`there is no request "${id}" in the kept scenario`);
    return row;
  }

  private offerNumber(id: string): number {
    const number = this.supply.model.offerIndex.get(id);
    if (number === undefined) throw new Error(`there is no offer "${id}" in the kept scenario`);
    return number;
  }
}
