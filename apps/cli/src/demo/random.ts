/**
 * A small seeded generator (mulberry32 over an FNV-1a seed): the same story on every machine. Only additions and
 * multiplications, so no platform rounds differently. Each part of the story takes a stream of its own by name, so
 * that a change in one part leaves the others as they were.
 */
export class Random {
  private state: number;

  constructor(stream: string) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < stream.length; i++) hash = Math.imul(hash ^ stream.charCodeAt(i), 0x01000193);
    this.state = hash >>> 0;
  }

  /** 0 ≤ x < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  between(min: number, max: number): number {
    return min + this.next() * (max - min);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(options: readonly T[]): T {
    return options[Math.floor(this.next() * options.length)];
  }

  weighted<T>(options: readonly T[], weightOf: (option: T) => number): T {
    let left = this.next() * options.reduce((sum, option) => sum + weightOf(option), 0);
    for (const option of options) {
      left -= weightOf(option);
      if (left < 0) return option;
    }
    return options[options.length - 1];
  }

  shuffled<T>(items: readonly T[]): T[] {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.whole(0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }

  /** How large a firm is against its peers: many small, few large, 0.25 to 4. */
  size(): number {
    const u = this.next();
    return 0.25 + 3.75 * u * u * u;
  }
}

/** To the next multiple of `step`, at least one step. */
export const roundTo = (value: number, step: number): number => Math.max(1, Math.round(value / step)) * step;

/** Rounded to two significant digits, as people state plans and prices; steps of 1, 10, 100, … */
export function roundPlan(value: number, digits = 2): number {
  if (value <= 0) return 0;
  let step = 1;
  while (value / step >= 10 ** digits) step *= 10;
  return Math.round(value / step) * step;
}
