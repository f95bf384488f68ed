import type { FieldError } from '#contracts';
import { type AttributeSpec, checkOneValue } from '../catalogue/attribute.rules.js';
import { addMonths } from './dates.rules.js';
import type { FieldVisit, LabResult } from './evidence.entity.js';
import { fault, pastDateFaults, shown, textFaults } from './fault.rules.js';

export const FILE_BYTES_MAX = 10 * 1024 * 1024;
/** Of each kind of evidence, per claim. */
export const EVIDENCE_PER_KIND_MAX = 20;
/** All files of one organisation together. */
export const ORGANISATION_BYTES_MAX = 2 * 1024 * 1024 * 1024;
export const TITLE_MAX = 160;
export const FILE_NAME_MAX = 120;
/** A test or visit from longer ago is no evidence. */
const TEST_MONTHS_MAX = 24;
const VISIT_MONTHS_MAX = 12;

/** Media types accepted, by content, and the name's end they are given. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** Control, direction and invisible characters, with which a name can look like another. */
const DISGUISE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A file name fit to be shown and to be saved under: no path, no disguise, of limited length, ending as its content. */
export function cleanFileName(given: string, extension: string): string {
  const last = given.normalize('NFC').replace(DISGUISE, '').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]{0,10}$/u, '')
    .replace(/[<>:"|?*;%]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const kept = Array.from(stem)
    .slice(0, FILE_NAME_MAX - extension.length - 1)
    .join('');
  return `${kept || 'dokumen'}.${extension}`;
}

export interface LabResultContext {
  readonly attributes: readonly AttributeSpec[];
  readonly laboratoryExists: boolean;
  readonly latestDate: string;
}

/** A laboratory result in the form in which it is stored, and what is wrong with it. */
export function checkLabResult(
  stated: LabResult,
  { attributes, laboratoryExists, latestDate }: LabResultContext,
): { readonly result: LabResult; readonly errors: FieldError[] } {
  const errors = [
    ...textFaults('/sample', stated.sample, { min: 1, max: 120 }),
    ...textFaults('/standard', stated.standard, { min: 1, max: 120 }),
    ...recentDateFaults('/testedOn', stated.testedOn, latestDate, TEST_MONTHS_MAX),
  ];
  if (!laboratoryExists)
    errors.push(
      fault('/laboratoryCode', 'unknown_reference', { value: shown(stated.laboratoryCode), what: 'laboratories' }),
    );
  const spec = attributes.find((attribute) => attribute.code === stated.attribute);
  if (!spec) {
    const what = 'the attributes of the material of this claim';
    errors.push(fault('/attribute', 'unknown_reference', { value: shown(stated.attribute), what }));
    return { result: stated, errors };
  }
  const value = checkOneValue(spec, stated.value, '/value');
  if ('error' in value) return { result: stated, errors: [...errors, value.error] };
  return { result: { ...stated, value: value.value }, errors };
}

export const fieldVisitFaults = (visit: FieldVisit, latestDate: string): FieldError[] => [
  ...recentDateFaults('/visitedOn', visit.visitedOn, latestDate, VISIT_MONTHS_MAX),
  ...textFaults('/findings', visit.findings, { min: 10, max: 4_000 }),
];

function recentDateFaults(pointer: string, value: unknown, latestDate: string, months: number): FieldError[] {
  const faults = pastDateFaults(pointer, value, latestDate);
  const earliest = addMonths(latestDate, -months);
  if (faults.length === 0 && String(value) < earliest)
    return [fault(pointer, 'min', { min: earliest, value: String(value) })];
  return faults;
}
