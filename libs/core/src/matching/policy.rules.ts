import type { FieldError, ScenarioFreight, ScenarioTranche } from '#contracts';
import type { EmergencyPolicy } from './emergency/emergency-terms.js';
import { fieldError } from '../platform/refusal.js';

/** How a shortage is shared out: what a planner sets, and what a run keeps of it. */
export interface RationingPolicy {
  /** Rupiah per unit of weight 1; null: twice the dearest landed cost of the run. */
  readonly fillValue: number | null;
  /** Of priority classes 1 to 5. */
  readonly classWeights: readonly number[];
  readonly tranches: readonly ScenarioTranche[];
  /** At least 1: nothing unverified is ever matched. */
  readonly minLevel: number;
  /** Rupiah per unit kept on a pair already proposed. */
  readonly keepBonus: number;
  /** Share of its unit price by which a unit of an offer that nobody has confirmed of late counts less. */
  readonly staleDiscount: number;
  readonly freight: ScenarioFreight;
  /** Importance of one base unit of a material; 1 where none is given. */
  readonly materialWeights: Readonly<Record<string, number>>;
  /** Families in emergency when the run was queued; their terms hold in place of the policy's. */
  readonly emergencies?: readonly EmergencyPolicy[];
}

/** Everyone's first half before anyone's second, within a class. */
export const DEFAULT_POLICY: RationingPolicy = {
  fillValue: null,
  classWeights: [1, 2, 5, 12, 30],
  tranches: [
    { upTo: 0.5, multiplier: 1.5 },
    { upTo: 1, multiplier: 1 },
  ],
  minLevel: 1,
  keepBonus: 200,
  staleDiscount: 0.05,
  freight: { roadFixed: 60, roadPerKm: 0.85, seaFixed: 210, seaPerKm: 0.15, longSeaKm: 1_500 },
  materialWeights: {},
};

/** Bounds that hold in the format as well, so that a policy once accepted never makes a run fail. */
const CLASS_WEIGHT = { min: 0.000_001, max: 1_000_000 };
const MULTIPLIER = { min: 0, max: 1_000_000 };
const MATERIAL_WEIGHT = { min: 0.000_001, max: 1_000_000 };
const STALE_DISCOUNT = { min: 0, max: 0.5 };
const CLASSES = 5;
const TRANCHES_MAX = 10;

/** Every fault of a policy whose fields have the right types; `isMaterial` tells whether a code exists. */
export function policyFaults(policy: RationingPolicy, isMaterial: (code: string) => boolean): FieldError[] {
  const faults: FieldError[] = [];
  const within = (pointer: string, value: number, bounds: { min: number; max: number }) => {
    const params = { field: pointer.slice(1), value };
    if (value < bounds.min) faults.push(fieldError(pointer, 'min', { ...params, min: bounds.min }));
    else if (value > bounds.max) faults.push(fieldError(pointer, 'max', { ...params, max: bounds.max }));
  };
  if (policy.classWeights.length !== CLASSES) {
    const actual = policy.classWeights.length;
    faults.push(fieldError('/classWeights', 'count', { field: 'classWeights', min: CLASSES, max: CLASSES, actual }));
  }
  policy.classWeights.forEach((weight, i) => within(`/classWeights/${i}`, weight, CLASS_WEIGHT));
  policy.tranches.forEach(({ multiplier }, i) => within(`/tranches/${i}/multiplier`, multiplier, MULTIPLIER));
  within('/staleDiscount', policy.staleDiscount, STALE_DISCOUNT);
  faults.push(...trancheFaults(policy.tranches));
  for (const [code, weight] of Object.entries(policy.materialWeights)) {
    const pointer = `/materialWeights/${code}`;
    if (isMaterial(code)) within(pointer, weight, MATERIAL_WEIGHT);
    else
      faults.push(
        fieldError(pointer, 'unknown_reference', { field: 'materialWeights', value: code, what: 'materials' }),
      );
  }
  return faults;
}

/** Shares rise to 1, multipliers never rise. */
function trancheFaults(tranches: readonly ScenarioTranche[]): FieldError[] {
  if (tranches.length < 1 || tranches.length > TRANCHES_MAX)
    return [
      fieldError('/tranches', 'count', { field: 'tranches', min: 1, max: TRANCHES_MAX, actual: tranches.length }),
    ];
  return tranches.flatMap(({ upTo, multiplier }, i) => {
    const before = tranches[i - 1] ?? { upTo: 0, multiplier: Number.POSITIVE_INFINITY };
    const at = (name: string) => ({ field: `tranches/${i}/${name}` });
    const faults: FieldError[] = [];
    if (upTo <= before.upTo)
      faults.push(fieldError(`/tranches/${i}/upTo`, 'order', { ...at('upTo'), other: before.upTo, value: upTo }));
    if (i === tranches.length - 1 && upTo !== 1)
      faults.push(fieldError(`/tranches/${i}/upTo`, 'one_of', { ...at('upTo'), options: '1', value: upTo }));
    if (multiplier > before.multiplier)
      faults.push(
        fieldError(`/tranches/${i}/multiplier`, 'max', {
          ...at('multiplier'),
          max: before.multiplier,
          value: multiplier,
        }),
      );
    return faults;
  });
}
