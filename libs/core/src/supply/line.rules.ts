import type { FieldError } from '#contracts';
import { fieldError } from '../platform/refusal.js';
import { numberFaults } from '../verification/fault.rules.js';
import type { Line } from './line.entity.js';

export type LineState = Line['state'];

/** What the capacity of a line may be counted in: base units of materials, or hours. */
export const LINE_UNITS = ['kg', 'm2', 'm', 'L', 'pcs', 'hour'] as const;

/** Life of a line. Stopping it withdraws what is offered from it; a resumed line has to be offered again. */
export const LINE_MOVES = {
  stop: { from: ['active'], to: 'stopped' },
  resume: { from: ['stopped'], to: 'active' },
} as const satisfies Record<string, { from: readonly LineState[]; to: LineState }>;

export type LineMove = keyof typeof LINE_MOVES;

export const lineMovesFrom = (state: LineState): LineMove[] =>
  (Object.keys(LINE_MOVES) as LineMove[]).filter((move) =>
    (LINE_MOVES[move].from as readonly LineState[]).includes(state),
  );

export const LINE_STOP_REASONS = ['maintenance', 'breakdown', 'no_orders', 'closed', 'other'] as const;
export type LineStopReason = (typeof LINE_STOP_REASONS)[number];

export interface LineFields {
  readonly name: string;
  readonly unit: string;
  readonly description: string | null;
  readonly machines: number | null;
}

export const MACHINES_MAX = 100_000;

export function lineFaults(fields: LineFields): FieldError[] {
  const faults: FieldError[] = [];
  const length = fields.name.trim().length;
  if (length < 2 || length > 120) {
    faults.push(fieldError('/name', 'length', { field: 'name', min: 2, max: 120, actual: length }));
  }
  if (!(LINE_UNITS as readonly string[]).includes(fields.unit)) {
    faults.push(fieldError('/unit', 'one_of', { field: 'unit', options: LINE_UNITS.join(', '), value: fields.unit }));
  }
  if (fields.machines !== null) {
    faults.push(...numberFaults('/machines', fields.machines, { min: 0, max: MACHINES_MAX, whole: true }));
  }
  return faults;
}
