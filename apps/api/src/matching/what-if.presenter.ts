import { mondayOfWeek, weekOfDate } from '#contracts';
import type { AddedNeedOutcome, MatchingRun, RationingPolicy, WhatIfOrder } from '#core/matching';
import { classWeightsOf, materialWeightsOf } from './policy.presenter.js';
import type { StartWhatIfDto, WhatIfChangesDto } from './what-if.dto.js';

/** Of a week that was checked to be one. */
const monday = (week: string): string => mondayOfWeek(week)!;

export const orderOf = (dto: StartWhatIfDto): WhatIfOrder => ({
  title: dto.title,
  ...(dto.families ? { families: dto.families } : {}),
  ...(dto.baseRunId ? { baseRunId: dto.baseRunId } : {}),
  ...(dto.timeLimitMs === undefined ? {} : { timeLimitMs: dto.timeLimitMs }),
  ...(dto.gap === undefined ? {} : { gap: dto.gap }),
  ...(dto.seed === undefined ? {} : { seed: dto.seed }),
  close: {
    offerIds: lower(dto.close?.offerIds),
    organisationIds: lower(dto.close?.organisationIds),
    facilityIds: lower(dto.close?.facilityIds),
    regencyCodes: dto.close?.regencyCodes ?? [],
    provinceCodes: dto.close?.provinceCodes ?? [],
    localContentBelow: dto.close?.localContentBelow ?? null,
  },
  lines: (dto.lines ?? []).map(({ lineId, fromWeek, toWeek, factor, amount }) => ({
    lineId: lineId.toLowerCase(),
    fromWeek: fromWeek ? monday(fromWeek) : null,
    toWeek: toWeek ? monday(toWeek) : null,
    factor: factor ?? null,
    amount: amount ?? null,
  })),
  policy: policyOf(dto.policy),
  needs: (dto.needs ?? []).map((need) => ({
    materialCode: need.materialCode,
    quantity: need.quantity,
    regencyCode: need.regencyCode,
    earliestWeek: monday(need.earliestWeek),
    latestWeek: monday(need.latestWeek),
    priority: need.priority ?? 3,
    constraints: need.constraints ?? {},
    maxUnitPrice: need.maxUnitPrice ?? null,
    minLevel: need.minLevel ?? 1,
  })),
});

const lower = (ids: readonly string[] | undefined): string[] => (ids ?? []).map((id) => id.toLowerCase());

/** Only what was named; a field that is null counts as not named, but for the fill value, which may be. */
function policyOf(dto: StartWhatIfDto['policy']): Partial<RationingPolicy> {
  if (!dto) return {};
  const { fillValue, classWeights, tranches, minLevel, keepBonus, staleDiscount, freight, materialWeights } = dto;
  return {
    ...(fillValue === undefined ? {} : { fillValue }),
    ...(classWeights ? { classWeights: classWeightsOf(classWeights) } : {}),
    ...(tranches ? { tranches: tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })) } : {}),
    ...(minLevel === undefined || minLevel === null ? {} : { minLevel }),
    ...(keepBonus === undefined || keepBonus === null ? {} : { keepBonus }),
    ...(staleDiscount === undefined || staleDiscount === null ? {} : { staleDiscount }),
    ...(freight ? { freight: { ...freight } } : {}),
    ...(materialWeights ? { materialWeights: materialWeightsOf(materialWeights) } : {}),
  };
}

export function presentChanges({ changes, figures }: MatchingRun): WhatIfChangesDto | null {
  if (!changes) return null;
  const outcomes = (figures?.addedNeeds ?? []) as AddedNeedOutcome[];
  const filled = new Map(outcomes.map((need) => [need.id, need.filled]));
  const week = (date: string | null): string | null => (date === null ? null : weekOfDate(date));
  const { offerIds, organisationIds, facilityIds, regencyCodes, provinceCodes, localContentBelow } = changes.close;
  return {
    close: {
      offerIds: [...offerIds],
      organisationIds: [...organisationIds],
      facilityIds: [...facilityIds],
      regencyCodes: [...regencyCodes],
      provinceCodes: [...provinceCodes],
      localContentBelow,
    },
    lines: changes.lines.map((line) => ({ ...line, fromWeek: week(line.fromWeek), toWeek: week(line.toWeek) })),
    policy: changes.policy,
    needs: changes.needs.map((need) => ({
      id: need.id,
      materialCode: need.materialCode,
      quantity: need.quantity,
      filled: filled.get(need.id) ?? null,
      regencyCode: need.regencyCode,
      earliestWeek: weekOfDate(need.earliestWeek),
      latestWeek: weekOfDate(need.latestWeek),
      priority: need.priority,
      constraints: need.constraints,
      maxUnitPrice: need.maxUnitPrice,
      minLevel: need.minLevel,
    })),
  };
}
