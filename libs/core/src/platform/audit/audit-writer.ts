import type { EntityManager } from 'typeorm';
import { currentContext } from '../context.js';
import { chainHash, GENESIS } from './audit-chain.js';

export interface AuditDraft {
  /** `case.approve`, `proposal.accept`, … */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly reason?: string | null;
  /** What was decided and what the decider saw: plain JSON. */
  readonly details?: Record<string, unknown>;
}

/** Names the lock that keeps the chain single-file. */
const CHAIN_LOCK = 7_203_402;

/** Appends entries to the chain inside the caller's transaction; call last, it holds the chain's lock until commit. */
export async function appendAudit(manager: EntityManager, drafts: readonly AuditDraft[], now: Date): Promise<void> {
  if (drafts.length === 0) return;
  const { actor, correlationId } = currentContext();
  await manager.query('select pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
  const [head] = (await manager.query(
    'select seq::text, hash from audit_entry order by audit_entry.seq desc limit 1',
  )) as {
    seq: string;
    hash: string;
  }[];
  let seq = Number(head?.seq ?? 0);
  let prevHash = head?.hash ?? GENESIS;
  const rows = drafts.map((draft) => {
    const entry = {
      seq: ++seq,
      at: now.toISOString(),
      actorId: actor.userId,
      actorName: actor.name,
      action: draft.action,
      subjectType: draft.subjectType,
      subjectId: draft.subjectId,
      reason: draft.reason ?? null,
      // Through JSON once, so that what is hashed is what is stored.
      details: JSON.parse(JSON.stringify(draft.details ?? {})) as Record<string, unknown>,
      correlationId,
    };
    const hash = chainHash(prevHash, entry);
    const row = { ...entry, prevHash, hash };
    prevHash = hash;
    return row;
  });
  await manager.query(
    `insert into audit_entry (seq, at, actor_id, actor_name, action, subject_type, subject_id, reason, details, correlation_id, prev_hash, hash)
     select r.seq, r.at, r."actorId", r."actorName", r.action, r."subjectType", r."subjectId", r.reason, r.details, r."correlationId", r."prevHash", r.hash
     from jsonb_to_recordset($1::jsonb) as r(seq bigint, at timestamptz, "actorId" uuid, "actorName" text, action text, "subjectType" text,
       "subjectId" uuid, reason text, details jsonb, "correlationId" text, "prevHash" text, hash text)`,
    [JSON.stringify(rows)],
  );
}
