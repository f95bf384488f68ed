import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bow, classEnds, classOf, countryOf, spread } from '../../apps/portal/src/components/country-shapes.js';

const file = fileURLToPath(new URL('../../libs/core/data/indonesia-provinces.topo.json', import.meta.url));
const topology = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof countryOf>[0];
const BANDUNG = [107.61, -6.91] as const;
const JAYAPURA = [140.7, -2.53] as const;

describe('the map of the country', () => {
  it('draws every province inside its frame', () => {
    const country = countryOf(topology, 960);
    expect(country.provinces).toHaveLength(38);
    expect(country.provinces.every(({ d }) => d.startsWith('M'))).toBe(true);
    for (const place of [BANDUNG, JAYAPURA]) {
      const [x, y] = country.at(place);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(960);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(country.height);
    }
    expect(country.at(JAYAPURA)[0]).toBeGreaterThan(country.at(BANDUNG)[0]);
  });

  it('comes closer where a part is enough', () => {
    const jakarta = [106.85, -6.21] as const;
    const [far, near] = [countryOf(topology, 960), countryOf(topology, 960, [BANDUNG, jakarta])];
    const apart = (country: typeof far) => Math.abs(country.at(BANDUNG)[0] - country.at(jakarta)[0]);
    expect(apart(near)).toBeGreaterThan(3 * apart(far));
    expect(near.at(BANDUNG)[0]).toBeLessThan(960);
  });

  it('puts what lies on one place beside each other', () => {
    const places = spread(
      Array.from({ length: 9 }, () => [100, 100] as const),
      20,
    );
    for (const [index, [x, y]] of places.entries()) {
      for (const [a, b] of places.slice(index + 1)) expect(Math.hypot(a - x, b - y)).toBeGreaterThanOrEqual(19.99);
    }
    expect(bow([0, 0], [100, 0])).toBe('M0.0 0.0Q50.0 -18.0 100.0 0.0');
  });

  it('classes of values end at round numbers and hold every value', () => {
    expect(classEnds([3, 47])).toEqual([10, 20, 30, 40, 50]);
    expect(classEnds([])).toEqual([0, 0, 0, 0, 0]);
    const ends = classEnds([0.3, 7]);
    expect([0, 0.3, 7].map((value) => classOf(value, ends))).toEqual([0, 1, 4]);
    for (const highest of [1, 9, 10, 101, 123_456]) expect(classOf(highest, classEnds([highest]))).toBeGreaterThan(2);
  });
});
