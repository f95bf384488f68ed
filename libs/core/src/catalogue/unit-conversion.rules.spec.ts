import { describe, expect, it } from 'vitest';
import { Refusal } from '../platform/refusal.js';
import { type ConvertibleMaterial, convertQuantity } from './unit-conversion.rules.js';

const fabric = (values: Record<string, number>): ConvertibleMaterial => ({
  material: { code: 'NW-SB', unit: 'kg', altUnits: ['m2', 'roll'], bulkDensityKgPerM3: 130 },
  attributes: [{ code: 'gsm' }, { code: 'width' }, { code: 'hydro' }],
  values,
});
const noseWire = (values: Record<string, number>): ConvertibleMaterial => ({
  material: { code: 'CMP-NOSE', unit: 'm', altUnits: ['kg', 'roll'], bulkDensityKgPerM3: 1200 },
  attributes: [{ code: 'width' }, { code: 'g_per_m' }],
  values,
});
const ethanol: ConvertibleMaterial = {
  material: { code: 'SAN-ETH', unit: 'L', altUnits: ['kg', 'drum'], bulkDensityKgPerM3: 790 },
  attributes: [{ code: 'purity' }],
  values: {},
};
const resin: ConvertibleMaterial = {
  material: { code: 'RES-PPSB', unit: 'kg', altUnits: ['ton'], bulkDensityKgPerM3: 560 },
  attributes: [{ code: 'mfr' }],
  values: {},
};

const refusalOf = (work: () => unknown): Pick<Refusal, 'code' | 'params'> => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, params: error.params };
  }
  throw new Error('was not refused');
};

describe('converting quantities', () => {
  it('goes between weight, area and length by gsm and roll width', () => {
    expect(convertQuantity(fabric({ gsm: 25 }), 1_000, 'm2', 'kg')).toBe(25);
    expect(convertQuantity(fabric({ gsm: 25 }), 25, 'kg', 'm2')).toBe(1_000);
    expect(convertQuantity(fabric({ width: 1_600 }), 10, 'm', 'm2')).toBe(16);
    expect(convertQuantity(fabric({ gsm: 25, width: 175 }), 1_000, 'm', 'kg')).toBe(4.375);
    expect(convertQuantity(fabric({ gsm: 25, width: 175 }), 4.375, 'kg', 'm')).toBe(1_000);
  });

  it('leaves no noise of binary fractions', () => {
    expect(convertQuantity(fabric({ gsm: 0.1 }), 3, 'm2', 'kg')).toBe(0.0003);
    expect(convertQuantity(fabric({ gsm: 55 }), 3.4, 'm2', 'kg')).toBe(0.187);
  });

  it('takes the linear density of what has no width of fabric', () => {
    expect(convertQuantity(noseWire({ g_per_m: 2.5 }), 1_000, 'm', 'kg')).toBe(2.5);
  });

  it('takes the density of a liquid, and never the bulk density of anything else', () => {
    expect(convertQuantity(ethanol, 100, 'L', 'kg')).toBe(79);
    expect(convertQuantity({ ...ethanol, values: { density: 800 } }, 100, 'L', 'kg')).toBe(80);
    expect(refusalOf(() => convertQuantity(resin, 1, 'kg', 'L'))).toMatchObject({ code: 'units_not_convertible' });
  });

  it('knows the units that have one size everywhere', () => {
    expect(convertQuantity(resin, 2.5, 'ton', 'kg')).toBe(2_500);
    expect(convertQuantity(fabric({ gsm: 20 }), 1, 'ton', 'm2')).toBe(50_000);
    expect(convertQuantity(resin, 7, 'kg', 'kg')).toBe(7);
  });

  it('names the attributes that are missing, and only those', () => {
    expect(refusalOf(() => convertQuantity(fabric({}), 1, 'm', 'kg'))).toEqual({
      code: 'conversion_needs_attribute',
      params: { material: 'NW-SB', from: 'm', to: 'kg', missing: ['width', 'gsm'] },
    });
    expect(refusalOf(() => convertQuantity(fabric({ gsm: 25 }), 1, 'm', 'kg')).params['missing']).toEqual(['width']);
    expect(refusalOf(() => convertQuantity(noseWire({}), 1, 'm', 'kg')).params['missing']).toEqual(['g_per_m']);
    expect(refusalOf(() => convertQuantity(fabric({ gsm: 0 }), 1, 'm2', 'kg')).params['missing']).toEqual(['gsm']);
  });

  it('refuses where no attribute would help', () => {
    expect(refusalOf(() => convertQuantity(fabric({ gsm: 25 }), 1, 'pcs', 'kg'))).toEqual({
      code: 'units_not_convertible',
      params: { material: 'NW-SB', from: 'pcs', to: 'kg' },
    });
  });
});
