import { type ExplanationTerm, type RunnerUp, weekOfDate } from '#contracts';
import { actionsOf, type ProposalParty, type ProposalRecord } from '#core/pairings';
import type { ProposalDto } from './proposals.dto.js';

/** As a run writes it; a proposal made by hand may lack parts. */
interface Explanation {
  readonly value?: readonly ExplanationTerm[];
  readonly runnerUp?: RunnerUp | null;
  readonly grade?: {
    readonly attributes: object;
    readonly level: number;
    readonly localContent: number;
    readonly certificates: readonly string[];
  };
}

/** Each side sees the other's name and terms, never its capacity, nor whom else it might have been. */
export function presentProposal(record: ProposalRecord, now: Date): ProposalDto {
  const { proposal, material, request, viewer } = record;
  const isOnlyProducer = viewer.length === 1 && viewer[0] === 'producer';
  return {
    id: proposal.id,
    runId: proposal.runId,
    state: proposal.state,
    viewer: [...viewer],
    material: { code: material.code, nameId: material.nameId, nameEn: material.nameEn, unit: material.unit },
    producer: presentParty(record.producer),
    manufacturer: presentParty(record.manufacturer),
    offerId: proposal.offerId,
    need: {
      requestId: request.id,
      requestLineId: proposal.requestLineId,
      requestNumber: request.number,
      title: isOnlyProducer ? null : request.title,
      quantity: isOnlyProducer ? null : request.quantity,
      constraints: request.constraints,
    },
    quantity: proposal.quantity,
    weeks: record.weeks.map(({ week, arrivalWeek, quantity }) => ({
      week: weekOfDate(week),
      arrivalWeek: weekOfDate(arrivalWeek),
      quantity,
    })),
    unitPrice: proposal.unitPrice,
    unitFreight: proposal.unitFreight,
    landedCost: proposal.landedCost,
    ...presentExplanation(proposal.explanation, viewer.length === 0),
    expiresAt: proposal.expiresAt.toISOString(),
    producerAcceptedAt: proposal.producerAcceptedAt?.toISOString() ?? null,
    manufacturerAcceptedAt: proposal.manufacturerAcceptedAt?.toISOString() ?? null,
    agreedAt: proposal.agreedAt?.toISOString() ?? null,
    endedAt: proposal.endedAt?.toISOString() ?? null,
    declineReason: proposal.declineReason,
    declineNote: proposal.declineNote,
    withdrawReason: proposal.withdrawReason,
    version: proposal.version,
    createdAt: proposal.createdAt.toISOString(),
    actions: actionsOf(proposal, viewer, now),
  };
}

function presentExplanation(explanation: Explanation, isMinistry: boolean): Pick<ProposalDto, 'grade' | 'why'> {
  const { value = [], runnerUp = null, grade } = explanation;
  return {
    grade: {
      attributes: grade?.attributes ?? {},
      level: grade?.level ?? 0,
      localContent: grade?.localContent ?? 0,
      certificates: [...(grade?.certificates ?? [])],
    },
    why: {
      value: value.map(({ id, amount }) => ({ id, amount })),
      runnerUp: runnerUp && {
        delta: runnerUp.delta,
        because: runnerUp.because,
        offerId: isMinistry ? runnerUp.offer : null,
      },
    },
  };
}

const presentParty = ({ id, name, regency, regencyCode, lat, lon, isSynthetic }: ProposalParty) => ({
  id,
  name,
  regency,
  regencyCode,
  lat,
  lon,
  isSynthetic,
});
