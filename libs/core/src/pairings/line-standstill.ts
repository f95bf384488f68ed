import { Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#core/platform';
import type { LineDownEffect, LineDownListener } from '#core/supply';
import { PairingSettlement } from './pairing-settlement.js';
import { type LockedProposal, ProposalEnding } from './proposal-ending.js';
import { Proposal } from './proposal.entity.js';

/** Frees what a standing line had promised: live proposals end whole, pairings lose the deliveries of those weeks. */
@Injectable()
export class LineStandstill implements LineDownListener {
  constructor(
    private readonly ending: ProposalEnding,
    private readonly settlement: PairingSettlement,
  ) {}

  async lineDown(tx: Tx, lineId: string, mondays: readonly string[], actor: Actor): Promise<LineDownEffect> {
    const touched: LockedProposal[] = await tx.manager.query(TOUCHED, [lineId, mondays]);
    const isPairing = ({ state }: LockedProposal) => state === 'agreed' || state === 'delivering';
    const live = touched.filter((proposal) => !isPairing(proposal));
    await this.ending.end(tx, live, { state: 'withdrawn', reason: 'line_down' });
    let pairings = 0;
    for (const { id } of touched.filter(isPairing)) {
      const isGone = ({ week }: { week: string }) => mondays.includes(week);
      const { freed, missing } = await this.settlement.giveBack(tx, id, isGone, actor);
      if (missing === 0) continue;
      pairings += 1;
      const proposal = await tx.manager.findOneByOrFail(Proposal, { id });
      const details = { before: proposal.state, freedWeeks: freed, missing };
      tx.audit({ action: 'proposal.line_down', subjectType: 'proposal', subjectId: id, reason: 'line_down', details });
      await this.settlement.settle(tx, proposal, missing, actor, 'line_down');
    }
    return { withdrawn: live.length, pairings };
  }
}

const TOUCHED = `
  select p.id, p.state, p.producer_id as "producerId", p.manufacturer_id as "manufacturerId",
    p.material_code as "materialCode"
  from proposal p
  where p.state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer', 'agreed', 'delivering')
    and p.id in (select w.proposal_id from proposal_week w where w.line_id = $1 and w.week = any($2::date[]))
  order by p.id for update of p`;
