import { type PlanFairness, weekOfDate } from '#contracts';
import type { MatchingRun, PriceRecord, RationingPolicy, UnmetRecord } from '#core/matching';
import { type Actor, hasRole, isMember } from '#core/platform';
import type { RunDetailDto, RunDto, ShadowPriceDto, UnmetNeedDto } from './runs.dto.js';
import { presentChanges } from './what-if.presenter.js';

export function presentRun(run: MatchingRun, viewer: Actor): RunDto {
  const { phase, fraction, objective, bound } = run.progress;
  const mayCancel =
    hasRole(viewer, 'planner') &&
    (run.state === 'queued' || (run.state === 'running' && run.cancelRequestedAt === null));
  return {
    id: run.id,
    kind: run.kind,
    mode: run.mode,
    title: run.title,
    baseRunId: run.baseRunId,
    trigger: run.trigger,
    families: run.families,
    emergencyFamilies: emergenciesOf(run).map(({ family }) => family),
    state: run.state,
    solution: run.solution,
    timeLimitMs: run.timeLimitMs,
    targetGap: run.targetGap,
    seed: run.seed,
    engine: run.engine,
    inputHash: run.inputHash,
    planHash: run.planHash,
    objective: run.objective,
    bound: run.bound,
    gap: run.gap,
    progress: {
      phase,
      fraction,
      ...(objective === undefined ? {} : { objective: Math.round(objective) }),
      ...(bound === undefined ? {} : { bound: Math.round(bound) }),
    },
    figures: run.figures,
    fairness: (run.figures?.fairness ?? null) as PlanFairness | null,
    error: run.error,
    cancelRequestedAt: run.cancelRequestedAt?.toISOString() ?? null,
    queuedAt: run.queuedAt.toISOString(),
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    actions: mayCancel ? ['cancel'] : [],
  };
}

const emergenciesOf = ({ policy }: MatchingRun): readonly { readonly family: string }[] =>
  (policy as Partial<RationingPolicy>).emergencies ?? [];

export const presentRunDetail = (run: MatchingRun, viewer: Actor): RunDetailDto => ({
  ...presentRun(run, viewer),
  policy: run.policy,
  changes: presentChanges(run),
});

const mayApply = ({ current, isOpen, organisationId, relaxation }: UnmetRecord, viewer: Actor): boolean =>
  current && isOpen && relaxation !== null && relaxation.change !== null && isMember(viewer, organisationId);

export const presentUnmet = (need: UnmetRecord, viewer: Actor): UnmetNeedDto => ({
  runId: need.runId,
  runFinishedAt: need.runFinishedAt?.toISOString() ?? null,
  requestLineId: need.requestLineId,
  requestId: need.requestId,
  requestNumber: need.requestNumber,
  organisationId: need.organisationId,
  organisationName: need.organisationName,
  material: { code: need.materialCode, nameId: need.materialNameId, nameEn: need.materialNameEn, unit: need.unit },
  quantity: need.quantity,
  asked: need.asked,
  reasons: need.reasons.map(({ code, detail }) => ({ code, detail })),
  relaxation: need.relaxation,
  requestVersion: need.requestVersion,
  actions: mayApply(need, viewer) ? ['apply_relaxation'] : [],
});

export const presentPrice = (price: PriceRecord): ShadowPriceDto => ({
  resource: price.resource,
  resourceId: price.resourceId,
  name: price.name,
  organisationId: price.organisationId,
  organisationName: price.organisationName,
  materialCode: price.materialCode,
  week: weekOfDate(price.week),
  price: price.price,
});
