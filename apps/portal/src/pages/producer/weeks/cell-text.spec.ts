import { describe, expect, it } from 'vitest';
import { blockOfText, numberOfText } from './cell-text.js';

describe('a typed number', () => {
  it.each([
    ['2700', 2700, 2700],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234.567', 1_234_567, 1_234_567],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['12,5', 12.5, 12.5],
    ['12.5', 12.5, 12.5],
    [' 2 700 ', 2700, 2700],
    ['0', 0, 0],
  ])('%s is read as Indonesians and as English readers mean it', (text, id, en) => {
    expect(numberOfText(text, 'id')).toBe(id);
    expect(numberOfText(text, 'en')).toBe(en);
  });

  it.each(['', '-5', 'libur', '1e9', '1,2,3', '=A1', 'NaN', '12 kg'])('%s is none', (text) => {
    expect(numberOfText(text, 'id')).toBeUndefined();
  });
});

describe('a pasted block', () => {
  it('has rows and cells, without the line break that spreadsheets add', () => {
    expect(blockOfText('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(blockOfText('7')).toEqual([['7']]);
    expect(blockOfText('1\n\n2\n')).toEqual([['1'], [''], ['2']]);
  });
});
