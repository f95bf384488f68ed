import path from 'node:path';
import { secretOf } from './secret.js';
import { startEmbeddedPostgres } from './server.js';

/**
 * Runs `work` on the database that this installation uses: DATABASE_URL, or the embedded server of the data folder,
 * shared with a running Padan or started for the time of the command. The environment then names database, data folder
 * and secret, as it does for API and worker.
 */
export async function withDatabase<T>(env: NodeJS.ProcessEnv, work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const dataDir = path.resolve(env.PADAN_DATA || '.data');
  env.PADAN_DATA = dataDir;
  env.PADAN_SECRET ||= secretOf(dataDir);
  if (env.DATABASE_URL) return work(env.DATABASE_URL);
  const server = await startEmbeddedPostgres({ dir: path.join(dataDir, 'postgres'), database: 'padan', env });
  env.DATABASE_URL = server.url;
  try {
    return await work(server.url);
  } finally {
    delete env.DATABASE_URL;
    await server.stop();
  }
}
