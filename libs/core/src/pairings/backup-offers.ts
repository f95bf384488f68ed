import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { BackupOutcome } from '#contracts';
import {
  type BackupAnswer,
  draftPlan,
  planBackups,
  PROPOSAL_BOOK,
  type ProposalBook,
  type ProposalDraft,
  type RationingPolicy,
  type RunClaim,
  RunDesk,
  type Snapshot,
  SnapshotReader,
  type StrandedNeed,
} from '#core/matching';
import { Transactions, type Tx } from '#core/platform';
import { Rescue } from './rescue.entity.js';

interface Asked extends StrandedNeed {
  readonly rescues: readonly Rescue[];
}

interface Planned {
  readonly need: Asked;
  readonly answer: BackupAnswer;
}

/**
 * The runner-up of a pairing that failed is asked first: what its explanation named as the best alternative is proposed
 * to both at once, out of capacity that nobody holds, before the run matches what remains.
 */
@Injectable()
export class BackupOffers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly snapshots: SnapshotReader,
    private readonly desk: RunDesk,
    @Inject(PROPOSAL_BOOK) private readonly book: ProposalBook,
  ) {}

  /** Answers the ids of the backups that the run is to leave alone. Safe to repeat. */
  async propose(claim: RunClaim, policy: RationingPolicy): Promise<ReadonlySet<string>> {
    if (claim.run.trigger !== 'rescue') return new Set();
    const { manager } = this.dataSource;
    const where = { runId: claim.run.id };
    const waiting = await manager.find(Rescue, { where: { ...where, backupOutcome: IsNull() }, order: { id: 'ASC' } });
    if (waiting.length > 0) await this.ask(claim, policy, waiting);
    const backups = await manager.findBy(Rescue, { ...where, backupOutcome: 'proposed' });
    return new Set(backups.flatMap(({ backupProposalId }) => backupProposalId ?? []));
  }

  private async ask(claim: RunClaim, policy: RationingPolicy, waiting: readonly Rescue[]): Promise<void> {
    const asked = await this.inOrder(waiting);
    const snapshot = asked.length > 0 ? await this.look(claim, policy, asked) : undefined;
    const answers = snapshot ? planBackups(snapshot.scenario, asked) : [];
    const planned = asked.map((need, i) => ({ need, answer: answers[i] }));
    await this.transactions.run(async (tx) => {
      await this.desk.hold(tx, claim);
      const alone = waiting.filter(({ backupOfferId }) => backupOfferId === null);
      await note(tx, alone, 'no_runner_up');
      if (snapshot) await this.record(tx, claim.run.id, snapshot, planned);
    });
  }

  /** Everything that stands stays: a backup takes nothing from anybody. */
  private look({ run }: RunClaim, policy: RationingPolicy, asked: readonly Asked[]): Promise<Snapshot> {
    const only = {
      offers: new Set(asked.map(({ offerId }) => offerId)),
      needs: new Set(asked.map(({ requestLineId }) => requestLineId)),
    };
    return this.snapshots.take({ families: run.families, policy, seed: run.seed, fixed: 'all', only });
  }

  private async record(tx: Tx, runId: string, snapshot: Snapshot, planned: readonly Planned[]): Promise<void> {
    const drafts = planned.flatMap((one) => draftOf(one, snapshot));
    const { standing } = snapshot;
    const { overtaken } = await this.book.record(tx, { runId, drafts, standing, replaceable: new Set() });
    const isOvertaken = (need: StrandedNeed) =>
      overtaken.some(({ offerId, requestLineId }) => offerId === need.offerId && requestLineId === need.requestLineId);
    for (const { need, answer } of planned) {
      if (answer.outcome !== 'planned') await note(tx, need.rescues, answer.outcome);
      else if (isOvertaken(need)) await note(tx, need.rescues, 'overtaken');
      else await note(tx, need.rescues, 'proposed', await proposalOf(tx, runId, need));
    }
  }

  /** What several failures stranded of one need is asked for together; who has priority is served first. */
  private async inOrder(rescues: readonly Rescue[]): Promise<Asked[]> {
    const pairs = Map.groupBy(
      rescues.filter(({ backupOfferId }) => backupOfferId !== null),
      ({ backupOfferId, requestLineId }) => `${backupOfferId} ${requestLineId}`,
    );
    const lines: { id: string; priority: number }[] = await this.dataSource.query(
      'select id, priority from request_line where id = any($1::uuid[])',
      [rescues.map(({ requestLineId }) => requestLineId)],
    );
    const priorityOf = new Map(lines.map(({ id, priority }) => [id, priority]));
    return [...pairs.values()]
      .map((own) => ({
        requestLineId: own[0].requestLineId,
        offerId: own[0].backupOfferId!,
        quantity: own.reduce((sum, { quantity }) => sum + quantity, 0),
        rescues: own,
      }))
      .toSorted(
        (a, b) =>
          (priorityOf.get(b.requestLineId) ?? 0) - (priorityOf.get(a.requestLineId) ?? 0) ||
          b.quantity - a.quantity ||
          (a.requestLineId < b.requestLineId ? -1 : 1),
      );
  }
}

/** It says of itself that it stands in for what failed, not for whom. */
function draftOf({ need, answer }: Planned, snapshot: Snapshot): ProposalDraft[] {
  if (answer.outcome !== 'planned') return [];
  const [{ cause }] = need.rescues;
  return draftPlan({ allocations: [...answer.allocations], explanations: [] }, snapshot).map((draft) => ({
    ...draft,
    explanation: { ...draft.explanation, backup: { cause, quantity: need.quantity } },
  }));
}

async function note(tx: Tx, rescues: readonly Rescue[], outcome: BackupOutcome, proposalId?: string): Promise<void> {
  for (const { id } of rescues)
    await tx.manager.update(Rescue, id, { backupOutcome: outcome, backupProposalId: proposalId ?? null });
}

async function proposalOf(tx: Tx, runId: string, { offerId, requestLineId }: StrandedNeed): Promise<string> {
  const [{ id }] = (await tx.manager.query(
    'select id from proposal where run_id = $1 and offer_id = $2 and request_line_id = $3',
    [runId, offerId, requestLineId],
  )) as { id: string }[];
  return id;
}
