import { type ExplanationTerm, type RunnerUp, weekOfDate } from '#contracts';
import { actionsOf, type ProposalParty, type ProposalRecord } from '#core/pairings';
import type { ProposalDto } from './proposals.dto.js';

type Weeks = ProposalRecord['weeks'];

/** As a run writes it; a proposal made by hand may lack parts. */
interface Explanation {
  readonly value?: readonly ExplanationTerm[];
  readonly runnerUp?: RunnerUp | null;
  readonly isEmergency?: boolean;
  readonly grade?: {
    readonly attributes: object;
    readonly level: number;
    readonly localContent: number;
    readonly certificates: readonly string[];
    readonly stale?: boolean;
  };
  /** Of the runner-up of a pairing that failed. */
  readonly backup?: ProposalDto['backup'];
  /** Written by a counter-offer. */
  readonly counter?: {
    readonly by: 'producer' | 'manufacturer';
    readonly note: string | null;
    readonly from: { readonly unitPrice: number; readonly quantity: number; readonly weeks: Weeks };
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
    weeks: presentWeeks(record.weeks),
    unitPrice: proposal.unitPrice,
    unitFreight: proposal.unitFreight,
    landedCost: proposal.landedCost,
    ...presentExplanation(proposal.explanation, viewer.length === 0),
    expiresAt: proposal.expiresAt.toISOString(),
    producerAcceptedAt: proposal.producerAcceptedAt?.toISOString() ?? null,
    manufacturerAcceptedAt: proposal.manufacturerAcceptedAt?.toISOString() ?? null,
    agreedAt: proposal.agreedAt?.toISOString() ?? null,
    completedAt: proposal.completedAt?.toISOString() ?? null,
    endedAt: proposal.endedAt?.toISOString() ?? null,
    backup: presentBackup(proposal.explanation),
    counter: presentCounter(proposal),
    declineReason: proposal.declineReason,
    declineNote: proposal.declineNote,
    withdrawReason: proposal.withdrawReason,
    cancelReason: proposal.cancelReason,
    cancelNote: proposal.cancelNote,
    version: proposal.version,
    createdAt: proposal.createdAt.toISOString(),
    actions: actionsOf(proposal, viewer, now),
  };
}

const presentWeeks = (weeks: Weeks): ProposalDto['weeks'] =>
  weeks.map(({ week, arrivalWeek, quantity }) => ({
    week: weekOfDate(week),
    arrivalWeek: weekOfDate(arrivalWeek),
    quantity,
  }));

function presentCounter({ counterOf, round, explanation }: ProposalRecord['proposal']): ProposalDto['counter'] {
  const { counter } = explanation as Explanation;
  if (counterOf === null || !counter) return null;
  const { by, note, from } = counter;
  return { of: counterOf, by, round, note, from: { ...from, weeks: presentWeeks(from.weeks) } };
}

const presentBackup = ({ backup }: Explanation): ProposalDto['backup'] =>
  backup ? { cause: backup.cause, quantity: backup.quantity } : null;

function presentExplanation(explanation: Explanation, isMinistry: boolean): Pick<ProposalDto, 'grade' | 'why'> {
  const { value = [], runnerUp = null, grade, isEmergency = false } = explanation;
  return {
    grade: {
      attributes: grade?.attributes ?? {},
      level: grade?.level ?? 0,
      localContent: grade?.localContent ?? 0,
      certificates: [...(grade?.certificates ?? [])],
      stale: grade?.stale ?? false,
    },
    why: {
      isEmergency,
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
