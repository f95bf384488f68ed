import type { AttributeValue } from '#contracts';

/** A grade somebody makes: per attribute the values it takes, one of the list; null: not stated. */
export type Grade = Readonly<Record<string, readonly (AttributeValue | null)[]>>;

const times = (count: number, grade: Grade): Grade[] => Array.from({ length: count }, () => grade);

const FILTER: Grade = { gsm: [25], width: [175], dp: [28, 30, 32, 34], electret: [true], colour: ['white'] };
const SMS: Grade = { width: [1600], impact: [0.6, 0.8, 0.9], finish: ['none', 'anti-static', null] };
const LAMINATE: Grade = { width: [1600], hydrohead: [120, 140, 165], mvtr: [null, 2800, 3400] };

/**
 * What the makers of a material can do, within the plausible ranges of the catalogue; makers take the grades of the
 * list in turn. Grades that most needs ask for are frequent, so that most needs find somebody and some find nobody.
 */
export const GRADES: Readonly<Record<string, readonly Grade[]>> = {
  'NW-MB': [
    { ...FILTER, bfe: [98.6, 98.9], pfe: [null, 96] },
    { ...FILTER, bfe: [99.1], pfe: [null, 97] },
    { ...FILTER, bfe: [95.5, 96.2] },
    { ...FILTER, bfe: [98.2, 98.4] },
    { ...FILTER, bfe: [98.4], width: [260] },
    { ...FILTER, bfe: [96.8], gsm: [22] },
  ],
  'NW-SB': [
    { gsm: [25], width: [175], hydro: ['hydrophobic'], colour: ['white'], web: ['SS'] },
    { gsm: [25], width: [195], hydro: ['hydrophilic'], colour: ['white'], web: ['SS'] },
    { gsm: [25], width: [175], hydro: ['hydrophobic'], colour: ['blue', 'green'], web: ['SS', 'SSS'] },
    { gsm: [40], width: [1600], hydro: ['hydrophobic'], colour: ['white', 'blue'], web: ['S'] },
    { gsm: [25], width: [195], hydro: ['hydrophilic'], colour: ['white'], web: ['S'] },
    { gsm: [50], width: [1600], hydro: ['hydrophobic'], colour: ['white'], web: ['SSS'] },
    { gsm: [25], width: [175], hydro: ['hydrophobic'], colour: ['green', 'blue'], web: ['SS'] },
    { gsm: [30], width: [1600], hydro: ['hydrophilic'], colour: ['white'], web: ['SS'] },
  ],
  'NW-SMS': [
    { ...SMS, gsm: [40], hydrohead: [35, 42], aami: ['2'] },
    { ...SMS, gsm: [50], hydrohead: [60, 75], aami: ['3'] },
    { ...SMS, gsm: [41], hydrohead: [38, 45], aami: ['2'] },
    { ...SMS, gsm: [50], hydrohead: [54, 102], aami: ['3'] },
    { ...SMS, gsm: [40], hydrohead: [35, 52], aami: ['2'] },
    { ...SMS, gsm: [45], hydrohead: [45], aami: ['2'], impact: [2.5] },
  ],
  'NW-ES': times(1, { gsm: [50], width: [1600] }),
  'NW-SL': [
    { gsm: [45], blend: [30, 50], absorb: [600] },
    { gsm: [50], blend: [70], absorb: [750] },
  ],
  'NW-SF': [
    { ...LAMINATE, gsm: [63], film: ['microporous PE'], synblood: ['3'], phix: ['2'] },
    { ...LAMINATE, gsm: [63], film: ['microporous PE'], synblood: ['4'], phix: ['3'] },
    { ...LAMINATE, gsm: [62], film: ['PE'], synblood: ['3'], phix: ['2'] },
    { ...LAMINATE, gsm: [60], film: ['microporous PE'], synblood: ['4', '5'], phix: ['3'] },
    { ...LAMINATE, gsm: [65], film: ['PE'], synblood: ['2'], phix: ['2'], hydrohead: [105] },
  ],
  'FAB-TAF': [
    { gsm: [80, 90], coating: ['PU milky'], hydrohead: [180, 260], spray: [5], washes: [25, 30] },
    { gsm: [70, 80], coating: ['PU'], hydrohead: [120, 180], spray: [4], washes: [20] },
    { gsm: [80, 100], coating: ['PU milky'], hydrohead: [120, 180], spray: [4], washes: [20, 25] },
    { gsm: [70], coating: ['WR only'], hydrohead: [90], spray: [4], washes: [null] },
  ],
  'FAB-TC': [
    { gsm: [140], blend: ['TC 65/35'], sni8913: [true] },
    { gsm: [140], blend: ['TC 65/35'], sni8913: [true, null] },
    { gsm: [120, 150], blend: ['TC 80/20'], sni8913: [false] },
  ],
  'FAB-COT': [
    { gsm: [105, 110], airperm: [25], absorb: [20, 35], formald: [15, 25], azo: [true] },
    { gsm: [110, 115], airperm: [24, 26], absorb: [35], formald: [25, 40], azo: [true] },
    { gsm: [120], airperm: [18, 45], absorb: [50], formald: [40, 60], azo: [true] },
  ],
  'FAB-KNIT': [{ gsm: [240] }, { gsm: [240] }, { gsm: [220, 260] }],
  'CMP-EAR': [
    { width: [2.8], shape: ['round'], elong: [190, 220], material: ['nylon/spandex'] },
    { width: [2.8, 3], shape: ['round'], elong: [170, 190], material: ['polyester/spandex'] },
    { width: [2.6, 2.8], shape: ['round'], elong: [190], material: ['nylon/spandex'] },
    { width: [4], shape: ['flat'], elong: [170], material: ['polyester/spandex'] },
  ],
  'CMP-ELA': [{ width: [10] }, { width: [10] }, { width: [25] }, { width: [10] }, { width: [20] }],
  'CMP-NOSE': [
    { width: [3], core: ['single core'], g_per_m: [1.6, 1.8] },
    { width: [3], core: ['double core'], g_per_m: [2.4] },
    { width: [3], core: ['single core'], g_per_m: [1.8] },
    { width: [4], core: ['single core'], g_per_m: [2] },
  ],
  'CMP-FOAM': [
    { thickness: [3], density: [28] },
    { thickness: [25], density: [22] },
    { thickness: [25], density: [22] },
  ],
  'CMP-ZIP': [{ length: [750] }, { length: [745] }, { length: [700] }],
  'CMP-TAPE': [
    { width: [20], layers: ['2'], synblood: ['3'] },
    { width: [20], layers: ['3'], synblood: ['4'] },
  ],
  'CMP-THR': [{ ticket: ['40/2'] }, { ticket: ['40/2'] }, { ticket: ['20S/2'] }],
  'SHT-PET': [
    { thickness: [0.25], transmit: [90], antifog: [true] },
    { thickness: [0.26], transmit: [88], antifog: [false] },
    { thickness: [0.3], transmit: [88], antifog: [false] },
  ],
  'RES-PPSB': [{ mfr: [30, 35], ash: [200, 300] }],
  'GLV-NRL': [
    ...times(3, {
      drc: [60, 60.2],
      tsc: [61.2, 61.5],
      nh3: [0.62, 0.65, 0.7],
      mst: [850, 1000],
      vfa: [0.02, 0.04],
      koh: [0.5],
    }),
    { drc: [60.1], tsc: [61.5], nh3: [0.66], mst: [700], vfa: [0.05], koh: [0.6] },
    { drc: [60.3], tsc: [61.8], nh3: [0.28], mst: [900], vfa: [0.03], koh: [0.6] },
  ],
  'GLV-NBL': [{ tsc: [44.8, 45], acn: [30, 33], ph: [8.2] }],
  'SAN-ETH': [
    ...times(3, { purity: [96, 96.3], grade: ['food/ENA'], methanol: [20, 50, 120], denat: [false] }),
    { purity: [96.2, 96.4], grade: ['pharmaceutical'], methanol: [20], denat: [false] },
    { purity: [96], grade: ['technical'], methanol: [180, 240], denat: [true] },
  ],
  'SAN-GLY': [{ purity: [98.2, 99.5, 99.7], deg: [0.01, 0.02, 0.05] }],
  'SAN-H2O2': [{ conc: [50] }, { conc: [35] }],
  'SAN-HYP': [{ chlorine: [12, 12.5] }],
  'SAN-CARB': [{ visc: [45_000, 52_000] }],
  'SAN-BTL': [
    { volume: [1000], closure: ['pump'] },
    { volume: [1000], closure: ['flip-top'] },
    { volume: [1000], closure: ['screw', 'pump'] },
    { volume: [500], closure: ['flip-top'] },
  ],
  'AGR-TAP': [{ moist: [12, 12.5, 13] }],
};
