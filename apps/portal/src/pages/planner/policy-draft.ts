import type { Dto } from '../../api/client';

type Policy = Dto<'PolicyDto'>;
type Terms = Omit<Dto<'SetPolicyDto'>, 'reason'>;

/** The terms of a policy as a form holds them: shares in per cent, choices as texts. */
export interface PolicyDraft {
  readonly fillValue: number | undefined;
  readonly classWeights: Policy['classWeights'];
  readonly tranches: { upToPercent: number; multiplier: number }[];
  readonly minLevel: string;
  readonly keepBonus: number;
  readonly staleDiscountPercent: number;
  readonly freight: Policy['freight'];
  readonly materialWeights: { materialCode: string; weight: number }[];
}

const PER_CENT = 100;

export const policyDraftOf = (policy: Terms): PolicyDraft => ({
  fillValue: policy.fillValue ?? undefined,
  classWeights: policy.classWeights,
  tranches: policy.tranches.map(({ upTo, multiplier }) => ({ upToPercent: upTo * PER_CENT, multiplier })),
  minLevel: String(policy.minLevel),
  keepBonus: policy.keepBonus,
  staleDiscountPercent: policy.staleDiscount * PER_CENT,
  freight: policy.freight,
  materialWeights: policy.materialWeights.map((one) => ({ ...one })),
});

export const policyOfDraft = (draft: PolicyDraft): Terms => ({
  fillValue: draft.fillValue ?? null,
  classWeights: draft.classWeights,
  tranches: draft.tranches.map(({ upToPercent, multiplier }) => ({ upTo: upToPercent / PER_CENT, multiplier })),
  minLevel: Number(draft.minLevel),
  keepBonus: draft.keepBonus,
  staleDiscount: draft.staleDiscountPercent / PER_CENT,
  freight: draft.freight,
  materialWeights: draft.materialWeights,
});
