import type { RequestState } from '#contracts';
import type { ProductComponent } from '#core/catalogue';
import type { DemoCatalogue } from '../catalogue.js';
import { Random, roundPlan } from '../random.js';
import { type ComponentWish, PRODUCT_PLANS, type ProductPlan } from '../tables/product-plans.js';
import { SUPPLY_TERMS } from '../tables/supply-terms.js';
import type { LinePlan, RequestPlan } from './demand.js';
import type { Maker } from './manufacturers.js';

/** Weeks in which needs fall; the last one counts as 11. */
export const HORIZON_WEEKS = 12;

const PRIORITIES = [1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5] as const;
/** Materials whose grade decides whether a device is a medical one. */
const MEDICAL = new Set(['NW-MB', 'NW-SMS', 'NW-SF']);

/** Planned output of finished goods, exploded through the bill of materials with waste. */
export class ProductRequests {
  private readonly random = new Random('product requests');
  private posted = 0;

  constructor(private readonly catalogue: DemoCatalogue) {}

  of(makers: readonly Maker[]): RequestPlan[] {
    return PRODUCT_PLANS.flatMap((plan) => {
      const planning = makers.filter((maker) => maker.product === plan.product);
      const sizes = planning.reduce((sum, maker) => sum + maker.size, 0);
      return planning.map((maker) =>
        maker.star
          ? this.starRequest(maker, plan)
          : this.request(maker, plan, roundPlan((plan.output * maker.size) / sizes)),
      );
    });
  }

  private request({ firm }: Maker, plan: ProductPlan, output: number): RequestPlan {
    const { random } = this;
    const state = stateOf(this.posted++);
    const priority = random.pick(PRIORITIES);
    const window = state === 'lapsed' ? ([-7, -2] as const) : this.window();
    const product = this.catalogue.products.get(plan.product)!;
    const lines = this.explode(plan, output).filter(({ wish }) => random.chance(wish.share));
    // Everybody needs at least what the product is mainly made of.
    const kept = lines.length > 0 ? lines : this.explode(plan, output).slice(0, 1);
    return {
      firm,
      title: `${product.nameId}: ${output.toLocaleString('id-ID')} buah`,
      product: { code: plan.product, output },
      priority,
      posted: state === 'lapsed' ? random.between(45, 60) : random.between(0.5, 14),
      state,
      lines: kept.map(({ wish, quantity }) => this.line(wish, quantity, window)),
    };
  }

  /** The mask maker of the cast: what it asks only its neighbour can give in time. */
  private starRequest({ firm }: Maker, plan: ProductPlan): RequestPlan {
    const output = 4_000_000;
    const quantities = new Map(this.explode(plan, output).map(({ wish, quantity }) => [wish, quantity]));
    const [filter, outer, inner, loop, wire] = plan.components;
    const window = [1, 7] as const;
    return {
      firm,
      title: `Masker bedah untuk rumah sakit rujukan: ${output.toLocaleString('id-ID')} buah`,
      product: { code: plan.product, output },
      priority: 5,
      posted: 2,
      lines: [
        {
          material: filter.material,
          quantity: quantities.get(filter)!,
          window,
          wanted: { gsm: 25, bfe: 99, pfe: 98, dp: 30, electret: true, width: 175 },
          minLevel: 2,
          certificates: ['ISO13485'],
          maxUnitPrice: 400_000,
        },
        {
          material: outer.material,
          quantity: quantities.get(outer)!,
          window,
          wanted: { gsm: 25, hydro: 'hydrophobic' },
        },
        { material: inner.material, quantity: quantities.get(inner)!, window, wanted: { gsm: 25 } },
        { material: loop.material, quantity: quantities.get(loop)!, window, maxSuppliers: 2 },
        { material: wire.material, quantity: quantities.get(wire)!, window, wanted: { width: 3 } },
      ],
    };
  }

  /** Quantity with waste, rounded up to whole rolls, drums or boxes as they are sold, for each component of the plan that the bill of materials has. */
  private explode(plan: ProductPlan, output: number): { wish: ComponentWish; quantity: number }[] {
    const components = this.catalogue.components.get(plan.product) ?? [];
    return plan.components.map((wish) => {
      const component = components.find((candidate) => isWished(candidate, wish));
      if (!component) throw new Error(`${plan.product} has no component ${wish.material} ${wish.role ?? ''}`);
      const exact = output * component.quantityPerUnit * (1 + component.wastePct / 100);
      return { wish, quantity: wholePacks(exact, wish.material) };
    });
  }

  private line(wish: ComponentWish, quantity: number, window: readonly [number, number]): LinePlan {
    const { random } = this;
    const wanted = Object.fromEntries(
      Object.entries(wish.wishes ?? {}).flatMap(([code, values]) => {
        const value = random.pick(values);
        return value === null ? [] : [[code, value]];
      }),
    );
    const isMedical = MEDICAL.has(wish.material);
    return {
      material: wish.material,
      quantity,
      window,
      wanted,
      maxUnitPrice: this.priceCap(wish.material),
      certificates: this.certificates(wish.material),
      minLevel: isMedical && random.chance(0.14) ? 2 : 1,
      minLocalContent: random.chance(0.09) ? random.pick([25, 40]) : 0,
      ...this.splitRules(quantity),
    };
  }

  private priceCap(material: string): number | null {
    const [low, high] = SUPPLY_TERMS[material].price;
    if (!this.random.chance(0.2)) return null;
    // One in ten still hopes for the prices of last year.
    const factor = this.random.chance(0.1) ? this.random.between(0.5, 0.75) : this.random.between(1.03, 1.3);
    return roundPlan(((low + high) / 2) * factor, 3);
  }

  private certificates(material: string): string[] {
    const known = Object.keys(SUPPLY_TERMS[material].certificates);
    const code = known.length > 0 && this.random.chance(0.1) ? this.random.pick(known) : undefined;
    return code === undefined ? [] : [code];
  }

  private splitRules(
    quantity: number,
  ): Pick<LinePlan, 'maxSuppliers' | 'minPerSupplier' | 'maxShare' | 'allOrNothing'> {
    const { random } = this;
    const roll = random.next();
    if (roll < 0.14) return { maxSuppliers: random.whole(2, 4) };
    if (roll < 0.2) return { maxSuppliers: 1 };
    if (roll < 0.27) return { maxShare: random.pick([0.5, 0.6, 0.7]) };
    if (roll < 0.33) return { minPerSupplier: Math.max(1, Math.floor(quantity / 10)) };
    return roll < 0.345 ? { allOrNothing: true } : {};
  }

  private window(): readonly [number, number] {
    const earliest = this.random.pick([0, 1, 1, 2, 2, 3, 4, 5]);
    return [earliest, Math.min(HORIZON_WEEKS - 1, earliest + this.random.whole(3, 8))];
  }
}

/** Most needs are open; now and then one is not yet, or not any more. */
function stateOf(serial: number): RequestState {
  if (serial % 47 === 23) return 'draft';
  if (serial % 53 === 11) return 'cancelled';
  return serial % 61 === 17 ? 'lapsed' : 'open';
}

const isWished = (component: ProductComponent, wish: ComponentWish): boolean =>
  component.materialCode === wish.material && component.role.startsWith(wish.role ?? '');

/** As buyers order: in whole packs, so that what is asked for can be delivered to the last unit. */
const wholePacks = (exact: number, material: string): number => {
  const { multiple } = SUPPLY_TERMS[material];
  return Math.max(1, Math.ceil(Number((exact / multiple).toPrecision(12)))) * multiple;
};
