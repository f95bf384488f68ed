import { readFlow, solveFlow } from '../flow/flow.js';
import type { FlowSpec, NetworkBuilder } from '../flow/network-builder.js';
import { fillValueOf, lowestUnitCost, type Problem } from '../model/problem.js';
import type { Box } from '../tree/box.js';
import type { Ledger } from './ledger.js';
import type { Relaxation } from '../tree/tree-search.js';

/**
 * Some requests together against what a ledger has left: a minimum-cost flow in which each pair keeps the totals its
 * box leaves open. Lines whose offers differ in load are cut to what the heaviest of the offers could use, so that
 * every solution fits; the search is then exact only for the other lines (`exact` tells).
 */
export class FlowRelaxation implements Relaxation {
  readonly total: Int32Array;
  readonly keptTotal: Int32Array;
  readonly keptUnits: Int32Array;
  /** False when a line with different loads was cut. */
  exact = true;
  pivots = 0;
  readonly units: Int32Array;
  private readonly unitCost: Float64Array;
  private readonly lineUnits: Int32Array;
  private readonly heaviest: Float64Array;
  private requests: Int32Array = new Int32Array(0);
  private ledger: Ledger | undefined;

  constructor(
    private readonly problem: Problem,
    private readonly box: Box,
    private readonly builder: NetworkBuilder,
  ) {
    const pairs = problem.pairMax.length;
    this.total = new Int32Array(pairs);
    this.keptTotal = new Int32Array(pairs);
    this.units = new Int32Array(problem.slotStart[pairs]);
    this.keptUnits = new Int32Array(problem.slotStart[pairs]);
    this.unitCost = new Float64Array(pairs);
    this.lineUnits = new Int32Array(problem.lineCapacity.length);
    this.heaviest = new Float64Array(problem.lineIndex.length);
  }

  /** The requests must have been dropped from the ledger. */
  load(requests: Int32Array, ledger: Ledger): void {
    this.requests = requests;
    this.ledger = ledger;
    this.exact = true;
    const { problem, heaviest } = this;
    this.forEachPair((pair) => {
      const line = problem.offerLine[problem.pairOffer[pair]];
      if (line >= 0) heaviest[line] = 0;
    });
    this.forEachPair((pair) => {
      const line = problem.offerLine[problem.pairOffer[pair]];
      if (line < 0 || this.box.high[pair] === 0) return;
      const load = problem.offerLoad[problem.pairOffer[pair]];
      if (heaviest[line] !== 0 && heaviest[line] !== load) this.exact = false;
      if (load > heaviest[line]) heaviest[line] = load;
    });
    this.forEachPair((pair) => {
      const line = problem.offerLine[problem.pairOffer[pair]];
      if (line < 0 || heaviest[line] === 0) return;
      for (let week = 0; week < problem.weeks; week++) {
        const slot = line * problem.weeks + week;
        this.lineUnits[slot] = Math.min(2_147_483_646, Math.floor(ledger.lineLeft[slot] / heaviest[line]));
      }
    });
  }

  relax(): number {
    const { problem, box, requests } = this;
    this.forEachPair((pair) => {
      const low = Math.max(box.low[pair], problem.pairMin[pair]);
      this.unitCost[pair] = box.high[pair] === 0 ? 0 : lowestUnitCost(problem, pair, low, box.high[pair]);
    });
    const spec: FlowSpec = {
      requests,
      low: box.low,
      high: box.high,
      unitCost: this.unitCost,
      fillLimit: problem.fillLimit,
      forced: box.whole,
      offerCapacity: this.ledger!.offerLeft,
      lineUnits: this.lineUnits,
    };
    const solved = solveFlow(this.builder, spec);
    this.pivots += solved.simplex.pivots;
    if (!solved.feasible) return -Infinity;
    readFlow(problem, spec, solved, this);
    return this.valueOfSolution();
  }

  private valueOfSolution(): number {
    const { problem } = this;
    let value = 0;
    for (const request of this.requests) {
      let fill = 0;
      const end = problem.pairStart[problem.groupStart[request + 1]];
      for (let pair = problem.pairStart[problem.groupStart[request]]; pair < end; pair++) {
        const total = this.total[pair];
        if (total === 0) continue;
        fill += total;
        value += Math.min(total, problem.pairKept[pair]) * problem.keepBonus - total * this.unitCost[pair];
      }
      value += fillValueOf(problem, request, fill);
    }
    return value;
  }

  keep(): void {
    const { slotStart } = this.problem;
    this.forEachPair((pair) => {
      this.keptTotal[pair] = this.total[pair];
      for (let slot = slotStart[pair]; slot < slotStart[pair + 1]; slot++) this.keptUnits[slot] = this.units[slot];
    });
  }

  /** Puts the kept solution on the ledger. */
  apply(): void {
    const { slotStart, pairFirst } = this.problem;
    this.forEachPair((pair) => {
      if (this.keptTotal[pair] === 0) return;
      for (let slot = slotStart[pair]; slot < slotStart[pair + 1]; slot++) {
        if (this.keptUnits[slot] > 0)
          this.ledger!.put(pair, pairFirst[pair] + slot - slotStart[pair], this.keptUnits[slot]);
      }
    });
  }

  private forEachPair(visit: (pair: number) => void): void {
    const { groupStart, pairStart } = this.problem;
    for (const request of this.requests) {
      const end = pairStart[groupStart[request + 1]];
      for (let pair = pairStart[groupStart[request]]; pair < end; pair++) visit(pair);
    }
  }
}
