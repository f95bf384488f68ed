import { chargeableKgPerUnit } from '../chargeable-weight.rules.js';
import { Material, MaterialAttribute } from '../material.entity.js';
import { Product, ProductComponent } from '../product.entity.js';
import { BASE_UNITS } from '../unit-conversion.rules.js';
import { flagOf, listOf, numberOf, numberOrNull, oneOf, textOrNull } from './cells.js';
import { type CsvRow, readCsv } from './data-folder.js';
import { dataset } from './dataset.js';

const OWN = { source: 'compiled for this project, see docs/DATA.md', licence: 'Apache-2.0 (own work)' } as const;

function materialOf(row: CsvRow): Material {
  const unit = oneOf(row.unit, BASE_UNITS);
  const aliases = listOf(row.aliases);
  const bulkDensityKgPerM3 = numberOrNull(row.bulk_density_kg_m3);
  return {
    code: row.code,
    family: row.family,
    grouping: row.group,
    nameId: row.name_id,
    nameEn: row.name_en,
    aliases,
    hs6: textOrNull(row.hs6),
    kbli2020: listOf(row.kbli2020_makers),
    kbli2025: listOf(row.kbli2025_maker),
    unit,
    altUnits: listOf(row.alt_units),
    bulkDensityKgPerM3,
    chargeableKgPerUnit: chargeableKgPerUnit({ code: row.code, unit, bulkDensityKgPerM3 }),
    shelfLifeMonths: numberOrNull(row.shelf_life_months),
    hazard: textOrNull(row.hazard),
    importDependency2020: textOrNull(row.import_dependency_2020),
    confidence: row.confidence,
    note: textOrNull(row.note),
    searchText: [row.code, row.name_id, row.name_en, ...aliases].join(' ').toLowerCase(),
  };
}

const attributeOf = (row: CsvRow, position: number): MaterialAttribute => ({
  materialCode: row.material_code,
  code: row.attr_code,
  nameId: row.name_id,
  nameEn: row.name_en,
  datatype: oneOf(row.datatype, ['number', 'enum', 'bool', 'text']),
  unit: textOrNull(row.unit),
  options: listOf(row.options),
  plausibleMin: numberOrNull(row.plausible_min),
  plausibleMax: numberOrNull(row.plausible_max),
  required: flagOf(row.required),
  matchRule: oneOf(row.match_rule, ['eq', 'gte', 'lte', 'tol', 'range']),
  tolerancePct: numberOrNull(row.tolerance_pct),
  testMethod: textOrNull(row.test_method),
  thresholdNote: textOrNull(row.threshold_note),
  confidence: row.confidence,
  position,
});

/** Rows of one parent in the file's order, numbered from 1. */
function numbered<T>(rows: readonly CsvRow[], parent: string, make: (row: CsvRow, position: number) => T): T[] {
  const last = new Map<string, number>();
  return rows.map((row) => {
    const position = (last.get(row[parent]) ?? 0) + 1;
    last.set(row[parent], position);
    return make(row, position);
  });
}

const componentOf = (row: CsvRow, position: number): ProductComponent => ({
  productCode: row.product_code,
  position,
  materialCode: row.component_material_code,
  role: row.role,
  quantityPerUnit: numberOf(row.qty_per_unit),
  unit: oneOf(row.uom, BASE_UNITS),
  wastePct: numberOf(row.waste_pct),
  confidence: row.confidence,
  sourceNote: textOrNull(row.source_note),
});

export const MATERIAL_DATASETS = [
  dataset({
    ...OWN,
    name: 'materials',
    entity: Material,
    edition: 'Padan taxonomy 2026; HS 2022; KBLI 2020 and 2025',
    rows: () => readCsv('materials.csv').map(materialOf),
  }),
  dataset({
    ...OWN,
    name: 'material-attributes',
    entity: MaterialAttribute,
    edition: 'Padan taxonomy 2026',
    deletesMissing: true,
    rows: () => numbered(readCsv('material_attributes.csv'), 'material_code', attributeOf),
  }),
  dataset({
    ...OWN,
    name: 'products',
    entity: Product,
    edition: 'Padan taxonomy 2026; HS 2022; KBLI 2020',
    rows: () =>
      readCsv('products.csv').map((row) => ({
        code: row.product_code,
        grouping: row.group,
        nameId: row.name_id,
        nameEn: row.name_en,
        hs6: textOrNull(row.hs6),
        kbli2020: listOf(row.kbli2020_maker),
        standards: textOrNull(row.standards),
        packing: textOrNull(row.packing),
        unitWeightG: numberOrNull(row.unit_weight_g),
        unitWeightSource: textOrNull(row.unit_weight_source),
      })),
  }),
  dataset({
    ...OWN,
    name: 'product-components',
    entity: ProductComponent,
    edition: 'Padan taxonomy 2026',
    deletesMissing: true,
    rows: () => numbered(readCsv('products_bom.csv'), 'product_code', componentOf),
  }),
] as const;
