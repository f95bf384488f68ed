import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import type { Plan, Scenario } from '#contracts';
import { RunDocument } from './matching-run.entity.js';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A damaged or hostile document does not fill the memory. */
const LARGEST_BYTES = 1_000_000_000;

interface DocumentKinds {
  scenario: Scenario;
  plan: Plan;
}

export interface PackedDocument {
  readonly kind: keyof DocumentKinds;
  readonly body: Buffer;
  readonly sizeBytes: number;
}

export async function packDocument<K extends keyof DocumentKinds>(
  kind: K,
  document: DocumentKinds[K],
): Promise<PackedDocument> {
  const text = Buffer.from(JSON.stringify(document), 'utf8');
  return { kind, body: await compress(text), sizeBytes: text.length };
}

/** Replaces what an earlier attempt of the run has left. */
export async function saveDocument(manager: EntityManager, runId: string, packed: PackedDocument): Promise<void> {
  await manager.upsert(RunDocument, { runId, ...packed }, ['runId', 'kind']);
}

export async function loadDocument<K extends keyof DocumentKinds>(
  manager: EntityManager,
  runId: string,
  kind: K,
): Promise<DocumentKinds[K] | undefined> {
  const row = await manager.findOneBy(RunDocument, { runId, kind });
  if (!row) return undefined;
  const text = await decompress(row.body, { maxOutputLength: LARGEST_BYTES });
  return JSON.parse(text.toString('utf8')) as DocumentKinds[K];
}

/** `sha256:` and the hash of the canonical JSON (RFC 8785). */
export function documentHash(document: unknown): string {
  const text = canonicalize(document);
  if (text === undefined) throw new TypeError('a document must be JSON');
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Of the plan without what no two runs have alike: milliseconds and memory. */
export function planHash(plan: Plan): string {
  const { ms: _ms, peakMemoryMB: _peakMemoryMB, ...stats } = plan.stats;
  return documentHash({ ...plan, stats });
}
