import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { Refusal } from '../platform/refusal.js';
import type { DecisionVerdict } from './claim-decision.entity.js';
import { type ClaimRow, selectClaims } from './claim-rows.js';
import { instantOfCursor } from './cursor-parts.js';
import { VERIFICATION_READERS } from './verification-access.js';

/** A decision that waits for its second signature, with the claim it is about. */
export interface AwaitingDecision {
  readonly id: string;
  readonly verdict: DecisionVerdict;
  readonly level: 1 | 2 | null;
  readonly validUntil: string | null;
  readonly reasonCode: string | null;
  readonly note: string | null;
  readonly decidedBy: string;
  readonly decidedByName: string;
  readonly decidedAt: Date;
  readonly claim: ClaimRow;
}

@Injectable()
export class SecondQueue {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first; what this verifier signed first is among them, without a move. */
  async list(actor: Actor, query: PageQuery): Promise<Page<AwaitingDecision>> {
    if (!hasRole(actor, ...VERIFICATION_READERS)) throw new Refusal('forbidden', { needed: 'verifier' });
    const limit = limitOf(query);
    const [at, id] = instantOfCursor(query.cursor);
    const rows = (await this.dataSource.query(
      `select d.id, d.verdict, d.level, d.valid_until::text as "validUntil", d.reason_code as "reasonCode", d.note,
         d.decided_by as "decidedBy", d.decided_by_name as "decidedByName", d.created_at as "decidedAt", to_jsonb(x) as claim
       from claim_decision d cross join lateral (${selectClaims('c.id = d.claim_id')}) x
       where d.state = 'awaiting_second' and ($1::timestamptz is null or (d.created_at, d.id) > ($1::timestamptz, $2::uuid))
       order by d.created_at, d.id limit $3`,
      [at, id, limit + 1],
    )) as (Omit<AwaitingDecision, 'claim'> & { claim: ClaimRow & { createdAt: string; updatedAt: string } })[];
    const items = rows.map((row) => ({ ...row, claim: withInstants(row.claim) }));
    return pageOf(items, limit, (row) => [row.decidedAt.toISOString(), row.id]);
  }
}

/** Instants come out of JSON as text. */
const withInstants = (claim: ClaimRow & { createdAt: string; updatedAt: string }): ClaimRow => ({
  ...claim,
  createdAt: new Date(claim.createdAt),
  updatedAt: new Date(claim.updatedAt),
});

/** What this viewer may do with a waiting decision. */
export const actionsOfDecision = (
  actor: Actor,
  decision: { readonly decidedBy: string; readonly claim: { readonly organisationId: string } },
): string[] =>
  hasRole(actor, 'verifier') && !isMember(actor, decision.claim.organisationId) && decision.decidedBy !== actor.userId
    ? ['confirm', 'refuse']
    : [];
