import type { ColumnPool } from './column-pool.js';

/** Weight of price steps against column steps; measured, of 0.01 … 10. */
const BALANCE = 0.1;

/**
 * Prices of capacity from the columns known so far, the restricted master of a Dantzig–Wolfe decomposition:
 *
 *     max Σ value·x    Σ share·x ≤ 1 per row    Σ x ≤ 1 per request    x ≥ 0
 *
 * by the primal-dual hybrid gradient method (Chambolle and Pock 2011) with diagonal steps (Pock and Chambolle 2011),
 * restarted from the average of each run. Σ x ≤ 1 is kept by projection, so only capacity has prices. One iteration:
 * O(entries). The prices need not be optimal: any prices give a valid bound. Known weakness: about three digits, not
 * more.
 */
export class PriceMaster {
  /** Per row, in units of the pool's scale for the whole row. */
  readonly price: Float64Array;
  private readonly priceSum: Float64Array;
  private readonly activity: Float64Array;
  private readonly dualStep: Float64Array;
  private primalStep = new Float64Array(0);
  private weightSum = new Float64Array(0);
  private trial = new Float64Array(64);
  private sorted = new Float64Array(64);

  constructor(private readonly pool: ColumnPool) {
    this.price = new Float64Array(pool.rows);
    this.priceSum = new Float64Array(pool.rows);
    this.activity = new Float64Array(pool.rows);
    this.dualStep = new Float64Array(pool.rows);
  }

  /** The pool must be packed. Leaves averages in `price` and in the pool's weights. */
  run(iterations: number): void {
    const { pool } = this;
    this.prepare();
    this.weightSum.fill(0, 0, pool.count);
    this.priceSum.fill(0);
    for (let i = 0; i < iterations; i++) {
      this.stepPrimal();
      this.stepDual();
    }
    for (let column = 0; column < pool.count; column++) pool.weight[column] = this.weightSum[column] / iterations;
    for (let row = 0; row < pool.rows; row++) this.price[row] = this.priceSum[row] / iterations;
  }

  private prepare(): void {
    const { pool, dualStep } = this;
    const { entryStart, entryRow, entryShare, requestStart, count } = pool;
    if (this.weightSum.length < count) {
      this.weightSum = new Float64Array(count * 2);
    }
    if (this.primalStep.length === 0) this.primalStep = new Float64Array(requestStart.length - 1);
    dualStep.fill(0);
    for (let entry = 0; entry < entryStart[count]; entry++) dualStep[entryRow[entry]] += entryShare[entry];
    for (let row = 0; row < pool.rows; row++) dualStep[row] = 1 / Math.max(1, dualStep[row]);
    let most = 0;
    for (let request = 0; request + 1 < requestStart.length; request++) {
      let largest = 0.25;
      for (let column = requestStart[request]; column < requestStart[request + 1]; column++) {
        let sum = 0;
        for (let entry = entryStart[column]; entry < entryStart[column + 1]; entry++) sum += entryShare[entry];
        if (sum > largest) largest = sum;
      }
      this.primalStep[request] = 1 / largest;
      most = Math.max(most, requestStart[request + 1] - requestStart[request]);
    }
    if (this.trial.length < most) {
      this.trial = new Float64Array(most * 2);
      this.sorted = new Float64Array(most * 2);
    }
  }

  /** x ← projection of x + τ(value − prices), and the activity of the extrapolated point. */
  private stepPrimal(): void {
    const { pool, price, activity, trial, weightSum } = this;
    const { entryStart, entryRow, entryShare, requestStart, value, weight } = pool;
    activity.fill(0);
    for (let request = 0; request + 1 < requestStart.length; request++) {
      const begin = requestStart[request];
      const end = requestStart[request + 1];
      if (begin === end) continue;
      const step = this.primalStep[request] / BALANCE;
      for (let column = begin; column < end; column++) {
        let reduced = value[column];
        for (let entry = entryStart[column]; entry < entryStart[column + 1]; entry++) {
          reduced -= entryShare[entry] * price[entryRow[entry]];
        }
        trial[column - begin] = weight[column] + step * reduced;
      }
      const cut = this.cutOf(end - begin);
      for (let column = begin; column < end; column++) {
        const moved = trial[column - begin] - cut;
        const next = moved > 0 ? moved : 0;
        const ahead = 2 * next - weight[column];
        weight[column] = next;
        weightSum[column] += next;
        if (ahead === 0) continue;
        for (let entry = entryStart[column]; entry < entryStart[column + 1]; entry++) {
          activity[entryRow[entry]] += entryShare[entry] * ahead;
        }
      }
    }
  }

  /** What to take off the first `size` trial values so that their positive parts sum to at most 1. */
  private cutOf(size: number): number {
    const { trial, sorted } = this;
    let sum = 0;
    let positive = 0;
    for (let i = 0; i < size; i++) {
      const value = trial[i];
      if (value <= 0) continue;
      sum += value;
      let at = positive++;
      while (at > 0 && sorted[at - 1] < value) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = value;
    }
    if (sum <= 1) return 0;
    let cut = 0;
    let running = 0;
    for (let i = 0; i < positive; i++) {
      running += sorted[i];
      const candidate = (running - 1) / (i + 1);
      if (i > 0 && candidate >= sorted[i]) break;
      cut = candidate;
    }
    return cut;
  }

  private stepDual(): void {
    const { pool, price, activity, dualStep, priceSum } = this;
    for (let row = 0; row < pool.rows; row++) {
      const moved = price[row] + BALANCE * dualStep[row] * (activity[row] - 1);
      price[row] = moved > 0 ? moved : 0;
      priceSum[row] += price[row];
    }
  }
}
