import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { Regency } from '../geography.entity.js';
import { Material, MaterialAttribute } from '../material.entity.js';
import { ProductComponent } from '../product.entity.js';
import { Kbli, ReferenceEdition } from '../reference.entity.js';
import { loadReferenceData } from './load-reference-data.js';

let database: TestDatabase;
let dataSource: DataSource;
let firstLoad_ms: number;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url });
  const start = performance.now();
  await loadReferenceData(dataSource);
  firstLoad_ms = performance.now() - start;
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const changes = async () =>
  Object.fromEntries((await loadReferenceData(dataSource)).map((set) => [set.dataset, set.changed]));

describe('loading the reference data', () => {
  it('holds every row of every set, with edition, source and licence', async () => {
    const editions = await dataSource.getRepository(ReferenceEdition).find();
    expect(Object.fromEntries(editions.map((edition) => [edition.dataset, edition.rows]))).toEqual({
      provinces: 38,
      regencies: 514,
      ports: 74,
      materials: 75,
      'material-attributes': 114,
      products: 18,
      'product-components': 81,
      standards: 29,
      kbli: 62 + 57,
      laboratories: 12,
      'freight-parameters': 25,
      'document-types': 17,
      'national-figures': 74,
    });
    expect(editions.every((edition) => edition.edition && edition.source && edition.licence)).toBe(true);
    for (const { dataset, rows } of editions) {
      const [{ count }] = await dataSource.query(`select count(*)::int as count from ${TABLES[dataset]}`);
      expect([dataset, count]).toEqual([dataset, rows]);
    }
    expect(firstLoad_ms).toBeLessThan(2_000);
  });

  it('reads lists, quoted commas, flags and numbers as what they are', async () => {
    const material = await dataSource.getRepository(Material).findOneByOrFail({ code: 'NW-SF' });
    expect(material).toMatchObject({
      kbli2020: ['13992', '13993'],
      kbli2025: ['13992'],
      altUnits: ['kg', 'roll'],
      unit: 'm2',
    });
    expect(material.aliases).toContain('kain laminasi coverall');
    expect(material).toMatchObject({ hazard: null, bulkDensityKgPerM3: 160, chargeableKgPerUnit: 0.098438 });
    const attribute = await dataSource
      .getRepository(MaterialAttribute)
      .findOneByOrFail({ materialCode: 'NW-MB', code: 'bfe' });
    expect(attribute).toMatchObject({ required: true, matchRule: 'gte', position: 3, options: [] });
    expect(attribute.thresholdNote).toBe('>=95 Type I/L1; >=98 Type II, IIR/L2-L3');
    const mask = await dataSource
      .getRepository(ProductComponent)
      .findBy({ productCode: 'MASK-3PLY', materialCode: 'NW-SB' });
    expect(new Map(mask.map(({ position, quantityPerUnit }) => [position, quantityPerUnit]))).toEqual(
      new Map([
        [1, 0.00077],
        [3, 0.00085],
      ]),
    );
  });

  it('keeps both meanings of a business code that changed its meaning, and joins Madura to Java', async () => {
    const titles = await dataSource.getRepository(Kbli).find({ where: { code: '32907' }, order: { edition: 'asc' } });
    expect(titles.map(({ title }) => title)).toEqual([
      'Industri Fabrikasi Elemen Bakar Uranium',
      'Industri Kancing Dan Ritsleting',
    ]);
    expect(await dataSource.getRepository(Regency).findOneByOrFail({ code: '35.26' })).toMatchObject({
      name: 'Bangkalan',
      landmass: 'Jawa',
    });
  });

  it('changes nothing the second time', async () => {
    expect(Object.values(await changes()).every((changed) => changed === 0)).toBe(true);
  });

  it('repairs exactly what differs when a set has changed', async () => {
    await dataSource.query(`update material set name_en = 'other' where code = 'NW-MB'`);
    await dataSource.query(`delete from material where code = 'NW-SB'`);
    await dataSource.query(`insert into product_component (product_code, position, material_code, role, quantity_per_unit, unit, waste_pct, confidence)
      values ('MASK-3PLY', 99, 'NW-SB', 'gone', 1, 'kg', 0, 'E')`);
    await dataSource.query(
      `update reference_edition set sha256 = repeat('0', 64) where dataset in ('materials', 'product-components')`,
    );
    expect(await changes()).toMatchObject({ materials: 2, 'product-components': 1, regencies: 0 });
    expect(await dataSource.getRepository(Material).findOneByOrFail({ code: 'NW-MB' })).toMatchObject({
      nameEn: 'Meltblown PP nonwoven (electret filter media)',
    });
  });

  it('can be done by several processes at once', async () => {
    await dataSource.query('truncate material, reference_edition');
    const loads = await Promise.all([
      loadReferenceData(dataSource),
      loadReferenceData(dataSource),
      loadReferenceData(dataSource),
    ]);
    const written = loads.map((sets) => sets.find(({ dataset }) => dataset === 'materials')?.changed ?? -1);
    expect(written.toSorted((a, b) => a - b)).toEqual([0, 0, 75]);
  });
});

const TABLES: Readonly<Record<string, string>> = {
  provinces: 'province',
  regencies: 'regency',
  ports: 'port',
  materials: 'material',
  'material-attributes': 'material_attribute',
  products: 'product',
  'product-components': 'product_component',
  standards: 'standard',
  kbli: 'kbli',
  laboratories: 'laboratory',
  'freight-parameters': 'freight_parameter',
  'document-types': 'document_type',
  'national-figures': 'national_figure',
};
