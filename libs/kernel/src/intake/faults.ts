/** Collects everything that is wrong with a scenario in one pass, up to a stated number. */

export interface Fault {
  /** Where: "offers[3].available[1]". */
  path: string;
  code: FaultCode;
  /** What stands there, shortened. */
  value: unknown;
  reason: string;
  /** The likely repair. */
  fix: string;
}

export type FaultCode =
  | 'not_an_object'
  | 'unknown_key'
  | 'missing'
  | 'wrong_type'
  | 'wrong_format'
  | 'not_integer'
  | 'out_of_range'
  | 'wrong_length'
  | 'duplicate'
  | 'dangling'
  | 'inverted'
  | 'not_rising'
  | 'not_falling'
  | 'too_many'
  | 'implausible';

export const MAX_FAULTS = 1000;
const MAX_SHOWN_CHARACTERS = 80;

export class FaultList {
  readonly faults: Fault[] = [];
  /** How many more there were after the list was full. */
  unlisted = 0;

  add(path: string, code: FaultCode, value: unknown, reason: string, fix: string): void {
    if (this.faults.length >= MAX_FAULTS) this.unlisted++;
    else this.faults.push({ path, code, value: shown(value), reason, fix });
  }

  get isEmpty(): boolean {
    return this.faults.length === 0;
  }
}

/** A value as it may be shown in a message: short, and never a whole list or object. */
function shown(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > MAX_SHOWN_CHARACTERS ? `${value.slice(0, MAX_SHOWN_CHARACTERS)}…` : value;
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null ? null : typeof value;
}
