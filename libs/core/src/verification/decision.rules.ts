import type { ClaimKind, FieldError } from '#contracts';
import type { DecisionVerdict } from './claim-decision.entity.js';
import { addMonths } from './dates.rules.js';
import { fault, isDate, shown } from './fault.rules.js';

/** Reason codes by verdict; `other` needs a note. */
export const DECISION_REASONS = {
  reject: [
    'evidence_missing',
    'evidence_unreadable',
    'evidence_contradicts',
    'not_the_holder',
    'out_of_date',
    'below_claimed_grade',
    'capacity_not_supported',
    'other',
  ],
  suspend: ['complaint_under_review', 'inspection_failed', 'evidence_doubted', 'licence_lapsed', 'other'],
  revoke: ['false_statement', 'forged_evidence', 'plant_closed', 'licence_revoked', 'other'],
} as const satisfies Partial<Record<DecisionVerdict, readonly string[]>>;

/** How long a verification of a kind usually holds and at most may hold, months. */
export const VALIDITY_MONTHS: { readonly [K in ClaimKind]: { readonly usual: number; readonly max: number } } = {
  identity: { usual: 24, max: 36 },
  facility: { usual: 24, max: 36 },
  capability: { usual: 12, max: 24 },
  capacity: { usual: 6, max: 12 },
  certificate: { usual: 36, max: 60 },
};

export const NOTE_MAX = 2_000;

/** Level 2 and a revocation take two people. */
export const needsSecond = (verdict: DecisionVerdict, level: 1 | 2 | null): boolean =>
  verdict === 'revoke' || (verdict === 'verify' && level === 2);

/** The last day a verification holds when the verifier names none. */
export function usualValidUntil(kind: ClaimKind, today: string, expiresOn: string | null): string {
  const usual = addMonths(today, VALIDITY_MONTHS[kind].usual);
  return expiresOn !== null && expiresOn < usual ? expiresOn : usual;
}

/** Faults of the last day a verification is to hold; `expiresOn` is the certificate's own end, when it states one. */
export function validityFaults(
  kind: ClaimKind,
  validUntil: string,
  today: string,
  expiresOn: string | null,
): FieldError[] {
  const pointer = '/validUntil';
  if (!isDate(validUntil)) return [fault(pointer, 'date', { expected: 'YYYY-MM-DD', value: shown(validUntil) })];
  if (validUntil < today) return [fault(pointer, 'min', { min: today, value: validUntil })];
  const longest = addMonths(today, VALIDITY_MONTHS[kind].max);
  const max = expiresOn !== null && expiresOn < longest ? expiresOn : longest;
  return validUntil > max ? [fault(pointer, 'max', { max, value: validUntil })] : [];
}

/** Faults of a reason code and its note. */
export function reasonFaults(
  verdict: keyof typeof DECISION_REASONS,
  reasonCode: string | null,
  note: string | null,
): FieldError[] {
  const known: readonly string[] = DECISION_REASONS[verdict];
  if (reasonCode === null) return [fault('/reasonCode', 'required')];
  if (!known.includes(reasonCode))
    return [fault('/reasonCode', 'one_of', { options: known.join(', '), value: shown(reasonCode) })];
  return reasonCode === 'other' && !note?.trim() ? [fault('/note', 'required')] : [];
}

/** Level 2 rests on a laboratory result or a satisfied field visit. */
export const supportsLevelTwo = (
  evidence: readonly { readonly kind: string; readonly fieldVisit: { readonly satisfied: boolean } | null }[],
): boolean =>
  evidence.some(
    (one) => one.kind === 'lab_result' || (one.kind === 'field_visit' && one.fieldVisit?.satisfied === true),
  );
