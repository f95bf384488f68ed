import { forEachAllowed, type AllowedPairs } from '../model/allowed-pairs.js';
import { problemOf } from '../model/build-problem.js';
import { PairTerms } from '../model/pair-terms.js';
import { PairColumns } from '../model/pairs.js';
import type { Problem } from '../model/problem.js';
import type { Residual } from '../model/residual.js';
import type { ScenarioModel } from '../model/scenario-model.js';
import { fillLimits } from './fill-limits.js';
import { MarketNetwork, type Market } from './market-network.js';
import { PairPricer, pricerTables, type PricerTables } from './pair-pricer.js';
import { OutsidePairs } from './outside-pairs.js';
import { PricedFlow } from './priced-flow.js';
import { readStart, type FlowStart } from './flow-start.js';

/** All that is needed to open any component: typed arrays and plain tables, the same in every thread. */
export interface KernelSource {
  model: ScenarioModel;
  residual: Residual;
  fillValue: number;
  linked: boolean;
  allowed: AllowedPairs;
}

export interface OpenedComponent {
  problem: Problem;
  start: FlowStart;
}

/** Components up to this many allowed pairs list them all for the search; larger ones only the most useful. */
const COMPLETE_PAIRS = 60_000;
/** Pairs a request begins with, and has listed in the end where not all are. */
const FIRST_PAIRS = 8;
const LISTED_PAIRS = 20;
/** Components this small are not worth pricing: all pairs are in from the beginning. */
const SMALL_PAIRS = 400;

/** Turns components into problems with their flow solved, exact over every allowed pair. */
export class ComponentOpener {
  private readonly terms: PairTerms;
  private readonly tables: PricerTables | undefined;
  private readonly localOffer: Int32Array;

  constructor(private readonly source: KernelSource) {
    const { model, residual, linked, allowed } = source;
    this.terms = new PairTerms(model, residual, linked);
    this.tables = linked ? undefined : pricerTables(model, allowed);
    this.localOffer = new Int32Array(model.offers.count);
  }

  /** `shouldStop` is polled often; when it says so, the flow found so far stands and the bound is the worth of all. */
  open(requests: Int32Array, shouldStop: () => boolean): OpenedComponent {
    const { source, terms, tables } = this;
    const market = this.marketOf(requests);
    const limits = fillLimits(source, market, terms);
    let allowed = 0;
    for (const request of requests) allowed += source.allowed.counts[request];
    const pricer = tables === undefined ? undefined : new PairPricer(market, source.allowed, tables, LISTED_PAIRS);
    const network = new MarketNetwork(market, limits, Math.min(allowed, requests.length * (FIRST_PAIRS + 4)));
    const flow = new PricedFlow(network, pricer, terms, source, tables?.detail);
    if (pricer === undefined || allowed <= SMALL_PAIRS) flow.listAll();
    else flow.listCheapest(FIRST_PAIRS);
    const finished = flow.solve(shouldStop);
    const isComplete = pricer === undefined || allowed <= COMPLETE_PAIRS;
    const table = isComplete ? this.allPairs(market) : flow.usefulPairs(LISTED_PAIRS);
    const rows = Int32Array.from(requests, (_, i) => i);
    const problem = problemOf({ ...source, pairs: table }, requests, rows, isComplete);
    const start = readStart(problem, flow, finished, shouldStop);
    if (!isComplete) start.outside = this.outside(problem, network, pricer, table);
    return { problem, start };
  }

  private outside(problem: Problem, network: MarketNetwork, pricer: PairPricer, table: PairColumns): OutsidePairs {
    for (let local = 0; local < network.market.requests.length; local++) {
      for (let at = table.start[local]; at < table.start[local + 1]; at++) pricer.close(local, table.offer[at]);
    }
    return new OutsidePairs(problem, network.market, pricer, network.weekNode);
  }

  private marketOf(requests: Int32Array): Market {
    const { model, residual, fillValue, allowed } = this.source;
    const seen = new Set<number>();
    for (const request of requests) forEachAllowed(allowed, model, request, (offer) => seen.add(offer));
    const offers = Int32Array.from(seen).sort();
    offers.forEach((offer, i) => {
      this.localOffer[offer] = i;
    });
    return { model, residual, fillValue, requests, offers, localOffer: this.localOffer };
  }

  private allPairs({ model, requests }: Market): PairColumns {
    const { allowed } = this.source;
    const columns = new PairColumns(requests.length, requests.length * 16);
    const { table } = allowed;
    for (const request of requests) {
      if (table !== undefined) {
        for (let at = table.start[request]; at < table.start[request + 1]; at++)
          columns.push(table.offer[at], table.lowestPrice[at], table.freight[at], table.first[at], table.last[at]);
      } else {
        const offers: number[] = [];
        forEachAllowed(allowed, model, request, (offer) => offers.push(offer));
        const { detail } = this.tables!;
        for (const offer of offers.sort((left, right) => left - right)) {
          detail.load(request, offer);
          columns.push(offer, detail.lowestPrice, detail.freight, detail.first, detail.last);
        }
      }
      columns.endRow();
    }
    return columns;
  }
}
