import type { Problem } from '../model/problem.js';

/**
 * Plans of single requests, as columns over capacity rows: what a plan is worth before capacity is charged, and what
 * share of each offer-week (row offer × weeks + week) and line-week (the rows after those) it uses. Columns lie
 * together by request once packed. Values are in units of `scale`, the mean value of a request's first column.
 */
export class ColumnPool {
  readonly rows: number;
  count = 0;
  /** Rupiah per unit of value. */
  scale = 1;
  /** Columns of request r are requestStart[r] …; valid after `pack`. */
  readonly requestStart: Int32Array;
  value = new Float64Array(256);
  /** How much of the column the master takes, 0 … 1. */
  weight = new Float64Array(256);
  entryStart = new Int32Array(257);
  entryRow = new Int32Array(2048);
  entryShare = new Float64Array(2048);

  private request = new Int32Array(256);
  private age = new Int32Array(256);
  private readonly capacity: Float64Array;

  constructor(problem: Problem) {
    const { offerCapacity, lineCapacity, need } = problem;
    this.rows = offerCapacity.length + lineCapacity.length;
    this.capacity = new Float64Array(this.rows);
    this.capacity.set(offerCapacity);
    this.capacity.set(lineCapacity, offerCapacity.length);
    this.requestStart = new Int32Array(need.length + 1);
  }

  /** Opens a column; `addEntry` fills it, `close` keeps it unless the request has it already. */
  open(request: number, value: number): void {
    this.reserve(this.count + 2);
    this.request[this.count] = request;
    this.value[this.count] = value / this.scale;
    this.weight[this.count] = 0;
    this.age[this.count] = 0;
    this.entryStart[this.count + 1] = this.entryStart[this.count];
  }

  /** `use` in units of the row: units of an offer-week, millionths of load of a line-week. */
  addEntry(row: number, use: number): void {
    const at = this.entryStart[this.count + 1]++;
    if (at === this.entryRow.length) {
      this.entryRow = grownInts(this.entryRow);
      this.entryShare = grownDoubles(this.entryShare);
    }
    this.entryRow[at] = row;
    this.entryShare[at] = use / this.capacity[row];
  }

  /** True when the column was new. */
  close(weight: number): boolean {
    const column = this.count;
    const request = this.request[column];
    for (let other = this.requestStart[request]; other < this.requestStart[request + 1]; other++) {
      if (this.isSame(other, column)) {
        this.age[other] = 0;
        return false;
      }
    }
    this.weight[column] = weight;
    this.count++;
    return true;
  }

  private isSame(left: number, right: number): boolean {
    const { entryStart, entryRow, entryShare, value } = this;
    const length = entryStart[right + 1] - entryStart[right];
    if (value[left] !== value[right] || entryStart[left + 1] - entryStart[left] !== length) return false;
    for (let i = 0; i < length; i++) {
      if (entryRow[entryStart[left] + i] !== entryRow[entryStart[right] + i]) return false;
      if (entryShare[entryStart[left] + i] !== entryShare[entryStart[right] + i]) return false;
    }
    return true;
  }

  /** Brings the columns of each request together and leaves out those unused for `mostIdle` packings. */
  pack(mostIdle: number): void {
    const { request, weight, age, requestStart } = this;
    const requests = requestStart.length - 1;
    const position = new Int32Array(requests + 1);
    let kept = 0;
    for (let column = 0; column < this.count; column++) {
      age[column] = weight[column] > 0 ? 0 : age[column] + 1;
      if (age[column] > mostIdle) continue;
      position[request[column] + 1]++;
      kept++;
    }
    for (let r = 0; r < requests; r++) position[r + 1] += position[r];
    requestStart.set(position);
    const order = new Int32Array(kept);
    for (let column = 0; column < this.count; column++) {
      if (age[column] <= mostIdle) order[position[request[column]]++] = column;
    }
    this.reorder(order);
  }

  private reorder(order: Int32Array): void {
    const { entryStart, entryRow, entryShare } = this;
    const start = new Int32Array(this.value.length + 1);
    const row = new Int32Array(entryRow.length);
    const share = new Float64Array(entryShare.length);
    let at = 0;
    order.forEach((column, i) => {
      const end = entryStart[column + 1];
      for (let entry = entryStart[column]; entry < end; entry++) {
        row[at] = entryRow[entry];
        share[at++] = entryShare[entry];
      }
      start[i + 1] = at;
    });
    this.value = permuted(this.value, order);
    this.weight = permuted(this.weight, order);
    this.request = permuted(this.request, order);
    this.age = permuted(this.age, order);
    this.entryStart = start;
    this.entryRow = row;
    this.entryShare = share;
    this.count = order.length;
  }

  private reserve(columns: number): void {
    if (columns < this.value.length) return;
    this.value = grownDoubles(this.value);
    this.weight = grownDoubles(this.weight);
    this.request = grownInts(this.request);
    this.age = grownInts(this.age);
    this.entryStart = grownInts(this.entryStart);
  }
}

function permuted<T extends Int32Array | Float64Array>(column: T, order: Int32Array): T {
  const copy = column.slice() as T;
  for (let i = 0; i < order.length; i++) copy[i] = column[order[i]];
  return copy;
}

function grownInts(old: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(old.length * 2);
  copy.set(old);
  return copy;
}

function grownDoubles(old: Float64Array): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(old.length * 2);
  copy.set(old);
  return copy;
}
