import type { PlanPrice } from '../format/plan.js';
import type { Scenario, ScenarioExclusion, ScenarioLink, ScenarioRequest } from '../format/scenario.js';
import type { CapacityPrices } from '../flow/flow.js';
import { buildProblem } from '../model/build-problem.js';
import { listPairs, PairScanner } from '../model/pairs.js';
import type { Problem } from '../model/problem.js';
import { buildModel, withRequests, type ScenarioModel } from '../model/scenario-model.js';
import type { Order, Row } from './row.js';

/**
 * Offers and lines as the kept plan leaves them, with the prices of the kept bound. No pair is held: the pairs of the
 * few requests a change concerns are found again, which costs one pass over the offers of their material.
 */
export class Supply {
  readonly model: ScenarioModel;
  /** What agreed commitments leave, and of it what the plan leaves: units, and millionths of load. */
  readonly offerFull: Int32Array;
  readonly offerLeft: Int32Array;
  readonly lineFull: Float64Array;
  readonly lineLeft: Float64Array;
  /** Whole rupiah per unit and per load unit. */
  readonly prices: CapacityPrices;
  private readonly linksOf: ReadonlyMap<string, ScenarioLink[]> | undefined;
  private readonly exclusionsOf: Map<string, ScenarioExclusion[]>;

  constructor(
    readonly scenario: Scenario,
    readonly fillValue: number,
    prices: readonly PlanPrice[],
  ) {
    this.model = buildModel({ ...scenario, requests: [], links: undefined, exclusions: [] });
    this.linksOf = scenario.links && Map.groupBy(scenario.links, (link) => link.request);
    this.exclusionsOf = Map.groupBy(scenario.exclusions ?? [], (entry) => entry.request);
    const { offers, lines, weeks } = this.model;
    this.offerFull = offers.available.slice();
    this.lineFull = lines.capacity.slice();
    for (const commitment of scenario.commitments ?? []) {
      if (commitment.state === 'agreed') this.commit(commitment.offer, commitment.week, commitment.quantity);
    }
    this.offerLeft = this.offerFull.slice();
    this.lineLeft = this.lineFull.slice();
    this.prices = { offer: new Float64Array(offers.count * weeks), line: new Float64Array(lines.count * weeks) };
    const lineIndex = new Map((scenario.lines ?? []).map((line, i) => [line.id, i]));
    for (const price of prices) {
      const at = 'line' in price ? lineIndex.get(price.line) : this.model.offerIndex.get(price.offer);
      if (at === undefined) continue;
      const table = 'line' in price ? this.prices.line : this.prices.offer;
      table[at * weeks + price.week] = Math.round(price.shadowPrice);
    }
  }

  /** The same prices over a scenario that differs in some offers (new ones last), commitments or exclusions. */
  replacedBy(scenario: Scenario): Supply {
    const next = new Supply(scenario, this.fillValue, []);
    next.prices.offer.set(this.prices.offer);
    next.prices.line.set(this.prices.line);
    return next;
  }

  private commit(offerId: string, week: number, units: number): void {
    const { offers, weeks, offerIndex } = this.model;
    const offer = offerIndex.get(offerId)!;
    const slot = offer * weeks + week;
    this.offerFull[slot] = Math.max(0, this.offerFull[slot] - units);
    const line = offers.line[offer];
    if (line < 0) return;
    const lineSlot = line * weeks + week;
    this.lineFull[lineSlot] = Math.max(0, this.lineFull[lineSlot] - units * offers.load[offer]);
  }

  /** Takes orders off what is left (sign −1) or gives them back (1). */
  move(orders: readonly Order[], sign: 1 | -1): void {
    const { offers, weeks } = this.model;
    for (const { offer, week, units } of orders) {
      this.offerLeft[offer * weeks + week] += sign * units;
      const line = offers.line[offer];
      if (line >= 0) this.lineLeft[line * weeks + week] += sign * units * offers.load[offer];
    }
  }

  /** Whether less than nothing is left anywhere the orders take from. */
  isOverdrawn(orders: readonly Order[]): boolean {
    const { offers, weeks } = this.model;
    return orders.some(({ offer, week }) => {
      const line = offers.line[offer];
      return this.offerLeft[offer * weeks + week] < 0 || (line >= 0 && this.lineLeft[line * weeks + week] < 0);
    });
  }

  /** Worth of all capacity at the kept prices; with Σ of the rows' worth this is the bound. */
  worth(): number {
    let worth = 0;
    for (let i = 0; i < this.offerFull.length; i++) worth += this.prices.offer[i] * this.offerFull[i];
    for (let i = 0; i < this.lineFull.length; i++) {
      worth += Math.ceil((this.prices.line[i] * this.lineFull[i]) / 1_000_000);
    }
    return worth;
  }

  /** The requests against all capacity, or against what the plan leaves. */
  problemOf(rows: readonly Row[], against: 'full' | 'left'): Problem {
    const requests = rows.map((row) => row.request);
    const model = withRequests(this.model, this.scenarioOf(requests));
    const scanner = new PairScanner(model);
    const pairs = listPairs(model, scanner);
    const residual = {
      offerLeft: against === 'full' ? this.offerFull : this.offerLeft,
      lineLeft: against === 'full' ? this.lineFull : this.lineLeft,
      need: Int32Array.from(rows, (row) => row.request.quantity - row.agreedUnits),
      agreedUnits: Int32Array.from(rows, (row) => row.agreedUnits),
      agreedByProducer: rows.map((row) => row.agreedByProducer),
      proposedByOffer: rows.map((row) => row.proposedByOffer),
    };
    const source = { model, pairs, residual, fillValue: this.fillValue, linked: scanner.linked };
    const whole = { count: 1, requests: [Int32Array.from(rows.keys())], pairs: Int32Array.of(pairs.count) };
    return buildProblem(source, whole, 0);
  }

  private scenarioOf(requests: ScenarioRequest[]): Scenario {
    return {
      ...this.scenario,
      requests,
      links: this.linksOf && requests.flatMap((request) => this.linksOf!.get(request.id) ?? []),
      exclusions: requests.flatMap((request) => this.exclusionsOf.get(request.id) ?? []),
    };
  }

  /** To ask about pairs of these requests; request i is the i-th. */
  scannerFor(rows: readonly Row[]): PairScanner {
    return new PairScanner(withRequests(this.model, this.scenarioOf(rows.map((row) => row.request))));
  }

  /** The kept prices of a problem's own offers and lines. */
  localPrices(problem: Problem): CapacityPrices {
    const { weeks } = this.model;
    const offer = new Float64Array(problem.offerCapacity.length);
    const line = new Float64Array(problem.lineCapacity.length);
    problem.offerIndex.forEach((global, i) =>
      offer.set(this.prices.offer.subarray(global * weeks, (global + 1) * weeks), i * weeks),
    );
    problem.lineIndex.forEach((global, i) =>
      line.set(this.prices.line.subarray(global * weeks, (global + 1) * weeks), i * weeks),
    );
    return { offer, line };
  }
}
