import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarketWorld } from '../../../../test/support/market-world.js';
import { Facility } from '../organisations/facility.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import type { Actor } from '../platform/context.js';
import { MailMessage } from '../platform/mail/mail-message.entity.js';
import { warningsOf } from '../verification/claim-facts.js';
import { Claim } from '../verification/claim.entity.js';
import { ReportQueries } from './report-queries.js';
import { ReportRegister } from './report-register.js';
import { ReportReminders } from './report-reminders.js';
import { type NewReport, ReportService } from './report.service.js';
import { WeeklyReport } from './weekly-report.entity.js';

let world: MarketWorld;
let reports: ReportService;
let queries: ReportQueries;
let register: ReportRegister;
let reminders: ReportReminders;
let producerId: string;
let facilityId: string;
let ayu: Actor;

beforeAll(async () => {
  world = await MarketWorld.open();
  reports = world.get(ReportService);
  queries = world.get(ReportQueries);
  register = world.get(ReportRegister);
  reminders = world.get(ReportReminders);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  // Everybody else has done what is asked for a long time to come.
  await world.dataSource.query(`update facility set reported_until = '2030-01-07'`);
  await world.dataSource.manager.deleteAll(MailMessage);
  producerId = await world.rows.organisation(['producer'], 'PT Produsen');
  facilityId = await world.rows.facility(producerId);
  ayu = world.member(producerId);
  await dutyFrom(-1);
});

/** The report of that week (from this one) is the first that is owed. */
const dutyFrom = (index: number) =>
  world.dataSource.manager.update(Facility, facilityId, { reportedUntil: world.rows.week(index - 1) });
const reportOf = (index: number, more: Partial<NewReport> = {}): NewReport => ({
  facilityId,
  week: world.week(index),
  output: 900,
  unit: 'kg',
  utilisation: 90,
  workers: 40,
  stockDays: 12,
  cancelledOrders: 1,
  lines: [],
  note: null,
  ...more,
});
const send = (index: number, more: Partial<NewReport> = {}) => reports.send(ayu, producerId, reportOf(index, more));
const owed = async () => (await queries.duties(ayu, producerId))[0];

describe('a weekly report', () => {
  it('is sent once, begins the next one, and is corrected with its history until the week after has ended', async () => {
    expect(await owed()).toMatchObject({ owed: [world.rows.week(-1)], missedInRow: 0, last: null });
    const { report, warnings, actions } = await send(-1);
    expect(report).toMatchObject({ week: world.rows.week(-1), isLate: false, version: 1 });
    expect([warnings, actions]).toEqual([[], ['correct', 'remark']]);
    expect(await owed()).toMatchObject({ owed: [], last: { output: 900, utilisation: 90, workers: 40 } });
    await expect(send(-1)).rejects.toMatchObject({ code: 'report_exists' });
    const figures = { ...reportOf(-1), output: 2_800 };
    await expect(reports.correct(ayu, report.id, figures, 7)).rejects.toMatchObject({ code: 'precondition_failed' });
    const corrected = await reports.correct(ayu, report.id, figures, 1);
    expect(corrected.report).toMatchObject({ output: 2_800, version: 2 });
    expect(corrected.history.map(({ kind }) => kind)).toEqual(['sent', 'corrected']);
    expect(corrected.history[0].figures).toMatchObject({ output: 900 });
    world.forwardDays(5); // Monday: the week after is over
    await expect(reports.correct(ayu, report.id, figures, 2)).rejects.toMatchObject({ code: 'report_closed' });
    const remarked = await reports.remark(ayu, report.id, 'Seharusnya 2.700 kg.');
    expect(remarked).toMatchObject({ report: { output: 2_800 }, actions: ['remark'] });
    expect(remarked.history[2]).toMatchObject({ kind: 'noted', figures: null, note: 'Seharusnya 2.700 kg.' });
    const trail = await world.dataSource.manager.findBy(AuditEntry, { subjectId: producerId });
    expect(trail.map(({ action }) => action)).toEqual([
      'weekly_report.sent',
      'weekly_report.corrected',
      'weekly_report.noted',
    ]);
  });

  it('of one week is taken once, however many send it at the same moment', async () => {
    const tries = await Promise.allSettled([send(-1), send(-1), send(-1), send(-1)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.dataSource.manager.countBy(WeeklyReport, { facilityId })).toBe(1);
  });

  it('can be made good late, in any order, and says that it is late', async () => {
    await dutyFrom(-3);
    expect(await owed()).toMatchObject({ owed: [-3, -2, -1].map((i) => world.rows.week(i)), missedInRow: 2 });
    expect((await send(-3)).report.isLate).toBe(true);
    await send(-1);
    expect((await send(-2)).actions).toEqual(['remark']);
    expect((await world.dataSource.manager.findOneByOrFail(Facility, { id: facilityId })).reportedUntil).toBe(
      world.rows.week(-1),
    );
    const page = await queries.list(ayu, producerId, { limit: 2 });
    expect(page.items.map(({ week }) => week)).toEqual([world.rows.week(-1), world.rows.week(-2)]);
    const rest = await queries.list(ayu, producerId, { limit: 2, cursor: page.nextCursor ?? '' });
    expect(rest.items.map(({ week }) => week)).toEqual([world.rows.week(-3)]);
  });

  it('is refused for a week to come, of works and lines of others, and from those who owe none', async () => {
    await expect(send(0)).rejects.toMatchObject({ code: 'invalid_input' });
    const other = await world.rows.offer();
    await expect(send(-1, { facilityId: other.facilityId })).rejects.toMatchObject({ code: 'invalid_input' });
    const lines = [{ lineId: other.lineId, output: 1, utilisation: 1 }];
    await expect(send(-1, { lines })).rejects.toMatchObject({ code: 'invalid_input' });
    const outsider = world.member(other.producerId);
    await expect(reports.send(outsider, producerId, reportOf(-1))).rejects.toMatchObject({ code: 'not_found' });
    const { report } = await send(-1);
    await expect(reports.get(outsider, report.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(reports.remark(world.ministry('verifier'), report.id, 'x')).rejects.toMatchObject({
      code: 'forbidden',
    });
    const poolerId = await world.rows.organisation(['pooler'], 'Sentra');
    const pooler = world.member(poolerId);
    const at = await world.rows.facility(poolerId);
    await expect(reports.send(pooler, poolerId, reportOf(-1, { facilityId: at }))).rejects.toMatchObject({
      code: 'report_not_owed',
    });
    expect(await queries.duties(pooler, poolerId)).toEqual([]);
  });
});

describe('reminders', () => {
  const told = async () =>
    (await world.dataSource.manager.find(MailMessage)).map(({ template }) => template).toSorted();

  it('go out once before a report is due and once after it was missed; the third raises a flag', async () => {
    await world.newOwner(producerId, `${producerId}@contoh.example`);
    await reminders.remind(); // Wednesday
    expect(await told()).toEqual([]);
    world.forwardDays(2); // Friday
    await Promise.all([reminders.remind(), reminders.remind()]);
    expect(await told()).toEqual(['report.due']);
    world.forwardDays(3); // Monday: missed
    await reminders.remind();
    await reminders.remind();
    expect(await told()).toEqual(['report.due', 'report.missed']);
    const flags = () =>
      world.dataSource.manager.countBy(AuditEntry, { action: 'weekly_report.flagged', subjectId: producerId });
    world.forwardDays(7);
    await reminders.remind();
    expect([await flags(), (await owed()).isFlagged]).toEqual([0, false]);
    world.forwardDays(7);
    await Promise.all([reminders.remind(), reminders.remind()]);
    expect([await flags(), (await owed()).isFlagged, (await owed()).missedInRow]).toEqual([1, true, 3]);
    await send(2); // the week that ended last: the row is broken
    expect((await owed()).isFlagged).toBe(false);
  });
});

describe('the register', () => {
  const planner = () => world.ministry('planner');

  it('shows who is silent, the longest first, and filters', async () => {
    await dutyFrom(-4);
    const other = await world.rows.organisation(['manufacturer'], 'PT Lancar');
    const good = await world.rows.facility(other);
    await world.dataSource.manager.update(Facility, good, { reportedUntil: world.rows.week(-1) });
    const mine = async (query = {}) =>
      (await register.list(planner(), query)).items.filter((row) => [facilityId, good].includes(row.facilityId));
    expect((await mine()).map((row) => [row.facilityId, row.missedInRow, row.isFlagged])).toEqual([
      [facilityId, 3, true],
      [good, 0, false],
    ]);
    expect((await mine({ only: 'missing' })).map((row) => row.facilityId)).toEqual([facilityId]);
    expect((await mine({ only: 'flagged' })).map((row) => row.facilityId)).toEqual([facilityId]);
    expect((await mine({ q: 'lancar' })).map((row) => row.facilityId)).toEqual([good]);
    await dutyFrom(-3);
    expect(await mine({ only: 'flagged' })).toEqual([]);
    await world.dataSource.manager.update(Organisation, producerId, { state: 'suspended' });
    expect((await mine()).map((row) => row.facilityId)).toEqual([good]);
    await expect(register.list(ayu, {})).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('leaves out figures of fewer than three firms', async () => {
    await send(-1, { utilisation: 60 });
    const week = async () => (await register.figures(planner())).find((one) => one.week === world.rows.week(-1));
    expect(await week()).toMatchObject({ firms: expect.any(Number) });
    await world.dataSource.query('delete from weekly_report_entry');
    await world.dataSource.query('delete from weekly_report_line');
    await world.dataSource.query('delete from weekly_report');
    for (const [i, utilisation] of [60, 70, 95].entries()) {
      const id = await world.rows.organisation(['producer'], `PT ${i}`);
      const at = await world.rows.facility(id);
      await reports.send(world.member(id), id, reportOf(-1, { facilityId: at, utilisation }));
      const expected = i < 2 ? [null, null] : [75, 120];
      expect([(await week())?.utilisation, (await week())?.workers]).toEqual(expected);
    }
  });

  it('and the verifier see where reports contradict a capacity that is claimed', async () => {
    const offer = await world.rows.offer({ producerId, facilityId, effective: [1_000, 1_000] });
    const { manager } = world.dataSource;
    const claim = await manager.findOneByOrFail(Claim, { lineId: offer.lineId, kind: 'capacity' });
    const most = claim.statement.effectivePerWeek as number;
    const codes = async () =>
      ((await warningsOf(manager, [claim], '2026-11-25')).get(claim.id) ?? [])
        .map(({ code }) => code)
        .filter((code) => code.startsWith('reports'));
    const row = async () => (await register.list(planner(), {})).items.find((one) => one.facilityId === facilityId);
    expect([await codes(), (await row())?.contradicts]).toEqual([[], false]);
    await dutyFrom(-5);
    for (let ago = 5; ago >= 2; ago--)
      await send(-ago, { lines: [{ lineId: offer.lineId, output: most / 4, utilisation: 80 }] });
    expect(await codes()).toEqual(['reports_imply_less']);
    await send(-1, { lines: [{ lineId: offer.lineId, output: most * 1.21, utilisation: 100 }] });
    expect(await codes()).toContain('reports_above_capacity');
    expect((await row())?.contradicts).toBe(true);
  });
});
