import type { AttributeValues } from '../catalogue/attribute.rules.js';
import type { MaterialSheet } from '../catalogue/catalogue.service.js';
import type { ProductComponent } from '../catalogue/product.entity.js';
import { convertQuantity, STATED_UNITS, type StatedUnit } from '../catalogue/unit-conversion.rules.js';
import { Refusal } from '../platform/refusal.js';

/** One material of a plan, in whole base units of the material. */
export interface PlannedNeed {
  readonly materialCode: string;
  readonly quantity: number;
  readonly unit: string;
  /** Before rounding up. */
  readonly exact: number;
  readonly roles: readonly string[];
}

/** What the bill of materials asks for and cannot be counted in the base unit with what is stated. */
export interface UnconvertedNeed {
  readonly materialCode: string;
  readonly quantity: number;
  readonly unit: string;
  readonly baseUnit: string;
  readonly roles: readonly string[];
  /** Attributes that would tell; empty when nothing would. */
  readonly missing: readonly string[];
}

export type Component = Pick<ProductComponent, 'materialCode' | 'role' | 'quantityPerUnit' | 'unit' | 'wastePct'>;

// As the columns keep them: eight decimals of a quantity, three of a percentage (hence five of a share).
const QUANTITY_STEPS = 100_000_000n;
const SHARE_STEPS = 100_000n;
const STEPS = QUANTITY_STEPS * SHARE_STEPS;

/**
 * Output × quantity per unit × (1 + waste / 100), by material: exact, since 1,000,000 × 0.05 × 1.12 in binary fractions
 * is a hair above 56,000 and would be rounded up to one unit too many. Roles of one material are summed before rounding up.
 */
export function explode(
  components: readonly Component[],
  plannedOutput: number,
  sheets: ReadonlyMap<string, MaterialSheet>,
  stated: Readonly<Record<string, AttributeValues>>,
): { needs: PlannedNeed[]; unconverted: UnconvertedNeed[] } {
  const needs: PlannedNeed[] = [];
  const unconverted: UnconvertedNeed[] = [];
  for (const [materialCode, own] of Map.groupBy(components, (component) => component.materialCode)) {
    const sheet = sheets.get(materialCode);
    if (!sheet) throw new Error(`the bill of materials names ${materialCode}, which is not in the catalogue`);
    const { unit: baseUnit } = sheet.material;
    const parts = [...Map.groupBy(own, (component) => component.unit)].map(([unit, same]) => ({
      unit,
      steps: same.reduce((sum, component) => sum + stepsOf(component, plannedOutput), 0n),
      roles: same.map((component) => component.role),
    }));
    const base = parts.filter((part) => part.unit === baseUnit);
    const others = parts.filter((part) => part.unit !== baseUnit);
    let steps = base.reduce((sum, part) => sum + part.steps, 0n);
    const roles = base.flatMap((part) => part.roles);
    for (const part of others) {
      const converted = convert(sheet, stated[materialCode] ?? {}, part, baseUnit);
      if ('missing' in converted) unconverted.push({ materialCode, baseUnit, ...converted });
      else {
        steps += converted.steps;
        roles.push(...part.roles);
      }
    }
    if (roles.length > 0) {
      const quantity = Number((steps + STEPS - 1n) / STEPS);
      needs.push({ materialCode, quantity, unit: baseUnit, exact: asNumber(steps), roles });
    }
  }
  return { needs, unconverted };
}

const stepsOf = ({ quantityPerUnit, wastePct }: Component, plannedOutput: number): bigint =>
  BigInt(plannedOutput) *
  BigInt(Math.round(quantityPerUnit * Number(QUANTITY_STEPS))) *
  (SHARE_STEPS + BigInt(Math.round(wastePct * 1_000)));

/** To the millionth of a unit. */
const asNumber = (steps: bigint): number => Number((steps * 1_000_000n) / STEPS) / 1_000_000;

interface Part {
  readonly unit: string;
  readonly steps: bigint;
  readonly roles: readonly string[];
}

function convert(
  sheet: MaterialSheet,
  values: AttributeValues,
  { unit, steps, roles }: Part,
  baseUnit: string,
): { steps: bigint } | Omit<UnconvertedNeed, 'materialCode' | 'baseUnit'> {
  const quantity = asNumber(steps);
  const isStatedUnit = (STATED_UNITS as readonly string[]).includes(unit);
  if (!isStatedUnit) return { quantity, unit, roles, missing: [] };
  try {
    const subject = { material: sheet.material, attributes: sheet.attributes, values };
    const inBase = convertQuantity(subject, quantity, unit as StatedUnit, baseUnit as StatedUnit);
    // A converted quantity has twelve significant digits; the millionth part of a unit is more than it can say.
    return { steps: (BigInt(Math.round(inBase * 1_000_000)) * STEPS) / 1_000_000n };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { missing } = error.params;
    return { quantity, unit, roles, missing: Array.isArray(missing) ? (missing as string[]) : [] };
  }
}
