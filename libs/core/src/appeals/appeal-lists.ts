import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AppealKind, AppealState } from '#contracts';
import { instantCursor } from '#core/matching';
import {
  type Actor,
  Clock,
  decodeCursor,
  hasRole,
  isMember,
  limitOf,
  notFound,
  type Page,
  pageOf,
  type PageQuery,
  Refusal,
  UUID_PATTERN,
} from '#core/platform';
import { userOf } from '#core/verification';
import { APPEAL_READERS, visibleAppeal } from './appeal-access.js';
import { type AppealDetail, type AppealFileRow, type AppealRow, selectAppeals } from './appeal-rows.js';
import { Appeal } from './appeal.entity.js';
import { contestable, type Contested, contestableUntil } from './contested.js';

export interface AppealInboxQuery extends PageQuery {
  /** One state; those undecided when absent. */
  readonly state?: AppealState;
  readonly kind?: AppealKind;
  readonly assigned?: 'me' | 'nobody';
  readonly overdue?: boolean;
}

export interface ContestableRow extends Contested {
  readonly until: Date;
}

const RANKS = 3;

@Injectable()
export class AppealLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The verifiers' inbox, first due first; other ministry roles read it. */
  async inbox(actor: Actor, query: AppealInboxQuery): Promise<Page<AppealRow>> {
    if (!hasRole(actor, ...APPEAL_READERS)) throw new Refusal('forbidden', { needed: 'verifier' });
    const limit = limitOf(query);
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    // Literal states: only then can the planner use the inbox's partial index.
    const where = [query.state ? `a.state = '${query.state}'` : `a.state in ('submitted', 'in_review')`];
    if (query.kind) where.push(`a.kind = ${bind(query.kind)}`);
    if (query.assigned === 'me') where.push(`a.assigned_to = ${bind(userOf(actor))}`);
    if (query.assigned === 'nobody') where.push('a.assigned_to is null');
    if (query.overdue) where.push(`a.due_at < ${bind(this.clock.now())}`, 'a.decided_at is null');
    if (query.cursor !== undefined) {
      const { at, id } = instantCursor(query.cursor);
      where.push(`(a.due_at, a.id) > (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
    }
    const rows = (await this.dataSource.query(
      `${selectAppeals(`${where.join(' and ')} order by a.due_at, a.id limit ${bind(limit + 1)}`)} order by a.due_at, a.id`,
      values,
    )) as AppealRow[];
    return pageOf(rows, limit, (row) => [row.dueAt.toISOString(), row.id]);
  }

  /** Those of one organisation, newest first. */
  async ofOrganisation(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<AppealRow>> {
    if (!isMember(actor, organisationId) && !hasRole(actor, ...APPEAL_READERS))
      throw notFound('organisation', organisationId);
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : instantCursor(query.cursor);
    const rows = (await this.dataSource.query(
      `${selectAppeals(`a.organisation_id = $1
         and ($2::timestamptz is null or (a.submitted_at, a.id) < ($2::timestamptz, $3::uuid))
         order by a.submitted_at desc, a.id desc limit $4`)}
       order by a.submitted_at desc, a.id desc`,
      [organisationId, after?.at ?? null, after?.id ?? null, limit + 1],
    )) as AppealRow[];
    return pageOf(rows, limit, (row) => [row.submittedAt.toISOString(), row.id]);
  }

  /** What an organisation may contest now: decisions, then needs, then offers. */
  async contestable(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<ContestableRow>> {
    if (!isMember(actor, organisationId)) throw notFound('organisation', organisationId);
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : rankCursor(query.cursor);
    const rows = await contestable(this.dataSource.manager, organisationId, this.clock.now(), after, limit + 1);
    const items = rows.map((row) => ({ ...row, until: contestableUntil(row.kind, row.contestedAt) }));
    return pageOf(items, limit, (row) => [row.rank, row.subjectId]);
  }

  async detail(actor: Actor, id: string): Promise<AppealDetail> {
    const { manager } = this.dataSource;
    const appeal = visibleAppeal(actor, await manager.findOneBy(Appeal, { id }), id);
    const [row] = (await manager.query(selectAppeals('a.id = $1'), [id])) as AppealRow[];
    const files = (await manager.query(FILES, [id])) as AppealFileRow[];
    const [{ note } = { note: null }] = (await manager.query('select note from claim_decision where id = $1', [
      appeal.decisionId,
    ])) as { note: string | null }[];
    const { words, record, reason, effect, decidedByName } = appeal;
    return { row, words, record, reason, effect, decidedByName, note, files };
  }
}

const FILES = `
  select x.file_id as "fileId", x.title, f.media_type as "mediaType", f.size_bytes as "sizeBytes", x.created_at as "createdAt"
  from appeal_file x join stored_file f on f.id = x.file_id where x.appeal_id = $1 order by x.created_at, x.file_id`;

function rankCursor(cursor: string): { rank: number; id: string } {
  const [rank, id] = decodeCursor(cursor, 2);
  const isRank = Number.isInteger(rank) && Number(rank) >= 1 && Number(rank) <= RANKS;
  if (isRank && typeof id === 'string' && UUID_PATTERN.test(id)) return { rank: Number(rank), id };
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
}
