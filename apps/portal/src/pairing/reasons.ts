import type { Dto } from '../api/client';

type Nonconformance = NonNullable<Dto<'CreateReceiptDto'>['reason']>;
type CancelReason = Dto<'CancelPairingDto'>['reason'];

/** In the order in which they are offered. */
export const NONCONFORMANCES: readonly Nonconformance[] = [
  'below_grade',
  'wrong_material',
  'damaged',
  'contaminated',
  'documents_missing',
  'other',
];

export const CANCEL_REASONS: readonly CancelReason[] = [
  'production_failed',
  'material_short',
  'line_down',
  'need_gone',
  'terms_broken',
  'quality',
  'late',
  'force_majeure',
  'other',
];
