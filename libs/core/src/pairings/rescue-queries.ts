import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BackupOutcome, RescueCause, RunState } from '#contracts';
import { idCursor, type RunChangeList, RunQueries } from '#core/matching';
import { type Actor, found, hasRole, limitOf, notFound, type Page, pageOf, type PageQuery } from '#core/platform';
import { sidesOf } from './proposal-lock.js';
import { Proposal } from './proposal.entity.js';

/** Shown of one pairing; every one stays in the trail. */
const RESCUES_SHOWN = 50;

/** What a failure stranded, and what the run that it started has come to. */
export interface RescueRecord {
  readonly id: string;
  readonly proposalId: string;
  readonly materialCode: string;
  readonly materialNameId: string;
  readonly materialNameEn: string;
  readonly unit: string;
  readonly producerName: string;
  readonly manufacturerName: string;
  readonly cause: RescueCause;
  readonly quantity: number;
  readonly runId: string;
  readonly runState: RunState;
  readonly runFinishedAt: Date | null;
  readonly changes: RunChangeList | null;
  /** Null: not asked yet, or none of the viewer's business. */
  readonly backupOutcome: BackupOutcome | null;
  readonly backupProposalId: string | null;
  /** Proposals of the run for the same need; none for the producer whose pairing failed. */
  readonly proposalIds: readonly string[];
  readonly createdAt: Date;
}

/** Rescues, for both sides of the pairing that failed and for planners and auditors. */
@Injectable()
export class RescueQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runs: RunQueries,
  ) {}

  /** Newest first. The producer learns that the need is looked after, not by whom. */
  async ofProposal(actor: Actor, proposalId: string): Promise<RescueRecord[]> {
    const proposal = found(
      await this.dataSource.manager.findOneBy(Proposal, { id: proposalId }),
      'proposal',
      proposalId,
    );
    const sides = sidesOf(actor, proposal);
    const isMinistry = hasRole(actor, 'planner', 'auditor');
    if (sides.length === 0 && !isMinistry) throw notFound('proposal', proposalId);
    const rows: RescueRecord[] = await this.dataSource.query(
      `${RESCUES} where r.proposal_id = $1 order by r.id desc limit ${RESCUES_SHOWN}`,
      [proposalId],
    );
    if (isMinistry || sides.includes('manufacturer')) return rows;
    return rows.map((row) => ({ ...row, backupOutcome: null, backupProposalId: null, proposalIds: [] }));
  }

  /** Why a run was started at once: everything it was to rescue. */
  async ofRun(actor: Actor, runId: string, query: PageQuery): Promise<Page<RescueRecord>> {
    await this.runs.get(actor, runId);
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : idCursor(query.cursor);
    const rows: RescueRecord[] = await this.dataSource.query(
      `${RESCUES} where r.run_id = $1 and ($2::uuid is null or r.id > $2) order by r.id limit $3`,
      [runId, after, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}

const RESCUES = `
  select r.id, r.proposal_id as "proposalId", p.material_code as "materialCode", m.name_id as "materialNameId",
    m.name_en as "materialNameEn", m.unit, producer.name as "producerName", manufacturer.name as "manufacturerName",
    r.cause, r.quantity, r.run_id as "runId", run.state as "runState", run.finished_at as "runFinishedAt",
    run.figures -> 'changeList' as changes, r.backup_outcome as "backupOutcome",
    r.backup_proposal_id as "backupProposalId", r.created_at as "createdAt",
    array(select fresh.id from proposal fresh
          where fresh.request_line_id = r.request_line_id and fresh.run_id = r.run_id and fresh.counter_of is null
          order by fresh.id limit 20) as "proposalIds"
  from rescue r
  join proposal p on p.id = r.proposal_id
  join matching_run run on run.id = r.run_id
  join organisation producer on producer.id = p.producer_id
  join organisation manufacturer on manufacturer.id = p.manufacturer_id
  join material m on m.code = p.material_code`;
