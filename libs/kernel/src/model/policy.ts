import type { Scenario, ScenarioFreight, ScenarioTranche } from '../format/scenario.js';

/** The policy with every default filled in. */
export interface Policy {
  /** Undefined: to be derived from the allowed pairs. */
  fillValue: number | undefined;
  classWeights: readonly number[];
  tranches: readonly ScenarioTranche[];
  minLevel: number;
  keepBonus: number;
  freight: ScenarioFreight;
}

const DEFAULT_CLASS_WEIGHTS = [1, 2, 5, 12, 30];
const DEFAULT_TRANCHES = [
  { upTo: 0.5, multiplier: 1.5 },
  { upTo: 1, multiplier: 1 },
];
const DEFAULT_FREIGHT: ScenarioFreight = {
  roadFixed: 60,
  roadPerKm: 0.85,
  seaFixed: 210,
  seaPerKm: 0.15,
  longSeaKm: 1500,
};

export function policyOf(scenario: Scenario): Policy {
  const given = scenario.policy ?? {};
  return {
    fillValue: given.fillValue,
    classWeights: given.classWeights ?? DEFAULT_CLASS_WEIGHTS,
    tranches: given.tranches ?? DEFAULT_TRANCHES,
    minLevel: given.minLevel ?? 1,
    keepBonus: given.keepBonus ?? 200,
    freight: { ...DEFAULT_FREIGHT, ...given.freight },
  };
}

/** Rupiah one unit in a tranche is worth, rounded half up. The order of the factors is part of the format. */
export function unitValue(fillValue: number, classWeight: number, materialWeight: number, multiplier: number): number {
  return Math.round(fillValue * classWeight * materialWeight * multiplier);
}
