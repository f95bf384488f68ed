import type { PolicyRecord, RationingPolicy } from '#core/matching';
import type { PolicyDto, SetPolicyDto } from './policy.dto.js';

export function presentPolicy({ id, policy, reason, setBy, inForceFrom }: PolicyRecord): PolicyDto {
  const [priority1, priority2, priority3, priority4, priority5] = policy.classWeights;
  return {
    id,
    fillValue: policy.fillValue,
    classWeights: { priority1, priority2, priority3, priority4, priority5 },
    tranches: policy.tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })),
    minLevel: policy.minLevel,
    keepBonus: policy.keepBonus,
    freight: { ...policy.freight },
    materialWeights: Object.entries(policy.materialWeights).map(([materialCode, weight]) => ({ materialCode, weight })),
    reason,
    setBy,
    inForceFrom: inForceFrom?.toISOString() ?? null,
  };
}

export const policyOf = (dto: SetPolicyDto): RationingPolicy => ({
  fillValue: dto.fillValue,
  classWeights: [1, 2, 3, 4, 5].map((priority) => dto.classWeights[`priority${priority}` as 'priority1']),
  tranches: dto.tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })),
  minLevel: dto.minLevel,
  keepBonus: dto.keepBonus,
  freight: { ...dto.freight },
  materialWeights: Object.fromEntries(dto.materialWeights.map(({ materialCode, weight }) => [materialCode, weight])),
});
