import { describe, expect, it } from 'vitest';
import { chargeableKgPerUnit } from './chargeable-weight.rules.js';

describe('chargeable weight of one base unit', () => {
  it.each([
    ['light rolls pay for their volume', { code: 'NW-MB', unit: 'kg', bulkDensityKgPerM3: 90 }, 2.777778],
    ['dense goods pay for their weight', { code: 'AGR-SALT', unit: 'kg', bulkDensityKgPerM3: 1_150 }, 1],
    ['a litre weighs its density', { code: 'SAN-ETH', unit: 'L', bulkDensityKgPerM3: 790 }, 0.79],
    ['area by the estimate, volume by bulk density', { code: 'NW-SF', unit: 'm2', bulkDensityKgPerM3: 160 }, 0.098438],
    ['a bottle is mostly air', { code: 'SAN-BTL', unit: 'pcs', bulkDensityKgPerM3: 60 }, 0.1875],
    ['no density stated: taken as dense', { code: 'X', unit: 'kg', bulkDensityKgPerM3: null }, 1],
  ] as const)('%s', (_, material, kg) => {
    expect(chargeableKgPerUnit(material)).toBe(kg);
  });

  it('is never guessed for a material sold by area, length or piece', () => {
    expect(() => chargeableKgPerUnit({ code: 'NEW', unit: 'm', bulkDensityKgPerM3: 100 })).toThrow('NEW is sold by m');
  });
});
