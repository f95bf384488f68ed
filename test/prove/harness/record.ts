import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Figure, Size } from './arena.js';
import type { MachineFacts } from './machine.js';
import { describeProofs } from './report.js';

/** What one proof found, as docs/promises.json keeps it. */
export interface ProofRecord {
  readonly number: number;
  readonly promise: string;
  readonly trial: string;
  readonly stated: Size;
  readonly size: Size;
  readonly share: number;
  readonly holds: boolean;
  readonly breaches: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly seed: number;
  /** Of the command that asked for it. */
  readonly runId: string;
  readonly date: string;
  readonly elapsed_s: number;
  /** Of the machine, before and after. */
  readonly load: readonly number[];
  readonly machine: MachineFacts;
}

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
