import { mondayOfWeek } from '#contracts';
import type { AttributeConstraint } from '#core/catalogue';

/** What of a request line a relaxation may change, as the line now stands. Weeks are ISO weeks. */
export interface RelaxableTerms {
  readonly constraints: Readonly<Record<string, AttributeConstraint>>;
  readonly quantity: number;
  readonly earliestWeek: string;
  readonly latestWeek: string;
  readonly maxUnitPrice: number | null;
  readonly maxSuppliers: number | null;
  readonly minPerSupplier: number;
  readonly maxShare: number;
  readonly allOrNothing: boolean;
  readonly minLevel: number;
  readonly minLocalContent: number;
}

/** As a run found it: `constraint` is one of the line's own fields or an attribute of the material. */
export interface FoundRelaxation {
  readonly constraint: string;
  readonly to: number | string | boolean;
  readonly fills: number;
}

/** Ready to be applied: the field of the line, its value now and the value that would help. */
export interface RelaxationChange {
  /** A field of the line; `constraints.gsm` for an attribute. */
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

type Field = Exclude<keyof RelaxableTerms, 'constraints'>;

/** Which way each field is relaxed. */
const FIELDS: Readonly<Record<Field, 'up' | 'down' | 'later' | 'earlier' | 'off'>> = {
  quantity: 'up',
  maxUnitPrice: 'up',
  maxSuppliers: 'up',
  maxShare: 'up',
  latestWeek: 'later',
  earliestWeek: 'earlier',
  minPerSupplier: 'down',
  minLevel: 'down',
  minLocalContent: 'down',
  allOrNothing: 'off',
};

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);

/**
 * The change of the line that a relaxation stands for; undefined when the line is as wide already, or asks something
 * else than it did when the run looked at it.
 */
export function changeOf({ constraint, to }: FoundRelaxation, terms: RelaxableTerms): RelaxationChange | undefined {
  if (!isField(constraint)) return attributeChange(constraint, to, terms);
  const from = terms[constraint];
  return widens(FIELDS[constraint], from, to) ? { field: constraint, from, to } : undefined;
}

function widens(way: (typeof FIELDS)[Field], from: unknown, to: unknown): boolean {
  if (way === 'off') return from === true && to === false;
  // What has no limit cannot be relaxed.
  if (from === null) return false;
  if (way === 'up' || way === 'down') {
    if (typeof from !== 'number' || typeof to !== 'number') return false;
    return way === 'up' ? to > from : to < from;
  }
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  const [before, after] = [mondayOfWeek(from), mondayOfWeek(to)];
  if (before === undefined || after === undefined) return false;
  return way === 'later' ? after > before : after < before;
}

function attributeChange(
  name: string,
  to: FoundRelaxation['to'],
  { constraints }: RelaxableTerms,
): RelaxationChange | undefined {
  const from = Object.hasOwn(constraints, name) ? constraints[name] : undefined;
  if (from === undefined) return undefined;
  const field = `constraints.${name}`;
  if ('in' in from) return from.in.includes(to) ? undefined : { field, from, to: { in: [...from.in, to] } };
  if (typeof to !== 'number') return undefined;
  if (from.min !== undefined && to < from.min) return { field, from, to: { ...from, min: to } };
  if (from.max !== undefined && to > from.max) return { field, from, to: { ...from, max: to } };
  return undefined;
}

/** The change as a patch of the line. */
export function patchOf({ field, to }: RelaxationChange, terms: RelaxableTerms): Record<string, unknown> {
  if (!field.startsWith('constraints.')) return { [field]: to };
  return { constraints: { ...terms.constraints, [field.slice('constraints.'.length)]: to } };
}
