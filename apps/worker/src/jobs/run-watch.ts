import { type RunClaim, RunDesk, RunLost } from '#core/matching';
import type { RunProgress } from '#core/matching';

/** How soon a wish to cancel is seen; with the solver's own looks it is obeyed within 200 ms. */
const POLL_MS = 100;
const RENEW_MS = 1_000;
/** New progress is shown at most this often. */
const SHOW_MS = 200;

/** Why a solve is stopped: by a planner, by the worker's end, or because another worker has the run. */
export type WatchEnd = 'cancelled' | 'shutdown' | 'lost';

/** While a run is solved: looks for a wish to cancel, renews the lease, shows progress. */
export class RunWatch {
  ended: WatchEnd | undefined;
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private progress: RunProgress | undefined;
  private renewedAt_ms = performance.now();
  private round: Promise<void> | undefined;

  constructor(
    private readonly desk: RunDesk,
    private readonly claim: RunClaim,
  ) {
    this.timer = setInterval(() => {
      this.round ??= this.look().finally(() => {
        this.round = undefined;
      });
    }, POLL_MS);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Shown within moments. */
  show(progress: RunProgress): void {
    this.progress = progress;
  }

  end(why: WatchEnd): void {
    this.ended ??= why;
    this.controller.abort();
  }

  /** No more renewals: the run is about to be written, or is over for this worker. */
  close(): void {
    clearInterval(this.timer);
  }

  /** Shows one last thing and closes. */
  async pause(progress: RunProgress): Promise<void> {
    this.close();
    await this.round;
    await this.desk.renew(this.claim, progress);
  }

  /** A database that is away for a moment is no reason to stop solving: the lease decides. */
  private async look(): Promise<void> {
    try {
      if (await this.desk.isCancelRequested(this.claim)) this.end('cancelled');
      const { progress } = this;
      const every_ms = progress === undefined ? RENEW_MS : SHOW_MS;
      if (performance.now() - this.renewedAt_ms < every_ms) return;
      this.progress = undefined;
      await this.desk.renew(this.claim, progress);
      this.renewedAt_ms = performance.now();
    } catch (error) {
      if (error instanceof RunLost) this.end('lost');
    }
  }
}
