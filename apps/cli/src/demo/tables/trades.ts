/** What stands in one plant of a trade, and what is offered from it. */
export interface LinePlan {
  readonly name: string;
  readonly machine: string;
  /** First: the material its capacity is counted in. */
  readonly offers: readonly OfferPlan[];
  /** Share of the firms of the trade that have this line. */
  readonly share?: number;
}

interface OfferPlan {
  readonly material: string;
  /** Share of the lines that also offer it. */
  readonly share?: number;
  /** Line units that one base unit takes. */
  readonly load?: number;
  /** A second grade of the same material from the same line. */
  readonly secondGrade?: boolean;
}

export interface Trade {
  readonly code: string;
  readonly count: number;
  /** Found in the specialisation of the places where it stands. */
  readonly places: RegExp;
  /** Words of firm names. */
  readonly words: readonly string[];
  readonly lines: readonly LinePlan[];
}

const MELTBLOWN: LinePlan = {
  name: 'Lini meltblown',
  machine: 'meltblown 1,6 m',
  offers: [{ material: 'NW-MB' }, { material: 'NW-MB', share: 0.25, secondGrade: true, load: 1.15 }],
};
const SPUNBOND: LinePlan = {
  name: 'Lini spunbond',
  machine: 'spunbond SS 3,2 m',
  offers: [{ material: 'NW-SB' }, { material: 'NW-SB', share: 0.5, secondGrade: true }],
};

const line = (name: string, machine: string, ...offers: OfferPlan[]): LinePlan => ({ name, machine, offers });

/** 150 producers. */
export const TRADES: readonly Trade[] = [
  { code: 'meltblown', count: 6, places: /nonwoven|meltblown|medical textile|plastic/, words: ['Filtrasi', 'Nirtenun'], lines: [MELTBLOWN] },
  { code: 'spunmelt', count: 3, places: /nonwoven|spunbond/, words: ['Nirtenun', 'Spunmelt'], lines: [SPUNBOND, { ...MELTBLOWN, share: 0.67 }] },
  { code: 'spunbond', count: 11, places: /nonwoven|spunbond|plastic|textile/, words: ['Nirtenun', 'Serat'], lines: [SPUNBOND] },
  {
    code: 'sms', count: 6, places: /nonwoven|spunbond|finishing|textile/, words: ['Nirtenun', 'Komposit'],
    lines: [line('Lini SMMS', 'SMMS 3,2 m', { material: 'NW-SMS' }, { material: 'NW-SB', share: 0.5, load: 0.85 })],
  },
  { code: 'laminating', count: 8, places: /finishing|plastic|nonwoven/, words: ['Laminasi', 'Polimer'], lines: [line('Lini laminasi', 'ekstrusi-laminasi 1,8 m', { material: 'NW-SF' }, { material: 'NW-SF', share: 0.4, secondGrade: true })] },
  { code: 'hotair', count: 2, places: /nonwoven|textile/, words: ['Termobond'], lines: [line('Lini hot-air', 'oven hot-air', { material: 'NW-ES' })] },
  { code: 'spunlace', count: 2, places: /viscose|nonwoven|textile/, words: ['Spunlace'], lines: [line('Lini spunlace', 'hydroentangle 2,4 m', { material: 'NW-SL' })] },
  { code: 'weaving', count: 9, places: /woven|textile|finishing/, words: ['Tekstil', 'Tenun'], lines: [line('Pelapisan taffeta', 'mesin coating', { material: 'FAB-TAF' }), line('Tenun TC', 'air jet loom', { material: 'FAB-TC' })] },
  { code: 'cotton', count: 7, places: /woven|textile|batik/, words: ['Katun', 'Tekstil'], lines: [line('Tenun katun', 'rapier loom', { material: 'FAB-COT' }, { material: 'FAB-TC', share: 0.4, load: 1.2 })] },
  { code: 'knitting', count: 4, places: /garment|textile/, words: ['Rajut'], lines: [line('Rajut rib', 'circular knit', { material: 'FAB-KNIT' })] },
  {
    code: 'narrow', count: 9, places: /garment|textile/, words: ['Elastik', 'Pita Elastis'],
    lines: [line('Lini earloop', 'mesin rajut tali', { material: 'CMP-EAR' }), { ...line('Lini elastis lebar', 'mesin tenun pita', { material: 'CMP-ELA' }, { material: 'CMP-VEL', share: 0.45, load: 2 }), share: 0.9 }],
  },
  { code: 'wire', count: 4, places: /plastic|device/, words: ['Kawat Polimer'], lines: [line('Lini nose wire', 'ekstruder kawat', { material: 'CMP-NOSE' })] },
  { code: 'foam', count: 3, places: /plastic/, words: ['Busa'], lines: [line('Pemotongan busa', 'mesin potong', { material: 'CMP-FOAM' })] },
  { code: 'zip', count: 3, places: /garment|plastic/, words: ['Ritsleting'], lines: [line('Lini ritsleting', 'mesin coil', { material: 'CMP-ZIP' })] },
  { code: 'tape', count: 2, places: /plastic film|packaging/, words: ['Perekat'], lines: [line('Lini seam tape', 'coating 1,2 m', { material: 'CMP-TAPE' })] },
  { code: 'thread', count: 4, places: /textile/, words: ['Benang'], lines: [line('Lini benang jahit', 'twisting', { material: 'CMP-THR' })] },
  { code: 'sheet', count: 3, places: /plastic/, words: ['Lembaran Bening'], lines: [line('Lini lembaran PET', 'ekstruder lembaran', { material: 'SHT-PET' })] },
  { code: 'resin', count: 2, places: /PP/, words: ['Polipropilena'], lines: [line('Reaktor PP', 'reaktor fase gas', { material: 'RES-PPSB' })] },
  { code: 'latex', count: 9, places: /latex|crumb rubber|gloves/, words: ['Lateks', 'Karet'], lines: [line('Sentrifugasi lateks', 'sentrifus lateks', { material: 'GLV-NRL' })] },
  { code: 'nitrile', count: 2, places: /petrochemical|chemical/, words: ['Lateks Nitril'], lines: [line('Polimerisasi NBR', 'reaktor emulsi', { material: 'GLV-NBL' })] },
  { code: 'rubberchem', count: 4, places: /chemical/, words: ['Kimia Karet'], lines: [line('Blending kimia karet', 'mixer', { material: 'GLV-CUR' }), line('Lini kalsium nitrat', 'reaktor', { material: 'GLV-COAG' })] },
  { code: 'ethanol', count: 7, places: /ethanol/, words: ['Etanol', 'Bioetanol'], lines: [line('Distilasi etanol', 'kolom distilasi', { material: 'SAN-ETH' }, { material: 'SAN-ETH', share: 0.3, secondGrade: true })] },
  { code: 'oleochemical', count: 6, places: /oleochemical|coconut oil/, words: ['Oleokimia'], lines: [line('Pemurnian gliserin', 'distilasi vakum', { material: 'SAN-GLY' }), { ...line('Lini sabun dan minyak', 'plodder', { material: 'IKM-NOD' }, { material: 'AGR-CNO' }), share: 0.67 }] },
  { code: 'peroxide', count: 4, places: /H2O2|chlor-alkali|chemical/, words: ['Kimia Dasar'], lines: [line('Lini H2O2', 'proses antrakuinon', { material: 'SAN-H2O2' }), line('Sel klor-alkali', 'sel membran', { material: 'SAN-HYP' })] },
  { code: 'carbomer', count: 1, places: /chemical/, words: ['Polimer Akrilat'], lines: [line('Reaktor karbomer', 'reaktor batch', { material: 'SAN-CARB' })] },
  { code: 'bottle', count: 6, places: /packaging|plastic/, words: ['Botol Plastik'], lines: [line('Blow moulding', 'blow moulding', { material: 'SAN-BTL' }, { material: 'SAN-BTL', share: 0.4, secondGrade: true })] },
  { code: 'box', count: 6, places: /packaging/, words: ['Kemasan Karton'], lines: [line('Cetak kotak lipat', 'offset dan die-cut', { material: 'PKG-IBOX' }), line('Corrugator', 'corrugator', { material: 'PKG-CTN' })] },
  { code: 'poly', count: 3, places: /packaging|plastic/, words: ['Kemasan Fleksibel'], lines: [line('Lini kantong', 'bag maker', { material: 'PKG-POLY' }), line('Lini standing pouch', 'laminator pouch', { material: 'IKM-POU' })] },
  { code: 'tapioca', count: 3, places: /starch|garment IKM|textile/, words: ['Tapioka'], lines: [line('Ekstraksi tapioka', 'ekstraktor', { material: 'AGR-TAP' })] },
  { code: 'sugar', count: 2, places: /chlor-alkali|ethanol/, words: ['Gula Rafinasi'], lines: [line('Rafinasi gula', 'kristalisator', { material: 'AGR-SUG' })] },
  { code: 'flour', count: 2, places: /packaging|garment/, words: ['Penggilingan Terigu'], lines: [line('Penggilingan terigu', 'roller mill', { material: 'AGR-FLR' })] },
  { code: 'wax', count: 4, places: /batik|garment IKM|textile/, words: ['Malam Batik'], lines: [line('Peleburan malam', 'tangki lebur', { material: 'IKM-WAX' }), line('Pengolahan gondorukem', 'kukus damar', { material: 'IKM-ROS' })] },
  { code: 'dye', count: 3, places: /chemical|textile/, words: ['Zat Warna'], lines: [line('Sintesis zat warna', 'reaktor batch', { material: 'IKM-DYE' })] },
]; // prettier-ignore
