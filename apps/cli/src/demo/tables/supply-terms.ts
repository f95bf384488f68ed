/** How a material is sold in the story. Quantities in its base unit, money in whole rupiah of 2020. */
export interface SupplyTerms {
  /** Effective capacity of all lines that mainly make it, per week: stands in the proportions of 2020. */
  readonly weekly: number;
  readonly price: readonly [min: number, max: number];
  readonly moq: readonly number[];
  readonly multiple: number;
  readonly leadWeeks: readonly number[];
  /** TKDN, per cent. */
  readonly localContent: readonly [min: number, max: number];
  /** Certificates it may come with: document type → share of the makers that have it. */
  readonly certificates: Readonly<Record<string, number>>;
}

const terms = (
  weekly: number,
  price: readonly [number, number],
  moq: readonly number[],
  multiple: number,
  leadWeeks: readonly number[],
  localContent: readonly [number, number],
  certificates: Readonly<Record<string, number>> = {},
): SupplyTerms => ({ weekly, price, moq, multiple, leadWeeks, localContent, certificates });

const MEDICAL = { ISO13485: 0.5, COA: 0.8 };
const EXCISE = { NPPBKC: 0.85, COA: 0.9 };

/**
 * The nonwovens sold by weight come to 57 t a week, about the 250 t a month of February 2021. What was comfortable
 * then (ethanol, natural latex, polyester) is comfortable here; what was imported comes late and without local content.
 */
export const SUPPLY_TERMS: Readonly<Record<string, SupplyTerms>> = {
  'NW-MB': terms(8_000, [310_000, 420_000], [200, 300, 500], 50, [1, 1, 2], [35, 60], MEDICAL),
  'NW-SB': terms(26_000, [46_000, 68_000], [300, 500, 1_000], 50, [1, 1, 2], [45, 70], { COA: 0.7 }),
  'NW-SMS': terms(17_000, [68_000, 96_000], [300, 500], 50, [1, 2, 2], [40, 65], MEDICAL),
  'NW-ES': terms(900, [82_000, 108_000], [50, 100], 10, [1, 2], [30, 45], { COA: 0.5 }),
  'NW-SL': terms(5_800, [52_000, 70_000], [300, 500], 50, [1, 2], [40, 60], { COA: 0.6 }),
  'NW-SF': terms(500_000, [6_200, 9_200], [2_000, 3_000, 5_000], 500, [1, 2, 2], [35, 60], MEDICAL),
  'FAB-TAF': terms(460_000, [14_500, 22_000], [1_000, 2_000], 100, [1, 2], [45, 70], { COA: 0.6, SPPT: 0.2 }),
  'FAB-TC': terms(90_000, [21_000, 33_000], [500, 1_000], 100, [1, 2], [50, 75], { COA: 0.5, SPPT: 0.3 }),
  'FAB-COT': terms(230_000, [14_000, 22_000], [500, 1_000], 100, [1, 1, 2], [45, 70], { SPPT: 0.4 }),
  'FAB-KNIT': terms(2_600, [82_000, 115_000], [50, 100], 10, [1, 2], [50, 70], {}),
  'CMP-EAR': terms(8_800_000, [150, 290], [5_000, 10_000, 20_000], 1_000, [1, 1, 2], [35, 60], { COA: 0.4 }),
  'CMP-ELA': terms(1_000_000, [620, 1_150], [1_000, 2_000], 100, [1, 1], [40, 65], {}),
  'CMP-NOSE': terms(2_600_000, [230, 420], [5_000, 10_000], 1_000, [1, 2], [25, 45], {}),
  'CMP-FOAM': terms(75_000, [850, 1_500], [500, 1_000], 100, [1], [45, 60], {}),
  'CMP-ZIP': terms(300_000, [2_300, 3_600], [1_000, 2_000], 100, [1, 2], [40, 60], {}),
  'CMP-TAPE': terms(1_150_000, [1_250, 1_900], [5_000, 10_000], 500, [2, 3], [0, 25], {}),
  'CMP-THR': terms(1_800, [78_000, 108_000], [10, 20], 5, [1], [45, 70], {}),
  'CMP-VEL': terms(9_000, [2_400, 3_700], [200, 500], 50, [1, 2], [35, 50], {}),
  'SHT-PET': terms(26_000, [14_500, 21_000], [200, 500], 50, [1, 2], [30, 50], {}),
  'RES-PPSB': terms(60_000, [16_800, 19_500], [5_000, 10_000], 500, [1, 2], [55, 75], { COA: 1 }),
  'GLV-NRL': terms(860_000, [12_800, 16_500], [5_000, 10_000], 200, [1, 1, 2], [70, 92], { COA: 0.9 }),
  'GLV-NBL': terms(260_000, [25_000, 34_000], [5_000, 10_000], 200, [3, 4], [0, 25], { COA: 1 }),
  'GLV-CUR': terms(16_000, [46_000, 66_000], [100, 200], 25, [1, 3], [10, 35], { COA: 0.6 }),
  'GLV-COAG': terms(42_000, [9_200, 13_500], [250, 500], 25, [1, 3], [10, 30], { COA: 0.5 }),
  'SAN-ETH': terms(860_000, [15_500, 23_000], [1_000, 2_000, 5_000], 200, [0, 1, 1], [80, 95], EXCISE),
  'SAN-GLY': terms(15_000, [16_500, 23_500], [250, 500], 50, [1], [75, 90], { COA: 0.9 }),
  'SAN-H2O2': terms(2_400, [11_000, 15_800], [60, 150], 30, [1], [70, 85], { COA: 0.8 }),
  'SAN-HYP': terms(62_000, [3_900, 5_600], [250, 500], 50, [0, 1], [75, 90], { COA: 0.6 }),
  'SAN-CARB': terms(900, [470_000, 640_000], [25, 50], 5, [2, 3], [10, 25], { COA: 1 }),
  'SAN-BTL': terms(640_000, [3_600, 6_200], [2_000, 5_000], 500, [1, 2], [45, 65], {}),
  'PKG-IBOX': terms(950_000, [900, 1_550], [2_000, 5_000], 500, [1], [55, 75], {}),
  'PKG-CTN': terms(150_000, [6_800, 10_800], [200, 500], 50, [1], [60, 80], {}),
  'PKG-POLY': terms(2_200_000, [620, 1_150], [5_000, 10_000], 1_000, [1], [50, 70], {}),
  'AGR-TAP': terms(60_000, [7_200, 8_900], [5_000, 10_000], 500, [1], [85, 95], { SPPT: 0.7 }),
  'AGR-SUG': terms(50_000, [9_600, 11_400], [10_000], 500, [1, 2], [40, 60], { SPPT: 1 }),
  'AGR-FLR': terms(60_000, [8_000, 9_300], [2_500, 5_000], 250, [1], [20, 40], { SPPT: 1 }),
  'AGR-CNO': terms(30_000, [13_800, 17_600], [1_000, 2_000], 200, [1], [80, 95], { COA: 0.5 }),
  'IKM-WAX': terms(6_000, [28_000, 41_000], [500, 1_000], 25, [1, 2], [45, 65], {}),
  'IKM-ROS': terms(5_000, [22_000, 29_500], [500], 25, [1], [75, 90], {}),
  'IKM-DYE': terms(700, [145_000, 255_000], [100, 200], 5, [2, 3], [15, 35], { COA: 0.5 }),
  'IKM-NOD': terms(16_000, [14_000, 17_800], [1_000, 2_000], 250, [1], [70, 85], {}),
  'IKM-POU': terms(260_000, [720, 1_350], [10_000, 20_000], 1_000, [1, 2], [45, 60], {}),
};
