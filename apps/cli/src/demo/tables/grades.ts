import type { AttributeValue } from '#contracts';

/** Values an attribute takes among the makers; repeated where it is common. Null: not stated. */
export type Grade = Readonly<Record<string, readonly (AttributeValue | null)[]>>;

/**
 * What the makers of a material can do, attribute by attribute, within the plausible ranges of the catalogue. Values
 * that several makers share are frequent, so that most needs find somebody and some find nobody.
 */
export const GRADES: Readonly<Record<string, Grade>> = {
  'NW-MB': {
    gsm: [25, 25, 25, 25, 25, 25, 24.5, 22],
    width: [175, 175, 175, 175, 175, 175, 260],
    bfe: [95.5, 98.2, 98.4, 98.6, 98.9, 99.1],
    pfe: [null, null, 96, 98.1],
    dp: [28, 30, 32, 34, 36],
    electret: [true],
    colour: ['white'],
  },
  'NW-SB': {
    gsm: [25, 25, 25, 25, 30, 40, 50],
    width: [175, 175, 195, 195, 1600],
    hydro: ['hydrophobic', 'hydrophobic', 'hydrophilic'],
    colour: ['white', 'white', 'blue', 'green'],
    web: ['S', 'SS', 'SSS'],
  },
  'NW-SMS': {
    gsm: [40, 40, 42, 45, 50, 50],
    hydrohead: [35, 45, 52, 60, 75, 102],
    impact: [0.6, 0.8, 0.9, 2.5],
    aami: ['2', '2', '3', '3'],
    finish: ['none', 'anti-static', 'alcohol-repellent', null],
    width: [1600],
  },
  'NW-ES': { gsm: [45, 50, 50], width: [1600] },
  'NW-SL': { gsm: [40, 45, 50], blend: [30, 50, 70], absorb: [600, 750] },
  'NW-SF': {
    gsm: [60, 63, 63, 63, 65],
    film: ['microporous PE', 'microporous PE', 'PE'],
    synblood: ['2', '3', '3', '4', '5'],
    phix: ['2', '2', '3', '4'],
    hydrohead: [105, 120, 140, 165],
    mvtr: [null, 2800, 3400],
    width: [1600],
  },
  'FAB-TAF': {
    gsm: [70, 80, 90, 100],
    coating: ['PU', 'PU milky', 'PU milky', 'WR only'],
    hydrohead: [90, 120, 180, 260],
    spray: [4, 4, 5],
    washes: [20, 25, 30],
  },
  'FAB-TC': { gsm: [120, 140, 150], blend: ['TC 65/35', 'TC 65/35', 'TC 80/20'], sni8913: [true, true, false] },
  'FAB-COT': {
    gsm: [105, 110, 115, 120],
    airperm: [18, 25, 32, 45],
    absorb: [20, 35, 50],
    formald: [15, 25, 40, 60],
    azo: [true],
  },
  'FAB-KNIT': { gsm: [220, 240, 260] },
  'CMP-EAR': {
    width: [2.6, 2.8, 3, 3, 4],
    shape: ['round', 'round', 'round', 'flat'],
    elong: [170, 190, 220],
    material: ['nylon/spandex', 'polyester/spandex'],
  },
  'CMP-ELA': { width: [10, 10, 10, 20, 25] },
  'CMP-NOSE': { width: [3, 3, 3, 4], core: ['single core', 'single core', 'double core'], g_per_m: [1.6, 1.8, 2.4] },
  'CMP-FOAM': { thickness: [3, 3, 25, 30], density: [22, 28] },
  'CMP-ZIP': { length: [700, 750, 750] },
  'CMP-TAPE': { width: [20, 20, 22], layers: ['2', '3'], synblood: ['3', '4'] },
  'CMP-THR': { ticket: ['40/2', '40/2', '40/2', '20S/2'] },
  'SHT-PET': { thickness: [0.25, 0.25, 0.3], transmit: [88, 90], antifog: [true, false] },
  'RES-PPSB': { mfr: [30, 35], ash: [200, 300] },
  'GLV-NRL': {
    drc: [60, 60.1, 60.3],
    tsc: [61.2, 61.5, 61.8],
    nh3: [0.62, 0.65, 0.7, 0.28],
    mst: [700, 850, 1000],
    vfa: [0.02, 0.03, 0.04, 0.06],
    koh: [0.5, 0.6],
  },
  'GLV-NBL': { tsc: [44.8, 45], acn: [30, 33], ph: [8.2] },
  'SAN-ETH': {
    purity: [96, 96.2, 96.3, 96.4],
    grade: ['food/ENA', 'food/ENA', 'pharmaceutical', 'technical'],
    methanol: [20, 50, 120, 180],
    denat: [false, false, false, true],
  },
  'SAN-GLY': { purity: [98.2, 99.5, 99.7], deg: [0.01, 0.02, 0.05] },
  'SAN-H2O2': { conc: [35, 50, 50] },
  'SAN-HYP': { chlorine: [12, 12.5] },
  'SAN-CARB': { visc: [45000, 52000] },
  'SAN-BTL': { volume: [1000, 1000, 1000, 500], closure: ['flip-top', 'pump', 'screw'] },
  'AGR-TAP': { moist: [12, 12.5, 13] },
};
