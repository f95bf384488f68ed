import type { Outcome } from './outcome.js';

const CLASSES = 5;
/** Column of what was agreed before this run. */
const AGREED = CLASSES;
const COLUMNS = CLASSES + 1;

/**
 * Who uses a resource (a line, or an offer without one) in each week, by priority class: shares, never names.
 * Line use is counted in load, so that materials of different loads can be added.
 */
export class CapacityUse {
  private readonly use: Map<number, Float64Array>[];
  private readonly lines: number;

  constructor(private readonly outcome: Outcome) {
    const { model } = outcome.prepared;
    this.lines = model.lines.count;
    this.use = Array.from({ length: model.weeks }, () => new Map<number, Float64Array>());
    for (const used of outcome.used) {
      const column = model.requests.priority[used.request] - 1;
      for (const { week, units } of used.weeks) this.add(used.offer, week, column, units);
    }
    for (const commitment of model.scenario.commitments ?? []) {
      if (commitment.state !== 'agreed') continue;
      this.add(model.offerIndex.get(commitment.offer)!, commitment.week, AGREED, commitment.quantity);
    }
  }

  private resourceOf(offer: number): number {
    const line = this.outcome.prepared.model.offers.line[offer];
    return line >= 0 ? line : this.lines + offer;
  }

  private add(offer: number, week: number, column: number, units: number): void {
    const resource = this.resourceOf(offer);
    const weekUse = this.use[week];
    let row = weekUse.get(resource);
    if (row === undefined) {
      row = new Float64Array(COLUMNS);
      weekUse.set(resource, row);
    }
    row[column] += (units * this.outcome.prepared.model.offers.load[offer]) / 1_000_000;
  }

  /** Shares of what is used on the capacity a request is allowed, in its weeks. */
  sharesFor(request: number): { byClass: { class: number; share: number }[]; agreedShare: number } {
    const { reader } = this.outcome.prepared;
    const sums = new Float64Array(COLUMNS);
    const seen = new Set<number>();
    const allowed = reader.read(request);
    for (let i = 0; i < allowed; i++) {
      const resource = this.resourceOf(reader.offer[i]);
      for (let week = reader.first[i]; week <= reader.last[i]; week++) {
        const key = resource * this.use.length + week;
        const row = this.use[week].get(resource);
        if (row === undefined || seen.has(key)) continue;
        seen.add(key);
        for (let column = 0; column < COLUMNS; column++) sums[column] += row[column];
      }
    }
    const all = sums.reduce((sum, part) => sum + part, 0);
    const share = (column: number): number => (all === 0 ? 0 : Math.round((sums[column] / all) * 1000) / 1000);
    const byClass: { class: number; share: number }[] = [];
    for (let column = CLASSES - 1; column >= 0; column--) {
      if (sums[column] > 0) byClass.push({ class: column + 1, share: share(column) });
    }
    return { byClass, agreedShare: share(AGREED) };
  }
}
