import { Inject, Injectable, Optional } from '@nestjs/common';
import type { WithdrawReason } from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import type { Tx } from '../platform/transactions.js';
import { Offer } from './offer.entity.js';
import type { OfferWithdrawReason } from './offer.rules.js';

/** Told inside the transaction that takes offers back, after they are taken back: what it throws undoes it. */
export interface OfferWithdrawnListener {
  offersWithdrawn(tx: Tx, offerIds: readonly string[], reason: WithdrawReason): Promise<void>;
}

/** Provided by a room above, from a global module: one OfferWithdrawnListener, or a list of them. */
export const OFFER_WITHDRAWN = Symbol('OFFER_WITHDRAWN');

/** Takes published offers back, with everything that rests on them. */
@Injectable()
export class OfferWithdrawal {
  private readonly listeners: readonly OfferWithdrawnListener[];

  constructor(
    private readonly clock: Clock,
    @Optional() @Inject(OFFER_WITHDRAWN) listeners: OfferWithdrawnListener | readonly OfferWithdrawnListener[] = [],
  ) {
    this.listeners = [listeners].flat();
  }

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
  async withdraw(
    tx: Tx,
    actor: Actor,
    offers: readonly Offer[],
    reason: OfferWithdrawReason | 'line_stopped',
    note: string | null = null,
  ): Promise<void> {
    if (offers.length === 0) return;
    const ids = offers.map((offer) => offer.id);
    const now = this.clock.now();
    await tx.manager.query(
      `update offer set state = 'withdrawn', version = version + 1, updated_at = $2, updated_by = $3 where id = any($1)`,
      [ids, now, actor.name],
    );
    for (const listener of this.listeners) await listener.offersWithdrawn(tx, ids, 'offer_withdrawn');
    await markFamilyChange(tx, await familiesOf(tx, offers), now);
    for (const offer of offers) {
      tx.audit({ action: 'offer.withdraw', subjectType: 'offer', subjectId: offer.id, reason, details: { note } });
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
