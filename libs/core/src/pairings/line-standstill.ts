import { Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#core/platform';
import type { EntityManager } from 'typeorm';
import type { LineDown, LineDownListener, LineDownPreview } from '#core/supply';
import { PairingSettlement } from './pairing-settlement.js';
import { type LockedProposal, ProposalEnding } from './proposal-ending.js';
import { Proposal } from './proposal.entity.js';
import { Rescues, type Stranded } from './rescues.js';

/** Frees what a standing line had promised: live proposals end whole, pairings lose the deliveries of those weeks. */
@Injectable()
export class LineStandstill implements LineDownListener {
  constructor(
    private readonly ending: ProposalEnding,
    private readonly settlement: PairingSettlement,
    private readonly rescues: Rescues,
  ) {}

  async lineDown(tx: Tx, lineId: string, mondays: readonly string[], actor: Actor): Promise<LineDown> {
    const touched: LockedProposal[] = await tx.manager.query(TOUCHED, [lineId, mondays]);
    const isPairing = ({ state }: LockedProposal) => state === 'agreed' || state === 'delivering';
    const live = touched.filter((proposal) => !isPairing(proposal));
    await this.ending.end(tx, live, { state: 'withdrawn', reason: 'line_down' });
    const stranded: Stranded[] = [];
    for (const { id } of touched.filter(isPairing)) {
      const isGone = ({ week }: { week: string }) => mondays.includes(week);
      const { freed, missing } = await this.settlement.giveBack(tx, id, isGone, actor);
      if (missing === 0) continue;
      const proposal = await tx.manager.findOneByOrFail(Proposal, { id });
      const details = { before: proposal.state, freedWeeks: freed, missing };
      tx.audit({ action: 'proposal.line_down', subjectType: 'proposal', subjectId: id, reason: 'line_down', details });
      await this.settlement.settle(tx, proposal, missing, actor, 'line_down');
      stranded.push({ proposal, cause: 'line_down', quantity: missing });
    }
    const freed = live.map(({ materialCode }) => materialCode);
    return {
      withdrawn: live.length,
      pairings: stranded.length,
      rematch: () => this.rescues.start(tx, stranded, actor, freed),
    };
  }

  async preview(manager: EntityManager, lineId: string, mondays: readonly string[]): Promise<LineDownPreview> {
    const [preview] = (await manager.query(PREVIEW, [lineId, mondays])) as LineDownPreview[];
    return preview;
  }
}

const TOUCHED = `
  select p.id, p.state, p.producer_id as "producerId", p.manufacturer_id as "manufacturerId",
    p.material_code as "materialCode"
  from proposal p
  where p.state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer', 'agreed', 'delivering')
    and p.id in (select w.proposal_id from proposal_week w where w.line_id = $1 and w.week = any($2::date[]))
  order by p.id for update of p`;

/** As `TOUCHED` and giveBack see it: open deliveries of pairings, and every live proposal. */
const PREVIEW = `
  select count(distinct p.id) filter (where p.state in ('agreed', 'delivering') and d.state in ('due', 'arriving'))::int as pairings,
    count(distinct p.id) filter (where p.state not in ('agreed', 'delivering'))::int as withdrawn,
    count(distinct p.manufacturer_id) filter (where p.state not in ('agreed', 'delivering')
      or d.state in ('due', 'arriving'))::int as manufacturers
  from proposal_week w
  join proposal p on p.id = w.proposal_id
  left join delivery d on d.proposal_id = w.proposal_id and d.week = w.week
  where w.line_id = $1 and w.week = any($2::date[])
    and p.state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer', 'agreed', 'delivering')`;
