import type { FieldError } from '#contracts';
import { fieldError } from '../../platform/refusal.js';
import { DEFAULT_POLICY, policyFaults } from '../policy.rules.js';
import type { EmergencyTerms } from './emergency-terms.js';

/**
 * How a need came in: an institution referred it (a hospital, a health office), the ministry named it, or the firm
 * registered it by itself. Needs without an override are `self`.
 */
export const LANES = ['referral', 'ministry', 'self'] as const;
export type Lane = (typeof LANES)[number];

/** Longest time an emergency may be declared or extended for at once, days. */
export const EMERGENCY_DAYS_MAX = 180;

const DAY_MS = 86_400_000;

export function termsFaults(terms: EmergencyTerms): FieldError[] {
  return policyFaults({ ...DEFAULT_POLICY, ...terms }, () => true).map((fault) => ({
    ...fault,
    pointer: `/terms${fault.pointer}`,
  }));
}

/** The end of a day (`YYYY-MM-DD`, in WIB), or what is wrong with it; it lies after `from`. */
export function endOf(endsOn: string, from: Date): Date | FieldError {
  const end = new Date(Date.parse(`${endsOn}T17:00:00Z`));
  const params = { field: 'endsOn', value: endsOn };
  if (end <= from) return fieldError('/endsOn', 'min', { ...params, min: from.toISOString().slice(0, 10) });
  const last = new Date(from.getTime() + EMERGENCY_DAYS_MAX * DAY_MS);
  return end > last ? fieldError('/endsOn', 'max', { ...params, max: last.toISOString().slice(0, 10) }) : end;
}

export const EMERGENCY_MOVES = {
  approve: ['declared'],
  reject: ['declared'],
  extend: ['active'],
  approve_extension: ['active'],
  end: ['active'],
  override: ['active'],
} as const satisfies Record<string, readonly string[]>;
export type EmergencyMove = keyof typeof EMERGENCY_MOVES;

interface Judged {
  readonly state: string;
  readonly declaredBy: string;
  readonly extendsTo: Date | null;
  readonly extensionBy: string | null;
}

/** What a planner may do with it now. */
export function movesOf(emergency: Judged, userId: string): EmergencyMove[] {
  return (Object.keys(EMERGENCY_MOVES) as EmergencyMove[]).filter((move) => {
    if (!(EMERGENCY_MOVES[move] as readonly string[]).includes(emergency.state)) return false;
    if (move === 'approve') return emergency.declaredBy !== userId;
    if (move === 'approve_extension') return emergency.extendsTo !== null && emergency.extensionBy !== userId;
    return true;
  });
}
