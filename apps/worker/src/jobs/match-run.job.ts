import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  DEFAULT_POLICY,
  type RationingPolicy,
  type ResumedFrom,
  RunBase,
  type RunClaim,
  RunDesk,
  RunLost,
  RunWriter,
  type Snapshot,
  SnapshotReader,
  withFillValue,
} from '#core/matching';
import { BackupOffers } from '#core/pairings';
import { SOLVER } from '../solve/solver.token.js';
import type { Solver, SolveOutcome } from '../solve/solver.js';
import type { JobTry } from './job-try.js';
import { RunWatch } from './run-watch.js';

/** What ends a run for good, in words for the planner: trying again would find the same. */
class RunFailure extends Error {}

/** Takes a run through claim, snapshot, solve, check and write. */
@Injectable()
export class MatchRunJob {
  private readonly log = new Logger('run');
  private readonly inHand = new Set<RunWatch>();
  private isStopping = false;

  constructor(
    private readonly desk: RunDesk,
    private readonly snapshots: SnapshotReader,
    private readonly writer: RunWriter,
    private readonly bases: RunBase,
    private readonly backups: BackupOffers,
    @Inject(SOLVER) private readonly solver: Solver,
  ) {}

  /** Answers what became of the run. Throws what another try may cure. */
  async handle({ runId }: { runId: string }, { isLast }: JobTry): Promise<string> {
    const claim = await this.desk.claim(runId);
    if (claim.kind !== 'claimed') return claim.kind;
    this.log.log({ runId, attempt: claim.attempt }, 'run claimed');
    const watch = new RunWatch(this.desk, claim);
    this.inHand.add(watch);
    if (this.isStopping) watch.end('shutdown');
    try {
      return await this.work(claim, watch);
    } catch (error) {
      return await this.giveUp(claim, watch, error, isLast);
    } finally {
      watch.close();
      this.inHand.delete(watch);
    }
  }

  /** Solves under way are stopped and their runs given back. */
  stop(): void {
    this.isStopping = true;
    for (const watch of this.inHand) watch.end('shutdown');
  }

  private async work(claim: RunClaim, watch: RunWatch): Promise<string> {
    const { run } = claim;
    const policy = { ...DEFAULT_POLICY, ...run.policy } as RationingPolicy;
    const fixed = await this.backups.propose(claim, policy);
    const snapshot = await this.snapshots.take({
      fixed,
      families: run.families,
      policy,
      seed: run.seed,
      changes: run.changes,
    });
    const base = await this.bases.of(run);
    const scenario = base ? withFillValue(snapshot.scenario, base.fillValue) : snapshot.scenario;
    await this.desk.storeScenario(claim, { ...snapshot, scenario });
    const outcome = await this.solver.solve({
      scenario,
      ...(base ? { base: base.packed } : {}),
      timeLimitMs: run.timeLimitMs,
      gap: run.targetGap,
      signal: watch.signal,
      onProgress: (progress) => watch.show({ phase: 'solving', ...progress }),
    });
    if (outcome.kind === 'stopped') return this.stopped(claim, watch);
    const solved = solvedOf(outcome, run.timeLimitMs);
    const from = base && solved.resumed ? { baseRunId: base.runId, ...solved.resumed } : null;
    return this.write(claim, watch, { ...snapshot, scenario }, { ...solved, from });
  }

  private async write(claim: RunClaim, watch: RunWatch, snapshot: Snapshot, solved: Written): Promise<string> {
    const { plan } = solved;
    // From here on the run's row is locked by the write itself, and nobody takes over a locked run.
    await watch.pause({ phase: 'writing', fraction: 1, objective: plan.objective, bound: plan.bound });
    const { figures, planHash } = await this.writer.write(claim, snapshot, plan, solved);
    this.log.log({ runId: claim.run.id, planHash, proposals: figures.proposals, status: plan.status }, 'run finished');
    return 'finished';
  }

  private async stopped(claim: RunClaim, watch: RunWatch): Promise<string> {
    if (watch.ended === 'lost') throw new RunLost(claim.run.id, claim.attempt);
    if (watch.ended === 'cancelled') await this.desk.cancelled(claim);
    else await this.desk.release(claim, { ring: true });
    return watch.ended ?? 'released';
  }

  private async giveUp(claim: RunClaim, watch: RunWatch, error: unknown, isLast: boolean): Promise<string> {
    const { id: runId } = claim.run;
    if (error instanceof RunLost) {
      this.log.warn({ runId, attempt: claim.attempt }, error.message);
      return 'lost';
    }
    if (error instanceof RunFailure || isLast) {
      this.log.error({ runId, attempt: claim.attempt, err: error }, 'run failed');
      await this.desk.fail(
        claim,
        error instanceof RunFailure ? error.message : `fault: ${String(error)}`.slice(0, 500),
      );
      return 'failed';
    }
    watch.close();
    // Should this fail as well, the lease runs out and the sweeper rings.
    await this.desk.release(claim, { ring: false }).catch(() => undefined);
    throw error;
  }
}

type Solved = Extract<SolveOutcome, { kind: 'plan' }>;
type Written = Pick<Solved, 'plan' | 'study'> & { readonly from: ResumedFrom | null };

function solvedOf(outcome: Exclude<SolveOutcome, { kind: 'stopped' }>, timeLimitMs: number): Solved {
  if (outcome.kind === 'overdue')
    throw new RunFailure(`solver_stuck: no answer 60 s after the time limit of ${timeLimitMs / 1_000} s`);
  if (outcome.kind === 'died') throw new RunFailure(`solver_died: ${outcome.error}`);
  if (outcome.kind === 'refused') throw new RunFailure(`scenario_refused: ${outcome.faults.join('; ')}`);
  if (outcome.violations.length > 0) throw new RunFailure(`plan_refused: ${outcome.violations.join('; ')}`);
  return outcome;
}
