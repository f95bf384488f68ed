import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, Transactions, type Tx } from '#core/platform';
import { MatchingRun, type RunProgress } from './matching-run.entity.js';
import { documentHash, packDocument, saveDocument } from './run-documents.js';
import { lockRunQueue, ringWaitingRuns } from './run-queue.js';
import { barsTheWay } from './run.rules.js';
import type { Snapshot } from './snapshot/snapshot.types.js';
import { RunNotices } from './run-notices.js';

/**
 * Shorter than the time after which the queue gives a dead worker's job to another, so that the other finds the run free.
 * The holder renews it every second.
 */
const LEASE_S = 6;
/** A run whose worker died this often is not tried again: it probably is what kills them. */
const TAKEOVERS_MAX = 3;

/** A run in one worker's hands. `attempt` is the fencing token: a later attempt makes every write of this one fail. */
export interface RunClaim {
  readonly run: MatchingRun;
  readonly attempt: number;
}

export type ClaimOutcome =
  | ({ readonly kind: 'claimed' } & RunClaim)
  /** Finished, failed, cancelled, or unknown. */
  | { readonly kind: 'over' }
  /** Another worker has it in hand and is alive. */
  | { readonly kind: 'held' }
  /** A run over the same families is under way; its end rings this one again. */
  | { readonly kind: 'waiting' };

/** This attempt is not the run's attempt any more: somebody took over, or the run ended. Nothing was written. */
export class RunLost extends Error {
  constructor(runId: string, attempt: number) {
    super(`attempt ${attempt} of run ${runId} is over: it was taken over, or the run has ended`);
  }
}

/** What a worker does with a run between queue and result. Every write names the attempt and fails when it is stale. */
@Injectable()
export class RunDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: RunNotices,
  ) {}

  /**
   * One decision at a time over all workers: runs that share a family never run side by side. Waits for no row while it
   * holds the queue's lock: a run that is being written is locked, and whoever writes it will want the queue's lock.
   */
  async claim(runId: string): Promise<ClaimOutcome> {
    return this.transactions.run(async (tx) => {
      await lockRunQueue(tx.manager);
      const active = await tx.manager.findBy(MatchingRun, [{ id: runId }, { state: 'running' }]);
      const seen = active.find(({ id }) => id === runId);
      if (!seen || (seen.state !== 'queued' && seen.state !== 'running')) return { kind: 'over' };
      if (active.some((other) => other.id !== runId && barsTheWay(other, seen))) return { kind: 'waiting' };
      const run = await tx.manager.findOne(MatchingRun, {
        where: { id: runId, state: seen.state },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (!run || (run.state === 'running' && (await this.leaseLives(tx, runId)))) return { kind: 'held' };
      if (run.state === 'running' && run.takeovers >= TAKEOVERS_MAX) {
        await this.end(tx, run, {
          state: 'failed',
          error: `the worker ended ${TAKEOVERS_MAX + 1} times while solving`,
        });
        return { kind: 'over' };
      }
      return this.take(tx, run);
    });
  }

  private async take(tx: Tx, run: MatchingRun): Promise<ClaimOutcome> {
    const change = {
      state: 'running' as const,
      attempt: run.attempt + 1,
      takeovers: run.takeovers + (run.state === 'running' ? 1 : 0),
      startedAt: run.startedAt ?? this.clock.now(),
      progress: { phase: 'snapshot', fraction: 0 } satisfies RunProgress,
      error: null,
    };
    await tx.manager.update(MatchingRun, run.id, change);
    await tx.manager.query(
      `update matching_run set lease_until = clock_timestamp() + make_interval(secs => $2) where id = $1`,
      [run.id, LEASE_S],
    );
    tx.tell({ topic: 'run', id: run.id });
    return { kind: 'claimed', run: { ...run, ...change }, attempt: change.attempt };
  }

  private async leaseLives(tx: Tx, runId: string): Promise<boolean> {
    const [row] = (await tx.manager.query(
      'select coalesce(lease_until > clock_timestamp(), false) as alive from matching_run where id = $1',
      [runId],
    )) as { alive: boolean }[];
    return row.alive;
  }

  /** Renews the lease and shows progress. Throws RunLost when somebody else has the run. */
  async renew({ run, attempt }: RunClaim, progress?: RunProgress): Promise<void> {
    const event = progress ? JSON.stringify({ topic: 'run', id: run.id }) : null;
    const rows = (await this.dataSource.query(
      `with renewed as (
         update matching_run set lease_until = clock_timestamp() + make_interval(secs => $3),
           progress = coalesce($4::jsonb, progress)
         where id = $1 and attempt = $2 and state = 'running' returning 1)
       select case when $5::text is not null then pg_notify('padan_live', $5) end from renewed`,
      [run.id, attempt, LEASE_S, progress ? JSON.stringify(progress) : null, event],
    )) as unknown[];
    if (rows.length === 0) throw new RunLost(run.id, attempt);
  }

  async isCancelRequested({ run }: RunClaim): Promise<boolean> {
    const row = await this.dataSource.manager.findOne(MatchingRun, {
      select: { id: true, cancelRequestedAt: true },
      where: { id: run.id },
    });
    return row?.cancelRequestedAt !== null;
  }

  /** Keeps what was solved, before it is solved: a later attempt replaces it, a replay reads it. */
  async storeScenario(claim: RunClaim, snapshot: Snapshot): Promise<string> {
    const packed = await packDocument('scenario', snapshot.scenario);
    const inputHash = documentHash(snapshot.scenario);
    await this.transactions.run(async (tx) => {
      await this.hold(tx, claim);
      await tx.manager.update(MatchingRun, claim.run.id, { inputHash });
      await saveDocument(tx.manager, claim.run.id, packed);
    });
    return inputHash;
  }

  /** Back into the queue: the worker is shutting down, or will try again. */
  async release(claim: RunClaim, options: { readonly delay_ms?: number; readonly ring: boolean }): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.hold(tx, claim);
      await tx.manager.update(MatchingRun, claim.run.id, {
        state: 'queued',
        leaseUntil: null,
        progress: { phase: 'queued', fraction: 0 },
      });
      if (options.ring) tx.enqueue('run.match', { runId: claim.run.id }, { delay_ms: options.delay_ms ?? 0 });
      tx.tell({ topic: 'run', id: claim.run.id });
    });
  }

  /** For good; nothing of it was written but the error. */
  async fail(claim: RunClaim, error: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.end(tx, await this.hold(tx, claim), { state: 'failed', error });
    });
  }

  async cancelled(claim: RunClaim): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.end(tx, await this.hold(tx, claim), { state: 'cancelled', error: null });
    });
  }

  /** The run's row, locked, as long as this attempt is its attempt. */
  async hold(tx: Tx, { run, attempt }: RunClaim): Promise<MatchingRun> {
    const row = await tx.manager.findOne(MatchingRun, {
      where: { id: run.id, attempt, state: 'running' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw new RunLost(run.id, attempt);
    return row;
  }

  private async end(
    tx: Tx,
    run: MatchingRun,
    end: { readonly state: 'failed' | 'cancelled'; readonly error: string | null },
  ): Promise<void> {
    await tx.manager.update(MatchingRun, run.id, {
      ...end,
      finishedAt: this.clock.now(),
      leaseUntil: null,
      progress: { phase: 'done', fraction: 1 },
    });
    tx.audit({
      action: `run.${end.state === 'failed' ? 'fail' : 'cancelled'}`,
      subjectType: 'run',
      subjectId: run.id,
      reason: end.error,
      details: { attempt: run.attempt },
    });
    tx.tell({ topic: 'run', id: run.id });
    if (end.error !== null) await this.notices.failed(tx, run, end.error);
    await ringWaitingRuns(tx);
  }
}
