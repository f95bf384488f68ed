// What every command needs to know before anything is installed. No packages here: Node's own modules only.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Ends the command with a sentence about what is wrong and one about the likely way out. */
export function fail(problem, wayOut, exitCode = 1) {
  console.error(`\n${problem}${wayOut ? `\n${wayOut}` : ''}`);
  process.exit(exitCode);
}
