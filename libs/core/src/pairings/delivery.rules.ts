import type { DeliveryState, FieldError, NonconformanceReason, PairingCancelReason, ProposalState } from '#contracts';
import { fieldError } from '../platform/refusal.js';
import type { Finding } from './delivery.entity.js';

/** What the manufacturer writes down of one arrival. */
export interface NewReceipt {
  /** YYYY-MM-DD. */
  readonly receivedOn: string;
  /** Base units that arrived, and how many of them are not fit for use. */
  readonly quantity: number;
  readonly rejected: number;
  readonly reason: NonconformanceReason | null;
  readonly finding: Finding | null;
  readonly note: string | null;
}

export const isOpen = (state: DeliveryState): boolean => state === 'due' || state === 'arriving';

/** What is wrong with a receipt in itself. `attributes`: codes of the material's attributes that are numbers. */
export function receiptFaults(receipt: NewReceipt, today: string, attributes: readonly string[]): FieldError[] {
  const { quantity, rejected, reason, finding, receivedOn } = receipt;
  const faults: FieldError[] = [];
  if (receivedOn > today)
    faults.push(fieldError('/receivedOn', 'max', { field: 'receivedOn', max: today, value: receivedOn }));
  if (rejected > quantity)
    faults.push(fieldError('/rejected', 'max', { field: 'rejected', max: quantity, value: rejected }));
  if (rejected > 0 && reason === null) faults.push(fieldError('/reason', 'required', { field: 'reason' }));
  if (rejected === 0 && reason !== null)
    faults.push(
      fieldError('/reason', 'not_allowed', { field: 'reason', value: reason, reason: 'nothing was rejected' }),
    );
  if (reason === 'below_grade' && finding === null)
    faults.push(fieldError('/finding', 'required', { field: 'finding' }));
  if (finding !== null && !attributes.includes(finding.attributeCode))
    faults.push(
      fieldError('/finding/attributeCode', 'unknown_reference', {
        field: 'attributeCode',
        value: finding.attributeCode,
        what: 'the attributes of the material of this pairing',
      }),
    );
  return faults;
}

interface Outcome {
  readonly state: DeliveryState;
  readonly accepted: number;
  readonly rejected: number;
}

/** What a pairing has come to once no delivery is open: completed when anything usable arrived. */
export function outcomeOf(
  deliveries: readonly Outcome[],
): { state: 'completed' } | { state: 'cancelled'; reason: PairingCancelReason } | undefined {
  if (deliveries.some(({ state }) => isOpen(state))) return undefined;
  if (deliveries.some(({ accepted }) => accepted > 0)) return { state: 'completed' };
  return { state: 'cancelled', reason: deliveries.some(({ rejected }) => rejected > 0) ? 'quality' : 'late' };
}

export const isPairing = (state: ProposalState): boolean => state === 'agreed' || state === 'delivering';
