import type { DataSource } from 'typeorm';
import { type ChainedFields, chainHash, GENESIS } from './audit-chain.js';

export interface ChainFault {
  readonly seq: number;
  readonly reason: string;
}

export interface ChainReport {
  readonly entries: number;
  /** Hash of the last entry: compare it with a head kept outside the database to see a cut tail. */
  readonly head: string;
  /** At most 100. */
  readonly faults: readonly ChainFault[];
}

const BATCH = 2_000;
const MAX_FAULTS = 100;

interface StoredEntry extends Omit<ChainedFields, 'seq' | 'at'> {
  seq: string;
  at: Date;
  prevHash: string;
  hash: string;
}

/** Recomputes the whole chain from the first entry, in bounded memory. */
export async function verifyAuditChain(dataSource: DataSource): Promise<ChainReport> {
  const faults: ChainFault[] = [];
  const fault = (seq: number, reason: string) => faults.length < MAX_FAULTS && faults.push({ seq, reason });
  let [last, head, entries] = [0, GENESIS, 0];
  for (;;) {
    const rows = (await dataSource.query(
      `select seq::text, at, actor_id as "actorId", actor_name as "actorName", action, subject_type as "subjectType", subject_id as "subjectId",
              reason, details, correlation_id as "correlationId", prev_hash as "prevHash", hash
       from audit_entry where seq > $1 order by audit_entry.seq limit $2`,
      [last, BATCH],
    )) as StoredEntry[];
    for (const row of rows) {
      const { prevHash, hash, at, ...rest } = row;
      const seq = Number(row.seq);
      if (seq !== last + 1) fault(seq, `entries ${last + 1} to ${seq - 1} are missing`);
      if (prevHash !== head) fault(seq, 'does not follow the entry before it');
      if (chainHash(prevHash, { ...rest, seq, at: at.toISOString() }) !== hash)
        fault(seq, 'its content does not match its hash');
      [last, head, entries] = [seq, hash, entries + 1];
    }
    if (rows.length < BATCH) return { entries, head, faults };
  }
}
