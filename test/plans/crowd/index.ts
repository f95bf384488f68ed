import type { DataSource, QueryRunner } from 'typeorm';
import { loadReferenceData } from '#core/catalogue';
import { APPEALS } from './appeals.js';
import { DEMAND } from './demand.js';
import { FIRMS } from './firms.js';
import { MATCHING } from './matching.js';
import { NOTICES } from './notices.js';
import { POOLING } from './pools.js';
import { SHEETS } from './sheets.js';
import { SUPPLY } from './supply.js';
import { TRACES } from './traces.js';
import { VERIFICATION } from './verification.js';
import { FUNCTIONS, SMALL_FAMILY } from './words.js';

/** The indexes that no constraint rests on. */
const INDEXES = `
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as statement
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace)
    and not exists (select 1 from pg_constraint where conindid = i.indexrelid)`;

const TABLES = `
  select oid::regclass::text as name from pg_class
  where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace)`;

/** Statements that do not wait for each other run in so many sessions. */
const LANES = 2;

/**
 * Fills the tables with a hundred thousand rows each, a tenth of them of one organisation, and lets the planner know.
 * Nothing is checked that the statements themselves make sure of, and indexes are built once, at the end.
 */
export async function fillCrowd(dataSource: DataSource): Promise<void> {
  await loadReferenceData(dataSource);
  await dataSource.query(
    'update material set family = $1 where code in (select code from material order by code desc limit 10)',
    [SMALL_FAMILY],
  );
  const indexes = (await dataSource.query(INDEXES)) as { name: string; statement: string }[];
  for (const { name } of indexes) await dataSource.query(`drop index ${name}`);
  for (const statement of FUNCTIONS) await dataSource.query(statement);
  await inLanes(dataSource, [
    ...FIRMS,
    ...SUPPLY,
    ...VERIFICATION,
    ...DEMAND,
    ...MATCHING,
    ...POOLING,
    ...SHEETS,
    ...NOTICES,
    ...APPEALS,
    ...TRACES,
  ]);
  await inLanes(
    dataSource,
    indexes.map(({ statement }) => statement),
  );
  const tables = (await dataSource.query(TABLES)) as { name: string }[];
  await inLanes(
    dataSource,
    tables.map(({ name }) => `vacuum (analyze) ${name}`),
  );
}

async function inLanes(dataSource: DataSource, statements: readonly string[]): Promise<void> {
  const waiting = statements.values();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      const runner: QueryRunner = dataSource.createQueryRunner();
      try {
        await runner.query('set session_replication_role = replica');
        await runner.query(`set maintenance_work_mem = '128MB'`);
        await runner.query('set statement_timeout = 0');
        for (const statement of waiting) await runner.query(statement);
      } finally {
        await runner.release();
      }
    }),
  );
}
