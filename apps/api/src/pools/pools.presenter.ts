import { type Actor, isMember } from '#core/platform';
import type { PoolDetail, PoolRecord, SuggestionRecord } from '#core/pools';
import type { PoolDetailDto, PoolDto, PoolSuggestionDto } from './pools.dto.js';

interface Named {
  readonly materialCode: string;
  readonly materialNameId: string;
  readonly materialNameEn: string;
  readonly unit: string;
}

const materialOf = ({ materialCode, materialNameId, materialNameEn, unit }: Named) => ({
  code: materialCode,
  nameId: materialNameId,
  nameEn: materialNameEn,
  unit,
});

export const presentPool = (pool: PoolRecord): PoolDto => ({
  id: pool.id,
  organisationId: pool.organisationId,
  organisationName: pool.organisationName,
  regency: pool.regency,
  material: materialOf(pool),
  title: pool.title,
  landmass: pool.landmass,
  targetQuantity: pool.targetQuantity,
  state: pool.state,
  joined: pool.joined,
  invited: pool.invited,
  quantity: pool.quantity,
  received: pool.received,
  createdAt: pool.createdAt.toISOString(),
  committedAt: pool.committedAt?.toISOString() ?? null,
  endedAt: pool.endedAt?.toISOString() ?? null,
});

/** A member sees its own part and what all of them come to, no more. */
export function presentPoolDetail(
  { pool, isPooler, seesAll, members, candidates }: PoolDetail,
  viewer: Actor,
): PoolDetailDto {
  const isGathering = pool.state === 'gathering';
  const hasJoined = members.some(({ state, organisationId }) => state === 'joined' && isMember(viewer, organisationId));
  const actions = [
    ...(isGathering && candidates.length > 0 ? ['join'] : []),
    ...(isGathering && hasJoined ? ['leave'] : []),
    ...(isGathering && isPooler ? ['commit'] : []),
    ...(isPooler && (isGathering || pool.state === 'committed') ? ['dissolve'] : []),
  ];
  return {
    ...presentPool(pool),
    requestId: seesAll ? pool.requestId : null,
    requestNumber: seesAll ? pool.requestNumber : null,
    members: members.map((member) => {
      const isOwn = isMember(viewer, member.organisationId);
      return {
        id: member.id,
        organisationName: member.organisationName,
        requestLineId: member.requestLineId,
        requestNumber: isOwn ? member.requestNumber : null,
        state: member.state,
        share: member.share,
        received: member.received,
        landedCost: member.landedCost,
        isOwn,
      };
    }),
    candidates: candidates.map(({ requestLineId, requestId, requestNumber, left }) => ({
      requestLineId,
      requestId,
      requestNumber,
      left,
    })),
    actions,
  };
}

export const presentSuggestion = (suggestion: SuggestionRecord): PoolSuggestionDto => ({
  id: suggestion.id,
  runId: suggestion.runId,
  material: materialOf(suggestion),
  provinceName: suggestion.provinceName,
  quantity: suggestion.quantity,
  targetQuantity: suggestion.targetQuantity,
  needs: suggestion.needs,
  own: suggestion.own,
});
