// npm sometimes writes a lock file that names a package for another platform without saying where it is: `npm ci` then
// fails, on every platform. This finds such holes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './house.mjs';

/** Optional dependencies that have no entry anywhere up the tree: "name@version, wanted by place". */
export function findLockHoles(lock) {
  const { packages } = lock;
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !placesToLook(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map(([name, version]) => `${name}@${version}, wanted by ${place || 'package.json'}`),
  );
}

/** Where Node would look for a dependency of the package at `place`: beside it, then further and further up. */
function placesToLook(place) {
  const parts = place === '' ? [] : `${place}/`.split(/(?<=\/)(?=node_modules\/)/);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('')).concat('');
}

export function checkLockFile() {
  const holes = findLockHoles(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  const advice = '\nMaybe pin the package that brings them to an older release, or name one in "overrides".\n';
  return { ok: holes.length === 0, output: holes.length > 0 ? holes.join('\n') + advice : '' };
}
