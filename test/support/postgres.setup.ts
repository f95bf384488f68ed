import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../apps/cli/src/database/index.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database with every migration applied; clone it, never connect to it. */
    pgUrl: string;
    /** Why the template has no tables; pure specs run all the same, every database spec fails with this. */
    migrationFault: string;
  }
}

const TEMPLATE = 'padan_template';

/** One throw-away server per run, in a folder of its own: runs side by side do not meet. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.once('disconnect', () => process.exit(1)); // `npm test` was killed: no run goes on without it
  process.channel?.unref(); // to listen must not keep the run from ending
  const dir = mkdtempSync(path.join(os.tmpdir(), 'padan-test-'));
  const server = await startEmbeddedPostgres({ dir, database: TEMPLATE, env: process.env, volatile: true }).catch(
    (error: unknown) => {
      rmSync(dir, { recursive: true, force: true });
      throw error;
    },
  );
  project.provide('pgUrl', server.url);
  project.provide('migrationFault', await migrateTemplate(server.url));
  return () => server.stop();
}

async function migrateTemplate(url: string): Promise<string> {
  try {
    const { migrate } = await import('#core/schema');
    await migrate(url);
    return '';
  } catch (error) {
    return String(error);
  }
}
