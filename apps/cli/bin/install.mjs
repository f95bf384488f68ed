// Installs what package-lock.json asks for, when that is not what node_modules holds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, root } from './house.mjs';
import { withSetupLock } from './lock.mjs';

const lockFile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.padan-installed');

/** What a finished installation of this lock file on this kind of machine is stamped with. */
export function stampOf(lockText) {
  const hash = createHash('sha256').update(lockText).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/**
 * Why packages must be installed; undefined when they need not.
 * `hiddenLockText` is npm's own note of what it installed (node_modules/.package-lock.json): it is believed where
 * somebody ran `npm ci` by hand, so that the same work is not done twice.
 */
export function reasonToInstall({ lockText, stamp, hiddenLockText }) {
  if (stamp === stampOf(lockText)) return undefined;
  if (hiddenLockText !== undefined && holdsEverything(lockText, hiddenLockText)) return undefined;
  return stamp === undefined ? 'they are not installed yet' : 'package-lock.json has changed since they were installed';
}

function holdsEverything(lockText, hiddenLockText) {
  const installed = JSON.parse(hiddenLockText).packages ?? {};
  const wanted = Object.entries(JSON.parse(lockText).packages ?? {}).filter(([place]) => place !== '');
  const names = new Set(wanted.map(([place]) => place));
  return (
    wanted.every(
      ([place, entry]) => installed[place]?.version === entry.version || (entry.optional && !installed[place]),
    ) && Object.keys(installed).every((place) => names.has(place))
  );
}

function currentReason() {
  const lockText = readFileSync(lockFile, 'utf8');
  const readOptional = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const hiddenLockText = readOptional(path.join(modules, '.package-lock.json'));
  return reasonToInstall({ lockText, stamp: readOptional(stampFile), hiddenLockText });
}

export async function installIfNeeded() {
  if (currentReason() === undefined) return;
  mayWrite();
  await withSetupLock(() => {
    const reason = currentReason(); // another command may have installed while this one waited
    if (reason === undefined) return;
    console.error(`Installing packages: ${reason}. This takes about a minute.`);
    const started_ms = Date.now();
    runNpm(['ci', '--include=dev', '--include=optional']);
    mkdirSync(modules, { recursive: true });
    writeFileSync(stampFile, stampOf(readFileSync(lockFile, 'utf8')));
    console.error(`Installed in ${Math.round((Date.now() - started_ms) / 1000)} s.`);
  });
}

function mayWrite() {
  for (const folder of [root, modules]) {
    if (!existsSync(folder)) continue;
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      fail(
        `Packages must be installed, but this account may not write to ${folder}.`,
        'Maybe the folder was made by another account (root?): give it back with `chown -R`, or clone afresh.',
      );
    }
  }
}

function runNpm(args) {
  // npm names itself to its scripts; when started without npm, the one in the path has to do.
  const npm = process.env.npm_execpath;
  const isWindows = process.platform === 'win32';
  const { status, error } =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows });
  if (error) fail(`npm could not be started: ${error.message}.`, 'Maybe npm is not installed beside Node.');
  if (status !== 0) {
    fail(
      `\`npm ${args[0]}\` failed (${status ?? 'killed'}); its own words are above.`,
      'Maybe the package registry cannot be reached from here, or the disk is full. The next start tries again.',
    );
  }
}
