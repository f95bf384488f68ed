import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';
import { Kbli, Laboratory, Material, MaterialAttribute, Product, ProductComponent, Regency } from '#core/catalogue';
import { packageRoot } from '../package-root.js';

/** A place where industry gathers, and how much of it. */
export interface Cluster {
  readonly regencyCode: string;
  readonly specialisation: string;
  readonly weight: number;
}

/** What the story takes from the reference data; nothing of it is invented. */
export interface DemoCatalogue {
  readonly regencies: ReadonlyMap<string, Regency>;
  readonly materials: ReadonlyMap<string, Material>;
  /** By material, in the catalogue's order. */
  readonly attributes: ReadonlyMap<string, readonly MaterialAttribute[]>;
  readonly products: ReadonlyMap<string, Product>;
  /** By product, in the order of the bill of materials. */
  readonly components: ReadonlyMap<string, readonly ProductComponent[]>;
  readonly laboratories: readonly Laboratory[];
  /** `2020/13993` */
  readonly kbli: ReadonlySet<string>;
  readonly clusters: readonly Cluster[];
}

export async function readCatalogue(dataSource: Pick<DataSource, 'manager'>): Promise<DemoCatalogue> {
  const { manager } = dataSource;
  const regencies = await manager.find(Regency);
  const materials = await manager.find(Material);
  const attributes = await manager.find(MaterialAttribute, { order: { materialCode: 'ASC', position: 'ASC' } });
  const products = await manager.find(Product);
  const components = await manager.find(ProductComponent, { order: { productCode: 'ASC', position: 'ASC' } });
  const laboratories = await manager.find(Laboratory, { order: { code: 'ASC' } });
  const kbli = await manager.find(Kbli);
  if (materials.length === 0) throw new Error('The reference data is not loaded yet: the demo story builds on it.');
  return {
    regencies: new Map(regencies.map((regency) => [regency.code, regency])),
    materials: new Map(materials.map((material) => [material.code, material])),
    attributes: Map.groupBy(attributes, ({ materialCode }) => materialCode),
    products: new Map(products.map((product) => [product.code, product])),
    components: Map.groupBy(components, ({ productCode }) => productCode),
    laboratories,
    kbli: new Set(kbli.map(({ edition, code }) => `${edition}/${code}`)),
    clusters: readClusters(),
  };
}

export function readClusters(): Cluster[] {
  const file = path.join(packageRoot, 'libs', 'core', 'data', 'industry_clusters.csv');
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, skip_empty_lines: true });
  return rows.map((row) => ({
    regencyCode: row['regency_code'],
    specialisation: row['specialisation'],
    weight: Number(row['weight']),
  }));
}
