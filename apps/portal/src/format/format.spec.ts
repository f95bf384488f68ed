import { describe, expect, it } from 'vitest';
import { formatsOf, mondayOf, weekOf, weeksFrom } from './format';

const id = formatsOf('id');
const en = formatsOf('en');
/** Some releases of ICU put narrow or non-breaking spaces where others put plain ones. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F\u2009]/g, ' ').replaceAll(' – ', '–');

describe('figures in Indonesian and in English', () => {
  it('numbers, money and quantities with their units', () => {
    expect(id.number(1234.5)).toBe('1.234,5');
    expect(en.number(1234.5)).toBe('1,234.5');
    expect(id.money(1234)).toBe('Rp 1.234');
    expect(id.money(-1234)).toBe('−Rp 1.234');
    expect(id.quantity(1250, 'kg')).toBe('1.250 kg');
    expect(id.quantity(3, 'm2')).toBe('3 m²');
    expect(id.quantity(3, 'pcs')).toBe('3 buah');
    expect(en.quantity(3, 'pcs')).toBe('3 pcs');
    expect(plain(id.percent(0.125))).toBe('12,5%');
  });

  it('instants in the zone of the reader, named', () => {
    expect(id.instant('2026-11-21T07:05:00Z', 'WIB')).toBe('21 Nov 2026 14.05 WIB');
    expect(id.instant('2026-11-21T07:05:00Z', 'WIT')).toBe('21 Nov 2026 16.05 WIT');
    expect(en.instant('2026-11-21T07:05:00Z', 'WITA')).toBe('21 Nov 2026 15:05 WITA');
  });

  it('a day is that day in every zone', () => {
    expect(id.day('2026-08-17', 'WIT')).toBe('17 Agu 2026');
  });

  it('durations in the largest two units, never negative', () => {
    expect(id.duration(2 * 86_400_000 + 4 * 3_600_000)).toBe('2 hr 4 jam');
    expect(en.duration(12 * 60_000)).toBe('12 min');
    expect(en.duration(-5)).toBe('0 min');
  });
});

describe('ISO weeks', () => {
  it('begin on Monday and belong to the year of their Thursday', () => {
    expect(mondayOf('2026-W01')?.toISOString()).toBe('2025-12-29T00:00:00.000Z');
    expect(weekOf(new Date('2025-12-29T12:00:00Z'))).toBe('2026-W01');
    expect(weekOf(new Date('2027-01-03T12:00:00Z'))).toBe('2026-W53');
    expect(mondayOf('next week')).toBeUndefined();
  });

  it('follow each other across the year', () => {
    expect(weeksFrom(new Date('2026-12-21T00:00:00Z'), 4)).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
  });

  it('are shown with their days', () => {
    expect(plain(id.week('2026-W47'))).toMatch(/^16[–-]22 Nov 2026 \(M47\)$/);
    expect(plain(en.week('2026-W47'))).toMatch(/^16[–-]22 Nov 2026 \(W47\)$/);
  });
});
