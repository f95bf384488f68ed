import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type FieldError, mondayOf, weekOfDate } from '#contracts';
import { Material } from '../catalogue/material.entity.js';
import { refuseSuspended } from '../organisations/organisation-access.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import { fieldError, illegalMove, invalidInput, notFound, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { Line } from './line.entity.js';
import { judgeTerms, termsOf } from './offer-terms.js';
import { followLine } from './offer-weeks.js';
import { familiesOf, OfferWithdrawal } from './offer-withdrawal.js';
import { Offer } from './offer.entity.js';
import { OFFER_MOVES, type OfferMove, offerMovesFrom, type OfferWithdrawReason } from './offer.rules.js';
import { detailOf, type OfferDetail } from './offer.service.js';
import { ownOffer, refuseUnlessProducing } from './supply-access.js';

export const CONFIRM_MAX = 100;

@Injectable()
export class OfferLifeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly withdrawal: OfferWithdrawal,
  ) {}

  /** Complete, from a running line, with something to give: only then matching sees it. */
  async publish(actor: Actor, id: string): Promise<OfferDetail> {
    return this.transactions.run(async (tx) => {
      const offer = await ownOffer(tx.manager, actor, id);
      refuseMove(offer, 'publish');
      await refuseUnlessProducing(tx.manager, offer.organisationId);
      const material = await tx.manager.findOneByOrFail(Material, { code: offer.materialCode });
      const subject = { offerId: id, facilityId: offer.facilityId, material };
      const { errors, warnings } = await judgeTerms(tx.manager, subject, termsOf(offer), true);
      const faults = [...errors, ...this.validityFaults(offer)];
      if (faults.length > 0) throw invalidInput(faults);
      const followsLine = await this.prepareWeeks(tx, offer);
      const now = this.clock.now();
      const change = {
        state: OFFER_MOVES.publish.to,
        followsLine,
        confirmedAt: now,
        stale: false,
        version: offer.version + 1,
        updatedAt: now,
        updatedBy: actor.name,
      };
      await tx.manager.update(Offer, { id }, change);
      await markFamilyChange(tx, [material.family], now);
      tx.audit({ action: 'offer.publish', subjectType: 'offer', subjectId: id, details: { terms: termsOf(offer) } });
      tx.tell({ topic: 'offer', id, organisationIds: [offer.organisationId] });
      return { offer: Object.assign(offer, change), material, warnings };
    });
  }

  /** Ends its live proposals too; agreed pairings stay. */
  async withdraw(
    actor: Actor,
    id: string,
    reason: OfferWithdrawReason,
    note: string | null = null,
  ): Promise<OfferDetail> {
    return this.transactions.run(async (tx) => {
      const offer = await ownOffer(tx.manager, actor, id);
      refuseMove(offer, 'withdraw');
      await this.withdrawal.withdraw(tx, actor, [offer], reason, note);
      return detailOf(tx.manager, await tx.manager.findOneByOrFail(Offer, { id }));
    });
  }

  /** "Still true", for many at once: all of them or none. Answers how many were stale. */
  async confirm(actor: Actor, offerIds: readonly string[]): Promise<{ confirmed: number; wereStale: number }> {
    const ids = [...new Set(offerIds.map((id) => id.toLowerCase()))].toSorted();
    if (ids.length < 1 || ids.length > CONFIRM_MAX) {
      const params = { field: 'offerIds', min: 1, max: CONFIRM_MAX, actual: ids.length };
      throw invalidInput([fieldError('/offerIds', 'count', params)]);
    }
    return this.transactions.run(async (tx) => {
      const offers = await tx.manager.find(Offer, {
        where: { id: In(ids) },
        order: { id: 'ASC' },
        lock: { mode: 'for_no_key_update' },
      });
      const mine = new Map(
        offers.filter((offer) => isMember(actor, offer.organisationId)).map((offer) => [offer.id, offer]),
      );
      for (const id of ids) {
        const offer = mine.get(id);
        if (!offer) throw notFound('offer', id);
        refuseMove(offer, 'confirm');
      }
      const organisations = await tx.manager.findBy(Organisation, {
        id: In(offers.map((offer) => offer.organisationId)),
      });
      organisations.forEach(refuseSuspended);
      const now = this.clock.now();
      await tx.manager.update(Offer, { id: In(ids) }, { confirmedAt: now, stale: false });
      const revived = offers.filter((offer) => offer.stale);
      await markFamilyChange(tx, await familiesOf(tx, revived), now);
      for (const id of ids) tx.audit({ action: 'offer.confirm', subjectType: 'offer', subjectId: id });
      return { confirmed: ids.length, wereStale: revived.length };
    });
  }

  private validityFaults(offer: Offer): FieldError[] {
    const today = this.clock.today();
    if (offer.validUntil === null || offer.validUntil >= today) return [];
    return [fieldError('/validUntil', 'min', { field: 'validUntil', min: today, value: offer.validUntil })];
  }

  /** Sees to it that there are weeks to give from; answers whether the offer follows its line. */
  private async prepareWeeks(tx: Tx, offer: Offer): Promise<boolean> {
    const fromMonday = mondayOf(this.clock.today());
    let { followsLine } = offer;
    if (offer.lineId !== null) {
      // Shared, so that the line is not stopped at the same moment.
      const lock = { mode: 'pessimistic_read' } as const;
      const line = await tx.manager.findOneOrFail(Line, { where: { id: offer.lineId }, lock });
      if (line.state !== 'active') throw new Refusal('line_stopped', { line: line.name });
      followsLine ||= !(await hasWeeks(tx, offer.id, fromMonday, 0));
      if (followsLine) await followLine(tx.manager, { offerId: offer.id, fromMonday });
    }
    if (!(await hasWeeks(tx, offer.id, fromMonday, 1))) {
      throw new Refusal('offer_without_capacity', { week: weekOfDate(fromMonday), id: offer.id });
    }
    return followsLine;
  }
}

function refuseMove(offer: Offer, move: OfferMove): void {
  const allowed = offerMovesFrom(offer.state);
  if (!allowed.includes(move)) throw illegalMove('offer', offer.state, move, allowed);
}

async function hasWeeks(tx: Tx, offerId: string, fromMonday: string, atLeast: number): Promise<boolean> {
  const rows = (await tx.manager.query(
    'select 1 from offer_week where offer_id = $1 and week >= $2 and available >= $3 limit 1',
    [offerId, fromMonday, atLeast],
  )) as unknown[];
  return rows.length > 0;
}
