import type { AttributeValue } from '#contracts';

/** What a maker of a product asks of one component: how often it buys it here, and at which grade. */
export interface ComponentWish {
  readonly material: string;
  /** Begins the role in the bill of materials, where a material stands in several. */
  readonly role?: string;
  /** Share of the plans that post this component; the others have it from elsewhere. */
  readonly share: number;
  /** Wanted value by attribute, one of the list; null: not asked. The catalogue's match rule makes the bounds. */
  readonly wishes?: Readonly<Record<string, readonly (AttributeValue | null)[]>>;
}

export interface ProductPlan {
  readonly product: string;
  /** Pieces (or litres) planned by all makers together over the twelve weeks. */
  readonly output: number;
  readonly components: readonly ComponentWish[];
}

const wish = (material: string, share: number, wishes: ComponentWish['wishes'] = {}, role?: string): ComponentWish => ({
  material,
  share,
  wishes,
  role,
});

const FILTER = { gsm: [25], bfe: [95, 98, 98, 98.5, 99], dp: [40, null], electret: [true], width: [175, null, null] };
const EARLOOP = { width: [2.8, null], shape: ['round', null, null] };

/** By product of the catalogue; outputs stand to supply as they did in the middle of 2020. */
export const PRODUCT_PLANS: readonly ProductPlan[] = [
  {
    product: 'MASK-3PLY',
    output: 256_000_000,
    components: [
      wish('NW-MB', 0.97, FILTER),
      wish('NW-SB', 0.6, { gsm: [25], hydro: ['hydrophobic', null], colour: ['blue', 'green', null, null] }, 'outer'),
      wish('NW-SB', 0.55, { gsm: [25], hydro: ['hydrophilic', null] }, 'inner'),
      wish('CMP-EAR', 0.75, EARLOOP),
      wish('CMP-NOSE', 0.7, { width: [3, null], core: ['single core', null, null] }),
      wish('PKG-IBOX', 0.7),
      wish('PKG-CTN', 0.5),
    ],
  },
  {
    product: 'MASK-N95',
    output: 2_400_000,
    components: [
      wish('NW-SB', 0.8, { gsm: [50] }, 'outer'),
      wish('NW-MB', 1, { gsm: [25], bfe: [98, 99], electret: [true] }),
      wish('NW-ES', 0.9, { gsm: [50, null] }),
      wish('NW-SB', 0.5, { gsm: [30] }, 'inner'),
      wish('CMP-EAR', 0.7, EARLOOP),
      wish('CMP-FOAM', 0.7, { thickness: [3] }),
      wish('PKG-IBOX', 0.5),
    ],
  },
  {
    product: 'MASK-CLOTH',
    output: 26_000_000,
    components: [
      wish('FAB-COT', 1, { airperm: [null, null, 25], formald: [75], azo: [true] }),
      wish('FAB-TC', 0.8, { gsm: [null, 140] }),
      wish('CMP-EAR', 0.7, EARLOOP),
      wish('CMP-THR', 0.6, { ticket: ['40/2'] }),
    ],
  },
  {
    product: 'COVERALL',
    output: 1_600_000,
    components: [
      wish('NW-SF', 1, {
        gsm: [63, 63, null],
        film: ['microporous PE', null, null],
        synblood: ['2', '3', '3', '4'],
        phix: ['2', null],
      }),
      wish('CMP-ZIP', 0.7, { length: [750] }),
      wish('CMP-ELA', 0.7, { width: [10] }),
      wish('CMP-TAPE', 0.6, { width: [20, null], layers: ['2', null] }),
      wish('CMP-THR', 0.6, { ticket: ['40/2'] }),
      wish('PKG-POLY', 0.6),
      wish('PKG-CTN', 0.5),
    ],
  },
  {
    product: 'COVERALL-W',
    output: 1_200_000,
    components: [
      wish('FAB-TAF', 1, {
        hydrohead: [80, 100, 150],
        spray: [4],
        coating: ['PU milky', null, null],
        washes: [null, 20],
      }),
      wish('CMP-ZIP', 0.7, { length: [750] }),
      wish('CMP-ELA', 0.7, { width: [10] }),
      wish('CMP-TAPE', 0.6, { width: [20, null] }),
      wish('CMP-THR', 0.7, { ticket: ['40/2'] }),
    ],
  },
  {
    product: 'GOWN-ISO',
    output: 820_000,
    components: [
      wish('NW-SMS', 1, { gsm: [40], hydrohead: [20, 30], aami: ['2'] }),
      wish('FAB-KNIT', 0.75, { gsm: [240, null] }),
      wish('NW-SB', 0.5, { gsm: [40, null] }),
      wish('CMP-THR', 0.6, { ticket: ['40/2'] }),
      wish('PKG-CTN', 0.6),
    ],
  },
  {
    product: 'GOWN-SURG',
    output: 320_000,
    components: [
      wish('NW-SMS', 1, { gsm: [50], hydrohead: [50], aami: ['3'] }),
      wish('NW-SF', 0.7, { gsm: [60, null], synblood: ['4'] }),
      wish('FAB-KNIT', 0.75),
      wish('CMP-VEL', 0.7),
      wish('PKG-POLY', 0.6),
    ],
  },
  { product: 'CAP', output: 5_000_000, components: [wish('NW-SB', 1), wish('CMP-ELA', 0.8)] },
  { product: 'SHOE', output: 3_000_000, components: [wish('NW-SB', 1, { gsm: [40, null] }), wish('CMP-ELA', 0.8)] },
  {
    product: 'SHIELD',
    output: 1_400_000,
    components: [
      wish('SHT-PET', 1, { thickness: [0.25], transmit: [85, null] }),
      wish('CMP-FOAM', 0.8, { thickness: [25] }),
      wish('CMP-ELA', 0.7, { width: [25, null] }),
    ],
  },
  {
    product: 'GLOVE-NR',
    output: 560_000_000,
    components: [
      wish('GLV-NRL', 1, { drc: [60], tsc: [61], mst: [650], vfa: [0.06], nh3: [0.65, null] }),
      wish('GLV-CUR', 0.8),
      wish('GLV-COAG', 0.7),
      wish('PKG-IBOX', 0.7),
      wish('PKG-CTN', 0.5),
    ],
  },
  {
    product: 'GLOVE-NBR',
    output: 240_000_000,
    components: [
      wish('GLV-NBL', 1, { tsc: [45] }),
      wish('GLV-CUR', 0.8),
      wish('GLV-COAG', 0.7),
      wish('PKG-IBOX', 0.7),
      wish('PKG-CTN', 0.6),
    ],
  },
  {
    product: 'GLOVE-SURG',
    output: 18_000_000,
    components: [
      wish('GLV-NRL', 1, { drc: [60], mst: [850], vfa: [0.04] }),
      wish('GLV-CUR', 0.8),
      wish('PKG-POLY', 0.7),
    ],
  },
  {
    product: 'SANITIZER',
    output: 4_000_000,
    components: [
      wish('SAN-ETH', 1, {
        purity: [96],
        grade: ['food/ENA', 'pharmaceutical', null],
        methanol: [200],
        denat: [false, null],
      }),
      wish('SAN-H2O2', 0.7),
      wish('SAN-GLY', 0.8, { purity: [98], deg: [0.1] }),
      wish('SAN-BTL', 0.7, { volume: [1000] }),
      wish('PKG-CTN', 0.6),
    ],
  },
  {
    product: 'SANITIZER-GEL',
    output: 1_600_000,
    components: [
      wish('SAN-ETH', 1, { purity: [96], denat: [false, null] }),
      wish('SAN-CARB', 0.6, {}),
      wish('SAN-GLY', 0.7, { purity: [98] }),
      wish('SAN-BTL', 0.7, { volume: [1000], closure: ['pump', null] }),
    ],
  },
  {
    product: 'DISINF',
    output: 5_000_000,
    components: [wish('SAN-HYP', 1, { chlorine: [12] }), wish('SAN-BTL', 0.7, { volume: [1000] })],
  },
];
