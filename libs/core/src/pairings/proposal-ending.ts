import { Injectable } from '@nestjs/common';
import type { DeclineReason, WithdrawReason } from '#contracts';
import { Clock, currentContext, markFamilyChange, type Tx } from '#core/platform';
import { releaseHolds } from './hold.js';
import { ProposalLetters } from './proposal-letters.js';
import type { Proposal } from './proposal.entity.js';

/** What is needed of a proposal to end it. The caller has locked it, in id order, and seen that it is live. */
export type LockedProposal = Pick<Proposal, 'id' | 'state' | 'producerId' | 'manufacturerId' | 'materialCode'>;

export type Ending =
  | { readonly state: 'declined'; readonly reason: DeclineReason; readonly note: string | null }
  | { readonly state: 'expired' }
  | { readonly state: 'withdrawn'; readonly reason: WithdrawReason };

/** Ends live proposals without agreement: the one place where holds go back. */
@Injectable()
export class ProposalEnding {
  constructor(
    private readonly clock: Clock,
    private readonly letters: ProposalLetters,
  ) {}

  /** Holds, state, letters, audit and events in the caller's transaction. What was freed is matched again soon. */
  async end(tx: Tx, proposals: readonly LockedProposal[], ending: Ending): Promise<void> {
    if (proposals.length === 0) return;
    const ids = proposals.map(({ id }) => id);
    await this.close(tx, ids, ending);
    await this.letters.ended(tx, ids, ending.state, ending.state === 'expired' ? 'unanswered' : ending.reason);
    for (const { id, state, producerId, manufacturerId } of proposals) {
      // Who declines is audited with what they saw.
      if (ending.state !== 'declined')
        tx.audit({
          action: ending.state === 'expired' ? 'proposal.expire' : 'proposal.withdraw',
          subjectType: 'proposal',
          subjectId: id,
          reason: ending.state === 'expired' ? null : ending.reason,
          details: { before: state },
        });
      tx.tell({ topic: 'proposal', id, organisationIds: [producerId, manufacturerId] });
    }
    await markFamilyChange(tx, await familiesOf(tx, proposals), this.clock.now());
  }

  /** Holds and state alone, for a run that tells the parties itself. */
  async close(tx: Tx, ids: readonly string[], ending: Ending): Promise<void> {
    await releaseHolds(tx.manager, ids);
    const [, changed] = (await tx.manager.query(
      `update proposal set state = $2, decline_reason = $3, decline_note = $4, withdraw_reason = $5, ended_at = $6,
         updated_at = $6, updated_by = $7, version = version + 1
       where id = any($1::uuid[]) and state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer')`,
      [
        ids,
        ending.state,
        ending.state === 'declined' ? ending.reason : null,
        ending.state === 'declined' ? ending.note : null,
        ending.state === 'withdrawn' ? ending.reason : null,
        this.clock.now(),
        currentContext().actor.name,
      ],
    )) as [unknown[], number];
    if (changed !== ids.length) throw new Error(`${changed} of ${ids.length} proposals were live`);
  }
}

async function familiesOf(tx: Tx, proposals: readonly LockedProposal[]): Promise<string[]> {
  const codes = [...new Set(proposals.map(({ materialCode }) => materialCode))];
  const rows: { family: string }[] = await tx.manager.query(
    'select distinct family from material where code = any($1)',
    [codes],
  );
  return rows.map(({ family }) => family);
}
