import { Inject, Injectable, Optional } from '@nestjs/common';
import type { WithdrawReason } from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import type { Tx } from '../platform/transactions.js';
import { Offer } from './offer.entity.js';

/** What must follow, inside the same transaction, when offers are no longer made: their live proposals end. */
export type OfferWithdrawnListener = (tx: Tx, offerIds: readonly string[], reason: WithdrawReason) => Promise<void>;

/** Injection token; its value is an array of OfferWithdrawnListener. Absent where nothing rests on offers. */
export const OFFER_WITHDRAWN = Symbol('OFFER_WITHDRAWN');

/** Takes published offers back, with everything that rests on them. */
@Injectable()
export class OfferWithdrawal {
  constructor(
    private readonly clock: Clock,
    @Optional() @Inject(OFFER_WITHDRAWN) private readonly listeners: readonly OfferWithdrawnListener[] = [],
  ) {}

  /** Takes back all that is published from one line; returns the ids. The caller has seen to it that the actor may. */
  async withdrawLine(tx: Tx, actor: Actor, lineId: string): Promise<string[]> {
    const offers = await tx.manager.find(Offer, {
      where: { lineId, state: 'published' },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
    await this.withdraw(tx, actor, offers, 'line_stopped');
    return offers.map((offer) => offer.id);
  }

  /** `offers` are published, locked by this transaction, in id order. */
  async withdraw(tx: Tx, actor: Actor, offers: readonly Offer[], reason: string): Promise<void> {
    if (offers.length === 0) return;
    const ids = offers.map((offer) => offer.id);
    const now = this.clock.now();
    await tx.manager.query(
      `update offer set state = 'withdrawn', version = version + 1, updated_at = $2, updated_by = $3 where id = any($1)`,
      [ids, now, actor.name],
    );
    for (const listener of this.listeners) await listener(tx, ids, 'offer_withdrawn');
    await markFamilyChange(tx, await familiesOf(tx, offers), now);
    for (const offer of offers) {
      tx.audit({ action: 'offer.withdraw', subjectType: 'offer', subjectId: offer.id, reason });
      tx.tell({ topic: 'offer', id: offer.id, organisationIds: [offer.organisationId] });
    }
  }
}

export async function familiesOf(tx: Tx, offers: readonly Pick<Offer, 'materialCode'>[]): Promise<string[]> {
  const codes = [...new Set(offers.map((offer) => offer.materialCode))];
  const rows = (await tx.manager.query('select distinct family from material where code = any($1)', [codes])) as {
    family: string;
  }[];
  return rows.map((row) => row.family);
}
