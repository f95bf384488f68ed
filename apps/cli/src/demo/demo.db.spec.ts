import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReferenceData } from '#core/catalogue';
import { openFileStorage } from '#core/platform';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { seedDemo } from './index.js';

let database: TestDatabase;
let dataSource: DataSource;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url, poolSize: 4 });
  folder = await mkdtemp(path.join(tmpdir(), 'padan-demo-'));
  let t = performance.now();
  await loadReferenceData(dataSource);
  console.log('reference', performance.now() - t);
  t = performance.now();
  const files = openFileStorage({ dataFolder: folder, s3: undefined });
  const logIns = await seedDemo(dataSource, { now: new Date('2026-11-18T03:00:00Z'), secret: 'x'.repeat(40), files });
  console.log('seed', performance.now() - t, logIns);
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the demo story', () => {
  it('counts', async () => {
    for (const table of [
      'organisation',
      'facility',
      'line',
      'line_week',
      'offer',
      'offer_week',
      'verification_case',
      'claim',
      'evidence',
      'stored_file',
      'claim_decision',
      'case_check',
      'request',
      'request_line',
      'audit_entry',
    ]) {
      const [{ n }] = await dataSource.query(`select count(*)::int n from ${table}`);
      console.log(table, n);
    }
    console.log(await dataSource.query(`select state, count(*) from claim group by 1`));
    console.log(await dataSource.query(`select state, count(*) from verification_case group by 1`));
    console.log(await dataSource.query(`select state, count(*) from offer group by 1`));
    console.log(await dataSource.query(`select state, count(*) from request_line group by 1`));
    expect(1).toBe(1);
  });
});
