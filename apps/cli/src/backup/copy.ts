import { constants, type Dirent } from 'node:fs';
import { copyFile, mkdir, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Left out of a base backup: belongs to the running server, or is made anew by the next one. As pg_basebackup does. */
const EMPTIED = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const SKIPPED = /^(postmaster\.(pid|opts)|pg_internal\.init|pgsql_tmp.*|backup_label.*|.*\.tmp)$/;
const CONTROL = path.join('global', 'pg_control');

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Copies the files of a running server between `pg_backup_start` and `pg_backup_stop`. Returns how many bytes. */
export async function copyCluster(from: string, to: string): Promise<number> {
  const bytes = await copyTree(from, to, '');
  return bytes + (await copyOne(path.join(from, CONTROL), path.join(to, CONTROL)));
}

async function copyTree(from: string, to: string, inside: string): Promise<number> {
  await mkdir(path.join(to, inside), { recursive: true, mode: 0o700 });
  let bytes = 0;
  for (const entry of await entriesOf(path.join(from, inside))) {
    const name = path.join(inside, entry.name);
    if (SKIPPED.test(entry.name) || name === CONTROL) continue;
    if (entry.isDirectory() && EMPTIED.has(name)) await mkdir(path.join(to, name), { mode: 0o700 });
    else if (entry.isDirectory()) bytes += await copyTree(from, to, name);
    else if (entry.isFile()) bytes += await copyOne(path.join(from, name), path.join(to, name));
  }
  return bytes;
}

/** A file or folder may go while we look: the log knows of that. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Returns its size in bytes; on disk when this resolves. */
export async function copyOne(from: string, to: string): Promise<number> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
  const handle = await open(to, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** Every file below, as paths from `folder`; none when there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory())
      found.push(...(await filesBelow(path.join(folder, entry.name))).map((name) => path.join(entry.name, name)));
    else if (entry.isFile()) found.push(entry.name);
  }
  return found;
}

/** Size and time of change: whether a copy is still the same. Undefined when there is no such file. */
export async function traitsOf(file: string): Promise<{ size: number; changed_ms: number } | undefined> {
  try {
    const { size, mtimeMs } = await stat(file);
    return { size, changed_ms: mtimeMs };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
