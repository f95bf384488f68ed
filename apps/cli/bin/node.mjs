// Goes on under the project's own Node. A command may be typed on a machine with an older one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fail, root } from './house.mjs';
import { watchParents } from './parents.mjs';

const LEAST_TO_INSTALL = [20, 19];
const LEAST_TO_RUN = [22, 13];
const PLATFORM_NAMES = { win32: 'win' };

const atLeast = (version, [major, minor]) => {
  const [ownMajor, ownMinor] = version.replace(/^v/, '').split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

export function refuseOldNode() {
  if (atLeast(process.version, LEAST_TO_INSTALL)) return;
  fail(
    `Padan needs Node ${LEAST_TO_INSTALL.join('.')} or newer; this is ${process.version}.`,
    'Maybe a newer one is at https://nodejs.org/ or in your package manager.',
  );
}

/** The Node that npm installed for this project, where there is one for this machine and it works. */
function projectNode() {
  const packageName = `node-${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const file = path.join(root, 'node_modules', packageName, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(file)) return undefined;
  // Present but not working: e.g. a system with another C library.
  return spawnSync(file, ['--version']).status === 0 ? file : undefined;
}

/** Returns only in a process that runs on a fit Node; an unfit one starts its successor and follows it to the end. */
export async function continueOnProjectNode() {
  const isSuccessor = process.env.PADAN_SUCCESSOR === '1';
  delete process.env.PADAN_SUCCESSOR;
  if (isSuccessor) return;
  const node = projectNode();
  if (node && realpathSync(node) === realpathSync(process.execPath)) return;
  if (node) {
    process.exit(await follow(node));
  }
  if (!atLeast(process.version, LEAST_TO_RUN)) {
    fail(
      `There is no Node from npm for ${process.platform}-${process.arch}, and the system's is too old: ` +
        `${process.version}, needed is ${LEAST_TO_RUN.join('.')}.`,
      'Maybe install Node 24 from https://nodejs.org/ and try again.',
    );
  }
  if (!atLeast(process.version, [24, 0])) {
    console.error(`Running on the system's Node ${process.version}: npm has no Node 24 for this machine.`);
  }
}

async function follow(node) {
  const env = {
    ...process.env,
    PADAN_SUCCESSOR: '1',
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
  };
  const successor = spawn(node, process.argv.slice(1), { stdio: 'inherit', env });
  process.on('SIGINT', () => {}); // the terminal has sent it to the successor too
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => successor.kill(signal));
  watchParents(() => successor.kill('SIGTERM'));
  return new Promise((resolve) => {
    successor.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
