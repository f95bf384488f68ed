import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addWeeks, type FieldWarning, mondayOfWeek, weekOfDate } from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import { fieldError, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { calendarWindow, lineCalendarFaults, lineCalendarWarnings, type LineWeekInput } from './calendar.rules.js';
import { familiesOnLine } from './line-families.js';
import { Line } from './line.entity.js';
import { followLine } from './offer-weeks.js';
import { ownLine, readableLine } from './supply-access.js';
import { refuseStale } from '../organisations/organisation-access.js';

/** Line units; `available` = effective − committed − held. Weeks nobody stated are zero and not `stated`. */
export interface LineWeekView extends LineWeekInput {
  readonly committed: number;
  readonly held: number;
  readonly available: number;
  readonly stated: boolean;
}

export interface LineCalendar {
  readonly line: Line;
  readonly weeks: readonly LineWeekView[];
  readonly warnings: readonly FieldWarning[];
}

@Injectable()
export class LineCalendarService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** From an ISO week on; from this week when none is given. */
  async read(actor: Actor, lineId: string, from: string | undefined, weeks: number): Promise<LineCalendar> {
    const { manager } = this.dataSource;
    const line = await readableLine(manager, actor, lineId);
    const { mondays, faults } = calendarWindow(from ?? weekOfDate(this.clock.today()), weeks);
    if (faults.length > 0) throw invalidInput(faults);
    const read = await readWeeks(manager, lineId, mondays);
    return { line, weeks: read, warnings: lineCalendarWarnings(read) };
  }

  /** All weeks or none. No week may fall under what is already promised of it. Answers the weeks written. */
  async write(
    actor: Actor,
    lineId: string,
    weeks: readonly LineWeekInput[],
    expectedVersion: number,
  ): Promise<LineCalendar> {
    const faults = lineCalendarFaults(weeks);
    if (faults.length > 0) throw invalidInput(faults);
    return this.transactions.run((tx) => this.put(tx, actor, lineId, weeks, expectedVersion));
  }

  /** Repeats one stated week over the weeks that follow it. */
  async copyWeek(
    actor: Actor,
    lineId: string,
    week: string,
    copies: number,
    expectedVersion: number,
  ): Promise<LineCalendar> {
    const { mondays, faults } = calendarWindow(week, copies);
    if (faults.length > 0) throw invalidInput(faults);
    return this.transactions.run(async (tx) => {
      await ownLine(tx.manager, actor, lineId);
      const [source] = await readWeeks(tx.manager, lineId, mondays.slice(0, 1));
      if (!source.stated) {
        throw invalidInput([
          fieldError('/week', 'unknown_reference', { field: 'week', value: week, what: 'calendar' }),
        ]);
      }
      const { installed, effective, maximum } = source;
      const copied = mondays.map((monday) => ({
        week: weekOfDate(addWeeks(monday, 1)),
        installed,
        effective,
        maximum,
      }));
      return this.put(tx, actor, lineId, copied, expectedVersion);
    });
  }

  private async put(
    tx: Tx,
    actor: Actor,
    lineId: string,
    weeks: readonly LineWeekInput[],
    expectedVersion: number,
  ): Promise<LineCalendar> {
    const line = await ownLine(tx.manager, actor, lineId);
    refuseStale(line, expectedVersion);
    const rows = weeks
      .map((entry) => ({ ...entry, week: mondayOfWeek(entry.week)! }))
      .toSorted((a, b) => (a.week < b.week ? -1 : 1));
    await refuseBelowPromised(tx.manager, line, weeks, await upsert(tx.manager, lineId, rows));
    const mondays = rows.map((row) => row.week);
    await followLine(tx.manager, { lineId, mondays });
    const change = { version: line.version + 1, updatedAt: this.clock.now(), updatedBy: actor.name };
    await tx.manager.update(Line, { id: lineId }, change);
    await markFamilyChange(tx, await familiesOnLine(tx.manager, lineId), change.updatedAt);
    tx.audit({ action: 'line.calendar', subjectType: 'line', subjectId: lineId, details: { weeks: [...weeks] } });
    return {
      line: Object.assign(line, change),
      weeks: await readWeeks(tx.manager, lineId, mondays),
      warnings: lineCalendarWarnings(weeks),
    };
  }
}

/** One statement, rows in week order. Answers the Mondays written: a week that promised more than it would keep is left out. */
async function upsert(
  manager: EntityManager,
  lineId: string,
  rows: readonly { week: string; installed: number; effective: number; maximum: number }[],
): Promise<Set<string>> {
  const written = (await manager.query(
    `insert into line_week (line_id, week, installed, effective, maximum)
     select $1, w.week, w.installed, w.effective, w.maximum
     from jsonb_to_recordset($2::jsonb) as w(week date, installed numeric, effective numeric, maximum numeric)
     on conflict (line_id, week) do update
       set installed = excluded.installed, effective = excluded.effective, maximum = excluded.maximum
       where line_week.held + line_week.committed <= excluded.effective
     returning week::text as monday`,
    [lineId, JSON.stringify(rows)],
  )) as { monday: string }[];
  return new Set(written.map((row) => row.monday));
}

async function refuseBelowPromised(
  manager: EntityManager,
  line: Line,
  weeks: readonly LineWeekInput[],
  written: ReadonlySet<string>,
): Promise<void> {
  const refused = weeks.flatMap((entry, i) => (written.has(mondayOfWeek(entry.week)!) ? [] : [{ entry, i }]));
  if (refused.length === 0) return;
  const stored = await readWeeks(
    manager,
    line.id,
    refused.map(({ entry }) => mondayOfWeek(entry.week)!),
  );
  const promised = new Map(stored.map((week) => [week.week, week.held + week.committed]));
  const errors = refused.map(({ entry, i }) =>
    fieldError(`/weeks/${i}/effective`, 'min', {
      field: `effective (${entry.week})`,
      min: promised.get(entry.week)!,
      value: entry.effective,
    }),
  );
  const first = refused[0].entry;
  const params = { week: first.week, promised: promised.get(first.week)!, unit: line.unit, value: first.effective };
  throw new Refusal('week_already_promised', params, errors);
}

async function readWeeks(manager: EntityManager, lineId: string, mondays: readonly string[]): Promise<LineWeekView[]> {
  const rows = (await manager.query(
    `select asked.week::text as monday, coalesce(w.installed, 0)::float8 as installed,
            coalesce(w.effective, 0)::float8 as effective, coalesce(w.maximum, 0)::float8 as maximum,
            coalesce(w.committed, 0)::float8 as committed, coalesce(w.held, 0)::float8 as held,
            coalesce(w.effective - w.committed - w.held, 0)::float8 as available, w.week is not null as stated
     from unnest($2::date[]) as asked(week) left join line_week w on w.line_id = $1 and w.week = asked.week
     order by asked.week`,
    [lineId, mondays],
  )) as (Omit<LineWeekView, 'week'> & { monday: string })[];
  return rows.map(({ monday, ...figures }) => ({ week: weekOfDate(monday), ...figures }));
}
