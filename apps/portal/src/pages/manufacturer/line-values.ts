import type { MaterialAttribute } from '../../api/catalogue';
import type { Dto } from '../../api/client';
import { weeksFrom } from '../../format/format';
import type { Constraint } from '../../format/use-attribute-texts';
import type { RequestLine } from './queries';

export type NewLine = Dto<'NewLineDto'>;

/** A condition as fields hold it: two numbers, or one text, or some of the options. */
interface ConditionValues {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly is?: string | null;
  readonly in?: readonly string[] | null;
}

/** The fields of one line. Choices are texts, as controls hold them; a share is a percentage. */
export interface LineValues {
  materialCode: string | null;
  quantity: number | null;
  facilityId: string | null;
  earliestWeek: string | null;
  latestWeek: string | null;
  maxUnitPrice: number | null;
  priority: string | null;
  priorityGround: string | null;
  maxSuppliers: number | null;
  minPerSupplier: number | null;
  maxShare: number | null;
  allOrNothing: boolean;
  certificates: string[];
  minLevel: string | null;
  minLocalContent: number | null;
  constraints: Record<string, ConditionValues | undefined>;
}

const WINDOW_WEEKS = 8;
const PER_CENT = 100;

/** A new line: from next week on, eight weeks, documents checked, everything else open. */
export function emptyLine(facilityId: string | null, today = new Date()): LineValues {
  const weeks = weeksFrom(today, WINDOW_WEEKS + 1);
  return {
    materialCode: null,
    quantity: null,
    facilityId,
    earliestWeek: weeks[1],
    latestWeek: weeks[WINDOW_WEEKS],
    maxUnitPrice: null,
    priority: '1',
    priorityGround: null,
    maxSuppliers: null,
    minPerSupplier: null,
    maxShare: null,
    allOrNothing: false,
    certificates: [],
    minLevel: '1',
    minLocalContent: null,
    constraints: {},
  };
}

export function valuesOfLine(line: RequestLine): LineValues {
  const constraints = Object.entries(line.constraints as Record<string, Constraint>);
  return {
    materialCode: line.material.code,
    quantity: line.quantity,
    facilityId: line.facility.id,
    earliestWeek: line.earliestWeek,
    latestWeek: line.latestWeek,
    maxUnitPrice: line.maxUnitPrice,
    priority: String(line.priority),
    priorityGround: line.priorityGround,
    maxSuppliers: line.maxSuppliers,
    minPerSupplier: line.minPerSupplier === 0 ? null : line.minPerSupplier,
    maxShare: line.maxShare === 1 ? null : line.maxShare * PER_CENT,
    allOrNothing: line.allOrNothing,
    certificates: line.certificates,
    minLevel: String(line.minLevel),
    minLocalContent: line.minLocalContent === 0 ? null : line.minLocalContent,
    constraints: Object.fromEntries(
      constraints.map(([code, constraint]) => [
        code,
        constraint.in
          ? { in: constraint.in.map(String), is: constraint.in.map(String).join(', ') }
          : { min: constraint.min ?? null, max: constraint.max ?? null },
      ]),
    ),
  };
}

/** What is sent; undefined while something that every line needs is missing. */
export function lineOfValues(values: LineValues, attributes: readonly MaterialAttribute[]): NewLine | undefined {
  const { materialCode, quantity, facilityId, earliestWeek, latestWeek } = values;
  if (!materialCode || !quantity || !facilityId || !earliestWeek || !latestWeek) return undefined;
  return {
    materialCode,
    quantity,
    facilityId,
    earliestWeek,
    latestWeek,
    maxUnitPrice: values.maxUnitPrice ?? null,
    priority: Number(values.priority ?? 1),
    priorityGround: Number(values.priority ?? 1) > 1 ? (values.priorityGround as NewLine['priorityGround']) : null,
    maxSuppliers: values.maxSuppliers ?? null,
    minPerSupplier: values.minPerSupplier ?? 0,
    maxShare: (values.maxShare ?? PER_CENT) / PER_CENT,
    allOrNothing: values.allOrNothing,
    certificates: values.certificates,
    minLevel: Number(values.minLevel ?? 1),
    minLocalContent: values.minLocalContent ?? 0,
    constraints: Object.fromEntries(
      attributes.flatMap((attribute) => {
        const constraint = constraintOf(attribute, values.constraints[attribute.code] ?? {});
        return constraint ? [[attribute.code, constraint]] : [];
      }),
    ),
  };
}

function constraintOf(attribute: MaterialAttribute, values: ConditionValues): Constraint | undefined {
  if (attribute.datatype === 'number') {
    const { min, max } = values;
    if (typeof min !== 'number' && typeof max !== 'number') return undefined;
    return { ...(typeof min === 'number' ? { min } : {}), ...(typeof max === 'number' ? { max } : {}) };
  }
  if (attribute.datatype === 'enum') return values.in && values.in.length > 0 ? { in: values.in } : undefined;
  const text = values.is?.trim();
  if (!text) return undefined;
  return { in: attribute.datatype === 'bool' ? [text === 'true'] : text.split(',').map((part) => part.trim()) };
}
