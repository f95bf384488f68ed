import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

// docs/asvs.csv: each item of OWASP ASVS 5.0 at levels 1 and 2, and five of level 3, with what meets it.

const ROOT = path.resolve(import.meta.dirname, '..');

interface Item {
  readonly id: string;
  readonly level: string;
  readonly requirement: string;
  readonly applies: string;
  readonly note: string;
  readonly status: string;
  readonly evidence: string;
}

const items = parse<Item>(readFileSync(path.join(ROOT, 'docs/asvs.csv'), 'utf8'), { columns: true });
const LEVEL_3 = ['V1.2.10', 'V2.3.5', 'V5.2.4', 'V15.4.2', 'V15.4.3'];
const applicable = items.filter(({ applies }) => applies === 'yes');
const evidenceOf = ({ evidence }: Item): string[] => evidence.split('; ').filter((one) => one !== '');

describe('the yardstick', () => {
  it('names every item of levels 1 and 2 and the five of level 3, once each', () => {
    const levels = Map.groupBy(items, ({ level }) => level);
    expect(levels.get('1')).toHaveLength(70);
    expect(levels.get('2')).toHaveLength(183);
    expect(levels.get('3')?.map(({ id }) => id)).toEqual(LEVEL_3);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ id, requirement }) => !/^V\d+\.\d+\.\d+$/.test(id) || requirement === '')).toEqual([]);
  });

  it('says of each whether it applies, and if not, why', () => {
    expect(items.filter(({ applies }) => applies !== 'yes' && applies !== 'no')).toEqual([]);
    const unreasoned = items.filter(({ applies, note, status }) => applies === 'no' && (note === '' || status !== ''));
    expect(unreasoned).toEqual([]);
  });

  it('says of each that applies how it stands, and shows what meets it', () => {
    expect(applicable.filter(({ status }) => !['met', 'partly', 'not met'].includes(status))).toEqual([]);
    expect(applicable.filter((item) => item.status !== 'not met' && evidenceOf(item).length === 0)).toEqual([]);
    expect(applicable.filter(({ status, note }) => status !== 'met' && note === '').map(({ id }) => id)).toEqual([]);
  });

  it('shows nothing that is not there', () => {
    const missing = items.flatMap((item) =>
      evidenceOf(item).flatMap((one) => {
        const [file, symbol] = one.split('#');
        const place = path.join(ROOT, file);
        if (!existsSync(place)) return [`${item.id}: ${file}`];
        if (!symbol || statSync(place).isDirectory()) return [];
        return readFileSync(place, 'utf8').includes(symbol) ? [] : [`${item.id}: ${symbol} in ${file}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});
