// The types of the API client, made from docs/openapi.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const description = path.join(root, 'docs', 'openapi.json');
const target = path.join(root, 'apps', 'portal', 'src', 'api', 'schema.d.ts');

async function typesOfDescription() {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const ast = await openapiTS(pathToFileURL(description), { alphabetize: true, rootTypes: false });
  return `// Generated from docs/openapi.json by apps/portal/bin/client-types.mjs; not edited by hand.\n${astToString(ast)}`;
}

/** True when schema.d.ts is what docs/openapi.json asks for, or was made so. */
export async function generateClientTypes({ write }) {
  const fresh = await typesOfDescription();
  if (existsSync(target) && readFileSync(target, 'utf8') === fresh) return true;
  if (write) writeFileSync(target, fresh);
  return write;
}

if (import.meta.filename === path.resolve(process.argv[1] ?? '')) {
  const isCurrent = await generateClientTypes({ write: process.argv.includes('--write') });
  if (!isCurrent) {
    console.error('apps/portal/src/api/schema.d.ts is not what docs/openapi.json says.');
    console.error('Maybe: node apps/portal/bin/client-types.mjs --write');
    process.exitCode = 1;
  }
}
