import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ProofRecord } from './proof-record.js';
import { describeProofs } from './report.js';

const DOCS = new URL('../../../docs/', import.meta.url);
const JSON_FILE = fileURLToPath(new URL('promises.json', DOCS));
const REPORT_FILE = fileURLToPath(new URL('PROMISES.md', DOCS));

/** Replaces what was known of this promise, and writes the report anew. */
export async function keepProof(proof: ProofRecord): Promise<void> {
  const others = (await readProofs()).filter(({ number }) => number !== proof.number);
  const proofs = [...others, proof].toSorted((a, b) => a.number - b.number);
  await writeFile(JSON_FILE, `${JSON.stringify(proofs, null, 2)}\n`);
  await writeFile(REPORT_FILE, describeProofs(proofs));
}

/** Adds what one file of specs found to what others of the same run have found of the same promise. */
export async function keepPart(part: ProofRecord): Promise<void> {
  const before = (await readProofs()).find(({ number, runId }) => number === part.number && runId === part.runId);
  if (!before) return keepProof(part);
  return keepProof({
    ...before,
    // The files of one promise come in any order; one of them says what it is.
    promise: before.promise || part.promise,
    trial: before.trial || part.trial,
    holds: before.holds && part.holds,
    breaches: [...before.breaches, ...part.breaches],
    counts: added(before.counts, part.counts),
    size: added(before.size, part.size),
    stated: added(before.stated, part.stated),
    elapsed_s: before.elapsed_s + part.elapsed_s,
    load: [before.load[0], part.load[1]],
  });
}

function added(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> {
  const sums = { ...one };
  for (const [name, n] of Object.entries(other)) sums[name] = (sums[name] ?? 0) + n;
  return sums;
}

async function readProofs(): Promise<ProofRecord[]> {
  try {
    return JSON.parse(await readFile(JSON_FILE, 'utf8')) as ProofRecord[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
