import { Global, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReferenceData } from '#core/catalogue';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { createApp } from '../create-app.js';
import { ACTOR_SOURCE } from '../http/index.js';
import { CatalogueApiModule } from './catalogue.api.module.js';

@Global()
@Module({ providers: [{ provide: ACTOR_SOURCE, useValue: { callerOf: async () => null } }], exports: [ACTOR_SOURCE] })
class NobodySignedIn {}

let database: TestDatabase;
let app: NestExpressApplication;
let api: ReturnType<typeof supertest>;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(testEnv(database.url, { RATE_PER_MINUTE: '5000' }), [NobodySignedIn, CatalogueApiModule]);
  await app.init();
  await loadReferenceData(app.get(DataSource));
  api = supertest(app.getHttpServer());
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the catalogue over HTTP', () => {
  it.each([
    ['provinces', 38],
    ['ports', 74],
    ['materials', 75],
    ['products', 18],
    ['standards', 29],
    ['laboratories', 12],
    ['freight-parameters', 25],
    ['document-types', 17],
    ['national-figures', 74],
    ['reference-editions', 13],
  ])('lists %s: %i', async (path, count) => {
    const { body } = await api.get(`/api/v1/${path}?limit=100`).expect(200);
    expect(body.items).toHaveLength(count);
    expect(body.nextCursor).toBeNull();
  });

  it('pages and searches', async () => {
    const first = await api.get('/api/v1/regencies?limit=100').expect(200);
    expect(first.body.items).toHaveLength(100);
    const second = await api.get('/api/v1/regencies').query({ limit: 100, cursor: first.body.nextCursor }).expect(200);
    expect(second.body.items[0].code > first.body.items[99].code).toBe(true);
    const found = await api.get('/api/v1/regencies?province=32&q=kota%20bandung').expect(200);
    expect(found.body.items).toMatchObject([{ code: '32.73', bpsCode: '3273' }]);
    expect((await api.get('/api/v1/kbli?edition=2025&q=222').expect(200)).body.items).toHaveLength(3);
    expect((await api.get('/api/v1/materials?family=PPE&q=etil').expect(200)).body.items).toMatchObject([
      { code: 'SAN-ETH' },
    ]);
  });

  it('gives a material with its attributes and a product with its components', async () => {
    const material = await api.get('/api/v1/materials/NW-MB').expect(200);
    expect(material.body).toMatchObject({ unit: 'kg', chargeableKgPerUnit: 2.777778, confidence: 'S' });
    expect(material.body).not.toHaveProperty('searchText');
    expect(material.body.attributes[0]).toMatchObject({
      code: 'gsm',
      matchRule: 'tol',
      tolerancePct: 5,
      confidence: 'S',
    });
    const product = await api.get('/api/v1/products/MASK-3PLY').expect(200);
    expect(product.body.components[0]).toMatchObject({ materialCode: 'NW-SB', quantityPerUnit: 0.00077, wastePct: 4 });
    expect((await api.get('/api/v1/materials/NOPE').expect(404)).body.code).toBe('not_found');
  });

  it('answers 304 to who has the edition, until it changes', async () => {
    const { headers } = await api.get('/api/v1/materials').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
    const { etag } = headers;
    const repeated = await api.get('/api/v1/materials').set('If-None-Match', `"x", ${etag}`).expect(304);
    expect(repeated.text).toBe('');
    expect(repeated.headers['etag']).toBe(etag);
    await app.get(DataSource).query(`update reference_edition set sha256 = repeat('b', 64) where dataset = 'ports'`);
    expect((await api.get('/api/v1/materials').set('If-None-Match', etag).expect(200)).headers['etag']).not.toBe(etag);
    const missing = await api.get('/api/v1/materials/NOPE').expect(404);
    expect(missing.headers['cache-control']).toBeUndefined();
  });

  it('names faults of a query', async () => {
    const { body } = await api.get('/api/v1/regencies?province=Jabar&limit=1000&colour=red').expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer).toSorted()).toEqual([
      '/colour',
      '/limit',
      '/province',
    ]);
    expect((await api.get('/api/v1/regencies?cursor=abc').expect(400)).body.code).toBe('invalid_cursor');
  });
});
