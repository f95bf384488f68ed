import { Injectable } from '@nestjs/common';
import type { WithdrawReason } from '#contracts';
import type { RequestCancelledListener } from '#core/demand';
import { Clock, type Tx } from '#core/platform';
import type { OfferWithdrawnListener } from '#core/supply';
import { type ClaimEndedListener, type ClaimEndReason, type ClaimSubject, VerifiedClaims } from '#core/verification';
import { type LockedProposal, ProposalEnding } from './proposal-ending.js';

/** Withdraws live proposals whose ground is gone, inside the very transaction that takes it away. */
@Injectable()
export class ProposalWithdrawal implements ClaimEndedListener, OfferWithdrawnListener, RequestCancelledListener {
  constructor(
    private readonly clock: Clock,
    private readonly claims: VerifiedClaims,
    private readonly ending: ProposalEnding,
  ) {}

  /**
   * Proposals that no claim supports any more. Where another claim still covers the offer as the request wants it, the
   * proposal stands. The offers are locked first: a run that is writing proposals of them holds them too, so either
   * this sees what it wrote, or it sees that the claims have ended.
   */
  async claimsEnded(tx: Tx, claims: readonly ClaimSubject[], reason: ClaimEndReason): Promise<void> {
    const offers: { id: string }[] = await tx.manager.query(OFFERS_ON_CLAIMS, [
      JSON.stringify(
        claims.map(({ kind, organisationId, facilityId, materialCode, lineId }) => ({
          kind,
          organisation_id: organisationId,
          facility_id: facilityId,
          material_code: materialCode,
          line_id: lineId,
        })),
      ),
    ]);
    if (offers.length === 0) return;
    const ids = offers.map(({ id }) => id);
    const covered = await this.claims.covering(this.clock.today(), ids, tx.manager);
    const proposals: LockedProposal[] = await tx.manager.query(UNSUPPORTED, [
      ids,
      JSON.stringify(covered.map(({ offerId, level, certificates }) => ({ offer_id: offerId, level, certificates }))),
    ]);
    await this.ending.end(tx, proposals, { state: 'withdrawn', reason });
  }

  async offersWithdrawn(tx: Tx, offerIds: readonly string[], reason: WithdrawReason): Promise<void> {
    await this.withdraw(tx, 'p.offer_id = any($1::uuid[])', offerIds, reason);
  }

  async requestLinesCancelled(tx: Tx, requestLineIds: readonly string[]): Promise<void> {
    await this.withdraw(tx, 'p.request_line_id = any($1::uuid[])', requestLineIds, 'request_cancelled');
  }

  async organisationSuspended(tx: Tx, organisationId: string): Promise<void> {
    const condition = '(p.producer_id = any($1::uuid[]) or p.manufacturer_id = any($1::uuid[]))';
    await this.withdraw(tx, condition, [organisationId], 'organisation_suspended');
  }

  private async withdraw(tx: Tx, condition: string, ids: readonly string[], reason: WithdrawReason): Promise<void> {
    if (ids.length === 0) return;
    const proposals: LockedProposal[] = await tx.manager.query(
      `${LIVE_PROPOSALS} where ${condition} and ${LIVE} order by p.id for update of p`,
      [ids],
    );
    await this.ending.end(tx, proposals, { state: 'withdrawn', reason });
  }
}

const LIVE = `p.state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer')`;

const LIVE_PROPOSALS = `
  select p.id, p.state, p.producer_id as "producerId", p.manufacturer_id as "manufacturerId",
    p.material_code as "materialCode"
  from proposal p`;

/**
 * Offers that may rest on these claims, by kind: those of the line, of the facility, or of the whole organisation. "Is
 * not distinct from" is an equality that no index serves: a line has a few offers, an organisation may have thousands.
 */
const OFFERS_ON_CLAIMS = `
  with ended as (
    select * from jsonb_to_recordset($1::jsonb)
      as c(kind text, organisation_id uuid, facility_id uuid, material_code text, line_id uuid)
  ), resting as (
    select o.id from ended c join offer o on o.line_id = c.line_id and o.organisation_id is not distinct from c.organisation_id
    where c.kind = 'capacity'
    union
    select o.id from ended c join offer o on o.facility_id = c.facility_id
      and o.organisation_id is not distinct from c.organisation_id
    where c.kind <> 'capacity' and (c.kind <> 'capability' or o.material_code = c.material_code)
    union
    select o.id from ended c join offer o on o.organisation_id = c.organisation_id
    where c.kind in ('identity', 'certificate') and c.facility_id is null
  )
  select id from offer where id in (select id from resting) order by id for no key update`;

/** Live proposals of offers $1 that their request would not be given under what still covers the offers, $2. */
const UNSUPPORTED = `${LIVE_PROPOSALS}
  join request_line l on l.id = p.request_line_id
  where p.offer_id = any($1::uuid[]) and ${LIVE}
    and not exists (
      select 1 from jsonb_to_recordset($2::jsonb) as c(offer_id uuid, level int, certificates jsonb)
      where c.offer_id = p.offer_id and c.level >= l.min_level and c.certificates ?& l.certificates)
  order by p.id for update of p`;
