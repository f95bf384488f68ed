// Builds the portal into dist/portal. `--if-stale`: only when its sources or the API description have changed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { generateClientTypes } from './client-types.mjs';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const portal = path.join(root, 'apps', 'portal');
const out = path.join(root, 'dist', 'portal');
/** Put in place when it is whole: who looks at the portal meanwhile sees the one before. */
const fresh = path.join(root, 'dist', `.portal-${process.pid}`);
const stampFile = path.join(root, 'dist', '.portal-built');
/** What a build is made from, beside the portal's own folder. */
const INPUTS = ['docs/openapi.json', 'package-lock.json'];
const COMPRESSED = /\.(js|css|svg|json|html)$/;
/** A page that is open may still ask for what an earlier build called by another name. */
const KEEP_OLD_ASSETS_MS = 86_400_000;
/** Below a packet compression gains nothing. */
const WORTH_COMPRESSING_BYTES = 1_200;

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();

function stampOfSources() {
  const hash = createHash('sha256');
  const sources = filesUnder(portal).filter((file) => !/\.(md|spec\.tsx?)$/.test(file));
  for (const file of [...sources, ...INPUTS.map((name) => path.join(root, name)).filter((file) => existsSync(file))]) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isStale() {
  if (!existsSync(path.join(out, 'index.html')) || !existsSync(stampFile)) return true;
  return readFileSync(stampFile, 'utf8') !== stampOfSources();
}

/** Compressed once here, not at every request: a slow line is the bound that matters. */
function compress() {
  for (const file of filesUnder(fresh)) {
    if (!COMPRESSED.test(file) || statSync(file).size < WORTH_COMPRESSING_BYTES) continue;
    const content = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

/** The assets first, then the page that names them; old assets go after a day. */
function putInPlace() {
  const assets = path.join(out, 'assets');
  mkdirSync(assets, { recursive: true });
  cpSync(path.join(fresh, 'assets'), assets, { recursive: true });
  cpSync(fresh, out, { recursive: true });
  const current = new Set(readdirSync(path.join(fresh, 'assets')));
  for (const name of readdirSync(assets)) {
    const file = path.join(assets, name);
    if (!current.has(name) && Date.now() - statSync(file).mtimeMs > KEEP_OLD_ASSETS_MS) rmSync(file);
  }
  rmSync(fresh, { recursive: true });
}

if (!process.argv.includes('--if-stale') || isStale()) {
  await generateClientTypes({ write: true });
  const stamp = stampOfSources();
  // Loaded only now: most starts build nothing.
  const { build } = await import('vite');
  await build({ configFile: path.join(portal, 'vite.config.mjs'), logLevel: 'warn', build: { outDir: fresh } });
  compress();
  putInPlace();
  writeFileSync(stampFile, stamp);
}
