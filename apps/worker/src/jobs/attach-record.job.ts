import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Plan } from '#contracts';
import { AppealRecords } from '#core/appeals';
import { RunDocument, type StoredRun } from '#core/matching';
import type { PackedRun } from '#core/matching/solve';
import { Refusal } from '#core/platform';
import { SOLVER } from '../solve/solver.token.js';
import type { Solver } from '../solve/solver.js';
import type { JobTry } from './job-try.js';

/** What will be the same at every try. */
class ReplayFailure extends Error {}

/** Attaches to an appeal what it contests: a run is solved once more, a decision is read from the trail. */
@Injectable()
export class AttachRecordJob {
  private readonly shutdown = new AbortController();

  constructor(
    private readonly records: AppealRecords,
    private readonly dataSource: DataSource,
    @Inject(SOLVER) private readonly solver: Solver,
  ) {}

  /** Answers what became of it. Throws what another try may cure. */
  async handle({ appealId }: { appealId: string }, { isLast }: JobTry): Promise<string> {
    const task = await this.records.take(appealId);
    if (task.kind === 'over') return 'over';
    try {
      if (task.kind === 'decision') await this.records.attachDecision(appealId);
      else {
        const stored = await this.records.storedRun(task.runId);
        await this.records.attachReplay(appealId, stored, await this.solveAgain(stored));
      }
      return 'attached';
    } catch (error) {
      const isFinal = error instanceof ReplayFailure || error instanceof Refusal;
      if (this.shutdown.signal.aborted || !(isFinal || isLast)) throw error;
      await this.records.fail(appealId, (error instanceof Error ? error.message : String(error)).slice(0, 500));
      return 'failed';
    }
  }

  /** Solves under way are stopped; their jobs are tried again by another worker. */
  stop(): void {
    this.shutdown.abort();
  }

  /** In a thread, as every run. */
  private async solveAgain({ run, scenario, base }: StoredRun): Promise<Plan> {
    const packed = base && run.baseRunId !== null ? await this.packed(run.baseRunId) : undefined;
    const outcome = await this.solver.solve({
      scenario,
      ...(packed ? { base: packed } : {}),
      timeLimitMs: run.timeLimitMs,
      gap: run.targetGap,
      signal: this.shutdown.signal,
      onProgress: () => {},
    });
    if (outcome.kind === 'plan') return outcome.plan;
    if (outcome.kind === 'stopped') throw new Error('the worker shuts down');
    if (outcome.kind === 'refused') throw new ReplayFailure(`scenario_refused: ${outcome.faults.join('; ')}`);
    throw new Error(outcome.kind === 'died' ? `solver_died: ${outcome.error}` : 'solver_stuck');
  }

  private async packed(runId: string): Promise<PackedRun> {
    const documents = await this.dataSource.manager.findBy(RunDocument, { runId });
    const body = (kind: RunDocument['kind']) => documents.find((one) => one.kind === kind)?.body;
    const [scenario, plan] = [body('scenario'), body('plan')];
    if (!scenario || !plan) throw new ReplayFailure('the run it went on from has no documents any more');
    return { scenario, plan };
  }
}
