import { createHmac, timingSafeEqual } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import type { ChainFault } from './audit-verifier.js';

// A chain alone cannot see its tail cut. So its head is signed and written outside the database at intervals.

interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

interface SignedHead extends Head {
  readonly signature: string;
}

const fileOf = (dataFolder: string): string => path.resolve(dataFolder, 'audit-heads.jsonl');

const sign = (head: Head, secret: string): string =>
  createHmac('sha256', `audit-head:${secret}`).update(`${head.seq}\n${head.hash}\n${head.at}`).digest('hex');

/** Appends the chain's present head to the file of heads, unless it is there already. */
export async function writeAuditHead(
  dataSource: DataSource,
  dataFolder: string,
  secret: string,
  now: Date,
): Promise<void> {
  const [row] = (await dataSource.query(
    'select seq::text, hash from audit_entry order by audit_entry.seq desc limit 1',
  )) as {
    seq: string;
    hash: string;
  }[];
  if (!row) return;
  const heads = await readHeads(dataFolder);
  if (heads.at(-1)?.seq === Number(row.seq)) return;
  const head = { seq: Number(row.seq), hash: row.hash, at: now.toISOString() };
  await mkdir(path.resolve(dataFolder), { recursive: true });
  await appendFile(fileOf(dataFolder), `${JSON.stringify({ ...head, signature: sign(head, secret) })}\n`, {
    mode: 0o600,
  });
}

/** Holds every signed head against the database: a missing or different entry means that the trail was cut or rewritten. */
export async function checkAuditHeads(
  dataSource: DataSource,
  dataFolder: string,
  secret: string,
): Promise<{ heads: number; faults: ChainFault[] }> {
  const heads = await readHeads(dataFolder);
  const faults: ChainFault[] = [];
  const rows = (await dataSource.query('select seq::text, hash from audit_entry where seq = any($1)', [
    heads.map((head) => head.seq),
  ])) as {
    seq: string;
    hash: string;
  }[];
  const stored = new Map(rows.map((row) => [Number(row.seq), row.hash]));
  for (const head of heads) {
    if (!isSigned(head, secret))
      faults.push({ seq: head.seq, reason: `the head of ${head.at} does not carry our signature` });
    else if (!stored.has(head.seq))
      faults.push({ seq: head.seq, reason: `the entry that was the head on ${head.at} is gone: the trail was cut` });
    else if (stored.get(head.seq) !== head.hash)
      faults.push({ seq: head.seq, reason: `the entry differs from the head signed on ${head.at}` });
  }
  return { heads: heads.length, faults };
}

async function readHeads(dataFolder: string): Promise<SignedHead[]> {
  try {
    const text = await readFile(fileOf(dataFolder), 'utf8');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as SignedHead);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isSigned(head: SignedHead, secret: string): boolean {
  const expected = Buffer.from(sign(head, secret), 'hex');
  const given = Buffer.from(head.signature ?? '', 'hex');
  return expected.length === given.length && timingSafeEqual(expected, given);
}
