import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const DESCRIPTION = 'docs/openapi.json';

/**
 * Holds `docs/openapi.json` against the routes as they are; with `write`, makes it so. Returns what differs.
 * The API describes itself in a process of its own: the operator's tool does not import it.
 */
export async function openApiDrift(
  root: string,
  environment: NodeJS.ProcessEnv,
  databaseUrl: string,
  write: boolean,
): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'padan-openapi-'));
  try {
    const fresh = path.join(folder, 'openapi.json');
    const env = {
      ...environment,
      DATABASE_URL: databaseUrl,
      REDIS_URL: '',
      PADAN_SECRET: 'describes-only-no-session-is-made-here',
      LOG_LEVEL: 'silent',
    };
    await run(process.execPath, [path.join(root, 'dist/apps/api/src/describe.js'), fresh], { cwd: root, env });
    const text = await readFile(fresh, 'utf8');
    const kept = path.join(root, DESCRIPTION);
    if (write) await writeFile(kept, text);
    const known = await readFile(kept, 'utf8').catch(() => '');
    return known === text ? [] : differences(known, text);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function differences(known: string, fresh: string): string[] {
  const before = new Set(known.split('\n'));
  const after = new Set(fresh.split('\n'));
  const changes = [
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
  return changes.length > 0 ? changes.slice(0, 40) : ['the order of its parts changed'];
}
