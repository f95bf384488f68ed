import type { FaultList } from './faults.js';

/** Quantities, capacities and prices must fit a signed 32-bit integer. */
export const MAX_WHOLE = 2_147_483_647;
export const MAX_TEXT_LENGTH = 200;

export interface NumberRange {
  min: number;
  max: number;
}

/**
 * Reads one JSON object key by key, files a fault for each thing amiss and, at `end()`, for each key nobody read.
 * A reader answers `undefined` both for an absent optional key and for a faulty one: callers check what is there.
 */
export class RecordReader {
  private readonly known = new Set<string>();

  private constructor(
    private readonly record: Record<string, unknown>,
    readonly path: string,
    readonly faults: FaultList,
  ) {}

  static open(value: unknown, path: string, faults: FaultList): RecordReader | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return new RecordReader(value as Record<string, unknown>, path, faults);
    }
    faults.add(path, 'not_an_object', value, 'an object is needed here', 'write { … } with the fields of the format');
    return undefined;
  }

  at(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.record, key) && this.record[key] !== undefined;
  }

  raw(key: string): unknown {
    this.known.add(key);
    return Object.hasOwn(this.record, key) ? this.record[key] : undefined;
  }

  /** Files "missing" when a required key is absent. True when there is something to look at. */
  private present(key: string, required: boolean): boolean {
    this.known.add(key);
    if (this.has(key)) return true;
    if (required) this.faults.add(this.at(key), 'missing', null, 'this field is required', `add "${key}"`);
    return false;
  }

  text(key: string, required: boolean): string | undefined {
    if (!this.present(key, required)) return undefined;
    const value = this.record[key];
    if (typeof value !== 'string') return this.wrongType(key, 'a text');
    if (value.length === 0 || value.length > MAX_TEXT_LENGTH || value.includes('\0')) {
      this.faults.add(
        this.at(key),
        'wrong_format',
        value,
        `a text of 1 to ${MAX_TEXT_LENGTH} characters without NUL is needed`,
        'shorten it, or fill it in',
      );
      return undefined;
    }
    return value;
  }

  flag(key: string): boolean | undefined {
    if (!this.present(key, false)) return undefined;
    const value = this.record[key];
    return typeof value === 'boolean' ? value : this.wrongType(key, 'true or false');
  }

  whole(key: string, range: NumberRange, required: boolean): number | undefined {
    if (!this.present(key, required)) return undefined;
    return checkWhole(this.record[key], this.at(key), range, this.faults);
  }

  decimal(key: string, range: NumberRange, required: boolean): number | undefined {
    if (!this.present(key, required)) return undefined;
    return checkDecimal(this.record[key], this.at(key), range, this.faults);
  }

  list(key: string, maxLength: number, required: boolean): unknown[] | undefined {
    if (!this.present(key, required)) return undefined;
    const value = this.record[key];
    if (!Array.isArray(value)) return this.wrongType(key, 'a list');
    if (value.length > maxLength) {
      this.faults.add(
        this.at(key),
        'too_many',
        value,
        `at most ${maxLength} entries are accepted here`,
        'split the scenario, or leave out what cannot matter',
      );
      return undefined;
    }
    return value;
  }

  child(key: string, required: boolean): RecordReader | undefined {
    if (!this.present(key, required)) return undefined;
    return RecordReader.open(this.record[key], this.at(key), this.faults);
  }

  wrongType(key: string, wanted: string): undefined {
    this.faults.add(this.at(key), 'wrong_type', this.record[key], `${wanted} is needed`, `write ${wanted}`);
    return undefined;
  }

  keys(): string[] {
    return Object.keys(this.record);
  }

  end(): void {
    for (const key of Object.keys(this.record)) {
      if (this.known.has(key)) continue;
      const near = nearestKey(key, this.known);
      this.faults.add(
        this.at(key),
        'unknown_key',
        key,
        `the format has no field "${key}" here`,
        near === undefined ? 'remove it' : `maybe "${near}" was meant`,
      );
    }
  }
}

export function checkWhole(value: unknown, path: string, range: NumberRange, faults: FaultList): number | undefined {
  if (checkDecimal(value, path, range, faults) === undefined) return undefined;
  if (Number.isInteger(value)) return value as number;
  faults.add(path, 'not_integer', value, 'a whole number is needed', `maybe ${Math.round(value as number)}`);
  return undefined;
}

export function checkDecimal(value: unknown, path: string, range: NumberRange, faults: FaultList): number | undefined {
  if (typeof value !== 'number') {
    const fix = typeof value === 'string' && value.trim() !== '' ? 'write the number without quotes' : 'write a number';
    faults.add(path, 'wrong_type', value, 'a number is needed', fix);
    return undefined;
  }
  if (value >= range.min && value <= range.max) return value;
  faults.add(
    path,
    'out_of_range',
    Number.isNaN(value) ? 'NaN' : value,
    `it must lie between ${range.min} and ${range.max}`,
    value < range.min ? `use ${range.min} or more` : `use ${range.max} or less; check the unit`,
  );
  return undefined;
}

/** The known key most like a mistyped one: same letters but for case, separators, or two edits. */
function nearestKey(key: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = 3;
  for (const candidate of known) {
    const distance = editDistance(key.toLowerCase().slice(0, 40), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein, one row at a time; both words are short. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      row.push(Math.min(row[j - 1] + 1, previous[j] + 1, previous[j - 1] + change));
    }
    previous = row;
  }
  return previous[right.length];
}
