import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadReferenceData, ProductComponent } from '#core/catalogue';
import { MarketWorld } from '../../../../test/support/market-world.js';
import type { Actor } from '../platform/context.js';
import { type Plan, PlanService } from './plan.service.js';

let world: MarketWorld;
let plans: PlanService;
let buyerId: string;
let facilityId: string;
let budi: Actor;

beforeAll(async () => {
  world = await MarketWorld.open();
  await loadReferenceData(world.dataSource);
  plans = world.get(PlanService);
  buyerId = await world.rows.organisation(['manufacturer'], 'PT Masker');
  facilityId = await world.rows.facility(buyerId);
  budi = world.member(buyerId);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const masks = (change: Partial<Plan> = {}): Plan => ({
  productCode: 'MASK-3PLY',
  plannedOutput: 1_000_000,
  facilityId,
  earliestWeek: world.week(0),
  latestWeek: world.week(6),
  ...change,
});

describe('a plan becomes a request', () => {
  it('of a million surgical masks, as one would reckon by hand', async () => {
    const { detail, needs, unconverted } = await plans.createFromPlan(budi, masks());
    const exact = Object.fromEntries(needs.map((need) => [need.materialCode, need.exact]));
    expect(exact).toEqual({
      'NW-SB': 1_684.8, // (0.00077 + 0.00085) kg × 1.04 × 1,000,000
      'NW-MB': 808.5, // 0.00077 kg × 1.05
      'CMP-EAR': 360_500, // 0.35 m × 1.03
      'CMP-NOSE': 107_100, // 0.105 m × 1.02
      'PKG-IBOX': 20_200, // 1/50 × 1.01
      'PKG-CTN': 505, // 1/2000 × 1.01
    });
    expect(detail.lines.map(({ line, material }) => [line.materialCode, line.quantity, material.unit])).toEqual([
      ['NW-SB', 1_685, 'kg'],
      ['NW-MB', 809, 'kg'],
      ['CMP-EAR', 360_500, 'm'],
      ['CMP-NOSE', 107_100, 'm'],
      ['PKG-IBOX', 20_200, 'pcs'],
      ['PKG-CTN', 505, 'pcs'],
    ]);
    expect(unconverted).toEqual([]);
    expect(detail.request).toMatchObject({ state: 'draft', productCode: 'MASK-3PLY', plannedOutput: 1_000_000 });
    expect(detail.request.title).toBe('1.000.000 × Masker bedah 3 lapis (earloop)');
  });

  it('with what is wanted of each material as constraints, by its match rules', async () => {
    const attributes = { 'NW-MB': { gsm: 25, bfe: 98, electret: true }, 'NW-SB': { colour: 'blue' } };
    const terms = { priority: 5, priorityGround: 'health_facility', minLevel: 2 };
    const { detail } = await plans.createFromPlan(budi, masks({ attributes, terms, title: 'Masker RS' }));
    const byMaterial = new Map(detail.lines.map(({ line }) => [line.materialCode, line]));
    expect(byMaterial.get('NW-MB')).toMatchObject({
      constraints: { gsm: { min: 23.75, max: 26.25 }, bfe: { min: 98 }, electret: { in: [true] } },
      priority: 5,
      priorityGround: 'health_facility',
      minLevel: 2,
    });
    expect(byMaterial.get('NW-SB')?.constraints).toEqual({ colour: { in: ['blue'] } });
    expect(byMaterial.get('CMP-EAR')?.constraints).toEqual({});
    expect(detail.request.title).toBe('Masker RS');
  });

  it('reports what cannot be counted, and counts it once the attribute is stated', async () => {
    const extra = { productCode: 'MASK-3PLY', position: 99, materialCode: 'NW-ES', role: 'support' };
    const component = { quantityPerUnit: 0.03, unit: 'm2', wastePct: 0, confidence: 'E' };
    await world.dataSource.manager.insert(ProductComponent, { ...extra, ...component });
    try {
      const without = await plans.createFromPlan(budi, masks());
      expect(without.unconverted).toEqual([
        { materialCode: 'NW-ES', quantity: 30_000, unit: 'm2', baseUnit: 'kg', roles: ['support'], missing: ['gsm'] },
      ]);
      expect(without.detail.lines.map(({ line }) => line.materialCode)).not.toContain('NW-ES');
      const stated = await plans.createFromPlan(budi, masks({ attributes: { 'NW-ES': { gsm: 40 } } }));
      expect(stated.unconverted).toEqual([]);
      expect(stated.detail.lines.find(({ line }) => line.materialCode === 'NW-ES')?.line.quantity).toBe(1_200);
    } finally {
      await world.dataSource.manager.delete(ProductComponent, { productCode: 'MASK-3PLY', position: 99 });
    }
  });

  it('not of a product, a place or an attribute that does not exist', async () => {
    const refused = async (change: Partial<Plan>, refusal: object) =>
      expect(plans.createFromPlan(budi, masks(change))).rejects.toMatchObject(refusal);
    await refused({ productCode: 'KITE' }, { errors: [{ pointer: '/productCode' }] });
    await refused({ plannedOutput: 0 }, { errors: [{ pointer: '/plannedOutput', code: 'min' }] });
    await refused(
      { attributes: { 'NW-SMS': { gsm: 40 }, 'NW-MB': { gsm: 'x' } } },
      {
        errors: [{ pointer: '/attributes/NW-SMS' }, { pointer: '/attributes/NW-MB/gsm', code: 'type' }],
      },
    );
    await refused({ latestWeek: world.week(-1) }, { code: 'invalid_input' });
    const foreign = await world.rows.facility(await world.rows.organisation(['manufacturer']));
    await refused({ facilityId: foreign }, { code: 'not_found' });
  });

  it('not of more than a line can ask for: the fault says how much would do', async () => {
    const gowns = masks({ productCode: 'COVERALL', plannedOutput: 1_000_000_000 });
    // 9 m of seam tape × 1.08 a piece
    await expect(plans.createFromPlan(budi, gowns)).rejects.toMatchObject({
      errors: [{ pointer: '/plannedOutput', code: 'max', params: { max: 102_880_658 } }],
    });
    const { detail } = await plans.createFromPlan(budi, { ...gowns, plannedOutput: 102_880_658 });
    expect(Math.max(...detail.lines.map(({ line }) => line.quantity))).toBeLessThanOrEqual(1_000_000_000);
  });
});
