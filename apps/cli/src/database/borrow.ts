import path from 'node:path';
import { startEmbeddedPostgres } from './server.js';

/**
 * Runs `work` on the database that this installation uses: DATABASE_URL, or the embedded server of the data folder,
 * shared with a running Padan or started for the time of the command. The environment then names it, as it does for
 * API and worker.
 */
export async function withDatabase<T>(env: NodeJS.ProcessEnv, work: (databaseUrl: string) => Promise<T>): Promise<T> {
  if (env.DATABASE_URL) return work(env.DATABASE_URL);
  const dir = path.join(path.resolve(env.PADAN_DATA || '.data'), 'postgres');
  const server = await startEmbeddedPostgres({ dir, database: 'padan', env });
  env.DATABASE_URL = server.url;
  try {
    return await work(server.url);
  } finally {
    delete env.DATABASE_URL;
    await server.stop();
  }
}
