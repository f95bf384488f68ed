import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type Actor,
  Clock,
  decodeCursor,
  found,
  hasRole,
  limitOf,
  type Page,
  pageOf,
  type PageQuery,
  Refusal,
  UUID_PATTERN,
} from '#core/platform';
import { Emergency, EmergencyOverride } from './emergency.entity.js';
import type { Lane } from './emergency.rules.js';

export interface LaneFigures {
  readonly lane: Lane;
  readonly unit: string;
  readonly lines: number;
  readonly firms: number;
  /** Base units asked for, and of them held or agreed. */
  readonly asked: number;
  readonly matched: number;
  /** From a case's submission to its decision, median of the firms' cases; null: none decided. */
  readonly verifyDays: number | null;
}

export interface EmergencyNotice {
  readonly family: string;
  readonly ground: string;
  readonly startedAt: Date;
  readonly endsAt: Date;
}

@Injectable()
export class EmergencyQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What everybody may know. */
  async inForce(): Promise<EmergencyNotice[]> {
    return this.dataSource.query(
      `select family, ground, started_at as "startedAt", ends_at as "endsAt" from emergency
       where state = 'active' and ends_at > $1 order by family`,
      [this.clock.now()],
    );
  }

  /** Newest first. */
  async list(actor: Actor, query: PageQuery): Promise<Page<Emergency>> {
    requireReader(actor);
    const limit = limitOf(query);
    const rows = this.dataSource.manager
      .createQueryBuilder(Emergency, 'emergency')
      .orderBy('emergency.id', 'DESC')
      .limit(limit + 1);
    if (query.cursor !== undefined) rows.where('emergency.id < :id', { id: idOf(query.cursor) });
    return pageOf(await rows.getMany(), limit, ({ id }) => [id]);
  }

  async get(actor: Actor, id: string): Promise<Emergency> {
    requireReader(actor);
    return found(await this.dataSource.manager.findOneBy(Emergency, { id }), 'emergency', id);
  }

  /** Newest first. */
  async overrides(actor: Actor, id: string, query: PageQuery): Promise<Page<EmergencyOverride>> {
    await this.get(actor, id);
    const limit = limitOf(query);
    const rows = this.dataSource.manager
      .createQueryBuilder(EmergencyOverride, 'override')
      .where('override.emergencyId = :emergency', { emergency: id })
      .orderBy('override.id', 'DESC')
      .limit(limit + 1);
    if (query.cursor !== undefined) rows.andWhere('override.id < :id', { id: idOf(query.cursor) });
    return pageOf(await rows.getMany(), limit, (row) => [row.id]);
  }

  /** By lane and unit: units are never added across kinds. */
  async lanes(actor: Actor, id: string): Promise<LaneFigures[]> {
    await this.get(actor, id);
    return this.dataSource.query(LANE_FIGURES, [id]);
  }
}

function requireReader(actor: Actor): void {
  if (!hasRole(actor, 'planner', 'auditor')) throw new Refusal('forbidden', { needed: 'planner, auditor' });
}

function idOf(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !UUID_PATTERN.test(id))
    throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
  return id;
}

/** Needs that were open at some time of the emergency. */
const LANE_FIGURES = `
  with line as (
    select l.id, l.organisation_id, l.quantity, l.held + l.agreed as matched, m.unit,
      coalesce((select v.lane from emergency_override v where v.emergency_id = e.id and v.request_line_id = l.id
        order by v.id desc limit 1), 'self') as lane
    from emergency e join material m on m.family = e.family
    join request_line l on l.material_code = m.code and l.state in ('open', 'matched', 'fulfilled')
    where e.id = $1 and (l.state <> 'fulfilled' or l.latest_week >= e.declared_at::date)
  )
  select line.lane, line.unit, count(*)::int as lines, count(distinct line.organisation_id)::int as firms,
    sum(line.quantity)::float8 as asked, sum(line.matched)::float8 as matched,
    (select percentile_cont(0.5) within group (order by extract(epoch from c.decided_at - c.submitted_at) / 86400)
     from verification_case c
     where c.decided_at is not null and c.organisation_id in (
       select own.organisation_id from line own where own.lane = line.lane)) as "verifyDays"
  from line group by line.lane, line.unit order by line.lane, line.unit`;
