import {
  addWeeks,
  type FieldError,
  type FieldWarning,
  mondayOf as mondayOfDate,
  mondayOfWeek,
  weekOfDate,
  weeksBetween,
} from '#contracts';
import type { AttributeConstraint } from '../catalogue/constraint.rules.js';
import { fault, numberFaults } from '../verification/fault.rules.js';
import { PRIORITY_GROUNDS } from './request.rules.js';
import type { RequestLine } from './request.entity.js';

/** Everything a line asks for. Weeks are ISO weeks (`2026-W48`). */
export interface LineTerms {
  readonly materialCode: string;
  readonly constraints: Readonly<Record<string, unknown>>;
  /** Whole base units. */
  readonly quantity: number;
  /** Destination. */
  readonly facilityId: string;
  readonly earliestWeek: string;
  readonly latestWeek: string;
  /** Whole rupiah per base unit. */
  readonly maxUnitPrice: number | null;
  /** 1 lowest … 5 highest. */
  readonly priority: number;
  readonly priorityGround: string | null;
  readonly maxSuppliers: number | null;
  /** Base units. */
  readonly minPerSupplier: number;
  /** Of the quantity, for one producer. */
  readonly maxShare: number;
  readonly allOrNothing: boolean;
  readonly certificates: readonly string[];
  readonly minLevel: number;
  /** Per cent. */
  readonly minLocalContent: number;
}

type Needed = 'materialCode' | 'quantity' | 'facilityId' | 'earliestWeek' | 'latestWeek';
export type LinePatch = Partial<LineTerms>;
export type NewRequestLine = Pick<LineTerms, Needed> & LinePatch;

export const LINE_LIMITS = {
  quantity: 1_000_000_000,
  unitPrice: 1_000_000_000,
  suppliers: 50,
  windowWeeks: 52,
  certificates: 30,
} as const;

const UNSAID: Omit<LineTerms, Needed> = {
  constraints: {},
  maxUnitPrice: null,
  priority: 1,
  priorityGround: null,
  maxSuppliers: null,
  minPerSupplier: 0,
  maxShare: 1,
  allOrNothing: false,
  certificates: [],
  minLevel: 1,
  minLocalContent: 0,
};

export const newTerms = (line: NewRequestLine): LineTerms => patchedTerms({ ...UNSAID, ...pickNeeded(line) }, line);

const pickNeeded = ({ materialCode, quantity, facilityId, earliestWeek, latestWeek }: NewRequestLine) => ({
  materialCode,
  quantity,
  facilityId,
  earliestWeek,
  latestWeek,
});

/** Null clears what may be empty and counts as "not mentioned" elsewhere. */
export const patchedTerms = (before: LineTerms, patch: LinePatch): LineTerms => ({
  materialCode: patch.materialCode ?? before.materialCode,
  constraints: patch.constraints ?? before.constraints,
  quantity: patch.quantity ?? before.quantity,
  facilityId: (patch.facilityId ?? before.facilityId).toLowerCase(),
  earliestWeek: patch.earliestWeek ?? before.earliestWeek,
  latestWeek: patch.latestWeek ?? before.latestWeek,
  maxUnitPrice: patch.maxUnitPrice === undefined ? before.maxUnitPrice : patch.maxUnitPrice,
  priority: patch.priority ?? before.priority,
  priorityGround: patch.priorityGround === undefined ? before.priorityGround : patch.priorityGround,
  maxSuppliers: patch.maxSuppliers === undefined ? before.maxSuppliers : patch.maxSuppliers,
  minPerSupplier: patch.minPerSupplier ?? before.minPerSupplier,
  maxShare: patch.maxShare ?? before.maxShare,
  allOrNothing: patch.allOrNothing ?? before.allOrNothing,
  certificates: patch.certificates ?? before.certificates,
  minLevel: patch.minLevel ?? before.minLevel,
  minLocalContent: patch.minLocalContent ?? before.minLocalContent,
});

export const termsOfLine = (line: RequestLine): LineTerms =>
  patchedTerms(
    { ...UNSAID, ...pickNeeded(line) },
    { ...line, earliestWeek: weekOfDate(line.earliestWeek), latestWeek: weekOfDate(line.latestWeek) },
  );

/** Faults of the terms by themselves; material, facility, constraints and certificates are judged where they are kept. */
export function lineFaults(terms: LineTerms, at: string): FieldError[] {
  const { quantity } = terms;
  const whole = (field: keyof LineTerms, min: number, max: number) =>
    numberFaults(`${at}/${field}`, terms[field], { min, max, whole: true });
  return [
    ...whole('quantity', 1, LINE_LIMITS.quantity),
    ...windowFaults(terms, at),
    ...(terms.maxUnitPrice === null ? [] : whole('maxUnitPrice', 1, LINE_LIMITS.unitPrice)),
    ...whole('priority', 1, 5),
    ...groundFaults(terms, at),
    ...(terms.maxSuppliers === null ? [] : whole('maxSuppliers', 1, LINE_LIMITS.suppliers)),
    ...whole('minPerSupplier', 0, quantity),
    ...shareFaults(terms.maxShare, at),
    ...whole('minLevel', 0, 2),
    ...numberFaults(`${at}/minLocalContent`, terms.minLocalContent, { min: 0, max: 100 }),
    ...certificateFaults(terms.certificates, at),
  ];
}

const SHARE_MIN = 0.001;

const shareFaults = (share: number, at: string): FieldError[] =>
  numberFaults(`${at}/maxShare`, share, { min: SHARE_MIN, max: 1 });

function windowFaults({ earliestWeek, latestWeek }: LineTerms, at: string): FieldError[] {
  const monday = { earliestWeek: nearMonday(earliestWeek), latestWeek: nearMonday(latestWeek) };
  const faults = (['earliestWeek', 'latestWeek'] as const).flatMap((field) =>
    monday[field] === undefined
      ? [
          fault(`${at}/${field}`, 'date', {
            expected: 'YYYY-Www (2026-W48)',
            value: { earliestWeek, latestWeek }[field],
          }),
        ]
      : [],
  );
  if (monday.earliestWeek === undefined || monday.latestWeek === undefined) return faults;
  const span = weeksBetween(monday.earliestWeek, monday.latestWeek);
  if (span < 0) faults.push(fault(`${at}/latestWeek`, 'min', { min: earliestWeek, value: latestWeek }));
  if (span > LINE_LIMITS.windowWeeks) {
    const max = weekOfDate(addWeeks(monday.earliestWeek, LINE_LIMITS.windowWeeks));
    faults.push(fault(`${at}/latestWeek`, 'max', { max, value: latestWeek }));
  }
  return faults;
}

/** Weeks outside these years are slips of the pen. */
const nearMonday = (week: string): string | undefined =>
  week >= '1990' && week < '2200' ? mondayOfWeek(week) : undefined;

function groundFaults({ priority, priorityGround }: LineTerms, at: string): FieldError[] {
  const options = PRIORITY_GROUNDS.join(', ');
  if (priorityGround === null) return priority > 1 ? [fault(`${at}/priorityGround`, 'required')] : [];
  if ((PRIORITY_GROUNDS as readonly string[]).includes(priorityGround)) return [];
  return [fault(`${at}/priorityGround`, 'one_of', { options, value: priorityGround.slice(0, 80) })];
}

function certificateFaults(certificates: readonly string[], at: string): FieldError[] {
  if (certificates.length > LINE_LIMITS.certificates) {
    return [
      fault(`${at}/certificates`, 'count', { min: 0, max: LINE_LIMITS.certificates, actual: certificates.length }),
    ];
  }
  return certificates.flatMap((code, i) =>
    certificates.indexOf(code) < i ? [fault(`${at}/certificates/${i}`, 'duplicate', { value: code.slice(0, 80) })] : [],
  );
}

/** At opening: some week of the window is still to come. */
export const pastFaults = (terms: LineTerms, thisMonday: string, at: string): FieldError[] =>
  mondayOfWeek(terms.latestWeek)! < thisMonday
    ? [fault(`${at}/latestWeek`, 'min', { min: weekOfDate(thisMonday), value: terms.latestWeek })]
    : [];

/** So few suppliers with so small a share leave a rest for nobody. */
export function shareWarnings({ maxShare, maxSuppliers }: LineTerms, at: string): FieldWarning[] {
  if (maxSuppliers === null || maxShare * maxSuppliers >= 1 - 1e-9) return [];
  const params = { field: 'maxShare', suppliers: maxSuppliers, share: Math.round(maxShare * 1_000) / 10 };
  return [{ pointer: `${at}/maxShare`, code: 'shares_cannot_cover', params }];
}

/**
 * The same lines, all moved by the same number of weeks: so that the earliest begins in `earliestWeek`, or, when none is
 * given, so that it does not begin in the past.
 */
export function shiftedTerms(
  lines: readonly LineTerms[],
  today: string,
  earliestWeek?: string,
): { readonly lines: LineTerms[] } | { readonly errors: FieldError[] } {
  const first = lines.map((line) => mondayOfWeek(line.earliestWeek)!).toSorted()[0] ?? mondayOfDate(today);
  const wanted = earliestWeek === undefined ? max(first, mondayOfDate(today)) : nearMonday(earliestWeek);
  if (wanted === undefined) {
    return { errors: [fault('/earliestWeek', 'date', { expected: 'YYYY-Www (2026-W48)', value: earliestWeek ?? '' })] };
  }
  const weeks = weeksBetween(first, wanted);
  const move = (week: string) => weekOfDate(addWeeks(mondayOfWeek(week)!, weeks));
  return {
    lines: lines.map((line) => ({
      ...line,
      earliestWeek: move(line.earliestWeek),
      latestWeek: move(line.latestWeek),
    })),
  };
}

const max = (a: string, b: string): string => (a > b ? a : b);

export const QUANTITY_FACTOR = 1_000;
export const QUANTITY_COMPARABLE_MIN = 3;

export const quantityIsOdd = (quantity: number, median: number, comparable: number): boolean =>
  comparable >= QUANTITY_COMPARABLE_MIN && quantity >= median * QUANTITY_FACTOR;

/** What an open line may not change once something rests on it. */
const LIVE_FROZEN = [
  'constraints',
  'facilityId',
  'earliestWeek',
  'latestWeek',
  'maxUnitPrice',
  'certificates',
  'minLevel',
  'minLocalContent',
] as const satisfies readonly (keyof LineTerms)[];

/**
 * The fields of this change that are frozen. The material never changes once the line is open; the destination not
 * while anything is agreed; what live proposals were matched on not while any is running.
 */
export function frozenFields(
  line: { readonly state: string; readonly held: number; readonly agreed: number },
  before: LineTerms,
  after: LineTerms,
): (keyof LineTerms)[] {
  if (line.state === 'draft') return [];
  const frozen = new Set<keyof LineTerms>(['materialCode']);
  if (line.agreed > 0) frozen.add('facilityId');
  if (line.held > 0) for (const field of LIVE_FROZEN) frozen.add(field);
  return [...frozen].filter((field) => canonical(before[field]) !== canonical(after[field]));
}

/** Key order says nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** A judged line as columns, decimals as they are stored. */
export const columnsOf = (terms: LineTerms, constraints: Record<string, AttributeConstraint>) => ({
  ...terms,
  constraints,
  earliestWeek: mondayOfWeek(terms.earliestWeek)!,
  latestWeek: mondayOfWeek(terms.latestWeek)!,
  certificates: [...terms.certificates],
  minLevel: terms.minLevel as RequestLine['minLevel'],
  maxShare: Math.max(SHARE_MIN, Math.round(terms.maxShare * 1_000) / 1_000),
  minLocalContent: Math.round(terms.minLocalContent * 100) / 100,
});
