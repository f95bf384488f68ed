/** Makers of finished goods: which products, where they stand, how their firms are called. */
export interface MakerTrade {
  readonly code: string;
  readonly count: number;
  readonly places: RegExp;
  readonly words: readonly string[];
  /** One of these is what a firm plans. */
  readonly products: readonly string[];
  /** Share of the firms that post a plan. */
  readonly posts: number;
}

const maker = (
  code: string,
  count: number,
  places: RegExp,
  words: readonly string[],
  products: readonly string[],
  posts: number,
): MakerTrade => ({ code, count, places, words, products, posts });

/** 260 manufacturers; with the 40 of SMALL_TRADES they are 300. */
export const MAKER_TRADES: readonly MakerTrade[] = [
  maker('mask', 64, /mask|garment|device|medical/, ['Masker', 'Medika', 'Alkes'], ['MASK-3PLY'], 0.97),
  maker('respirator', 12, /device|mask|medical/, ['Respirator', 'Proteksi'], ['MASK-N95'], 1),
  maker('clothmask', 14, /garment|textile/, ['Garmen', 'Busana'], ['MASK-CLOTH'], 0.9),
  maker('coverall', 44, /garment/, ['Garmen', 'Apparel', 'Proteksi'], ['COVERALL'], 0.9),
  maker('washable', 18, /garment|textile/, ['Garmen', 'Konveksi'], ['COVERALL-W'], 0.95),
  maker('gown', 32, /garment|medical/, ['Busana Medis', 'Garmen'], ['GOWN-ISO', 'GOWN-ISO', 'GOWN-SURG'], 0.97),
  maker('cover', 10, /garment|nonwoven/, ['Pelindung'], ['CAP', 'SHOE'], 1),
  maker('shield', 8, /plastic|device/, ['Pelindung Wajah'], ['SHIELD'], 1),
  maker(
    'glove',
    30,
    /glove/,
    ['Sarung Tangan', 'Karet Medika'],
    ['GLOVE-NR', 'GLOVE-NR', 'GLOVE-NBR', 'GLOVE-NBR', 'GLOVE-SURG'],
    0.95,
  ),
  maker(
    'sanitizer',
    24,
    /chemical|ethanol|oleochemical|packaging/,
    ['Antiseptik', 'Higienis'],
    ['SANITIZER', 'SANITIZER', 'SANITIZER-GEL'],
    1,
  ),
  maker('disinfectant', 4, /chemical/, ['Disinfektan'], ['DISINF'], 1),
];

/** Materials a small firm needs by itself: mostly less than anybody's minimum order. */
export interface SmallTrade {
  readonly code: string;
  readonly count: number;
  readonly places: RegExp;
  readonly forms: readonly string[];
  readonly words: readonly string[];
  readonly kbli: string;
  readonly needs: readonly SmallNeed[];
}

interface SmallNeed {
  readonly material: string;
  readonly quantity: readonly [min: number, max: number];
  readonly share: number;
}

const need = (material: string, min: number, max: number, share: number): SmallNeed => ({
  material,
  quantity: [min, max],
  share,
});

/** 40 firms of small and medium industry (Permenperin 64/2016). */
export const SMALL_TRADES: readonly SmallTrade[] = [
  {
    code: 'batik', count: 12, places: /batik|garment IKM/, forms: ['UD', 'CV'], words: ['Batik'], kbli: '13132',
    needs: [need('IKM-WAX', 60, 700, 0.95), need('IKM-ROS', 30, 320, 0.7), need('IKM-DYE', 5, 40, 0.9), need('FAB-COT', 200, 1_400, 0.6)],
  },
  {
    code: 'food', count: 12, places: /starch|garment IKM|packaging|coconut/, forms: ['UD', 'CV', 'Koperasi'], words: ['Pangan', 'Camilan'], kbli: '10773',
    needs: [need('AGR-TAP', 400, 9_000, 0.9), need('AGR-SUG', 500, 4_000, 0.8), need('AGR-FLR', 300, 4_500, 0.7), need('IKM-POU', 2_000, 24_000, 0.9)],
  },
  {
    code: 'soap', count: 6, places: /oleochemical|coconut|garment IKM/, forms: ['UD', 'CV'], words: ['Sabun'], kbli: '20231',
    needs: [need('IKM-NOD', 300, 2_400, 0.9), need('AGR-CNO', 200, 1_800, 0.8), need('SAN-BTL', 500, 5_000, 0.5)],
  },
  {
    code: 'smallmask', count: 10, places: /garment IKM|batik|garment/, forms: ['UD', 'CV', 'Koperasi'], words: ['Konveksi', 'Jahit'], kbli: '14111',
    needs: [need('FAB-COT', 150, 1_800, 0.95), need('FAB-TC', 100, 900, 0.7), need('CMP-EAR', 2_000, 16_000, 0.8), need('CMP-THR', 5, 30, 0.6)],
  },
]; // prettier-ignore
