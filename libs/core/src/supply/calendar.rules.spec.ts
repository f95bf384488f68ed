import { describe, expect, it } from 'vitest';
import { calendarWindow, lineCalendarFaults, lineCalendarWarnings, offerCalendarFaults } from './calendar.rules.js';

const week = (change: object = {}) => ({ week: '2026-W48', installed: 100, effective: 80, maximum: 110, ...change });

describe('the calendar of a line', () => {
  it.each([
    [[], '/weeks', 'count'],
    [Array.from({ length: 105 }, () => week()), '/weeks', 'count'],
    [[week({ week: '2026-W54' })], '/weeks/0/week', 'date'],
    [[week({ week: '0001-W01' })], '/weeks/0/week', 'date'],
    [[week(), week()], '/weeks/1/week', 'duplicate'],
    [[week({ installed: -1 })], '/weeks/0/installed', 'min'],
    [[week({ maximum: 1_000_000_001 })], '/weeks/0/maximum', 'max'],
    [[week({ installed: Number.NaN })], '/weeks/0/installed', 'min'],
    [[week({ installed: 0.0004 })], '/weeks/0/installed', 'pattern'],
    [[week({ effective: 120 })], '/weeks/0/effective', 'max'],
  ])('%#: refused at %s', (weeks, pointer, code) => {
    expect(lineCalendarFaults(weeks)).toMatchObject([{ pointer, code }]);
  });

  it('takes thousandths, also of the largest capacity', () => {
    const large = { installed: 999_999_999.999, effective: 999_999_999.998, maximum: 1_000_000_000 };
    expect(lineCalendarFaults([week({ effective: 79.125 }), week({ week: '2026-W49', ...large })])).toEqual([]);
  });

  it('doubts what is more than installed, and takes it', () => {
    expect(lineCalendarWarnings([week(), week({ installed: 79 })])).toMatchObject([
      { pointer: '/weeks/1/effective', code: 'above_installed' },
    ]);
  });

  it('names every fault of every week', () => {
    const faults = lineCalendarFaults([week({ week: 'x', effective: -2 }), week({ maximum: -1 })]);
    expect(faults.map((fault) => fault.pointer)).toEqual([
      '/weeks/0/week',
      '/weeks/0/effective',
      '/weeks/1/maximum',
      '/weeks/1/effective',
    ]);
  });
});

describe('the calendar of an offer', () => {
  it('counts whole units', () => {
    expect(offerCalendarFaults([{ week: '2026-W48', available: 0 }])).toEqual([]);
    expect(offerCalendarFaults([{ week: '2026-W48', available: 1.5 }])).toMatchObject([{ code: 'type' }]);
    expect(offerCalendarFaults([{ week: '2026-W48', available: -1 }])).toMatchObject([{ code: 'min' }]);
  });
});

describe('a window of weeks', () => {
  it('crosses the year, with its 53rd week', () => {
    expect(calendarWindow('2026-W52', 3).mondays).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
  });

  it.each([
    ['2026-W00', 1, '/from'],
    ['2026-W48', 0, '/weeks'],
    ['2026-W48', 105, '/weeks'],
    ['2026-W48', 2.5, '/weeks'],
  ])('%s, %s weeks: refused at %s', (from, weeks, pointer) => {
    const window = calendarWindow(from, weeks);
    expect(window).toMatchObject({ mondays: [], faults: [{ pointer }] });
  });
});
