import { LagrangianBound } from '../bound/lagrangian.js';
import type { FlowStart } from '../flow/flow-start.js';
import type { CapacityPrices } from '../flow/flow.js';
import { NetworkBuilder } from '../flow/network-builder.js';
import type { Problem } from '../model/problem.js';
import { Box } from '../tree/box.js';
import { findBranch } from '../tree/branching.js';
import { Improver } from './improver.js';
import { Ledger } from './ledger.js';
import { Neighbourhood } from './neighbourhood.js';
import { hasProposals, placeProposed } from './proposed-start.js';
import { Random } from './random.js';

/** A component small enough to be tried as one exact neighbourhood. */
const EXACT_PAIRS = 150;
const EXACT_REQUESTS = 30;
const EXACT_NODES = 1500;
const BOUND_STEPS_AT_START = 20;
/** Nodes per request's tree in the first evaluation of the bound. */
const BOUND_NODES = 100;
/** What a ruin may cost at the beginning of the first round, in shares of a request's mean value, and of later ones. Where requests are many, the mean is a few large ones'. */
const HEAT = { complete: 0.4, partial: 0.15 };
const HEAT_LEFT = 0.8;
const BOUND_STEPS_PER_ROUND = 2;
/** Ruins of the first round, few where requests are many, and how many more each later round makes. */
const RUINS = { complete: { perRequest: 12, growth: 1.5 }, partial: { perRequest: 5, growth: 2 } };
const ROUNDS_THAT_GROW = 4;
const FEWEST_RUINS = 300;
const EXACT_TRIES_PER_ROUND = 24;
const NODES_PER_TRY = 60;

export interface ComponentResult {
  objective: number;
  bound: number;
  /** Most fill value any plan could have. */
  fillBound: number;
  total: Int32Array;
  units: Int32Array;
  prices: CapacityPrices;
  pivots: number;
  arcs: number;
}

/**
 * Solves one component: `start` leaves a permitted plan and a valid bound, each `improve` makes either better or
 * leaves it. The order of calls is all that matters: a clock is only looked at through `shouldStop`.
 */
export class ComponentSolver {
  objective = 0;
  bound = 0;
  private fillBound = 0;
  private pivots = 0;
  private arcs = 0;
  private rounds = 0;
  private readonly ledger: Ledger;
  private readonly builder: NetworkBuilder;
  private readonly neighbourhood: Neighbourhood;
  private readonly random: Random;
  private readonly bestUnits: Int32Array;
  private readonly bestTotal: Int32Array;
  private prices!: CapacityPrices;
  private lagrangian: LagrangianBound | undefined;
  private improver: Improver | undefined;

  constructor(
    readonly problem: Problem,
    seed: number,
    private readonly given: FlowStart,
  ) {
    this.ledger = new Ledger(problem);
    this.builder = new NetworkBuilder(problem);
    this.neighbourhood = new Neighbourhood(this.ledger, this.builder);
    this.random = new Random(seed);
    this.bestUnits = new Int32Array(this.ledger.units.length);
    this.bestTotal = new Int32Array(this.ledger.total.length);
  }

  get isOptimal(): boolean {
    return this.bound <= this.objective;
  }

  result(): ComponentResult {
    return {
      objective: this.objective,
      bound: this.bound,
      fillBound: this.fillBound,
      total: this.bestTotal,
      units: this.bestUnits,
      prices: this.prices,
      pivots: this.pivots + this.neighbourhood.pivots,
      arcs: this.arcs,
    };
  }

  /** Flow, bound, first plan. Not interrupted: without it there is nothing to hand out. */
  start(shouldStop: () => boolean): void {
    const flow = this.given;
    this.pivots += flow.pivots;
    this.arcs = flow.arcs;
    this.bound = flow.bound;
    this.fillBound = flow.fillBound;
    this.prices = flow.prices;
    const broken = this.adopt(flow.target);
    if (!flow.isOptimal) this.boundByPrices(shouldStop() ? 1 : BOUND_NODES);
    if (broken.length > 0 || this.ledger.objective() < this.bound) this.startSearch(broken, shouldStop);
    this.keepBest();
  }

  /** Takes over what keeps every rule; answers the requests that did not. */
  private adopt(target: { total: Int32Array; units: Int32Array }): number[] {
    const { problem, ledger } = this;
    const box = new Box(problem);
    box.open(Int32Array.from(problem.need, (_, request) => request));
    const broken: number[] = [];
    for (let request = 0; request < problem.need.length; request++) {
      const kept = findBranch(problem, box, target.total, request) === undefined;
      if (!kept || !this.placeAll(request, target)) {
        ledger.dropRequest(request);
        broken.push(request);
      }
    }
    return broken;
  }

  private placeAll(request: number, target: { total: Int32Array; units: Int32Array }): boolean {
    const { ledger, problem } = this;
    const end = ledger.endOfPairs(request);
    for (let pair = ledger.beginOfPairs(request); pair < end; pair++) {
      if (target.total[pair] === 0) continue;
      for (let slot = problem.slotStart[pair]; slot < problem.slotStart[pair + 1]; slot++) {
        const week = problem.pairFirst[pair] + slot - problem.slotStart[pair];
        if (ledger.put(pair, week, target.units[slot]) < target.units[slot]) return false;
      }
    }
    return true;
  }

  private startSearch(broken: readonly number[], shouldStop: () => boolean): void {
    const { problem, ledger } = this;
    this.improver = new Improver(ledger, this.random, this.prices);
    if (this.lagrangian !== undefined) this.takeBound();
    this.improver.insertAll(this.byWorth(broken), true);
    this.improver.insertAll(this.byWorth(Array.from(problem.need.keys())), false);
    if (!shouldStop()) this.neighbourhood.polish();
    this.keepBest();
    if (shouldStop() || this.isOptimal) return;
    if (hasProposals(problem)) this.startFromProposed();
    if (problem.pairMax.length <= EXACT_PAIRS && problem.need.length <= EXACT_REQUESTS) this.tryExactly();
  }

  /**
   * Prices and bound by column generation, and a plan made at these prices. Where pairs are left out the problem is
   * large, the flow's prices are nearly the best there are, and one evaluation over all pairs is enough.
   */
  private deepen(shouldStop: () => boolean): void {
    if (shouldStop()) return;
    const { given } = this;
    this.boundByPrices(BOUND_NODES);
    if (given.outside === undefined) this.tightenBound(BOUND_STEPS_AT_START, shouldStop);
    if (!shouldStop()) this.startOver();
  }

  /**
   * A second first plan, served from nothing at the prices of the bound: the search goes on from there, unless something
   * is proposed already and the plan before is better.
   */
  private startOver(): void {
    const { ledger, problem, improver } = this;
    if (improver === undefined || this.isOptimal) return;
    const { bestWorth } = this.lagrangian!;
    const order = Array.from(problem.need.keys()).sort((l, r) => bestWorth[r] - bestWorth[l] || l - r);
    for (const request of order) ledger.dropRequest(request);
    this.serve(order);
    if (hasProposals(problem) && ledger.objective() < this.objective) this.goBack();
  }

  /** A plan that keeps what is proposed already; the search goes on from it where it is the best so far. */
  private startFromProposed(): void {
    const { ledger, problem } = this;
    const order = this.byWorth(Array.from(problem.need.keys()));
    for (const request of order) ledger.dropRequest(request);
    placeProposed(ledger);
    this.serve(order);
    if (ledger.objective() < this.objective) this.goBack();
  }

  /** Serves requests in order, at the prices and then freely. */
  private serve(order: readonly number[]): void {
    this.improver!.insertAll(order, true);
    this.improver!.insertAll(order, false);
    this.polish();
  }

  /** The best plan so far is on the ledger again. */
  private goBack(): void {
    const { ledger, problem, bestUnits, bestTotal } = this;
    for (const request of problem.need.keys()) ledger.dropRequest(request);
    for (const request of problem.need.keys()) this.placeAll(request, { total: bestTotal, units: bestUnits });
  }

  /** The bound at the flow's prices, over all allowed pairs; found once. */
  private boundByPrices(nodes: number): void {
    if (this.lagrangian !== undefined) return;
    const { ledger, given } = this;
    this.lagrangian = new LagrangianBound(this.problem, this.prices, given.outside);
    if (given.outside === undefined) this.lagrangian.startFrom(ledger.total, ledger.units, this.objective);
    this.lagrangian.evaluate(nodes);
    this.takeBound();
  }

  private tightenBound(steps: number, shouldStop: () => boolean): void {
    this.lagrangian!.descend(steps, Math.max(this.objective, this.ledger.objective()), shouldStop);
    this.takeBound();
  }

  private takeBound(): void {
    const { best, bestPrices, bestWorth } = this.lagrangian!;
    if (best < this.bound) {
      this.bound = best;
      this.prices = bestPrices;
    }
    this.improver?.setPrices(bestPrices, bestWorth);
  }

  private byWorth(requests: readonly number[]): number[] {
    const { trancheStart, trancheValue } = this.problem;
    return requests.toSorted((l, r) => trancheValue[trancheStart[r]] - trancheValue[trancheStart[l]] || l - r);
  }

  private tryExactly(): void {
    const { upper } = this.neighbourhood.solve(this.allRequests(), EXACT_NODES);
    if (upper !== undefined && upper < this.bound) this.bound = upper;
    this.keepBest();
  }

  private allRequests(): Int32Array {
    return Int32Array.from(this.problem.need, (_, request) => request);
  }

  /** One round: ruins, polish, small exact neighbourhoods, bound. Answers how much gap it closed. */
  improve(shouldStop: () => boolean): number {
    const { improver, problem } = this;
    if (improver === undefined || this.isOptimal) return 0;
    const before = this.bound - this.objective;
    if (this.rounds === 0) this.deepen(shouldStop);
    if (this.isOptimal || shouldStop()) return before - (this.bound - this.objective);
    const { perRequest, growth } = problem.isComplete ? RUINS.complete : RUINS.partial;
    const effort = perRequest * problem.need.length * growth ** Math.min(this.rounds, ROUNDS_THAT_GROW);
    improver.run(Math.max(FEWEST_RUINS, Math.round(effort)), this.heat(), shouldStop, () => this.polish());
    this.rounds++;
    this.polish();
    for (let i = 0; i < EXACT_TRIES_PER_ROUND && !shouldStop(); i++) {
      this.neighbourhood.solve(improver.neighbours(4), NODES_PER_TRY);
    }
    this.keepBest();
    if (!shouldStop() && this.given.outside === undefined) this.tightenBound(BOUND_STEPS_PER_ROUND, shouldStop);
    return before - (this.bound - this.objective);
  }

  private polish(): void {
    this.neighbourhood.polish();
    this.keepBest();
  }

  /** What a ruin may cost at first, rupiah. */
  private heat(): number {
    const mean = Math.abs(this.ledger.objective()) / Math.max(1, this.problem.need.length);
    const heat = this.problem.isComplete ? HEAT.complete : HEAT.partial;
    return heat * HEAT_LEFT ** this.rounds * mean;
  }

  private keepBest(): void {
    const objective = this.ledger.objective();
    if (objective > this.objective) {
      this.objective = objective;
      this.bestUnits.set(this.ledger.units);
      this.bestTotal.set(this.ledger.total);
    }
    if (this.bound < this.objective)
      throw new Error(`bound ${this.bound} below the plan's ${this.objective}: a defect`);
  }
}
