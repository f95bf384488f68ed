import type { EntityManager } from 'typeorm';
import { found } from '#core/platform';
import { Claim, ClaimDecision } from '#core/verification';
import type { DecisionRecord } from './appeal-record.types.js';

interface Saw {
  readonly claim?: { readonly statement?: Record<string, unknown> };
  readonly evidence?: readonly { id: string; kind: string; title: string; sha256: string | null }[];
  readonly checks?: readonly { item: string; satisfied: boolean; note: string | null }[];
}

/** What lay before who decided, as the trail has it, held against what is stored now. */
export async function recordOfDecision(manager: EntityManager, decisionId: string): Promise<DecisionRecord> {
  const { claimId } = found(await manager.findOneBy(ClaimDecision, { id: decisionId }), 'decision', decisionId);
  const claim = await manager.findOneByOrFail(Claim, { id: claimId });
  const entries = (await manager.query(
    `select seq::float8 as seq, details->'saw' as saw from audit_entry
     where subject_type = 'claim' and subject_id = $1 and details->>'decisionId' = $2 order by audit_entry.seq`,
    [claimId, decisionId],
  )) as { seq: number; saw: Saw | null }[];
  const saw = entries[0]?.saw ?? {};
  const stored = await hashesOf(
    manager,
    (saw.evidence ?? []).map(({ id }) => id),
  );
  const statement = saw.claim?.statement ?? {};
  return {
    entries: entries.map(({ seq }) => seq),
    statement,
    statementIsSame: isSameJson(statement, claim.statement),
    evidence: (saw.evidence ?? []).map(({ id, kind, title, sha256 }) => ({
      id,
      kind,
      title,
      sha256,
      isSame: stored.has(id) && stored.get(id) === sha256,
    })),
    checks: (saw.checks ?? []).map(({ item, satisfied, note }) => ({ item, satisfied, note })),
  };
}

async function hashesOf(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = (await manager.query(
    'select e.id, f.sha256 from evidence e left join stored_file f on f.id = e.file_id where e.id = any($1::uuid[])',
    [ids],
  )) as { id: string; sha256: string | null }[];
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}

/** The same whatever the order of keys. */
function isSameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isSameJson(value, (b as Record<string, unknown>)[key]))
  );
}
