import type { FaultList } from './faults.js';
import { LIMITS } from './limits.js';
import { checkWhole, MAX_WHOLE, RecordReader } from './record-reader.js';

/** What later checks need to know of earlier parts of the scenario. */
export interface Intake {
  readonly faults: FaultList;
  readonly warnings: FaultList;
  /** Undefined when the horizon itself is faulty: calendars cannot be judged then. */
  weekCount: number | undefined;
  readonly materials: Set<string>;
  readonly lines: Set<string>;
  readonly offers: Set<string>;
  readonly requests: Set<string>;
}

/** Reads an id that must be new among its kind, and remembers it. */
export function takeId(reader: RecordReader, key: string, taken: Set<string>): string | undefined {
  const id = reader.text(key, true);
  if (id === undefined) return undefined;
  if (taken.has(id)) {
    reader.faults.add(reader.at(key), 'duplicate', id, 'this id is used twice', 'give every entry its own id');
    return undefined;
  }
  taken.add(id);
  return id;
}

/** Reads a reference to something listed elsewhere in the scenario. */
export function takeReference(
  reader: RecordReader,
  key: string,
  known: ReadonlySet<string>,
  kind: string,
  required: boolean,
): string | undefined {
  const id = reader.text(key, required);
  if (id === undefined || known.has(id)) return id;
  reader.faults.add(
    reader.at(key),
    'dangling',
    id,
    `there is no ${kind} "${id}"`,
    `add it to the scenario or correct the id`,
  );
  return undefined;
}

/** One whole number ≥ 0 per week of the horizon. */
export function checkCalendar(reader: RecordReader, key: string, intake: Intake): void {
  const calendar = reader.list(key, Number.MAX_SAFE_INTEGER, true);
  if (calendar === undefined) return;
  const { weekCount } = intake;
  if (weekCount !== undefined && calendar.length !== weekCount) {
    const reason = `the horizon has ${weekCount} weeks, this calendar ${calendar.length}`;
    reader.faults.add(reader.at(key), 'wrong_length', calendar, reason, `write ${weekCount} numbers`);
  }
  const end = Math.min(calendar.length, LIMITS.weeks);
  for (let week = 0; week < end; week++) {
    checkWhole(calendar[week], `${reader.at(key)}[${week}]`, { min: 0, max: MAX_WHOLE }, reader.faults);
  }
}

export function checkSite(reader: RecordReader, key: string): void {
  const site = reader.child(key, true);
  if (site === undefined) return;
  site.decimal('lat', { min: -90, max: 90 }, true);
  site.decimal('lon', { min: -180, max: 180 }, true);
  site.text('landmass', true);
  site.end();
}

/** A list of distinct, non-empty texts. */
export function checkCertificates(reader: RecordReader): void {
  const list = reader.list('certificates', LIMITS.certificates, false);
  if (list === undefined) return;
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    if (typeof value === 'string' && value.length > 0 && !value.includes('\0')) continue;
    const path = `${reader.at('certificates')}[${i}]`;
    reader.faults.add(path, 'wrong_type', value, 'a certificate is a non-empty text', 'write its code in quotes');
  }
}
