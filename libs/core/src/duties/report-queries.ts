import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Facility } from '../organisations/facility.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { UUID_PATTERN } from '../platform/ids.js';
import { decodeCursor, limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { MISSED_FLAG, missedInRow, owedWeeks, type ReportFigures } from './report.rules.js';
import { type FacilityLine, linesOfFacility, reportBefore } from './report-rows.js';
import { REPORT_READERS } from './report.service.js';
import { WeeklyReport } from './weekly-report.entity.js';

export interface ReportRow extends WeeklyReport {
  readonly facilityName: string;
}

/** What one facility owes today. */
export interface FacilityDuty {
  readonly facilityId: string;
  readonly name: string;
  /** Mondays that can be reported, oldest first. */
  readonly owed: readonly string[];
  readonly missedInRow: number;
  readonly isFlagged: boolean;
  readonly lines: readonly FacilityLine[];
  /** The figures of its last report, to begin with. */
  readonly last: ReportFigures | null;
}

const FACILITIES_MAX = 100;

/** Reports of an organisation, and what it owes. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Newest week first. */
  async list(
    actor: Actor,
    organisationId: string,
    query: PageQuery & { readonly facilityId?: string },
  ): Promise<Page<ReportRow>> {
    mustRead(actor, organisationId);
    const limit = limitOf(query);
    const select = this.dataSource.manager
      .createQueryBuilder(WeeklyReport, 'report')
      .innerJoinAndSelect('report.facility', 'facility')
      .where('report.organisationId = :organisationId', { organisationId })
      .orderBy('report.week', 'DESC')
      .addOrderBy('report.id', 'DESC')
      .limit(limit + 1);
    if (query.facilityId) select.andWhere('report.facilityId = :facilityId', { facilityId: query.facilityId });
    if (query.cursor !== undefined) {
      const [week, id] = weekCursor(query.cursor);
      select.andWhere('(report.week, report.id) < (:week, :id)', { week, id });
    }
    const rows = (await select.getMany()).map((report) => ({ ...report, facilityName: report.facility?.name ?? '' }));
    return pageOf(rows, limit, ({ week, id }) => [week, id]);
  }

  /** The longest silent facility first. */
  async duties(actor: Actor, organisationId: string): Promise<FacilityDuty[]> {
    mustRead(actor, organisationId);
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const { roles } = await manager.findOneByOrFail(Organisation, { id: organisationId });
    if (!roles.some((role) => role === 'producer' || role === 'manufacturer')) return [];
    const facilities = await manager.find(Facility, {
      where: { organisationId },
      order: { reportedUntil: 'ASC', id: 'ASC' },
      take: FACILITIES_MAX,
    });
    const ids = facilities.map(({ id }) => id);
    const lines = Map.groupBy(await linesOfFacility(manager, ...ids), ({ facilityId }) => facilityId);
    const duties: FacilityDuty[] = [];
    for (const facility of facilities) {
      const missed = missedInRow(facility.reportedUntil, today);
      duties.push({
        facilityId: facility.id,
        name: facility.name,
        owed: owedWeeks(facility.reportedUntil, today),
        missedInRow: missed,
        isFlagged: missed >= MISSED_FLAG,
        lines: lines.get(facility.id) ?? [],
        last: await reportBefore(manager, facility.id, '9999-12-31'),
      });
    }
    return duties;
  }
}

function mustRead(actor: Actor, organisationId: string): void {
  if (!isMember(actor, organisationId) && !hasRole(actor, ...REPORT_READERS))
    throw notFound('organisation', organisationId);
}

/** A Monday and an id. */
export function weekCursor(cursor: string): [string, string] {
  const [week, id] = decodeCursor(cursor, 2);
  if (typeof week !== 'string' || !isCalendarDay(week) || typeof id !== 'string' || !UUID_PATTERN.test(id))
    throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
  return [week, id];
}

/** Date.parse takes 30 February for 2 March; the database refuses it. */
function isCalendarDay(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day) && day >= '1990' && day < '2200';
}
