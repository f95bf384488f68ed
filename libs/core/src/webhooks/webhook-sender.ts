import { Inject, Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { DataSource } from 'typeorm';
import type { Text, WebhookDisabledReason } from '#contracts';
import { Notices } from '../notices/notices.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Clock } from '../platform/clock.js';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/tokens.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { unseal } from './secret-box.js';
import { ANSWER_WITHIN_MS, type SendOutcome, WebhookClient } from './webhook-client.js';
import { WebhookAttempt, WebhookDelivery } from './webhook-delivery.entity.js';
import { giveUpWaiting } from './webhook-disabling.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import { FAILING_MAX_MS, pauseAfter } from './webhook.rules.js';

/** Longer than a try can take: then the worker that took it is dead. */
const LEASE_MS = ANSWER_WITHIN_MS + 45_000;
/** A job that comes a moment before its time has come. */
const EARLY_MS = 1_000;
/** One slow receiver does not keep every worker busy. */
const IN_HAND_MAX = 4;
const BUSY_PAUSE_MS = 3_000;
const GONE = 410;

interface Taken {
  readonly id: string;
  readonly attempts: number;
  readonly tries: number;
  readonly messageId: string;
  readonly body: string;
  readonly endpointId: string;
  readonly url: string;
  readonly secret: string;
  readonly previousSecret: string | null;
}

/** Brings messages to endpoints, one try at a time. */
@Injectable()
export class WebhookSender {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly client: WebhookClient,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the delivery, tries once, and writes what came of it together with what follows. Whoever does not get it, or
   * has lost it meanwhile, does nothing. Answers what became of it.
   */
  async send(deliveryId: string): Promise<string> {
    const taken = await this.take(deliveryId);
    if (!taken) return this.putOff(deliveryId);
    const startedAt = this.clock.now();
    const outcome = await this.client.post(new URL(taken.url), this.headersOf(taken, startedAt), taken.body);
    return this.transactions.run((tx) => this.write(tx, taken, startedAt, outcome));
  }

  private async take(id: string): Promise<Taken | undefined> {
    const now = this.clock.now();
    const [rows] = (await this.dataSource.query(
      `update webhook_delivery d set attempts = d.attempts + 1, tries = d.tries + 1, leased_until = $2
       from webhook_endpoint e, webhook_message m
       where d.id = $1 and e.id = d.endpoint_id and m.id = d.message_id and d.state = 'waiting' and d.next_at <= $3
         and (d.leased_until is null or d.leased_until <= $4) and e.state = 'enabled'
         and (select count(*) from webhook_delivery o
              where o.endpoint_id = d.endpoint_id and o.state = 'waiting' and o.leased_until > $4) < ${IN_HAND_MAX}
       returning d.id, d.attempts, d.tries, m.id as "messageId", m.body, e.id as "endpointId", e.url, e.secret,
         case when e.previous_until > $4 then e.previous_secret end as "previousSecret"`,
      [id, new Date(now.getTime() + LEASE_MS), new Date(now.getTime() + EARLY_MS), now],
    )) as [Taken[], number];
    return rows[0];
  }

  /** Not taken: because it is over, in another's hands or not due, or because its endpoint has enough to do. */
  private async putOff(id: string): Promise<string> {
    const due = await this.dataSource.manager
      .createQueryBuilder(WebhookDelivery, 'd')
      .where(`d.id = :id and d.state = 'waiting' and d.leasedUntil is null and d.nextAt <= :now`, {
        id,
        now: this.clock.now(),
      })
      .getExists();
    if (!due) return 'nothing to do';
    await this.transactions.run(async (tx) => {
      tx.enqueue('webhook.send', { deliveryId: id }, { delay_ms: BUSY_PAUSE_MS });
    });
    return 'put off';
  }

  /** Signed by the secret, and for a day by the one before it as well. */
  private headersOf(taken: Taken, at: Date): Record<string, string> {
    const secrets = [taken.secret, taken.previousSecret].filter((secret) => secret !== null);
    const signatures = secrets.map((box) =>
      new Webhook(unseal(this.env.secret, taken.endpointId, box)).sign(taken.messageId, at, taken.body),
    );
    return {
      'content-type': 'application/json',
      'user-agent': 'Padan-Webhooks/1',
      'webhook-id': taken.messageId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': signatures.join(' '),
    };
  }

  private async write(tx: Tx, taken: Taken, startedAt: Date, outcome: SendOutcome): Promise<string> {
    const { endpointId } = taken;
    const endpoint = await tx.manager.findOne(WebhookEndpoint, {
      where: { id: endpointId },
      lock: { mode: 'for_no_key_update' },
    });
    const now = this.clock.now();
    const isGone = outcome.status === GONE;
    const pause = isGone ? undefined : pauseAfter(taken.tries, Math.random(), outcome.retryAfter_s);
    const isOver = outcome.error === null || pause === undefined;
    const { affected } = await tx.manager.update(
      WebhookDelivery,
      { id: taken.id, attempts: taken.attempts, state: 'waiting' },
      {
        state: outcome.error === null ? 'delivered' : isOver ? 'failed' : 'waiting',
        status: outcome.status,
        error: outcome.error,
        leasedUntil: null,
        nextAt: isOver ? null : new Date(now.getTime() + pause),
        doneAt: isOver ? now : null,
      },
    );
    if (!endpoint || !affected) return 'lost';
    await tx.manager.insert(WebhookAttempt, {
      deliveryId: taken.id,
      number: taken.attempts,
      startedAt,
      durationMs: outcome.duration_ms,
      status: outcome.status,
      error: outcome.error,
      excerpt: outcome.excerpt,
    });
    if (!isOver) tx.enqueue('webhook.send', { deliveryId: taken.id }, { delay_ms: pause });
    await this.judgeEndpoint(tx, endpoint, outcome, now);
    return outcome.error ?? 'delivered';
  }

  private async judgeEndpoint(tx: Tx, endpoint: WebhookEndpoint, outcome: SendOutcome, now: Date): Promise<void> {
    if (outcome.error === null) {
      await tx.manager.update(WebhookEndpoint, endpoint.id, { failingSince: null, lastSuccessAt: now });
      return;
    }
    const since = endpoint.failingSince ?? now;
    if (endpoint.failingSince === null) await tx.manager.update(WebhookEndpoint, endpoint.id, { failingSince: now });
    if (endpoint.state === 'disabled') return;
    if (outcome.status === GONE) await this.disable(tx, endpoint, 'gone', now);
    else if (now.getTime() - since.getTime() >= FAILING_MAX_MS) await this.disable(tx, endpoint, 'failing', now);
  }

  private async disable(tx: Tx, endpoint: WebhookEndpoint, reason: WebhookDisabledReason, now: Date): Promise<void> {
    const { id, organisationId } = endpoint;
    await tx.manager.update(WebhookEndpoint, id, {
      state: 'disabled',
      disabledReason: reason,
      version: endpoint.version + 1,
      updatedAt: now,
      updatedBy: 'system',
    });
    await giveUpWaiting(tx, id, now);
    const { name } = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
    await this.notices.tell(tx, 'webhook.disabled', {
      to: { organisationIds: [organisationId], role: 'owner' },
      about: { subject: 'webhook', id },
      params: { organisation: name, host: new URL(endpoint.url).host, reason: REASON_WORDS[reason] },
    });
    tx.audit({ action: 'webhook.disable', subjectType: 'webhook', subjectId: id, reason });
  }
}

const REASON_WORDS: Readonly<Record<WebhookDisabledReason, Text>> = {
  owner: { id: 'oleh pemiliknya', en: 'by its owner' },
  gone: { id: 'penerima menjawab 410, sudah tidak ada', en: 'the receiver answered 410, it is gone' },
  failing: { id: 'lima hari tidak ada yang sampai', en: 'nothing got through for five days' },
};
