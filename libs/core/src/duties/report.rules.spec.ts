import { describe, expect, it } from 'vitest';
import {
  isOpen,
  lastDue,
  lastReportable,
  lineFaults,
  missedInRow,
  owedWeeks,
  reportableWeek,
  type ReportFigures,
  reportWarnings,
} from './report.rules.js';

// 2026-11-23 is a Monday, of 2026-W48.
const FIGURES: ReportFigures = {
  output: 1_000,
  unit: 'kg',
  utilisation: 80,
  workers: 50,
  stockDays: 10,
  cancelledOrders: 0,
  lines: [{ lineId: 'a', output: 1_000, utilisation: 80 }],
};
const NOTHING = { before: null, effective: new Map<string, number>() };

describe('the week of a report', () => {
  it.each([
    ['2026-11-23', '2026-11-16', '2026-11-09'],
    ['2026-11-28', '2026-11-16', '2026-11-09'],
    ['2026-11-29', '2026-11-23', '2026-11-09'], // Sunday: this week has ended but for its evening
    ['2027-01-03', '2026-12-28', '2026-12-14'], // the last of a year of 53 weeks
    ['2027-01-04', '2026-12-28', '2026-12-21'],
  ])('on %s %s can be reported, and all up to %s are due', (today, reportable, due) => {
    expect(lastReportable(today)).toBe(reportable);
    expect(lastDue(today)).toBe(due);
  });

  it('is one of the last eight that have ended', () => {
    expect(reportableWeek('2026-W47', '2026-11-23')).toBe('2026-11-16');
    expect(reportableWeek('2026-W40', '2026-11-23')).toBe('2026-09-28');
    expect(reportableWeek('2026-W48', '2026-11-23')).toMatchObject({ pointer: '/week', code: 'max' });
    expect(reportableWeek('2026-W39', '2026-11-23')).toMatchObject({ pointer: '/week', code: 'min' });
  });

  it('is open until the end of the week after', () => {
    expect(isOpen('2026-11-16', '2026-11-29')).toBe(true);
    expect(isOpen('2026-11-16', '2026-11-30')).toBe(false);
  });

  it('is missed once it is over due, and counted in a row', () => {
    expect(missedInRow('2026-11-09', '2026-11-23')).toBe(0);
    expect(missedInRow('2026-11-02', '2026-11-23')).toBe(1);
    expect(missedInRow('2026-10-19', '2026-11-23')).toBe(3);
    expect(missedInRow('2026-11-16', '2026-11-23')).toBe(0);
    expect(owedWeeks('2026-11-02', '2026-11-23')).toEqual(['2026-11-09', '2026-11-16']);
    expect(owedWeeks('2025-01-06', '2026-11-23')).toHaveLength(8);
    expect(owedWeeks('2026-11-16', '2026-11-23')).toEqual([]);
  });
});

describe('the figures of a report', () => {
  const codes = (figures: Partial<ReportFigures>, context = {}) =>
    reportWarnings({ ...FIGURES, ...figures }, { ...NOTHING, ...context }).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

  it('are taken with a warning when they are odd', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ utilisation: 130 })).toEqual(['/utilisation implausible']);
    expect(codes({ stockDays: 400 })).toEqual(['/stockDays implausible']);
    expect(codes({ utilisation: 0 })).toEqual(['/utilisation report_idle']);
    expect(codes({ workers: 0 })).toEqual(['/workers report_idle']);
    expect(codes({}, { before: { ...FIGURES, output: 333, workers: 151 } })).toEqual([
      '/output report_jump',
      '/workers report_jump',
    ]);
    expect(codes({}, { before: { ...FIGURES, output: 1, unit: 'pcs' } })).toEqual([]);
    expect(codes({}, { effective: new Map([['a', 833]]) })).toEqual(['/lines/0/output report_over_capacity']);
    expect(codes({}, { effective: new Map([['a', 834]]) })).toEqual([]);
  });

  it('name lines of the facility, each once', () => {
    const line = (lineId: string) => ({ lineId, output: 1, utilisation: 1 });
    expect(lineFaults([line('a'), line('b')], new Set(['a', 'b']))).toEqual([]);
    expect(lineFaults([line('a'), line('a'), line('c')], new Set(['a', 'b']))).toMatchObject([
      { pointer: '/lines/1/lineId', code: 'duplicate' },
      { pointer: '/lines/2/lineId', code: 'unknown_reference' },
    ]);
  });
});
