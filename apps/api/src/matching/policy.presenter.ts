import type { PolicyRecord, RationingPolicy } from '#core/matching';
import type { PolicyDto, SetPolicyDto } from './policy.dto.js';

export function presentPolicy({ id, policy, reason, setBy, setByName, inForceFrom }: PolicyRecord): PolicyDto {
  const [priority1, priority2, priority3, priority4, priority5] = policy.classWeights;
  return {
    id,
    fillValue: policy.fillValue,
    classWeights: { priority1, priority2, priority3, priority4, priority5 },
    tranches: policy.tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })),
    minLevel: policy.minLevel,
    keepBonus: policy.keepBonus,
    staleDiscount: policy.staleDiscount,
    freight: { ...policy.freight },
    materialWeights: Object.entries(policy.materialWeights).map(([materialCode, weight]) => ({ materialCode, weight })),
    reason,
    setBy,
    setByName,
    inForceFrom: inForceFrom?.toISOString() ?? null,
  };
}

export const policyOf = (dto: SetPolicyDto): RationingPolicy => ({
  fillValue: dto.fillValue,
  classWeights: classWeightsOf(dto.classWeights),
  tranches: dto.tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })),
  minLevel: dto.minLevel,
  keepBonus: dto.keepBonus,
  staleDiscount: dto.staleDiscount,
  freight: { ...dto.freight },
  materialWeights: materialWeightsOf(dto.materialWeights),
});

/** Of classes 1 to 5. */
export const classWeightsOf = (weights: SetPolicyDto['classWeights']): number[] => [
  weights.priority1,
  weights.priority2,
  weights.priority3,
  weights.priority4,
  weights.priority5,
];

export const materialWeightsOf = (weights: SetPolicyDto['materialWeights']): Record<string, number> =>
  Object.fromEntries(weights.map(({ materialCode, weight }) => [materialCode, weight]));
