import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { pagedMethods, SCENE_OF_JOB } from './coverage.js';
import { fillCrowd } from './crowd/index.js';
import { unindexedForeignKeys, UNSEARCHED } from './foreign-keys.js';
import { dataSourceOf, openHouse } from './house.js';
import { PlanJudge } from './plan-judge.js';
import { PlanRecorder } from './plan-recorder.js';
import { BUDGETS, SCENES } from './scenes/index.js';

// Every list, search and job on tables of a hundred thousand rows: what each sends is explained by the server and judged.

const FILLING_MS = 240_000;

const recorder = new PlanRecorder();
let database: TestDatabase;
let house: INestApplicationContext;
let judge: PlanJudge;

beforeAll(async () => {
  database = await createTestDatabase();
  const dataSource = await openDataSource({ url: database.url, poolSize: 2 });
  await fillCrowd(dataSource);
  judge = await PlanJudge.create(dataSource);
  await dataSource.destroy();
  house = await openHouse(database.url);
  recorder.start();
}, FILLING_MS);
afterAll(async () => {
  recorder.stop();
  await house?.close();
  await database?.drop();
});

describe('the judge', () => {
  const judged = async (sql: string, values: unknown[] = []) => {
    const seen = await recorder.during(() => dataSourceOf(house).query(sql, values));
    return seen.flatMap((statement) => judge.faultsOf(statement, BUDGETS.page, [])).join('\n');
  };

  it('sees a large table read whole, whatever the client that asked', async () => {
    expect(await judged('select id from claim where updated_by = $1', ['nobody'])).toContain(
      'reads all 250000 rows of claim for (updated_by = ',
    );
    expect(await judged('update offer set stale = stale where moq = $1', [-1])).toContain(
      'reads all 100000 rows of offer',
    );
  });

  it('sees a large sort, a dear plan and many blocks', async () => {
    const faults = await judged('select * from claim where id > $1 order by updated_by limit 10', [
      '00000000-0000-7000-8000-000000000000',
    ]);
    expect(faults).toMatch(/sorts [\d.]+ rows by updated_by/);
    expect(faults).toMatch(/costs [\d.]+, more than 4000/);
    expect(faults).toMatch(/touches \d+ blocks, more than 2500/);
  });

  it('has nothing to say of what an index answers, nor of small tables', async () => {
    expect(await judged('select id from claim order by id limit 10')).toBe('');
    expect(await judged('select name from province order by name')).toBe('');
  });
});

describe('scenes', () => {
  const played = new Set(SCENES.map((scene) => scene.method));

  it('are there for every method that answers a page', () => {
    const methods = pagedMethods();
    expect(methods.length).toBeGreaterThan(25);
    expect(methods.filter((method) => !played.has(method))).toEqual([]);
  });

  it('are there for every job', () => {
    expect(Object.values(SCENE_OF_JOB).filter((method) => !played.has(method))).toEqual([]);
  });
});

describe('foreign keys', () => {
  it('each have an index that begins with them, or a reason', async () => {
    expect(await unindexedForeignKeys(dataSourceOf(house))).toEqual(Object.keys(UNSEARCHED));
  });
});

describe('on tables of 100,000 rows', () => {
  it.each(SCENES)('$method: $how', async ({ method, how, budget, work, wholes }) => {
    const seen = await recorder.during(() => work(house));
    expect(seen.length, 'statements seen').toBeGreaterThan(0);
    const faults = seen.flatMap((statement) => judge.faultsOf(statement, BUDGETS[budget], Object.keys(wholes)));
    if (faults.length > 0) throw new Error(`${method}: ${how}\n  ${faults.join('\n  ')}`);
  });
});
