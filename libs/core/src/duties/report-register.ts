import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addWeeks } from '#contracts';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { Refusal } from '../platform/refusal.js';
import { ofOrganisationsFoundFirst } from '../verification/organisation-search.js';
import { lastDue, lastReportable, MISSED_FLAG, missedInRow } from './report.rules.js';
import { weekCursor } from './report-queries.js';
import { REPORT_READERS } from './report.service.js';

export const REGISTER_FILTERS = ['missing', 'flagged'] as const;

export interface RegisterFilter extends PageQuery {
  /** missing: the last week is not there yet; flagged: three or more weeks missed in a row. All when absent. */
  readonly only?: (typeof REGISTER_FILTERS)[number];
  /** Part of an organisation's name, or the beginning of its NIB. */
  readonly q?: string;
}

export interface RegisterRow {
  readonly facilityId: string;
  readonly facilityName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly regencyName: string;
  readonly reportedUntil: string;
  readonly reportId: string | null;
  readonly output: number | null;
  readonly unit: string | null;
  readonly utilisation: number | null;
  readonly workers: number | null;
  readonly stockDays: number | null;
  readonly cancelledOrders: number | null;
  readonly missedInRow: number;
  readonly isFlagged: boolean;
  /** A line of it made more in a week than its verified capacity allows by far. */
  readonly contradicts: boolean;
}

/** Rule of confidentiality: figures of fewer firms are not shown. */
const FIRMS_MIN = 3;
export const FIGURE_WEEKS = 12;

export interface WeekFigures {
  readonly week: string;
  readonly firms: number;
  readonly reports: number;
  /** Null: of fewer than three firms. */
  readonly utilisation: number | null;
  readonly workers: number | null;
  readonly stockDays: number | null;
  readonly cancelledOrders: number | null;
}

/** Who reports and who does not: for the ministry. */
@Injectable()
export class ReportRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The longest silent facility first. */
  async list(actor: Actor, { only, q, cursor, ...query }: RegisterFilter): Promise<Page<RegisterRow>> {
    requireReader(actor);
    const limit = limitOf(query);
    const today = this.clock.today();
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const where = [`o.state = 'active'`, `o.roles && '{producer,manufacturer}'::text[]`];
    if (only === 'missing') where.push(`f.reported_until < ${bind(lastReportable(today))}::date`);
    if (only === 'flagged') where.push(`f.reported_until <= ${bind(addWeeks(lastDue(today), -MISSED_FLAG))}::date`);
    if (q) where.push(ofOrganisationsFoundFirst('f.organisation_id', q, bind));
    if (cursor !== undefined) {
      const [week, id] = weekCursor(cursor);
      where.push(`(f.reported_until, f.id) > (${bind(week)}::date, ${bind(id)}::uuid)`);
    }
    const rows = (await this.dataSource.query(REGISTER(where.join(' and '), bind(limit + 1)), values)) as Omit<
      RegisterRow,
      'missedInRow' | 'isFlagged'
    >[];
    const page = pageOf(rows, limit, ({ reportedUntil, facilityId }) => [reportedUntil, facilityId]);
    const items = page.items.map((row) => {
      const missed = missedInRow(row.reportedUntil, today);
      return { ...row, missedInRow: missed, isFlagged: missed >= MISSED_FLAG };
    });
    return { ...page, items };
  }

  /** By week, over the whole country; sums and means of fewer than three firms are left out. */
  async figures(actor: Actor): Promise<WeekFigures[]> {
    requireReader(actor);
    const from = addWeeks(lastReportable(this.clock.today()), 1 - FIGURE_WEEKS);
    return this.dataSource.query(FIGURES, [from, FIRMS_MIN]);
  }
}

function requireReader(actor: Actor): void {
  if (!hasRole(actor, ...REPORT_READERS)) throw new Refusal('forbidden', { needed: 'verifier, planner, auditor' });
}

const OVER_PCT = 120;

const REGISTER = (where: string, limit: string): string => `
  select f.id as "facilityId", f.name as "facilityName", o.id as "organisationId", o.name as "organisationName",
    g.full_name as "regencyName", f.reported_until::text as "reportedUntil", r.id as "reportId", r.output::float8,
    r.unit, r.utilisation::float8, r.workers, r.stock_days as "stockDays", r.cancelled_orders as "cancelledOrders",
    exists (
      select from line l join weekly_report_line w on w.line_id = l.id and w.week > f.reported_until - 56
      join claim c on c.line_id = l.id and c.kind = 'capacity' and c.state = 'verified'
      where l.facility_id = f.id and w.output * 100 > (c.statement->>'effectivePerWeek')::numeric * ${OVER_PCT}
    ) as contradicts
  from facility f
  join organisation o on o.id = f.organisation_id
  join regency g on g.code = f.regency_code
  left join weekly_report r on r.facility_id = f.id and r.week = f.reported_until
  where ${where}
  order by f.reported_until, f.id limit ${limit}`;

const FIGURES = `
  select week::text, firms, reports,
    case when firms >= $2 then utilisation end as utilisation, case when firms >= $2 then workers end as workers,
    case when firms >= $2 then stock end as "stockDays", case when firms >= $2 then cancelled end as "cancelledOrders"
  from (
    select week, count(*)::int as firms, sum(reports)::int as reports,
      round(sum(utilisation) / nullif(sum(utilised), 0), 1)::float8 as utilisation, sum(workers)::float8 as workers,
      round(sum(stock)::numeric / nullif(sum(stocked), 0), 1)::float8 as stock, sum(cancelled)::float8 as cancelled
    from (
      select week, organisation_id, count(*) as reports, sum(utilisation) as utilisation, count(utilisation) as utilised,
        sum(workers) as workers, sum(stock_days) as stock, count(stock_days) as stocked, sum(cancelled_orders) as cancelled
      from weekly_report where week >= $1::date group by week, organisation_id
    ) firms group by week
  ) weeks order by week desc`;
