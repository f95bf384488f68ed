import { describe, expect, it } from 'vitest';
import { LINE_MOVES, lineFaults, lineMovesFrom } from './line.rules.js';

const fields = { name: 'Lini 1', unit: 'kg', description: null, machines: 4 };

describe('a line', () => {
  it('is stopped and resumed, and nothing else', () => {
    expect(lineMovesFrom('active')).toEqual(['stop']);
    expect(lineMovesFrom('stopped')).toEqual(['resume']);
    expect(new Set(Object.values(LINE_MOVES).map((move) => move.to))).toEqual(new Set(['active', 'stopped']));
  });

  it.each([
    [{ name: ' x ' }, '/name', 'length'],
    [{ name: 'x'.repeat(121) }, '/name', 'length'],
    [{ unit: 'drum' }, '/unit', 'one_of'],
    [{ machines: -1 }, '/machines', 'min'],
    [{ machines: 100_001 }, '/machines', 'max'],
    [{ machines: 1.5 }, '/machines', 'type'],
  ])('%j is refused at %s', (change, pointer, code) => {
    expect(lineFaults({ ...fields, ...change })).toMatchObject([{ pointer, code }]);
  });

  it('needs no count of machines', () => {
    expect(lineFaults({ ...fields, machines: null })).toEqual([]);
  });
});
