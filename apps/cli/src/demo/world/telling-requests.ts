import { Random, roundTo } from '../random.js';
import { SUPPLY_TERMS } from '../tables/supply-terms.js';
import type { LinePlan, RequestPlan } from './demand.js';
import type { Firm } from './registry.js';

interface Telling {
  /** Trade of the firms that have this need. */
  readonly trade: string;
  readonly firms: number;
  readonly title: string;
  readonly line: LinePlan;
}

const telling = (trade: string, firms: number, title: string, line: LinePlan): Telling => ({
  trade,
  firms,
  title,
  line,
});

/**
 * Needs that show one reason each why a need stays open: nobody verified makes it, no such grade, no such level, no such
 * certificate, too little local content, too low a price, too late, too small, too few suppliers allowed.
 */
const TELLING: readonly Telling[] = [
  telling('respirator', 3, 'Katup buang napas', { material: 'CMP-VALVE', quantity: 60_000, window: [2, 8] }),
  telling('meltblown', 3, 'Resin meltblown MFR tinggi', {
    material: 'RES-PPMB',
    quantity: 24_000,
    window: [2, 10],
    wanted: { mfr: 1_500 },
  }),
  telling('respirator', 2, 'Media filter efisiensi tinggi', {
    material: 'NW-MB',
    quantity: 900,
    window: [2, 9],
    wanted: { bfe: 99.8, fe_nacl: 99 },
  }),
  telling('coverall', 2, 'Laminasi kelas penetrasi darah 6', {
    material: 'NW-SF',
    quantity: 12_000,
    window: [2, 9],
    wanted: { synblood: '6' },
  }),
  telling('mask', 2, 'Kawat hidung teruji laboratorium', {
    material: 'CMP-NOSE',
    quantity: 80_000,
    window: [1, 8],
    minLevel: 2,
  }),
  telling('mask', 2, 'Tali telinga bersertifikat ISO 13485', {
    material: 'CMP-EAR',
    quantity: 300_000,
    window: [1, 8],
    certificates: ['ISO13485'],
  }),
  telling('glove', 2, 'Lateks nitril dengan TKDN tinggi', {
    material: 'GLV-NBL',
    quantity: 60_000,
    window: [4, 11],
    minLocalContent: 60,
  }),
  telling('washable', 2, 'Taffeta dengan harga tahun lalu', {
    material: 'FAB-TAF',
    quantity: 15_000,
    window: [1, 8],
    maxUnitPrice: 8_500,
  }),
  telling('coverall', 2, 'Seam tape minggu ini juga', { material: 'CMP-TAPE', quantity: 40_000, window: [0, 0] }),
  telling('shield', 2, 'Potongan percobaan PET', { material: 'SHT-PET', quantity: 40, window: [1, 8] }),
  telling('disinfectant', 1, 'Hipoklorit dari satu pemasok', {
    material: 'SAN-HYP',
    quantity: 150_000,
    window: [1, 4],
    maxSuppliers: 1,
  }),
  telling('spunbond', 5, 'Resin spunbond', { material: 'RES-PPSB', quantity: 38_000, window: [1, 8] }),
  telling('cover', 3, 'Spunlace untuk tisu disinfektan', { material: 'NW-SL', quantity: 9_000, window: [1, 9] }),
];

export function tellingRequests(firms: readonly Firm[]): RequestPlan[] {
  const random = new Random('telling requests');
  return TELLING.flatMap(({ trade, firms: count, title, line }) =>
    firms
      // The cast's own firms are asked by their own needs only.
      .filter((firm) => firm.trade === trade)
      .slice(1, count + 1)
      .map((firm): RequestPlan => ({ firm, title, priority: 3, posted: random.between(1, 9), lines: [line] })),
  );
}

/** Single needs that come on top, until the story has as many lines as it is to have. */
export function furtherRequests(firms: readonly Firm[], count: number): RequestPlan[] {
  const random = new Random('further requests');
  const wanting = firms.filter((firm) => FURTHER[firm.trade] !== undefined);
  return Array.from({ length: count }, (_, i): RequestPlan => {
    const firm = wanting[(i * 7 + 3) % wanting.length];
    const { title, material, quantity } = random.pick(FURTHER[firm.trade]);
    const earliest = random.whole(0, 4);
    return {
      firm,
      title,
      priority: random.pick([1, 2, 2, 3, 4]),
      posted: random.between(0.5, 10),
      lines: [
        {
          material,
          quantity: roundTo(random.between(...quantity), SUPPLY_TERMS[material].multiple),
          window: [earliest, earliest + random.whole(4, 7)],
        },
      ],
    };
  });
}

interface Further {
  readonly title: string;
  readonly material: string;
  readonly quantity: readonly [min: number, max: number];
}

const further = (title: string, material: string, min: number, max: number): Further => ({
  title,
  material,
  quantity: [min, max],
});

const FURTHER: Readonly<Record<string, readonly Further[]>> = {
  mask: [
    further('Kemasan masker', 'PKG-IBOX', 8_000, 60_000),
    further('Tali telinga cadangan', 'CMP-EAR', 60_000, 400_000),
  ],
  coverall: [further('Kantong coverall', 'PKG-POLY', 12_000, 60_000), further('Benang jahit', 'CMP-THR', 20, 80)],
  gown: [further('Manset rib', 'FAB-KNIT', 150, 700), further('Karton gaun', 'PKG-CTN', 500, 2_500)],
  glove: [
    further('Kotak sarung tangan', 'PKG-IBOX', 10_000, 80_000),
    further('Karton sarung tangan', 'PKG-CTN', 600, 5_000),
  ],
  sanitizer: [
    further('Botol cadangan', 'SAN-BTL', 10_000, 40_000),
    further('Gliserin tambahan', 'SAN-GLY', 500, 2_500),
  ],
  clothmask: [further('Katun tambahan', 'FAB-COT', 2_000, 12_000)],
};
