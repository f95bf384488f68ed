import { openDataSource } from '#core/schema';

/** The SQL that would bring a migrated database to what the entities say; empty when migrations and entities agree. */
export async function schemaDrift(databaseUrl: string): Promise<string[]> {
  const dataSource = await openDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'padan-drift' });
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map((query) => query.query);
  } finally {
    await dataSource.destroy();
  }
}
