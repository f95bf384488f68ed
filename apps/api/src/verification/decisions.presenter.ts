import type { Actor } from '#core/platform';
import { actionsOfDecision, type AwaitingDecision } from '#core/verification';
import { presentClaimRow } from './claims.presenter.js';
import type { AwaitingDecisionDto } from './decisions.dto.js';

export const presentAwaiting = (decision: AwaitingDecision, viewer: Actor): AwaitingDecisionDto => ({
  id: decision.id,
  verdict: decision.verdict,
  level: decision.level,
  validUntil: decision.validUntil,
  reasonCode: decision.reasonCode,
  note: decision.note,
  state: 'awaiting_second',
  decidedBy: decision.decidedByName,
  decidedAt: decision.decidedAt.toISOString(),
  secondBy: null,
  secondNote: null,
  finalAt: null,
  claim: presentClaimRow(decision.claim, viewer),
  actions: actionsOfDecision(viewer, decision),
});
