import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import type { Page } from '../platform/page.js';
import { CatalogueService } from './catalogue.service.js';
import { GeographyService } from './geography.service.js';
import { loadReferenceData } from './load/load-reference-data.js';
import { ReferenceService } from './reference.service.js';

let database: TestDatabase;
let dataSource: DataSource;
let catalogue: CatalogueService;
let geography: GeographyService;
let reference: ReferenceService;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url });
  await loadReferenceData(dataSource);
  catalogue = new CatalogueService(dataSource);
  geography = new GeographyService(dataSource);
  reference = new ReferenceService(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const codes = (page: Page<{ code: string }>) => page.items.map(({ code }) => code);

describe('looking things up', () => {
  it('pages through all regencies once each, in the order of their codes', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, pages = 0; pages < 10; pages++) {
      const page = await geography.regencies({ limit: 100, cursor });
      seen.push(...codes(page));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(514);
    expect(new Set(seen).size).toBe(514);
  });

  it('finds regencies by words of the name, within a province', async () => {
    expect(codes(await geography.regencies({ q: 'kota BANDUNG' }))).toEqual(['32.73']);
    expect(codes(await geography.regencies({ province: '32', q: 'bandung' }))).toEqual(['32.04', '32.17', '32.73']);
    expect(await geography.regency('32.73')).toMatchObject({ fullName: 'Kota Bandung' });
    expect(await geography.regency('32.99')).toBeNull();
  });

  it('finds materials by name in both languages, by alias and by code', async () => {
    expect(codes(await catalogue.materials({ q: 'alkohol' }))).toContain('SAN-ETH');
    expect(codes(await catalogue.materials({ q: 'kain meltblown' }))).toEqual(['NW-MB']);
    expect(codes(await catalogue.materials({ q: 'nw-s' }))).toEqual(['NW-SB', 'NW-SF', 'NW-SL', 'NW-SMS']);
    expect((await catalogue.materials({ family: 'AGRO-IKM', limit: 100 })).items).toHaveLength(21);
  });

  it('takes the signs of a pattern for what they are', async () => {
    expect(codes(await catalogue.materials({ q: '96%' }))).toEqual(['SAN-ETH']);
    expect(codes(await catalogue.materials({ q: '%' }))).not.toContain('AGR-SALT');
    expect(codes(await catalogue.materials({ q: '_' }))).toEqual([]);
    expect(codes(await catalogue.materials({ q: '\\' }))).toEqual([]);
  });

  it('gives a material with its attributes in order, a product with its components', async () => {
    const { material, attributes } = await catalogue.materialSheet('NW-MB');
    expect(material.unit).toBe('kg');
    expect(attributes.map(({ code }) => code)).toEqual([
      'gsm',
      'width',
      'bfe',
      'pfe',
      'fe_nacl',
      'dp',
      'electret',
      'colour',
      'core_id',
    ]);
    expect((await catalogue.materialSheet('NW-MB')).attributes[0]).toMatchObject({ plausibleMin: 15, tolerancePct: 5 });
    const { components } = await catalogue.productSheet('MASK-3PLY');
    expect(components.map(({ materialCode }) => materialCode).slice(0, 3)).toEqual(['NW-SB', 'NW-MB', 'NW-SB']);
    await expect(catalogue.materialSheet('NW-XX')).rejects.toMatchObject({ code: 'not_found' });
    expect([...(await catalogue.materialSheets(['NW-MB', 'NW-XX', 'NW-MB'])).keys()]).toEqual(['NW-MB']);
  });

  it('keeps the editions of business codes apart', async () => {
    expect((await reference.kbli({ q: '32907' })).items.map(({ edition }) => edition)).toEqual(['2020', '2025']);
    expect((await reference.kbli({ edition: '2025', q: 'plastik lembaran' })).items).toMatchObject([{ code: '22204' }]);
    expect(await reference.kbliExists('2020', '22291')).toBe(true);
    expect(await reference.kbliExists('2025', '22291')).toBe(false);
  });

  it('has a fingerprint that changes with the data', async () => {
    const before = await reference.fingerprint();
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(await reference.fingerprint()).toBe(before);
    await dataSource.query(`update reference_edition set sha256 = repeat('a', 64) where dataset = 'ports'`);
    expect(await reference.fingerprint()).not.toBe(before);
  });

  it('refuses a cursor of another list', async () => {
    const { nextCursor } = await reference.kbli({ limit: 1 });
    await expect(geography.regencies({ cursor: nextCursor ?? '' })).rejects.toMatchObject({ code: 'invalid_cursor' });
    const { nextCursor: ofRegencies } = await geography.regencies({ limit: 1 });
    await expect(reference.nationalFigures({ cursor: ofRegencies ?? '' })).rejects.toMatchObject({
      code: 'invalid_cursor',
    });
  });
});
