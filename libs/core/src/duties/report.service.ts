import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type FieldWarning, weekOfDate } from '#contracts';
import { mustBeMember, refuseStale, refuseSuspended } from '../organisations/organisation-access.js';
import { Facility } from '../organisations/facility.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { fieldError, invalidInput, notFound, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { isOpen, lineFaults, reportableWeek, type ReportFigures, reportWarnings } from './report.rules.js';
import { effectiveOfLines, figuresOf, linesOfFacility, reportBefore } from './report-rows.js';
import { WeeklyReport, WeeklyReportEntry, WeeklyReportLine } from './weekly-report.entity.js';

export interface NewReport extends ReportFigures {
  readonly facilityId: string;
  readonly week: string;
  readonly note: string | null;
}

export interface ReportDetail {
  readonly report: WeeklyReport;
  readonly facilityName: string;
  readonly lines: readonly WeeklyReportLine[];
  readonly history: readonly WeeklyReportEntry[];
  readonly warnings: readonly FieldWarning[];
  readonly actions: readonly string[];
}

/** Sending in, correcting and remarking upon weekly reports. */
@Injectable()
export class ReportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, id: string): Promise<ReportDetail> {
    const { manager } = this.dataSource;
    return this.detailOf(manager, actor, await readable(manager, actor, id));
  }

  async send(actor: Actor, organisationId: string, { note, ...input }: NewReport): Promise<ReportDetail> {
    mustBeMember(actor, organisationId);
    const today = this.clock.today();
    const week = reportableWeek(input.week, today);
    if (typeof week !== 'string') throw invalidInput([week]);
    return this.transactions.run(async (tx) => {
      const facility = await lockFacility(tx, organisationId, input.facilityId);
      await this.refuseFaults(tx, facility.id, input);
      if (await tx.manager.existsBy(WeeklyReport, { facilityId: facility.id, week }))
        throw new Refusal('report_exists', { week: input.week, facility: facility.name });
      const now = this.clock.now();
      const report = tx.manager.create(WeeklyReport, {
        ...storable(input),
        id: newId(),
        organisationId,
        facilityId: facility.id,
        week,
        note,
        isLate: !isOpen(week, today),
        version: 1,
        createdAt: now,
        updatedAt: now,
        updatedBy: actor.name,
      });
      await tx.manager.insert(WeeklyReport, { ...report });
      await this.writeFigures(tx, actor, report, input, 'sent');
      if (week > facility.reportedUntil) await tx.manager.update(Facility, facility.id, { reportedUntil: week });
      return this.detailOf(tx.manager, actor, report);
    });
  }

  /** Within the week after; what was stated before stays in the history. */
  async correct(actor: Actor, id: string, figures: ReportFigures, expectedVersion: number): Promise<ReportDetail> {
    return this.transactions.run(async (tx) => {
      const report = await this.lockOwn(tx, actor, id);
      refuseStale(report, expectedVersion);
      if (!isOpen(report.week, this.clock.today()))
        throw new Refusal('report_closed', { week: weekOfDate(report.week) });
      await this.refuseFaults(tx, report.facilityId, figures);
      const change = {
        ...storable(figures),
        version: report.version + 1,
        updatedAt: this.clock.now(),
        updatedBy: actor.name,
      };
      await tx.manager.update(WeeklyReport, id, change);
      await tx.manager.delete(WeeklyReportLine, { reportId: id });
      await this.writeFigures(tx, actor, report, figures, 'corrected');
      return this.detailOf(tx.manager, actor, Object.assign(report, change));
    });
  }

  /** At any time; the figures stay as they are. */
  async remark(actor: Actor, id: string, note: string): Promise<ReportDetail> {
    return this.transactions.run(async (tx) => {
      const report = await this.lockOwn(tx, actor, id);
      await this.writeEntry(tx, actor, report, { kind: 'noted', figures: null, note });
      return this.detailOf(tx.manager, actor, report);
    });
  }

  private async lockOwn(tx: Tx, actor: Actor, id: string): Promise<WeeklyReport> {
    const report = await readable(tx.manager, actor, id, true);
    if (!isMember(actor, report.organisationId)) throw new Refusal('forbidden', { needed: 'member' });
    refuseSuspended(await tx.manager.findOneByOrFail(Organisation, { id: report.organisationId }));
    return report;
  }

  private async refuseFaults(tx: Tx, facilityId: string, figures: ReportFigures): Promise<void> {
    const lines = await linesOfFacility(tx.manager, facilityId);
    const faults = lineFaults(figures.lines, new Set(lines.map(({ id }) => id)));
    if (faults.length > 0) throw invalidInput(faults);
  }

  private async writeFigures(
    tx: Tx,
    actor: Actor,
    report: WeeklyReport,
    figures: ReportFigures,
    kind: 'sent' | 'corrected',
  ): Promise<void> {
    if (figures.lines.length > 0)
      await tx.manager.insert(
        WeeklyReportLine,
        figures.lines.map((line) => ({ ...line, reportId: report.id, week: report.week })),
      );
    await this.writeEntry(tx, actor, report, { kind, figures, note: kind === 'sent' ? report.note : null });
  }

  private async writeEntry(
    tx: Tx,
    actor: Actor,
    report: WeeklyReport,
    entry: Pick<WeeklyReportEntry, 'kind' | 'figures' | 'note'>,
  ): Promise<void> {
    await tx.manager.insert(WeeklyReportEntry, {
      ...entry,
      figures: entry.figures as Record<string, unknown> | null,
      id: newId(),
      reportId: report.id,
      createdAt: this.clock.now(),
      createdBy: actor.name,
    });
    tx.audit({
      action: `weekly_report.${entry.kind}`,
      subjectType: 'organisation',
      subjectId: report.organisationId,
      details: { reportId: report.id, facilityId: report.facilityId, week: report.week },
    });
  }

  private async detailOf(manager: EntityManager, actor: Actor, report: WeeklyReport): Promise<ReportDetail> {
    const lines = await manager.find(WeeklyReportLine, { where: { reportId: report.id }, order: { lineId: 'ASC' } });
    const history = await manager.find(WeeklyReportEntry, { where: { reportId: report.id }, order: { id: 'ASC' } });
    const before = await reportBefore(manager, report.facilityId, report.week);
    const effective = await effectiveOfLines(manager, report.facilityId, report.week);
    const { name } = await manager.findOneByOrFail(Facility, { id: report.facilityId });
    const mine = isMember(actor, report.organisationId);
    const open = isOpen(report.week, this.clock.today());
    return {
      report,
      facilityName: name,
      lines,
      history,
      warnings: reportWarnings(figuresOf(report, lines), { before, effective }),
      actions: mine ? [...(open ? ['correct'] : []), 'remark'] : [],
    };
  }
}

const storable = ({ output, unit, utilisation, workers, stockDays, cancelledOrders }: ReportFigures) => ({
  output,
  unit,
  utilisation,
  workers,
  stockDays,
  cancelledOrders,
});

/** Who else than members reads reports: those who decide on capacity, plan with it, and look over both. */
export const REPORT_READERS = ['verifier', 'planner', 'auditor'] as const;

async function readable(manager: EntityManager, actor: Actor, id: string, lock = false): Promise<WeeklyReport> {
  const mode = lock ? { lock: { mode: 'for_no_key_update' as const } } : {};
  const report = await manager.findOne(WeeklyReport, { where: { id }, ...mode });
  if (!report || !(isMember(actor, report.organisationId) || hasRole(actor, ...REPORT_READERS)))
    throw notFound('weekly report', id);
  return report;
}

/** Locked, so that two people who report the same week do it one after the other. */
async function lockFacility(tx: Tx, organisationId: string, id: string): Promise<Facility> {
  const lock = { mode: 'for_no_key_update' } as const;
  const facility = await tx.manager.findOne(Facility, { where: { id, organisationId }, lock });
  if (!facility)
    throw invalidInput([
      fieldError('/facilityId', 'unknown_reference', {
        field: 'facilityId',
        value: id,
        what: 'facilities of the organisation',
      }),
    ]);
  const organisation = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
  refuseSuspended(organisation);
  if (!organisation.roles.some((role) => role === 'producer' || role === 'manufacturer'))
    throw new Refusal('report_not_owed', { organisation: organisation.name });
  return facility;
}
