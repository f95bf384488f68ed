import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { startEmbeddedPostgres } from '../database/index.js';
import { packageRoot } from '../package-root.js';

/** `padan drift`: do migrations still make what the entities say, and does the API still do what its description says? */
export function registerDriftCommand(program: Command, env: NodeJS.ProcessEnv): void {
  program
    .command('drift')
    .description('compare entities with migrations (--schema) and routes with docs/openapi.json (--openapi)')
    .option('--schema', 'entities against migrations')
    .option('--openapi', 'routes against docs/openapi.json')
    .option('--write', 'with --openapi: bring docs/openapi.json up to date')
    .action(async (options: { schema?: boolean; openapi?: boolean; write?: boolean }) => {
      const drift = await onFreshDatabase(env, async (url) => [
        ...(options.schema ? await (await import('./schema-drift.js')).schemaDrift(url) : []),
        ...(options.openapi
          ? await (await import('./openapi-drift.js')).openApiDrift(packageRoot, env, url, options.write ?? false)
          : []),
      ]);
      for (const line of drift) console.log(line);
      console.log(
        drift.length === 0
          ? 'No drift.'
          : `${drift.length} difference(s). Maybe a migration is missing, or: npm run padan -- drift --openapi --write`,
      );
      process.exitCode = drift.length === 0 ? 0 : 1;
    });
}

/** A throw-away server with every migration applied. */
async function onFreshDatabase<T>(env: NodeJS.ProcessEnv, work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'padan-drift-'));
  const server = await startEmbeddedPostgres({ dir, database: 'drift', env, volatile: true });
  try {
    const { migrate } = await import('#core/schema');
    await migrate(server.url);
    return await work(server.url);
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}
