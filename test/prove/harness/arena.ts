import { Random } from '../../../libs/kernel/src/search/random.js';

/** How much of everything: rounds, parallel callers, kills. */
export type Size = Readonly<Record<string, number>>;

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must not exceed at the stated size; absent where it is reported only. */
  readonly most?: number;
}

const BREACHES_SHOWN = 20;

/** Where one promise is put to the test: its size, its dice, and what was counted and measured. */
export class Arena<S extends Size = Size> {
  readonly random: Random;
  readonly counts = new Map<string, number>();
  readonly figures: Figure[] = [];
  readonly notes: string[] = [];
  private readonly breached: string[] = [];

  constructor(
    readonly size: S,
    readonly seed: number,
    /** At the stated size: figures are judged. A sample asks only whether the promise holds. */
    readonly isWhole: boolean,
  ) {
    this.random = new Random(seed);
  }

  count(name: string, times = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + times);
  }

  /** Counts how often the promise was broken in this way: 0, or the proof fails. */
  breach(name: string, times: number, how: () => string = () => name): void {
    this.count(name, times);
    if (times > 0) this.breached.push(`${name}: ${times}, ${how()}`);
  }

  /** As `breach`, of one case. */
  must(name: string, holds: boolean, how?: () => string): void {
    this.breach(name, holds ? 0 : 1, how);
  }

  figure(name: string, value: number, unit: string, most?: number): void {
    this.figures.push({ name, value, unit, ...(most === undefined ? {} : { most }) });
    if (this.isWhole && most !== undefined && value > most) this.breached.push(`${name}: ${value} ${unit} > ${most}`);
  }

  /** A word on the circumstances, for whoever reads the figures. */
  note(text: string): void {
    this.notes.push(text);
  }

  get breaches(): readonly string[] {
    return this.breached.slice(0, BREACHES_SHOWN);
  }

  chance(share: number): boolean {
    return this.random.next() < share;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.random.below(choices.length)];
  }
}

/** The value below which this share of all lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
