import { addWeeks, mondayOf } from '#contracts';
import type { WeeklyReport, WeeklyReportEntry, WeeklyReportLine } from '#core/duties';
import type { Facility } from '#core/organisations';
import type { Line, LineWeek } from '#core/supply';
import { Random } from '../random.js';
import type { Timeline } from '../timeline.js';

export interface ReportSide {
  readonly reports: WeeklyReport[];
  readonly reportLines: WeeklyReportLine[];
  readonly reportEntries: WeeklyReportEntry[];
}

interface ReportWorld {
  readonly facilities: readonly Facility[];
  readonly lines: readonly Line[];
  readonly lineWeeks: readonly LineWeek[];
  readonly timeline: Timeline;
  /** Organisations of the cast: they still owe the report of last week. */
  readonly owing: ReadonlySet<string>;
}

const WEEKS = 6;
/** One facility in so many fell silent a while ago. */
const SILENT_EVERY = 17;
const SILENT_WEEKS = 5;

/** Six weeks of reports; sets how far each facility's duty is done. */
export function weeklyReports({ facilities, lines, lineWeeks, timeline, owing }: ReportWorld): ReportSide {
  const random = new Random('weekly reports');
  const side: ReportSide = { reports: [], reportLines: [], reportEntries: [] };
  const monday = mondayOf(timeline.now.toISOString().slice(0, 10));
  const capacity = new Map<string, number>();
  for (const { lineId, effective } of lineWeeks) capacity.set(lineId, Math.max(capacity.get(lineId) ?? 0, effective));
  const linesOf = Map.groupBy(lines, ({ facilityId }) => facilityId);
  facilities.forEach((facility, i) => {
    const silent = owing.has(facility.organisationId) ? 2 : i % SILENT_EVERY === 5 ? SILENT_WEEKS : 1;
    const own = linesOf.get(facility.id) ?? [];
    for (let ago = WEEKS; ago >= silent; ago--) {
      const week = addWeeks(monday, -ago);
      report(side, { facility, week, own, capacity, random, timeline });
      Object.assign(facility, { reportedUntil: week });
    }
  });
  return side;
}

interface OneWeek {
  readonly facility: Facility;
  readonly week: string;
  readonly own: readonly Line[];
  readonly capacity: ReadonlyMap<string, number>;
  readonly random: Random;
  readonly timeline: Timeline;
}

function report(side: ReportSide, { facility, week, own, capacity, random, timeline }: OneWeek): void {
  const id = timeline.id(1);
  const createdAt = new Date(Date.parse(`${addWeeks(week, 1)}T02:00:00Z`));
  const used = own.map(({ id: lineId }) => {
    const utilisation = Math.round(random.between(45, 96));
    return { lineId, utilisation, output: Math.round(((capacity.get(lineId) ?? 0) * utilisation) / 100) };
  });
  const output = own.length > 0 ? used.reduce((sum, line) => sum + line.output, 0) : random.whole(2_000, 40_000);
  const utilisation =
    own.length > 0 ? used.reduce((sum, line) => sum + line.utilisation, 0) / own.length : random.between(30, 90);
  const figures = {
    output: Math.round(output),
    unit: own[0]?.unit ?? 'pcs',
    utilisation: Math.round(utilisation * 10) / 10,
    workers: Math.round((facility.workers ?? 40) * random.between(0.9, 1.05)),
    stockDays: Math.round(random.whole(4, 30)),
    cancelledOrders: random.chance(0.2) ? 1 : 0,
  };
  side.reports.push({
    id,
    organisationId: facility.organisationId,
    facilityId: facility.id,
    week,
    ...figures,
    note: null,
    isLate: false,
    version: 1,
    createdAt,
    updatedAt: createdAt,
    updatedBy: facility.updatedBy,
  });
  for (const line of used) side.reportLines.push({ reportId: id, week, ...line });
  side.reportEntries.push({
    id: timeline.id(1),
    reportId: id,
    kind: 'sent',
    figures: { ...figures, lines: used },
    note: null,
    createdAt,
    createdBy: facility.updatedBy,
  });
}
