import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  url: string;
  /** Ends whatever is still connected and removes the database. */
  drop(): Promise<void>;
}

/** A database of one's own with every migration applied, in about 30 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const fault = inject('migrationFault');
  if (fault) throw new Error(`The migrations could not be applied to the test database.\n${fault}`);
  const template = new URL(inject('pgUrl'));
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdministrator(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)} STRATEGY file_copy`);
  const own = new URL(template);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => asAdministrator(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function asAdministrator(sql: string): Promise<void> {
  const url = new URL(inject('pgUrl'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
