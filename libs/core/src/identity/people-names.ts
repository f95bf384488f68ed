import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '#contracts';

/** What other features may show of a person, and where to write. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

const COLUMNS = 'select id, name, email, locale from auth.person';

/** By id; who is unknown is absent. */
export async function peopleById(
  database: DataSource | EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonName>> {
  const rows = (await database.query(`${COLUMNS} where id = any($1::uuid[])`, [ids])) as PersonName[];
  return new Map(rows.map((row) => [row.id, row]));
}

export async function personByEmail(
  database: DataSource | EntityManager,
  email: string,
): Promise<PersonName | undefined> {
  const rows = (await database.query(`${COLUMNS} where email = $1`, [email.trim().toLowerCase()])) as PersonName[];
  return rows[0];
}
