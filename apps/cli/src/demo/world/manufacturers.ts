import type { DemoPeople } from '../cast.js';
import type { DemoCatalogue } from '../catalogue.js';
import { Random } from '../random.js';
import { MAKER_TRADES, SMALL_TRADES, type SmallTrade } from '../tables/makers.js';
import { castName } from './producers.js';
import type { Firm, Registry } from './registry.js';

/** A firm and the finished product it plans. */
export interface Maker {
  readonly firm: Firm;
  readonly product: string;
  readonly size: number;
  /** The manufacturer of the cast. */
  readonly star: boolean;
}

export interface SmallFirm {
  readonly firm: Firm;
  readonly trade: SmallTrade;
}

export interface Manufacturers {
  /** Those that post a plan. */
  readonly makers: readonly Maker[];
  readonly small: readonly SmallFirm[];
  /** An IKM centre and a licensed material centre. */
  readonly poolers: readonly Firm[];
  /** All of the above and those that post nothing. */
  readonly firms: readonly Firm[];
}

/** An hour by road from the producer of the cast. */
const STAR_PLACE = '35.17';

/** 300 manufacturers, 40 of them small and medium industry, and two poolers. */
export function registerManufacturers(
  registry: Registry,
  people: DemoPeople,
  { products }: Pick<DemoCatalogue, 'products'>,
): Manufacturers {
  const random = new Random('manufacturers');
  const before = registry.firms.length;
  const makers: Maker[] = [];
  for (const trade of MAKER_TRADES) {
    for (let i = 0; i < trade.count; i++) {
      const star = trade.code === 'mask' && i === 0;
      const product = trade.products[i % trade.products.length];
      const firm = registry.register({
        trade: trade.code,
        name: star
          ? castName('manufacturer')
          : registry.names.firm(random.chance(0.8) ? 'PT' : 'CV', random.pick(trade.words)),
        roles: ['manufacturer'],
        regencyCode: star ? STAR_PLACE : registry.placeFor(trade.places),
        kbli: products.get(product)!.kbli2020,
        sizeClass: 'besar',
        registered: star ? 190 : random.between(90, 300),
        person: star ? people.manufacturer : people.clerk,
      });
      if (star || random.chance(trade.posts)) makers.push({ firm, product, size: random.size(), star });
    }
  }
  const small = registerSmall(registry, people, random);
  const poolers = registerPoolers(registry, people);
  return { makers, small, poolers, firms: registry.firms.slice(before) };
}

function registerSmall(registry: Registry, people: DemoPeople, random: Random): SmallFirm[] {
  return SMALL_TRADES.flatMap((trade) =>
    Array.from({ length: trade.count }, () => ({
      trade,
      firm: registry.register({
        trade: trade.code,
        name: registry.names.firm(random.pick(trade.forms), random.pick(trade.words)),
        roles: ['manufacturer'],
        regencyCode: registry.placeFor(trade.places),
        kbli: [trade.kbli],
        sizeClass: random.chance(0.7) ? 'kecil' : 'menengah',
        registered: random.between(90, 240),
        person: people.clerk,
      }),
    })),
  );
}

function registerPoolers(registry: Registry, people: DemoPeople): Firm[] {
  const centre = registry.register({
    trade: 'centre',
    name: castName('pooler'),
    roles: ['pooler'],
    regencyCode: '33.26',
    kbli: ['14111'],
    sizeClass: 'menengah',
    registered: 180,
    person: people.pooler,
  });
  const materialCentre = registry.register({
    trade: 'centre',
    name: 'PT Pusat Bahan Baku Harugantara Mandiri',
    roles: ['pooler'],
    regencyCode: '32.73',
    kbli: ['46693'],
    sizeClass: 'besar',
    registered: 200,
    person: people.clerk,
  });
  return [centre, materialCentre];
}
