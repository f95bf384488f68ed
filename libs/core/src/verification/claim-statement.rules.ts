import type { AttributeValue, ClaimKind, FieldError } from '#contracts';
import { type AttributeSpec, checkAttributeValues } from '../catalogue/attribute.rules.js';
import { fault, isDate, numberFaults, pastDateFaults, shown, textFaults } from './fault.rules.js';

/** What a statement is judged by, besides its kind. */
export interface StatementContext {
  /** Attributes of the claim's material; empty for other kinds. */
  readonly attributes: readonly AttributeSpec[];
  /** Whether a document type or standard of this code exists. */
  readonly isCertificateType: (code: string) => boolean;
  /** The latest date it is anywhere: nothing dated later has happened. */
  readonly latestDate: string;
}

export interface CheckedStatement {
  /** As it is to be stored. */
  readonly statement: Record<string, unknown>;
  /** What is wrong, even of a draft. */
  readonly errors: FieldError[];
  /** What a draft may lack and a claim sent in may not. */
  readonly missing: FieldError[];
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (pointer: string, value: unknown, context: StatementContext) => FieldError[];
interface FieldRule {
  readonly required: boolean;
  readonly check: Check;
}

const ROOT = '/statement';
export const CAPACITY_MAX = 1_000_000_000;
export const MACHINES_MAX = 100_000;
const WORKERS_MAX = 1_000_000;

const number =
  (min: number, max: number, whole = false): Check =>
  (pointer, value) =>
    numberFaults(pointer, value, { min, max, whole });
const text =
  (max: number): Check =>
  (pointer, value) =>
    textFaults(pointer, value, { min: 1, max });

const CAPACITY_FIELDS = {
  effectivePerWeek: { required: true, check: number(0.001, CAPACITY_MAX) },
  installedPerWeek: { required: true, check: number(0.001, CAPACITY_MAX) },
  machines: { required: false, check: number(1, MACHINES_MAX, true) },
};

const CERTIFICATE_FIELDS = {
  type: {
    required: true,
    check: (pointer: string, value: unknown, { isCertificateType }: StatementContext) => {
      const faults = textFaults(pointer, value, { min: 1, max: 60 });
      if (faults.length > 0 || isCertificateType(String(value))) return faults;
      return [fault(pointer, 'unknown_reference', { value: shown(value), what: 'document types and standards' })];
    },
  },
  number: { required: true, check: text(120) },
  issuer: { required: true, check: text(160) },
  issuedOn: {
    required: true,
    check: (pointer: string, value: unknown, { latestDate }: StatementContext) =>
      pastDateFaults(pointer, value, latestDate),
  },
  expiresOn: {
    required: false,
    check: (pointer: string, value: unknown) =>
      isDate(value) ? [] : [fault(pointer, 'date', { expected: 'YYYY-MM-DD', value: shown(value) })],
  },
  scope: { required: false, check: text(500) },
  /** TKDN, per cent. */
  percentage: { required: false, check: number(0, 100) },
};

const FIELDS: { readonly [K in Exclude<ClaimKind, 'capability'>]: Readonly<Record<string, FieldRule>> } = {
  identity: {},
  facility: {
    machines: { required: false, check: number(0, MACHINES_MAX, true) },
    workers: { required: false, check: number(0, WORKERS_MAX, true) },
  },
  capacity: CAPACITY_FIELDS,
  certificate: CERTIFICATE_FIELDS,
};

/** Judges what a claim states, by its kind; pointers start with `/statement`. */
export function checkStatement(kind: ClaimKind, stated: Fields, context: StatementContext): CheckedStatement {
  if (kind === 'capability') return checkCapability(stated, context);
  const checked = checkFields(FIELDS[kind], stated, context);
  if (checked.errors.length === 0) checked.errors.push(...acrossFields(kind, checked.statement));
  return checked;
}

function checkFields(rules: Readonly<Record<string, FieldRule>>, stated: Fields, context: StatementContext) {
  const checked: CheckedStatement = { statement: {}, errors: unknownFields(stated, Object.keys(rules)), missing: [] };
  for (const [name, rule] of Object.entries(rules)) {
    const pointer = `${ROOT}/${name}`;
    const value = tidy(stated[name]);
    if (value === undefined || value === null || value === '') {
      if (rule.required) checked.missing.push(fault(pointer, 'required'));
      continue;
    }
    const faults = rule.check(pointer, value, context);
    checked.errors.push(...faults);
    if (faults.length === 0) checked.statement[name] = value;
  }
  return checked;
}

const tidy = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** What is right field by field and wrong together. */
function acrossFields(kind: ClaimKind, statement: Fields): FieldError[] {
  const { effectivePerWeek: effective, installedPerWeek: installed, issuedOn, expiresOn } = statement;
  if (kind === 'capacity' && typeof effective === 'number' && typeof installed === 'number' && effective > installed)
    return [fault(`${ROOT}/effectivePerWeek`, 'max', { max: installed, value: effective })];
  if (kind === 'certificate' && typeof expiresOn === 'string' && typeof issuedOn === 'string' && expiresOn <= issuedOn)
    return [fault(`${ROOT}/expiresOn`, 'order', { other: 'issuedOn', value: expiresOn })];
  return [];
}

function checkCapability(stated: Fields, context: StatementContext): CheckedStatement {
  const errors = unknownFields(stated, ['attributes']);
  const attributes = stated['attributes'] ?? {};
  const pointer = `${ROOT}/attributes`;
  if (typeof attributes !== 'object' || Array.isArray(attributes)) {
    errors.push(fault(pointer, 'type', { expected: 'an object', value: shown(attributes) }));
    return { statement: { attributes: {} }, errors, missing: [] };
  }
  const draft = checkAttributeValues(context.attributes, attributes as Fields, { pointer, complete: false });
  const complete = checkAttributeValues(context.attributes, attributes as Fields, { pointer, complete: true });
  return {
    statement: { attributes: draft.values },
    errors: [...errors, ...draft.errors],
    missing: complete.errors.filter(({ code }) => code === 'required'),
  };
}

const unknownFields = (stated: Fields, known: readonly string[]): FieldError[] =>
  Object.keys(stated)
    .filter((name) => !known.includes(name))
    .map((name) => fault(`${ROOT}/${name.slice(0, 60)}`, 'unknown_field', { field: name.slice(0, 60) }));

/** The attribute values a capability claim states. */
export const claimedAttributes = (statement: Fields): Readonly<Record<string, AttributeValue>> =>
  (statement['attributes'] as Record<string, AttributeValue> | undefined) ?? {};

/** The end a certificate states of itself. */
export const expiryOf = (statement: Fields): string | null =>
  typeof statement['expiresOn'] === 'string' ? statement['expiresOn'] : null;
