import type {
  Scenario,
  ScenarioFreight,
  ScenarioMaterial,
  ScenarioOffer,
  ScenarioTranche,
} from '../format/scenario.js';

/** The policy with every default filled in. */
export interface Policy {
  /** Undefined: to be derived from the allowed pairs. */
  fillValue: number | undefined;
  classWeights: readonly number[];
  tranches: readonly ScenarioTranche[];
  minLevel: number;
  keepBonus: number;
  /** Share of the unit price of a stale offer. */
  staleDiscount: number;
  freight: ScenarioFreight;
}

/** How a shortage of one material is shared out. */
export type Rationing = Pick<Policy, 'classWeights' | 'tranches' | 'minLevel'>;

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
    staleDiscount: given.staleDiscount ?? 0,
    freight: { ...DEFAULT_FREIGHT, ...given.freight },
  };
}

/** What a material says of its own goes before what the policy says of all. */
export function rationingOf({ policy: own }: ScenarioMaterial, policy: Policy): Rationing {
  return {
    classWeights: own?.classWeights ?? policy.classWeights,
    tranches: own?.tranches ?? policy.tranches,
    minLevel: own?.minLevel ?? policy.minLevel,
  };
}

/** Rupiah one unit in a tranche is worth, rounded half up. The order of the factors is part of the format. */
export function unitValue(fillValue: number, classWeight: number, materialWeight: number, multiplier: number): number {
  return Math.round(fillValue * classWeight * materialWeight * multiplier);
}

/** Whole rupiah, rounded half up, of the plain unit price whatever tier is in force; 0 for an offer that is fresh. */
export function staleDiscountOf(offer: ScenarioOffer, policy: Pick<Policy, 'staleDiscount'>): number {
  return offer.stale === true ? Math.floor(policy.staleDiscount * offer.unitPrice + 0.5) : 0;
}
