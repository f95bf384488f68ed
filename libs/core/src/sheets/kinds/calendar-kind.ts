import { Injectable } from '@nestjs/common';
import { mondayOfWeek } from '#contracts';
import { type Actor, notFound, type Tx } from '#core/platform';
import { CALENDAR_WEEKS_MAX, Line, LineCalendarService, LineWeek } from '#core/supply';
import { CALENDAR_COLUMNS } from '../columns/calendar-columns.js';
import type { Surroundings } from '../surroundings.js';
import { LookUp } from './look-up.js';
import { onRows, withPointers } from './pointed-refusal.js';
import type { RowEffect, SheetKind, UnderstoodRow } from './sheet-kind.js';

export interface CalendarRowInput {
  readonly lineId: string;
  readonly week: string;
  readonly effective: number;
  /** Null: as stated before, or as much as is effective. */
  readonly installed: number | null;
  readonly maximum: number | null;
}

@Injectable()
export class CalendarKind implements SheetKind<CalendarRowInput> {
  readonly kind = 'calendars';
  readonly groupMax = CALENDAR_WEEKS_MAX;

  constructor(private readonly calendar: LineCalendarService) {}

  columns = () => CALENDAR_COLUMNS;

  understand(
    values: ReadonlyMap<string, unknown>,
    around: Surroundings,
  ): UnderstoodRow<CalendarRowInput> | { readonly faults: LookUp['faults'] } {
    const look = new LookUp(values, around);
    const line = look.line(look.text('facility') === undefined ? undefined : look.facilityId());
    const week = look.text('week');
    const effective = values.get('effective') as number | undefined;
    look.require('line', line);
    look.require('week', week);
    look.require('effective', effective);
    if (line) look.mustBeUnit(line.unit);
    if (look.faults.length > 0) return { faults: look.faults };
    const input = {
      lineId: line!.id,
      week: week!,
      effective: effective!,
      installed: (values.get('installed') as number | undefined) ?? null,
      maximum: (values.get('maximum') as number | undefined) ?? null,
    };
    return {
      input,
      group: input.lineId,
      identity: `${input.lineId} ${input.week}`,
      label: `${line!.name} · ${input.week}`.slice(0, 160),
    };
  }

  async perform(tx: Tx, actor: Actor, rows: readonly CalendarRowInput[]): Promise<readonly RowEffect[]> {
    const { lineId } = rows[0];
    const lock = { mode: 'for_no_key_update' } as const;
    const line = await tx.manager.findOne(Line, { where: { id: lineId }, lock });
    if (!line) throw notFound('line', lineId);
    const stored = await storedWeeks(tx, lineId, rows);
    const effects: RowEffect[] = [];
    const written: { readonly index: number; readonly week: CompleteWeek }[] = [];
    for (const [index, row] of rows.entries()) {
      const before = stored.get(mondayOfWeek(row.week) ?? '');
      const week = completed(row, before);
      const isSame =
        before?.effective === week.effective && before.installed === week.installed && before.maximum === week.maximum;
      effects.push(
        isSame
          ? { kind: 'skip', skip: 'unchanged', recordId: lineId }
          : { kind: before ? 'update' : 'create', recordId: lineId },
      );
      if (!isSame) written.push({ index, week });
    }
    if (written.length > 0) {
      const weeks = written.map(({ week }) => week);
      const toRow = onRows(
        'weeks',
        written.map(({ index }) => index),
      );
      await withPointers(() => this.calendar.write(actor, lineId, weeks, line.version), toRow);
    }
    return effects;
  }
}

interface CompleteWeek {
  readonly week: string;
  readonly installed: number;
  readonly effective: number;
  readonly maximum: number;
}

function completed(
  { week, effective, installed, maximum }: CalendarRowInput,
  before: LineWeek | undefined,
): CompleteWeek {
  const built = installed ?? before?.installed ?? effective;
  return { week, effective, installed: built, maximum: maximum ?? Math.max(before?.maximum ?? 0, built, effective) };
}

async function storedWeeks(tx: Tx, lineId: string, rows: readonly CalendarRowInput[]): Promise<Map<string, LineWeek>> {
  const mondays = rows.flatMap(({ week }) => mondayOfWeek(week) ?? []);
  const weeks = await tx.manager
    .createQueryBuilder(LineWeek, 'w')
    .where('w.lineId = :lineId and w.week = any(:mondays::date[])', { lineId, mondays })
    .getMany();
  return new Map(weeks.map((week) => [week.week, week]));
}
