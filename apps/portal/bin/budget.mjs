// First load: the script that a newcomer's browser needs before the first page stands, gzipped.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 170;
const KB = 1_024;
const out = path.resolve(import.meta.dirname, '..', '..', '..', 'dist', 'portal');
const manifest = JSON.parse(readFileSync(path.join(out, '.vite', 'manifest.json'), 'utf8'));

/** A chunk with everything it imports statically. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(imported, seen);
  return seen;
}

const gzipped = (key) => gzipSync(readFileSync(path.join(out, manifest[key].file)), { level: 9 }).length;
/** The entry, and the public home page with its words, which it loads at once. */
const FIRST_PAGE = [
  'index.html',
  'src/pages/home/HomePage.tsx',
  'src/i18n/locales/id/common.json',
  'src/i18n/locales/id/public.json',
];
const missing = FIRST_PAGE.filter((key) => !manifest[key]);
if (missing.length > 0) throw new Error(`The manifest knows no ${missing.join(', ')}`);

const chunks = [...FIRST_PAGE.reduce((seen, key) => withImports(key, seen), new Set())];
const sizes = chunks.map((key) => [key, gzipped(key)]).toSorted(([, a], [, b]) => b - a);
const total_kb = sizes.reduce((sum, [, size]) => sum + size, 0) / KB;
for (const [key, size] of sizes) console.log(`${(size / KB).toFixed(1).padStart(7)} KB  ${key}`);
console.log(`${total_kb.toFixed(1).padStart(7)} KB  first load; the budget is ${BUDGET_KB} KB`);
if (total_kb > BUDGET_KB) process.exitCode = 1;
