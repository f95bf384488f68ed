import { describe, expect, it } from 'vitest';
import { addMonths, afterWorkingDays, latestDate, yearInJakarta } from './dates.rules.js';

const wib = (text: string): Date => new Date(`${text}:00+07:00`);

describe('five working days', () => {
  it.each([
    ['a Monday morning', '2026-11-16T09:00', '2026-11-23T09:00'],
    ['a Friday afternoon', '2026-11-20T16:30', '2026-11-27T16:30'],
    ['a Saturday, which counts from Monday 00:00', '2026-11-21T10:00', '2026-11-30T00:00'],
    ['a Sunday', '2026-11-22T23:59', '2026-11-30T00:00'],
    ['Monday 05:00 WIB, which is still Sunday in UTC', '2026-11-23T05:00', '2026-11-30T05:00'],
    ['Saturday 00:30 WIB, which is still Friday in UTC', '2026-11-21T00:30', '2026-11-30T00:00'],
  ])('after %s', (_, from, due) => {
    expect(afterWorkingDays(wib(from)).toISOString()).toBe(wib(due).toISOString());
  });

  it('is never earlier for who comes later', () => {
    let last = 0;
    for (let hour = 0; hour < 24 * 21; hour++) {
      const due = afterWorkingDays(new Date(Date.UTC(2026, 10, 1, hour))).getTime();
      expect(due).toBeGreaterThanOrEqual(last);
      last = due;
    }
  });
});

describe('dates', () => {
  it('adds months within the month that exists', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-03-15', -24)).toBe('2024-03-15');
    expect(addMonths('2026-12-31', 12)).toBe('2027-12-31');
  });

  it('knows the latest date in Indonesia and the year in Jakarta', () => {
    expect(latestDate(new Date('2026-11-21T14:59:00Z'))).toBe('2026-11-21');
    expect(latestDate(new Date('2026-11-21T15:00:00Z'))).toBe('2026-11-22');
    expect(yearInJakarta(new Date('2026-12-31T17:00:00Z'))).toBe(2027);
  });
});
