import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PoolMemberState, PoolState } from '#contracts';
import { idCursor } from '#core/matching';
import {
  type Actor,
  found,
  hasRole,
  isMember,
  limitOf,
  notFound,
  type Page,
  pageOf,
  type PageQuery,
} from '#core/platform';

export type PoolPart = 'pooler' | 'member' | 'open';

export interface PoolFilter extends PageQuery {
  readonly organisationId: string;
  /** Pools it runs, pools it is in or invited to, or pools that one of its needs could join. */
  readonly part: PoolPart;
}

export interface PoolMemberRecord {
  readonly id: string;
  readonly organisationId: string;
  /** Null where it is none of the viewer's business. */
  readonly organisationName: string | null;
  readonly requestLineId: string;
  readonly requestId: string;
  readonly requestNumber: string;
  readonly state: PoolMemberState;
  readonly share: number;
  readonly received: number;
  readonly landedCost: number;
}

export interface PoolRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly regency: string;
  readonly materialCode: string;
  readonly materialNameId: string;
  readonly materialNameEn: string;
  readonly unit: string;
  readonly title: string;
  readonly landmass: string;
  readonly targetQuantity: number;
  readonly state: PoolState;
  readonly requestId: string | null;
  readonly requestNumber: string | null;
  readonly joined: number;
  readonly invited: number;
  /** Base units of those who are in. */
  readonly quantity: number;
  readonly received: number;
  readonly createdAt: Date;
  readonly committedAt: Date | null;
  readonly endedAt: Date | null;
}

export interface PoolDetail {
  readonly pool: PoolRecord;
  readonly isPooler: boolean;
  /** The pooler and the ministry. */
  readonly seesAll: boolean;
  /** All for the pooler and the ministry; a member sees its own. */
  readonly members: readonly PoolMemberRecord[];
  /** The viewer's needs that could join it. */
  readonly candidates: readonly PoolCandidate[];
}

export interface PoolCandidate {
  readonly requestLineId: string;
  readonly requestId: string;
  readonly requestNumber: string;
  readonly left: number;
}

export interface SuggestionRecord {
  readonly id: string;
  readonly runId: string;
  readonly materialCode: string;
  readonly materialNameId: string;
  readonly materialNameEn: string;
  readonly unit: string;
  readonly provinceName: string;
  readonly quantity: number;
  readonly targetQuantity: number;
  readonly needs: number;
  /** Base units of the asking organisation's own needs in it. */
  readonly own: number;
}

const MEMBERS_SHOWN = 200;
const CANDIDATES_SHOWN = 50;

/** Pools, for those in them; a member never learns who the others are, or how much they need. */
@Injectable()
export class PoolQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, filter: PoolFilter): Promise<Page<PoolRecord>> {
    this.mustBeOf(actor, filter.organisationId);
    const limit = limitOf(filter);
    const after = filter.cursor === undefined ? null : idCursor(filter.cursor);
    const rows: PoolRecord[] = await this.dataSource.query(
      `${POOLS} where ${PART[filter.part]} and ($2::uuid is null or p.id < $2) order by p.id desc limit $3`,
      [filter.organisationId, after, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async get(actor: Actor, id: string): Promise<PoolDetail> {
    const [row] = (await this.dataSource.query(`${POOLS} where p.id = $1`, [id])) as PoolRecord[];
    const pool = found(row, 'pool', id);
    const isPooler = isMember(actor, pool.organisationId);
    const seesAll = isPooler || hasRole(actor, 'planner', 'auditor');
    const own = actor.memberships.map(({ organisationId }) => organisationId);
    const members: PoolMemberRecord[] = await this.dataSource.query(
      `${MEMBERS} where m.pool_id = $1 and ($2 or m.organisation_id = any($3::uuid[])) order by m.id limit ${MEMBERS_SHOWN}`,
      [id, seesAll, own],
    );
    const candidates: PoolCandidate[] =
      pool.state === 'gathering' ? await this.dataSource.query(CANDIDATES, [id, own]) : [];
    if (!seesAll && members.length === 0 && candidates.length === 0) throw notFound('pool', id);
    // Who was invited and has not answered is nobody's business but theirs.
    const shown = members.map((member) => {
      const isKnown = member.state !== 'invited' || own.includes(member.organisationId);
      return {
        ...member,
        organisationName: isKnown ? member.organisationName : null,
      };
    });
    return { pool, isPooler, seesAll, members: shown, candidates };
  }

  /** What the last runs suggest: to a pooler in its region, to a manufacturer where its own needs are among them. */
  async suggestions(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<SuggestionRecord>> {
    this.mustBeOf(actor, organisationId);
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : idCursor(query.cursor);
    const rows: SuggestionRecord[] = await this.dataSource.query(SUGGESTIONS, [organisationId, after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private mustBeOf(actor: Actor, organisationId: string): void {
    if (!isMember(actor, organisationId) && !hasRole(actor, 'planner', 'auditor'))
      throw notFound('organisation', organisationId);
  }
}

const POOLS = `
  select p.id, p.organisation_id as "organisationId", o.name as "organisationName", r.full_name as regency,
    p.material_code as "materialCode", m.name_id as "materialNameId", m.name_en as "materialNameEn", m.unit, p.title,
    p.landmass, p.target_quantity as "targetQuantity", p.state, l.request_id as "requestId", q.number as "requestNumber",
    s.joined, s.invited, s.quantity, s.received, p.created_at as "createdAt", p.committed_at as "committedAt",
    p.ended_at as "endedAt"
  from pool p
  join organisation o on o.id = p.organisation_id
  join facility f on f.id = p.facility_id
  join regency r on r.code = f.regency_code
  join material m on m.code = p.material_code
  left join request_line l on l.id = p.request_line_id
  left join request q on q.id = l.request_id
  cross join lateral (
    select count(*) filter (where state in ('joined', 'served', 'released'))::int as joined,
      count(*) filter (where state = 'invited')::int as invited, coalesce(sum(share), 0)::float8 as quantity,
      coalesce(sum(received), 0)::float8 as received
    from pool_member where pool_id = p.id) s`;

/** A need that nothing is promised of in whole, and that is in no pool. */
const FREE_NEED = `l.state in ('open', 'matched') and l.pool_id is null
  and l.quantity > l.agreed + l.held + l.pooled
  and not exists (select from pool_member j where j.request_line_id = l.id and j.state = 'joined')`;

const PART: Readonly<Record<PoolPart, string>> = {
  pooler: 'p.organisation_id = $1',
  member: `p.id in (select pool_id from pool_member where organisation_id = $1 and state <> 'left')`,
  // A subquery by itself: what is being gathered is little, and each is asked of the organisation's few needs of its kind.
  open: `p.state = 'gathering' and (
    select true from request_line l
    join facility lf on lf.id = l.facility_id join regency lr on lr.code = lf.regency_code
    where l.organisation_id = $1 and l.material_code = p.material_code and lr.landmass = p.landmass and ${FREE_NEED} limit 1)`,
};

const MEMBERS = `
  select m.id, m.organisation_id as "organisationId", o.name as "organisationName", m.request_line_id as "requestLineId",
    l.request_id as "requestId", q.number as "requestNumber", m.state, m.share, m.received, m.landed_cost::float8 as "landedCost"
  from pool_member m
  join organisation o on o.id = m.organisation_id
  join request_line l on l.id = m.request_line_id
  join request q on q.id = l.request_id`;

const CANDIDATES = `
  select l.id as "requestLineId", l.request_id as "requestId", q.number as "requestNumber",
    l.quantity - l.agreed - l.held - l.pooled as left
  from pool p
  join request_line l on l.material_code = p.material_code and l.organisation_id = any($2::uuid[])
  join request q on q.id = l.request_id
  join facility f on f.id = l.facility_id
  join regency r on r.code = f.regency_code and r.landmass = p.landmass
  where p.id = $1 and ${FREE_NEED} order by l.id limit ${CANDIDATES_SHOWN}`;

const SUGGESTIONS = `
  select s.id, s.run_id as "runId", s.material_code as "materialCode", m.name_id as "materialNameId",
    m.name_en as "materialNameEn", m.unit, province.name as "provinceName", s.quantity::float8,
    s.target_quantity as "targetQuantity", s.needs,
    (select coalesce(sum(n.quantity), 0)::float8 from pool_suggestion_need n
     where n.suggestion_id = s.id and n.organisation_id = $1) as own
  from pool_suggestion s
  join material m on m.code = s.material_code
  join province on province.code = s.province_code
  where s.current and ($2::uuid is null or s.id > $2)
    and ((select true from pool_suggestion_need n where n.suggestion_id = s.id and n.organisation_id = $1 limit 1)
      or s.landmass in (select r.landmass from organisation o join facility f on f.organisation_id = o.id
           join regency r on r.code = f.regency_code where o.id = $1 and 'pooler' = any(o.roles)))
  order by s.id limit $3`;
