// The first steps of every command: packages, then the right Node.
import { installIfNeeded } from './install.mjs';
import { continueOnProjectNode, refuseOldNode } from './node.mjs';

export async function prepareHouse() {
  refuseOldNode();
  await installIfNeeded();
  await continueOnProjectNode();
}
