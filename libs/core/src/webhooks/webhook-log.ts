import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { WebhookDeliveryState } from '#contracts';
import { keyOfCursor } from '../catalogue/key-page.js';
import { mustOwnOrganisation } from '../organisations/organisation-access.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { found, illegalMove, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { endpointOf } from './webhook-access.js';
import { WebhookAttempt, WebhookDelivery } from './webhook-delivery.entity.js';
import { REPLAY_MAX } from './webhook.rules.js';

export interface DeliveryQuery extends PageQuery {
  readonly state?: WebhookDeliveryState;
}

export interface DeliveryDetail {
  readonly delivery: WebhookDelivery;
  /** Newest first. */
  readonly attempts: readonly WebhookAttempt[];
}

/** Of one delivery that is replayed over and over, the newest tries are shown. */
const ATTEMPTS_MAX = 50;

/** What was sent to an endpoint, what came of it, and sending it again. */
@Injectable()
export class WebhookLog {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(
    actor: Actor,
    organisationId: string,
    endpointId: string,
    query: DeliveryQuery,
  ): Promise<Page<WebhookDelivery>> {
    mustOwnOrganisation(actor, organisationId);
    await endpointOf(this.dataSource.manager, organisationId, endpointId);
    const limit = limitOf(query);
    const rows = this.dataSource.manager
      .createQueryBuilder(WebhookDelivery, 'd')
      .innerJoinAndSelect('d.message', 'm')
      .where('d.endpointId = :endpointId', { endpointId })
      .orderBy('d.id', 'DESC')
      .limit(limit + 1);
    if (query.state) rows.andWhere('d.state = :state', { state: query.state });
    if (query.cursor !== undefined) rows.andWhere('d.id < :before', { before: keyOfCursor(query.cursor, ['uuid'])[0] });
    return pageOf(await rows.getMany(), limit, ({ id }) => [id]);
  }

  async get(actor: Actor, organisationId: string, endpointId: string, id: string): Promise<DeliveryDetail> {
    mustOwnOrganisation(actor, organisationId);
    const { manager } = this.dataSource;
    await endpointOf(manager, organisationId, endpointId);
    const delivery = await manager.findOne(WebhookDelivery, {
      where: { id, endpointId },
      relations: { message: true },
    });
    const attempts = await manager.find(WebhookAttempt, {
      where: { deliveryId: id },
      order: { number: 'DESC' },
      take: ATTEMPTS_MAX,
    });
    return { delivery: found(delivery, 'webhook delivery', id), attempts };
  }

  /** Sends what is over once more, under the same id, so that a receiver that has it can tell. */
  async replay(actor: Actor, organisationId: string, endpointId: string, id: string): Promise<DeliveryDetail> {
    mustOwnOrganisation(actor, organisationId);
    await this.transactions.run(async (tx) => {
      const endpoint = await endpointOf(tx.manager, organisationId, endpointId, { isLocked: true });
      const delivery = found(
        await tx.manager.findOne(WebhookDelivery, { where: { id, endpointId }, lock: { mode: 'pessimistic_write' } }),
        'webhook delivery',
        id,
      );
      if (endpoint.state === 'disabled') throw new Refusal('webhook_disabled');
      if (delivery.state === 'waiting') throw illegalMove('webhook delivery', 'waiting', 'replay', []);
      await tx.manager.update(WebhookDelivery, id, {
        state: 'waiting',
        tries: 0,
        nextAt: this.clock.now(),
        leasedUntil: null,
        doneAt: null,
      });
      tx.enqueue('webhook.send', { deliveryId: id });
      tx.audit({
        action: 'webhook.replay',
        subjectType: 'webhook',
        subjectId: endpointId,
        details: { deliveryId: id },
      });
    });
    return this.get(actor, organisationId, endpointId, id);
  }

  /** Sends what failed since then once more, oldest first, at most REPLAY_MAX at a time. Answers how many. */
  async replayFailed(actor: Actor, organisationId: string, endpointId: string, since: Date): Promise<number> {
    mustOwnOrganisation(actor, organisationId);
    return this.transactions.run(async (tx) => {
      const endpoint = await endpointOf(tx.manager, organisationId, endpointId, { isLocked: true });
      if (endpoint.state === 'disabled') throw new Refusal('webhook_disabled');
      const [rows] = (await tx.manager.query(
        `update webhook_delivery set state = 'waiting', tries = 0, next_at = $3, leased_until = null, done_at = null
         where id in (select id from webhook_delivery
           where endpoint_id = $1 and state = 'failed' and created_at >= $2 order by id limit ${REPLAY_MAX} for update)
         returning id`,
        [endpointId, since, this.clock.now()],
      )) as [{ id: string }[], number];
      for (const { id } of rows) tx.enqueue('webhook.send', { deliveryId: id });
      tx.audit({
        action: 'webhook.replay',
        subjectType: 'webhook',
        subjectId: endpointId,
        details: { since: since.toISOString(), count: rows.length },
      });
      return rows.length;
    });
  }
}
