import { forEachAllowed, PairDetail, type AllowedPairs } from '../model/allowed-pairs.js';
import { problemOf } from '../model/build-problem.js';
import { PairTerms } from '../model/pair-terms.js';
import { PairColumns } from '../model/pairs.js';
import type { Problem } from '../model/problem.js';
import type { Residual } from '../model/residual.js';
import type { ScenarioModel } from '../model/scenario-model.js';
import { fillLimits } from './fill-limits.js';
import { MarketNetwork, type Market } from './market-network.js';
import { PairPricer } from './pair-pricer.js';
import { OutsidePairs } from './outside-pairs.js';
import { hasOrderRules } from './order-rules.js';
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

/** Pairs one search may answer. */
const MOST_FOUND = 20;
/** Pairs per request for which the network has room from the start. */
const PAIRS_EXPECTED = 16;
/** Where order rules bind, a large component's flow ends with a round that gains less than this share of its value. */
const LEAST_GAIN = 1e-4;

export interface OpenerLimits {
  /** Components this small are not worth pricing: all pairs are in the network from the beginning. */
  smallPairs: number;
  /** Components up to this many allowed pairs list them all for the search; larger ones only the most useful. */
  completePairs: number;
  /** Components with order rules and more allowed pairs end their flow early. */
  exactPairs: number;
  /** The cheapest pairs a request has listed in the end where not all are; half as many great carriers join them. */
  listedPairs: number;
}

const LIMITS: OpenerLimits = { smallPairs: 400, completePairs: 60_000, exactPairs: 300_000, listedPairs: 30 };

/** Turns components into problems with their flow solved, exact over every allowed pair. */
export class ComponentOpener {
  private readonly terms: PairTerms;
  /** Undefined with links: then every pair is in the network. */
  private readonly detail: PairDetail | undefined;
  private readonly localOffer: Int32Array;

  private readonly limits: OpenerLimits;

  constructor(
    private readonly source: KernelSource,
    limits: Partial<OpenerLimits> = {},
  ) {
    this.limits = { ...LIMITS, ...limits };
    const { model, residual, linked } = source;
    this.terms = new PairTerms(model, residual, linked);
    this.detail = linked ? undefined : new PairDetail(model);
    this.localOffer = new Int32Array(model.offers.count);
  }

  /**
   * `shouldStop` is polled often; when it says so, the flow found so far stands and the bound is the worth of all. So it
   * is where a large component has order rules: its prices bound it better than its flow.
   */
  open(requests: Int32Array, shouldStop: () => boolean): OpenedComponent {
    const { source, terms, detail } = this;
    const { smallPairs, completePairs, exactPairs, listedPairs } = this.limits;
    const market = this.marketOf(requests);
    const fill = fillLimits(source, market, terms);
    let allowed = 0;
    for (const request of requests) allowed += source.allowed.counts[request];
    const pricer =
      detail === undefined
        ? undefined
        : new PairPricer(market, source.allowed, detail, Math.max(MOST_FOUND, listedPairs));
    const network = new MarketNetwork(market, fill, Math.min(allowed, requests.length * PAIRS_EXPECTED));
    const flow = new PricedFlow(network, pricer, terms, source, detail);
    if (pricer === undefined || allowed <= smallPairs) flow.listAll();
    else flow.beginByAuction(shouldStop);
    const isComplete = pricer === undefined || allowed <= completePairs;
    const isBeginning = hasOrderRules(source, market);
    const mayEndEarly = !isComplete && allowed > exactPairs && isBeginning;
    const finished = flow.solve(shouldStop, mayEndEarly ? LEAST_GAIN : 0);
    const table = this.pairsToSearch(flow, isComplete, finished && !isBeginning);
    const rows = Int32Array.from(requests, (_, i) => i);
    const problem = problemOf({ ...source, pairs: table }, requests, rows, isComplete);
    const start = readStart(problem, flow, finished, shouldStop);
    if (!isComplete) start.outside = this.outside(problem, network, pricer, table);
    return { problem, start };
  }

  /** Where the flow is the plan there is nothing to search for: only what it uses is listed. */
  private pairsToSearch(flow: PricedFlow, isComplete: boolean, isPlan: boolean): PairColumns {
    if (isComplete) return this.allPairs(flow.network.market);
    return isPlan ? flow.usedPairs() : flow.usefulPairs(this.limits.listedPairs);
  }

  /** What stands in the problem is inside; whatever else can carry something is outside, listed once or not. */
  private outside(problem: Problem, network: MarketNetwork, pricer: PairPricer, table: PairColumns): OutsidePairs {
    const { offer, first, last, lowestPrice, freight } = table;
    for (let pair = 0; pair < network.pairs; pair++) pricer.reopen(network.pairRequest[pair], network.pairOffer[pair]);
    network.market.requests.forEach((request, local) => {
      const inside = new Set<number>();
      const end = problem.pairStart[problem.groupStart[local + 1]];
      for (let pair = problem.pairStart[problem.groupStart[local]]; pair < end; pair++) {
        inside.add(problem.offerIndex[problem.pairOffer[pair]]);
      }
      // A row listed whole has nothing outside, though the problem may have dropped what it cannot use.
      const isWhole = table.start[local + 1] - table.start[local] === this.source.allowed.counts[request];
      if (network.fillLimit[local] === 0) return pricer.closeAll(local);
      for (let at = table.start[local]; at < table.start[local + 1]; at++) {
        const canCarry =
          !isWhole && this.terms.load(request, offer[at], first[at], last[at], lowestPrice[at], freight[at]);
        if (canCarry && !inside.has(offer[at])) pricer.reopen(local, offer[at]);
        else pricer.close(local, offer[at]);
      }
    });
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
        const detail = this.detail!;
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
