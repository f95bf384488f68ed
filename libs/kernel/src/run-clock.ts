import type { StopCause } from './format/plan.js';

const DEFAULT_TIME_LIMIT_MS = 60_000;

/** The caller's clock and wish to stop. */
export class RunClock {
  private readonly start: number;
  private mark: number;
  private stopped: StopCause | undefined;

  constructor(private readonly options: { now?: () => number; timeLimitMs?: number; shouldStop?: () => boolean }) {
    this.start = this.time();
    this.mark = this.start;
  }

  private time(): number {
    return this.options.now?.() ?? 0;
  }

  elapsed(): number {
    return this.time() - this.start;
  }

  /** Milliseconds since the last lap. */
  lap(): number {
    const now = this.time();
    const passed = now - this.mark;
    this.mark = now;
    return Math.round(passed);
  }

  isOver(): boolean {
    if (this.stopped !== undefined) return true;
    if (this.options.shouldStop?.() === true) this.stopped = 'cancelled';
    else if (this.elapsed() > (this.options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS)) this.stopped = 'time';
    return this.stopped !== undefined;
  }

  cause(): StopCause {
    return this.stopped ?? 'effort';
  }
}
