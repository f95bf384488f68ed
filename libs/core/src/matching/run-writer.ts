import { Inject, Injectable } from '@nestjs/common';
import type { Plan } from '#contracts';
import { Clock, markFamilyChange, Transactions, type Tx } from '#core/platform';
import { MatchingRun } from './matching-run.entity.js';
import { askComparison } from './comparison/ask-comparison.js';
import { type BookedRun, PROPOSAL_BOOK, type ProposalBook, type ProposalDraft } from './proposal-book.js';
import { suggestPools, writeSuggestions } from './pool-suggestions.js';
import { packDocument, planHash, saveDocument } from './run-documents.js';
import { type RunClaim, RunDesk } from './run-desk.js';
import { RunNotices } from './run-notices.js';
import { figuresOf, NOTHING_BOOKED, type RunFigures } from './run-figures.js';
import { ringWaitingRuns } from './run-queue.js';
import { writeMaterialPrices, writePairs, writePrices, writeUnmet } from './run-result-rows.js';
import { draftPlan } from './snapshot/plan-drafts.js';
import { NO_STUDY, type ResumeFigures, type RunStudy } from './solve/study.types.js';
import { writeOneMore, writeWhyNot } from './study-rows.js';
import type { Snapshot } from './snapshot/snapshot.types.js';

export interface WrittenRun extends BookedRun {
  readonly planHash: string;
  readonly figures: RunFigures;
}

/** The run that this one went on from, and how much was other than then. */
export interface ResumedFrom extends ResumeFigures {
  readonly baseRunId: string;
}

export interface WrittenBeside {
  readonly study: RunStudy;
  /** Null: a full run. */
  readonly from: ResumedFrom | null;
}

/** Writes what a run found: run, plan, unmet needs, prices, proposals with holds. All of it, or nothing. */
@Injectable()
export class RunWriter {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly desk: RunDesk,
    private readonly notices: RunNotices,
    @Inject(PROPOSAL_BOOK) private readonly book: ProposalBook,
  ) {}

  /** Throws RunLost, with nothing written, when this attempt is not the run's any more. */
  async write(
    claim: RunClaim,
    snapshot: Snapshot,
    plan: Plan,
    { study, from }: WrittenBeside = { study: NO_STUDY, from: null },
  ): Promise<WrittenRun> {
    const packed = await packDocument('plan', plan);
    const hash = planHash(plan);
    const drafts = draftPlan(plan, snapshot);
    const pools = claim.run.kind === 'match' ? suggestPools(plan, snapshot) : [];
    return this.transactions.run(async (tx) => {
      const run = await this.desk.hold(tx, claim);
      const booked = await this.show(tx, run, snapshot, drafts);
      await writeUnmet(tx.manager, run, snapshot, plan);
      if (run.kind === 'match') await writeSuggestions(tx.manager, run.id, snapshot, pools);
      await writePrices(tx.manager, run.id, snapshot, plan);
      await writeMaterialPrices(tx.manager, run.id, snapshot, plan);
      await writeOneMore(tx.manager, run.id, snapshot, study.oneMore);
      if (run.kind === 'match') await writeWhyNot(tx.manager, run.id, snapshot, study.whyNot);
      await saveDocument(tx.manager, run.id, packed);
      const changeList =
        run.kind === 'match' ? await this.book.changes(tx, run.id, booked, snapshot.materialCodes) : null;
      const figures = figuresOf(plan, snapshot, booked, { changes: run.changes, study, from, changeList });
      await this.finish(tx, run, plan, hash, figures);
      if (from) await tx.manager.update(MatchingRun, run.id, { mode: 'incremental', baseRunId: from.baseRunId });
      await this.markOvertaken(tx, booked);
      await ringWaitingRuns(tx);
      return { ...booked, planHash: hash, figures };
    });
  }

  /** A what-if shows nobody anything and holds nothing: its pairs are kept for the planner alone. */
  private async show(
    tx: Tx,
    run: MatchingRun,
    { standing, replaceable }: Snapshot,
    drafts: readonly ProposalDraft[],
  ): Promise<BookedRun> {
    if (run.kind === 'match') return this.book.record(tx, { runId: run.id, drafts, standing, replaceable });
    await writePairs(tx.manager, run.id, drafts);
    if (run.baseRunId !== null) await askComparison(tx, run.baseRunId, run.id, this.clock.now());
    return NOTHING_BOOKED;
  }

  private async finish(tx: Tx, run: MatchingRun, plan: Plan, hash: string, figures: RunFigures): Promise<void> {
    const { objective, bound, gap } = plan;
    await tx.manager.update(MatchingRun, run.id, {
      state: 'finished',
      solution: plan.status,
      engine: plan.engine,
      planHash: hash,
      objective,
      bound,
      gap,
      figures: figures as object,
      progress: { phase: 'done', fraction: 1, objective, bound },
      leaseUntil: null,
      finishedAt: this.clock.now(),
    });
    tx.audit({
      action: 'run.finish',
      subjectType: 'run',
      subjectId: run.id,
      details: { attempt: run.attempt, status: plan.status, planHash: hash, proposals: figures.proposals },
    });
    tx.tell({ topic: 'run', id: run.id });
    await this.notices.finished(tx, run, figures.proposals.created);
  }

  /** Where the world moved on during the solve, the next run of that family tries again. */
  private async markOvertaken(tx: Tx, { overtaken }: BookedRun): Promise<void> {
    const codes = [...new Set(overtaken.map(({ materialCode }) => materialCode))];
    if (codes.length === 0) return;
    const rows = (await tx.manager.query('select distinct family from material where code = any($1)', [codes])) as {
      family: string;
    }[];
    await markFamilyChange(
      tx,
      rows.map(({ family }) => family),
      this.clock.now(),
    );
  }
}
