import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../read/delimited.js';
import { type CellStyle, columnLetters, guessStyle } from './cell-style.js';
import { dayOf, flagOf, listOf, numberOf, textOf, weekOf } from './read-value.js';
import { distanceOf, nearest, plain } from './text-forms.js';

const ID: CellStyle = { decimal: 'comma', dateOrder: 'dmy' };
const EN: CellStyle = { decimal: 'point', dateOrder: 'mdy' };

describe('numbers', () => {
  it.each([
    ['1.234,56', ID, 1_234.56],
    ['1,234.56', EN, 1_234.56],
    ['1.234', ID, 1_234],
    ['1.234', EN, 1.234],
    ['Rp 45.000,-', ID, 45_000],
    ['Rp45.000', ID, 45_000],
    ['12,5 %', ID, 12.5],
    ["1'234.5", EN, 1_234.5],
    ['-3', ID, -3],
    ['1 234 567', ID, 1_234_567],
    [7.25, ID, 7.25],
    ['1,234.56', ID, undefined],
    ['1.23.456', ID, undefined],
    ['1e5', ID, undefined],
    ['0x1F', ID, undefined],
    ['NaN', ID, undefined],
    ['Infinity', ID, undefined],
    ['99999999999999999999', ID, undefined],
    ['dua', ID, undefined],
    [Number.NaN, ID, undefined],
  ])('%s is %s', (cell, style, value) => {
    expect(numberOf(cell, style)).toBe(value);
  });
});

describe('days and weeks', () => {
  it.each([
    ['31/12/2026', ID, '2026-12-31'],
    ['12/31/2026', EN, '2026-12-31'],
    ['2026-12-31', EN, '2026-12-31'],
    ['2026-12-31T10:00', ID, '2026-12-31'],
    ['1-2-26', ID, '2026-02-01'],
    ['5 Agustus 2026', ID, '2026-08-05'],
    ['5 Des 2026', ID, '2026-12-05'],
    ['31/02/2026', ID, undefined],
    ['31/12/2026', EN, undefined],
    ['besok', ID, undefined],
  ])('%s is %s', (cell, style, value) => {
    expect(dayOf(cell, style)).toBe(value);
  });

  it.each([
    ['2026-W48', '2026-W48'],
    ['w48 2026', '2026-W48'],
    ['48/2026', '2026-W48'],
    ['Minggu ke-48 2026', '2026-W48'],
    ['25/11/2026', '2026-W48'],
    ['31/12/2026', '2026-W53'],
    ['2026-W54', undefined],
    ['minggu depan', undefined],
  ])('%s is in %s', (cell, week) => {
    expect(weekOf(cell, ID)).toBe(week);
  });

  it('takes a day of a workbook as it is', () => {
    expect(dayOf({ day: '2026-01-02' }, EN)).toBe('2026-01-02');
    expect(dayOf({ day: '1900-00-00' }, EN)).toBeUndefined();
  });
});

it('flags and lists are read in both languages', () => {
  expect(['ya', 'YES', 'x', true, '1'].map(flagOf)).toEqual([true, true, true, true, true]);
  expect(['tidak', 'No', false, '0'].map(flagOf)).toEqual([false, false, false, false]);
  expect(flagOf('mungkin')).toBeUndefined();
  expect(listOf('SNI, ISO; TKDN')).toEqual(['SNI, ISO', 'TKDN']);
  expect(listOf('SNI, ISO')).toEqual(['SNI', 'ISO']);
});

it('the apostrophe of an export goes again, and no other', () => {
  expect(textOf("'=1+1")).toBe('=1+1');
  expect(textOf("'kutip'")).toBe("'kutip'");
});

describe('the guess', () => {
  const guess = (cells: readonly string[], delimiter: string | null = null) =>
    guessStyle([['header'], ...cells.map((cell) => [cell])], 1, delimiter);

  it.each([
    [['1.234', '1.234,5'], 'comma', 'A3: 1.234,5'],
    [['1,234', '1,234.5'], 'point', 'A3: 1,234.5'],
    [['1.234.567'], 'comma', 'A2: 1.234.567'],
    [['0,125'], 'comma', 'A2: 0,125'],
    [['12.5'], 'point', 'A2: 12.5'],
    [['1.234'], 'comma', null],
  ] as const)('of %j is a decimal %s', (cells, decimal, decimalSeen) => {
    expect(guess(cells)).toMatchObject({ decimal, decimalSeen });
  });

  it('takes the order of days from a day that leaves no doubt', () => {
    expect(guess(['01/02/2026', '13/02/2026'])).toMatchObject({ dateOrder: 'dmy', dateSeen: 'A3: 13/02/2026' });
    expect(guess(['01/02/2026', '02/13/2026'])).toMatchObject({ dateOrder: 'mdy' });
    expect(guess(['01/02/2026'])).toMatchObject({ dateOrder: 'dmy', dateSeen: null });
  });

  it('takes points for granted where commas cut the columns', () => {
    expect(guess(['1.234'], ',')).toMatchObject({ decimal: 'point', decimalSeen: null });
  });

  it('finds the mark that cuts columns, not the one inside of numbers', () => {
    expect(delimiterOf('a;b;c\n1,5;2,5;3,5\n1;2;3')).toBe(';');
    expect(delimiterOf('a,b,c\n"1,5",2,3')).toBe(',');
    expect(delimiterOf('a\tb\n1\t2')).toBe('\t');
    expect(delimiterOf('satu kolom\n1\n2')).toBe(';');
  });
});

it('words are compared without case, accents, marks and units; near ones are found', () => {
  expect(plain('  Harga  Satuan (Rp) ')).toBe('harga satuan');
  expect(distanceOf('harga', 'hagra')).toBe(1);
  const words = ['harga satuan', 'pesanan minimum', 'kelipatan pesanan'];
  const near = (text: string) => nearest(text, words, (word) => [word]);
  expect(near('Harga satuam')).toBe('harga satuan');
  expect(near('minimum')).toBe('pesanan minimum');
  expect(near('pesanan')).toBeUndefined();
  expect(near('warna kain')).toBeUndefined();
  expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(701)]).toEqual(['A', 'Z', 'AA', 'ZZ']);
});
