import { type Emergency, type EmergencyOverride, type LaneFigures, movesOf, type NewEmergency } from '#core/matching';
import { type Actor, hasRole } from '#core/platform';
import type { DeclareEmergencyDto, EmergencyDto, EmergencyOverrideDto, LanesDto } from './emergencies.dto.js';
import { classWeightsOf } from './policy.presenter.js';

export const newEmergencyOf = ({ family, ground, endsOn, terms }: DeclareEmergencyDto): NewEmergency => ({
  family,
  ground,
  endsOn,
  terms: {
    classWeights: classWeightsOf(terms.classWeights),
    tranches: terms.tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })),
    minLevel: terms.minLevel,
  },
});

export function presentEmergency(row: Emergency, viewer: Actor): EmergencyDto {
  const [priority1, priority2, priority3, priority4, priority5] = row.terms.classWeights;
  return {
    id: row.id,
    family: row.family,
    ground: row.ground,
    terms: {
      classWeights: { priority1, priority2, priority3, priority4, priority5 },
      tranches: row.terms.tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })),
      minLevel: row.terms.minLevel,
    },
    state: row.state,
    endsAt: row.endsAt.toISOString(),
    declaredBy: row.declaredByName,
    declaredAt: row.declaredAt.toISOString(),
    approvedBy: row.approvedByName,
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    endReason: row.endReason,
    extendsTo: row.extendsTo?.toISOString() ?? null,
    extensionReason: row.extensionReason,
    extensionBy: row.extensionByName,
    actions: hasRole(viewer, 'planner') ? movesOf(row, viewer.userId ?? '') : [],
  };
}

export const presentOverride = (row: EmergencyOverride): EmergencyOverrideDto => ({
  id: row.id,
  requestLineId: row.requestLineId,
  lane: row.lane,
  priority: row.priority,
  reason: row.reason,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdByName,
});

export const presentLanes = (lanes: readonly LaneFigures[]): LanesDto => ({
  lanes: lanes.map((lane) => ({ ...lane })),
});
