import { CALENDAR_WEEKS_MAX, CAPACITY_MAX, LINE_STOP_REASONS, LINE_UNITS, MACHINES_MAX } from '#core/supply';
import { Decimal, Flag, Instant, ListOf, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { WarningDto } from '../http/warnings.js';

const LINE_STATES = ['active', 'stopped'] as const;
type LineState = (typeof LINE_STATES)[number];
type LineUnit = (typeof LINE_UNITS)[number];
export type LineStopReason = (typeof LINE_STOP_REASONS)[number];

const NAME = { min: 2, max: 120, example: 'Lini meltblown 1' } as const;
const UNIT = { example: 'kg', description: 'What its capacity counts' } as const;
const DESCRIPTION = { max: 1_000, example: 'Lebar 1,6 m, dua shift' } as const;
const MACHINES = { min: 0, max: MACHINES_MAX, example: 2 } as const;
const MAY_BE_EMPTY = { optional: true, nullable: true } as const;
const CAPACITY = { min: 0, max: CAPACITY_MAX } as const;
const VERSION = { min: 1, max: 2_147_483_647, example: 1 } as const;
export const NOTE = { max: 500, ...MAY_BE_EMPTY, example: 'Perawatan tahunan' } as const;

class OptionalLineDto {
  @Text({ ...DESCRIPTION, ...MAY_BE_EMPTY })
  description?: string | null;

  @Whole({ ...MACHINES, ...MAY_BE_EMPTY })
  machines?: number | null;
}

export class CreateLineDto extends OptionalLineDto {
  @Uuid({ description: 'A facility of an organisation you belong to' })
  facilityId: string;

  @Text(NAME)
  name: string;

  @OneOf(LINE_UNITS, UNIT)
  unit: LineUnit;
}

export class UpdateLineDto extends OptionalLineDto {
  @Text({ ...NAME, optional: true })
  name?: string;

  @OneOf(LINE_UNITS, { ...UNIT, optional: true, description: 'Fixed once something is offered from the line' })
  unit?: LineUnit;
}

export class StopLineDto {
  @OneOf(LINE_STOP_REASONS, { example: 'maintenance' })
  reason: LineStopReason;

  @Text(NOTE)
  note?: string | null;
}

export class LineOutageWeeksDto {
  @Week({ optional: true, description: 'First week without output; this week when absent' })
  from?: string;

  @Week({ optional: true, example: '2027-W01', description: 'Last week without output; the first when absent' })
  to?: string;
}

export class LineOutageDto {
  @Week({ example: '2026-W50', description: 'First week without output' })
  from: string;

  @Week({ example: '2027-W01', description: 'Last week without output; at most 26 in all' })
  to: string;

  @Text({ min: 3, max: 500, example: 'Mesin kalender rusak, suku cadang dari luar negeri' })
  reason: string;
}

export class LineOutageEffectDto {
  @Whole({ min: 0, max: 1_000_000, example: 3, description: 'Proposals not agreed yet that were withdrawn' })
  withdrawn: number;

  @Whole({
    min: 0,
    max: 1_000_000,
    example: 2,
    description: 'Agreed pairings that lost deliveries; they are matched anew',
  })
  pairings: number;
}

export class LineOutagePreviewDto extends LineOutageEffectDto {
  @Whole({ min: 0, max: 1_000_000, example: 4, description: 'Whose needs they are' })
  manufacturers: number;
}

export class LineQueryDto extends PageQueryDto {
  @Uuid({ optional: true })
  organisationId?: string;

  @Uuid({ optional: true })
  facilityId?: string;

  @OneOf(LINE_STATES, { optional: true, example: 'active' })
  state?: LineState;
}

export class LineDto {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @Uuid()
  facilityId: string;

  @Text(NAME)
  name: string;

  @OneOf(LINE_UNITS, UNIT)
  unit: string;

  @Text({ ...DESCRIPTION, nullable: true })
  description: string | null;

  @Whole({ ...MACHINES, nullable: true })
  machines: number | null;

  @OneOf(LINE_STATES, { example: 'active' })
  state: LineState;

  @Flag({ example: false, description: 'Invented for demonstration' })
  isSynthetic: boolean;

  @Whole(VERSION)
  version: number;

  @Instant()
  createdAt: string;

  @Instant()
  updatedAt: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  updatedBy: string;

  @ListOf('text', { max: 5, example: ['update', 'write_calendar', 'stop'] })
  actions: string[];
}

export class CalendarQueryDto {
  @Week({ optional: true, description: 'First week; this week when absent' })
  from?: string;

  @Whole({ min: 1, max: CALENDAR_WEEKS_MAX, optional: true, example: 26 })
  weeks?: number;
}

export class LineWeekInputDto {
  @Week()
  week: string;

  @Decimal({ ...CAPACITY, example: 6_000, description: 'What the line was built for, in its unit per week' })
  installed: number;

  @Decimal({ ...CAPACITY, example: 4_800, description: 'What it really gives' })
  effective: number;

  @Decimal({ ...CAPACITY, example: 5_500, description: 'With everything one has (surge)' })
  maximum: number;
}

export class WriteLineCalendarDto {
  @ListOf(() => LineWeekInputDto, { min: 1, max: CALENDAR_WEEKS_MAX })
  weeks: LineWeekInputDto[];
}

export class CopyWeekDto {
  @Week({ description: 'A stated week' })
  week: string;

  @Whole({ min: 1, max: CALENDAR_WEEKS_MAX, example: 12, description: 'How many of the following weeks get the same' })
  weeks: number;
}

export class LineWeekDto extends LineWeekInputDto {
  @Decimal({ ...CAPACITY, example: 1_200, description: 'In agreed pairings' })
  committed: number;

  @Decimal({ ...CAPACITY, example: 600, description: 'In live proposals' })
  held: number;

  @Decimal({ ...CAPACITY, example: 3_000, description: 'effective − committed − held' })
  available: number;

  @Flag({ example: true, description: 'False: nobody has stated this week yet' })
  stated: boolean;
}

export class LineCalendarDto {
  @Uuid()
  lineId: string;

  @OneOf(LINE_UNITS, UNIT)
  unit: string;

  @ListOf(() => LineWeekDto, { max: CALENDAR_WEEKS_MAX })
  weeks: LineWeekDto[];

  @ListOf(() => WarningDto, { max: CALENDAR_WEEKS_MAX })
  warnings: WarningDto[];

  @Whole({ ...VERSION, description: 'Of the line: hand it back as If-Match' })
  version: number;
}
