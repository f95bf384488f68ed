/**
 * The kernel's own view of `padan-scenario/1` (it imports nothing; the contracts room holds the same shapes and
 * core asserts at compile time that the two fit). Units: whole base units, whole rupiah, week indices.
 */
export const SCENARIO_FORMAT = 'padan-scenario/1';

export interface Scenario {
  format: typeof SCENARIO_FORMAT;
  seed: number;
  weeks: ScenarioWeeks;
  policy?: ScenarioPolicy;
  materials: ScenarioMaterial[];
  lines?: ScenarioLine[];
  offers: ScenarioOffer[];
  requests: ScenarioRequest[];
  /** Present: only these pairs are allowed, and only time, limits and split rules are checked for them. */
  links?: ScenarioLink[];
  /** Pairs that are never allowed, whatever the rules and links say: declined of late, say. Naming one twice is no fault. */
  exclusions?: ScenarioExclusion[];
  commitments?: ScenarioCommitment[];
}

/** `first` is an ISO week ("2020-W19"), `count` the number of weeks of the horizon. */
export interface ScenarioWeeks {
  first: string;
  count: number;
}

export interface ScenarioPolicy {
  /** Rupiah per unit of weight 1. Absent: twice the dearest unit landed cost over all allowed pairs. */
  fillValue?: number;
  /** Weight of priority classes 1 to 5. Default [1, 2, 5, 12, 30]. */
  classWeights?: number[];
  /** Default half at 1.5, the rest at 1. */
  tranches?: ScenarioTranche[];
  /** Lowest verification level any offer needs. Default 1. */
  minLevel?: number;
  /** Rupiah per unit kept on a pair already proposed. Default 200. */
  keepBonus?: number;
  /** Share of its unit price by which each unit of a stale offer counts less, 0 to 0.5. Default 0. */
  staleDiscount?: number;
  freight?: Partial<ScenarioFreight>;
}

/** `upTo` is a share of the request's quantity; the last one is 1. Multipliers never rise. */
export interface ScenarioTranche {
  upTo: number;
  multiplier: number;
}

/** Rupiah per kg, and rupiah per kg and km; `longSeaKm` in km. */
export interface ScenarioFreight {
  roadFixed: number;
  roadPerKm: number;
  seaFixed: number;
  seaPerKm: number;
  longSeaKm: number;
}

export interface ScenarioMaterial {
  code: string;
  /** Importance of one unit against other materials. */
  weight: number;
  /** Chargeable weight of one base unit, for freight. */
  kgPerUnit: number;
  /** In place of the scenario's policy for requests of this material: under an emergency, say. */
  policy?: ScenarioMaterialPolicy;
}

/** Parts that are absent are the scenario's. */
export interface ScenarioMaterialPolicy {
  classWeights?: number[];
  tranches?: ScenarioTranche[];
  minLevel?: number;
}

/** A shared production resource; `capacity[week]` in load units. */
export interface ScenarioLine {
  id: string;
  capacity: number[];
}

export interface ScenarioSite {
  lat: number;
  lon: number;
  /** Sites on one landmass are joined by road, all others by sea. */
  landmass: string;
}

export type AttributeValue = number | string | boolean;

export interface ScenarioTier {
  /** The pair's total from which `unitPrice` holds for all its units. */
  from: number;
  unitPrice: number;
}

export interface ScenarioOffer {
  id: string;
  producer: string;
  material: string;
  line?: string;
  /** Line capacity one unit takes, read to six decimals (rounded up). Default 1. */
  load?: number;
  site: ScenarioSite;
  attributes?: Record<string, AttributeValue>;
  available: number[];
  unitPrice: number;
  tiers?: ScenarioTier[];
  moq?: number;
  multiple?: number;
  leadWeeks?: number;
  level?: number;
  certificates?: string[];
  /** Per cent, 0 to 100. */
  localContent?: number;
  small?: boolean;
  /** Its producer has not confirmed it of late: the policy's discount is taken off its worth, never off its price. */
  stale?: boolean;
}

/** A bare value means equality, as `{ eq: value }` does. An offer without the attribute does not meet it. */
export type AttributeConstraint =
  | { min?: number; max?: number }
  | { in: AttributeValue[] }
  | { eq: AttributeValue }
  | AttributeValue;

export interface ScenarioRequest {
  id: string;
  manufacturer: string;
  material: string;
  site: ScenarioSite;
  constraints?: Record<string, AttributeConstraint>;
  quantity: number;
  earliestWeek?: number;
  latestWeek?: number;
  /** 1 (lowest) to 5 (highest). Default 1. */
  priority?: number;
  maxUnitPrice?: number;
  maxSuppliers?: number;
  minPerSupplier?: number;
  maxShare?: number;
  allOrNothing?: boolean;
  minLevel?: number;
  certificates?: string[];
  minLocalContent?: number;
}

/** `unitCost` stands for price + freight: a plan repeats it as `unitPrice` with `unitFreight` 0. */
export interface ScenarioLink {
  offer: string;
  request: string;
  unitCost: number;
  transitWeeks?: number;
}

/** No order may go from the offer to the request; what is agreed between them already stays. */
export interface ScenarioExclusion {
  offer: string;
  request: string;
}

export interface ScenarioCommitment {
  offer: string;
  request: string;
  week: number;
  quantity: number;
  state: 'agreed' | 'proposed';
}
