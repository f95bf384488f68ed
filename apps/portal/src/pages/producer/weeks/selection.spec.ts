import { describe, expect, it } from 'vitest';
import { blockOf, cellAfter } from './selection.js';

const SIZE = { rows: 26, columns: 3 };
const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const marked = { start: 0, end: 4, length: 4 };
const middle = { start: 2, end: 2, length: 4 };
const from = { row: 5, column: 1 };

describe('keys in the calendar', () => {
  it.each([
    ['ArrowDown', { row: 6, column: 1 }],
    ['ArrowUp', { row: 4, column: 1 }],
    ['Enter', { row: 6, column: 1 }],
    ['PageDown', { row: 13, column: 1 }],
    ['ArrowRight', { row: 5, column: 2 }],
    ['ArrowLeft', { row: 5, column: 0 }],
  ])('%s leads from cell to cell', (key, to) => {
    expect(cellAfter(press(key), from, SIZE, marked)).toEqual(to);
  });

  it('arrows to the side move within a text that is being edited, and leave it at its ends', () => {
    expect(cellAfter(press('ArrowRight'), from, SIZE, middle)).toBeUndefined();
    expect(cellAfter(press('ArrowRight'), from, SIZE, { start: 4, end: 4, length: 4 })).toEqual({ row: 5, column: 2 });
  });

  it('nothing leads out of the grid, and with Ctrl to its end', () => {
    expect(cellAfter(press('ArrowUp'), { row: 0, column: 0 }, SIZE, marked)).toEqual({ row: 0, column: 0 });
    expect(cellAfter(press('ArrowDown', { ctrlKey: true }), from, SIZE, marked)).toEqual({ row: 25, column: 1 });
    expect(cellAfter(press('End', { ctrlKey: true }), from, SIZE, marked)).toEqual({ row: 25, column: 1 });
  });

  it('letters and digits belong to the text', () => {
    expect(cellAfter(press('7'), from, SIZE, marked)).toBeUndefined();
  });

  it('a selection is a block, whichever corner it began in', () => {
    expect(blockOf({ anchor: { row: 7, column: 2 }, focus: { row: 3, column: 1 } })).toEqual({
      top: 3,
      bottom: 7,
      left: 1,
      right: 2,
    });
  });
});
