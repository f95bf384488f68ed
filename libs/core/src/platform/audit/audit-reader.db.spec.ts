import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { AuditReader } from './audit-reader.js';
import { appendAudit } from './audit-writer.js';

let database: TestDatabase;
let dataSource: DataSource;
let reader: AuditReader;

/** The last of 9 March in Jakarta, two moments of the 10th (which stand out of order in the chain), the first of the 11th. */
const TIMES = [
  '2026-03-09T16:59:59.999Z',
  '2026-03-10T16:59:59.999Z',
  '2026-03-09T17:00:00.000Z',
  '2026-03-10T17:00:00Z',
];

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url });
  reader = new AuditReader(dataSource);
  for (const [at, time] of TIMES.entries())
    await dataSource.transaction((manager) =>
      appendAudit(manager, [{ action: `test.${at}`, subjectType: 'test', subjectId: null }], new Date(time)),
    );
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const seen = async (filter: Parameters<AuditReader['list']>[0]): Promise<number[]> =>
  (await reader.list(filter)).items.map(({ seq }) => seq);

it('finds the entries of days as Jakarta counts them, both ends included, newest first', async () => {
  expect(await seen({ since: '2026-03-10', until: '2026-03-10' })).toEqual([3, 2]);
  expect(await seen({ since: '2026-03-10' })).toEqual([4, 3, 2]);
  expect(await seen({ until: '2026-03-09' })).toEqual([1]);
});

it('joins days with other filters and with the page', async () => {
  expect(await seen({ since: '2026-03-10', action: 'test.1' })).toEqual([2]);
  const first = await reader.list({ since: '2026-03-10', limit: 2 });
  expect(await seen({ since: '2026-03-10', limit: 2, cursor: first.nextCursor! })).toEqual([2]);
});

it('finds nothing before the first day, after the last, or between two days turned round', async () => {
  expect(await seen({ until: '2026-03-08' })).toEqual([]);
  expect(await seen({ since: '2026-03-12' })).toEqual([]);
  expect(await seen({ since: '2026-03-11', until: '2026-03-09' })).toEqual([]);
});
