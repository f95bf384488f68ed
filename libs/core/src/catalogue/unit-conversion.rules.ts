import { Refusal } from '../platform/refusal.js';
import type { AttributeValues } from './attribute.rules.js';

/** Units in which quantities are counted. */
export const BASE_UNITS = ['kg', 'm2', 'm', 'L', 'pcs'] as const;
export type BaseUnit = (typeof BASE_UNITS)[number];

/** Units in which quantities may be stated. Drums, rolls and bales have no fixed size, so they are not among them. */
export const STATED_UNITS = [...BASE_UNITS, 'ton', 'sqft'] as const;
export type StatedUnit = (typeof STATED_UNITS)[number];

/** A material as a conversion needs it: the catalogue's row, its attributes' codes, and the values stated for it. */
export interface ConvertibleMaterial {
  readonly material: {
    readonly code: string;
    readonly unit: string;
    readonly altUnits: readonly string[];
    readonly bulkDensityKgPerM3: number | null;
  };
  readonly attributes: readonly { readonly code: string }[];
  readonly values: AttributeValues;
}

/** One `from` is `factor` `to`; undefined factor: the attributes `needs` would tell it, and are not stated. */
interface Edge {
  readonly from: StatedUnit;
  readonly to: StatedUnit;
  readonly factor: number | undefined;
  readonly needs: string | undefined;
}

/**
 * Converts a quantity by way of what is stated about the material: kg ↔ m² by gsm (g/m²), m ↔ m² by roll width (mm),
 * m ↔ kg by linear density (g/m) or by both, kg ↔ L by density (kg/m³). Never through an estimate.
 * Refuses `conversion_needs_attribute` naming what is missing, or `units_not_convertible` when nothing would help.
 */
export function convertQuantity(
  subject: ConvertibleMaterial,
  quantity: number,
  from: StatedUnit,
  to: StatedUnit,
): number {
  const edges = edgesOf(subject);
  const path = shortestPath(
    edges.filter((edge) => edge.factor !== undefined),
    from,
    to,
  );
  if (path) {
    const result = path.reduce((amount, edge) => amount * (edge.factor ?? 1), quantity);
    // Takes off the noise of binary fractions, so that 25 g/m² × 1,000 m² is 25 kg and not 25.000000000000004.
    return Number(result.toPrecision(12));
  }
  const { code } = subject.material;
  const missing = shortestPath(edges, from, to)?.flatMap((edge) =>
    edge.factor === undefined && edge.needs ? [edge.needs] : [],
  );
  if (missing)
    throw new Refusal('conversion_needs_attribute', { material: code, from, to, missing: [...new Set(missing)] });
  throw new Refusal('units_not_convertible', { material: code, from, to });
}

const SQUARE_METRES_PER_SQUARE_FOOT = 0.09290304;

function edgesOf({ material, attributes, values }: ConvertibleMaterial): Edge[] {
  const edges: Edge[] = [];
  const link = (from: StatedUnit, to: StatedUnit, factor: number | undefined, needs?: string) => {
    edges.push(
      { from, to, factor, needs },
      { from: to, to: from, factor: factor === undefined ? undefined : 1 / factor, needs },
    );
  };
  const byAttribute = (from: StatedUnit, to: StatedUnit, code: string, factorOf: (value: number) => number) => {
    const value = values[code];
    const isStated = typeof value === 'number' && value > 0;
    if (isStated || attributes.some((attribute) => attribute.code === code)) {
      link(from, to, isStated ? factorOf(value) : undefined, code);
    }
  };
  link('ton', 'kg', 1_000);
  link('sqft', 'm2', SQUARE_METRES_PER_SQUARE_FOOT);
  byAttribute('m2', 'kg', 'gsm', (grams) => grams / 1_000);
  byAttribute('m', 'm2', 'width', (millimetres) => millimetres / 1_000);
  byAttribute('m', 'kg', 'g_per_m', (grams) => grams / 1_000);
  if (isLiquid(material)) {
    const density = values['density'];
    const kgPerM3 = typeof density === 'number' && density > 0 ? density : material.bulkDensityKgPerM3;
    link('L', 'kg', kgPerM3 === null ? undefined : kgPerM3 / 1_000, 'density');
  }
  return edges;
}

/** Bulk density is the density only of what is measured in litres; of a powder or a roll it counts the air as well. */
const isLiquid = (material: ConvertibleMaterial['material']): boolean =>
  material.unit === 'L' || material.altUnits.includes('L');

/** Breadth first over at most 14 edges; undefined when there is no way. */
function shortestPath(edges: readonly Edge[], from: StatedUnit, to: StatedUnit): Edge[] | undefined {
  const paths = new Map<StatedUnit, Edge[]>([[from, []]]);
  for (const [unit, path] of paths) {
    if (unit === to) return path;
    for (const edge of edges) if (edge.from === unit && !paths.has(edge.to)) paths.set(edge.to, [...path, edge]);
  }
  return undefined;
}
