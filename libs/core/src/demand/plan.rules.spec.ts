import { describe, expect, it } from 'vitest';
import type { MaterialSheet } from '../catalogue/catalogue.service.js';
import { type Component, explode } from './plan.rules.js';

const sheet = (code: string, unit: string, attributes: string[] = [], altUnits: string[] = []): MaterialSheet =>
  ({
    material: { code, unit, altUnits, bulkDensityKgPerM3: null },
    attributes: attributes.map((attribute) => ({ code: attribute })),
  }) as unknown as MaterialSheet;

const component = (materialCode: string, role: string, quantityPerUnit: number, unit: string, wastePct: number) =>
  ({ materialCode, role, quantityPerUnit, unit, wastePct }) satisfies Component;

const SHEETS = new Map(
  [
    sheet('NW-SB', 'kg', ['gsm', 'width']),
    sheet('NW-SF', 'm2', ['gsm']),
    sheet('PKG-IBOX', 'pcs'),
    sheet('CMP-EAR', 'm'),
  ].map((one) => [one.material.code, one]),
);

describe('a plan through the bill of materials', () => {
  it('sums the roles of a material before rounding up', () => {
    const { needs, unconverted } = explode(
      [component('NW-SB', 'outer', 0.00077, 'kg', 4), component('NW-SB', 'inner', 0.00085, 'kg', 4)],
      1_000_000,
      SHEETS,
      {},
    );
    // 1,000,000 × (0.00077 + 0.00085) × 1.04 = 1,684.8
    const roles = ['outer', 'inner'];
    expect(needs).toEqual([{ materialCode: 'NW-SB', quantity: 1_685, unit: 'kg', exact: 1_684.8, roles }]);
    expect(unconverted).toEqual([]);
  });

  it.each([
    [0.05, 12, 1_000_000, 56_000], // in binary fractions a hair above, which would round up to 56,001
    [0.07, 1, 10_000, 707],
    [0.02, 1, 1_000_000, 20_200],
    [0.35, 3, 1_000_000, 360_500],
    [0.105, 2, 1_000_000, 107_100],
    [0.0005, 1, 1_000_000, 505],
    [0.00077, 4, 1, 1],
    [1, 0, 1_000_000_000, 1_000_000_000],
  ])('%d a piece with %i %% waste × %i is %i', (quantityPerUnit, wastePct, output, quantity) => {
    const { needs } = explode([component('CMP-EAR', 'loop', quantityPerUnit, 'm', wastePct)], output, SHEETS, {});
    expect(needs).toMatchObject([{ quantity }]);
  });

  it('converts through stated attributes and through nothing else', () => {
    const bill = [component('NW-SB', 'panel', 0.2, 'm2', 5), component('NW-SB', 'tie', 0.012, 'kg', 5)];
    const stated = explode(bill, 10_000, SHEETS, { 'NW-SB': { gsm: 40 } });
    // 2,100 m² × 40 g/m² = 84 kg, and 126 kg
    expect(stated.needs).toMatchObject([{ quantity: 210, unit: 'kg', roles: ['tie', 'panel'] }]);
    expect(stated.unconverted).toEqual([]);

    const unstated = explode(bill, 10_000, SHEETS, {});
    expect(unstated.needs).toMatchObject([{ quantity: 126, roles: ['tie'] }]);
    expect(unstated.unconverted).toEqual([
      { materialCode: 'NW-SB', quantity: 2_100, unit: 'm2', baseUnit: 'kg', roles: ['panel'], missing: ['gsm'] },
    ]);
  });

  it('names both attributes when the way needs both', () => {
    const { needs, unconverted } = explode([component('NW-SB', 'tape', 2, 'm', 0)], 10, SHEETS, {});
    expect(needs).toEqual([]);
    expect(unconverted).toMatchObject([{ missing: ['width', 'gsm'] }]);
  });

  it('drops nothing silently: units that say nothing are reported too', () => {
    const { needs, unconverted } = explode([component('PKG-IBOX', 'box', 1, 'roll', 0)], 10, SHEETS, {});
    expect(needs).toEqual([]);
    expect(unconverted).toMatchObject([{ materialCode: 'PKG-IBOX', quantity: 10, unit: 'roll', missing: [] }]);
  });
});
