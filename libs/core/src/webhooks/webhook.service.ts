import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type FieldError, type NoticeKind, WEBHOOK_EVENTS, type WebhookState } from '#contracts';
import { keyOfCursor } from '../catalogue/key-page.js';
import {
  lockOrganisation,
  mustOwnOrganisation,
  refuseStale,
  refuseSuspended,
} from '../organisations/organisation-access.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import type { Env } from '../platform/env.js';
import { newId } from '../platform/ids.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { fieldError, invalidInput, Refusal } from '../platform/refusal.js';
import { ENV } from '../platform/tokens.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { PermittedNets } from './public-address.js';
import { newSecret, seal } from './secret-box.js';
import { endpointOf } from './webhook-access.js';
import { WebhookClient } from './webhook-client.js';
import { giveUpWaiting } from './webhook-disabling.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import { postOutgoing, testFor } from './webhook-outbox.js';
import { ENDPOINTS_MAX, hostOf, ROTATION_MS, urlFaults } from './webhook.rules.js';

export interface WebhookTerms {
  readonly url: string;
  readonly description: string;
  readonly events: readonly NoticeKind[];
}

/** What an organisation's owners do with its endpoints. */
@Injectable()
export class WebhookService {
  private readonly nets: PermittedNets;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly client: WebhookClient,
    private readonly clock: Clock,
  ) {
    this.nets = new PermittedNets(env.webhookNets);
  }

  /** Oldest first. */
  async list(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<WebhookEndpoint>> {
    mustOwnOrganisation(actor, organisationId);
    const limit = limitOf(query);
    const rows = this.dataSource.manager
      .createQueryBuilder(WebhookEndpoint, 'e')
      .where('e.organisationId = :organisationId', { organisationId });
    if (query.cursor !== undefined) rows.andWhere('e.id > :after', { after: keyOfCursor(query.cursor, ['uuid'])[0] });
    rows.orderBy('e.id').limit(limit + 1);
    return pageOf(await rows.getMany(), limit, ({ id }) => [id]);
  }

  async get(actor: Actor, organisationId: string, id: string): Promise<WebhookEndpoint> {
    mustOwnOrganisation(actor, organisationId);
    return endpointOf(this.dataSource.manager, organisationId, id);
  }

  /** Its secret is made with it and shown by `newSecret`. */
  async create(actor: Actor, organisationId: string, terms: WebhookTerms): Promise<WebhookEndpoint> {
    mustOwnOrganisation(actor, organisationId);
    await this.check(terms);
    return this.transactions.run(async (tx) => {
      refuseSuspended(await lockOrganisation(tx.manager, organisationId));
      if ((await tx.manager.countBy(WebhookEndpoint, { organisationId })) >= ENDPOINTS_MAX)
        throw new Refusal('too_many_webhooks', { limit: ENDPOINTS_MAX });
      const [id, now] = [newId(), this.clock.now()];
      await tx.manager.insert(WebhookEndpoint, {
        id,
        organisationId,
        ...own(terms),
        secret: seal(this.env.secret, id, newSecret()),
        createdAt: now,
        updatedAt: now,
        updatedBy: actor.name,
      });
      audit(tx, 'webhook.create', id, { organisationId, ...terms });
      return endpointOf(tx.manager, organisationId, id);
    });
  }

  /** Disabling gives up what is waiting; it can be replayed once the endpoint is enabled again. */
  async update(
    actor: Actor,
    organisationId: string,
    id: string,
    expectedVersion: number,
    change: Partial<WebhookTerms> & { readonly state?: WebhookState },
  ): Promise<WebhookEndpoint> {
    const before = await this.get(actor, organisationId, id);
    await this.check({ ...before, ...change });
    return this.transactions.run(async (tx) => {
      refuseSuspended(await lockOrganisation(tx.manager, organisationId));
      const endpoint = await endpointOf(tx.manager, organisationId, id, { isLocked: true });
      refuseStale(endpoint, expectedVersion);
      const { state = endpoint.state } = change;
      const isSwitched = state !== endpoint.state;
      await tx.manager.update(WebhookEndpoint, id, {
        ...own({ ...endpoint, ...change }),
        state,
        ...(isSwitched ? { disabledReason: state === 'disabled' ? 'owner' : null, failingSince: null } : {}),
        version: endpoint.version + 1,
        updatedAt: this.clock.now(),
        updatedBy: actor.name,
      });
      if (isSwitched && state === 'disabled') await giveUpWaiting(tx, id, this.clock.now());
      audit(tx, 'webhook.update', id, { organisationId, ...change });
      return endpointOf(tx.manager, organisationId, id);
    });
  }

  /** Its log goes with it. */
  async remove(actor: Actor, organisationId: string, id: string): Promise<void> {
    mustOwnOrganisation(actor, organisationId);
    await this.transactions.run(async (tx) => {
      const { url } = await endpointOf(tx.manager, organisationId, id, { isLocked: true });
      await tx.manager.delete(WebhookEndpoint, id);
      audit(tx, 'webhook.remove', id, { organisationId, url });
    });
  }

  /** Shown this once. The one before signs as well for a day, if anybody ever saw it. */
  async newSecret(
    actor: Actor,
    organisationId: string,
    id: string,
  ): Promise<{ secret: string; previousUntil: Date | null }> {
    mustOwnOrganisation(actor, organisationId);
    const secret = newSecret();
    return this.transactions.run(async (tx) => {
      const endpoint = await endpointOf(tx.manager, organisationId, id, { isLocked: true });
      const now = this.clock.now();
      const isKnown = endpoint.secretShownAt !== null;
      const previousUntil = isKnown ? new Date(now.getTime() + ROTATION_MS) : null;
      await tx.manager.update(WebhookEndpoint, id, {
        secret: seal(this.env.secret, id, secret),
        secretShownAt: now,
        previousSecret: isKnown ? endpoint.secret : null,
        previousUntil,
        version: endpoint.version + 1,
        updatedAt: now,
        updatedBy: actor.name,
      });
      audit(tx, 'webhook.new_secret', id, { organisationId });
      return { secret, previousUntil };
    });
  }

  /** Sends a test event to this endpoint alone. */
  async test(actor: Actor, organisationId: string, id: string): Promise<void> {
    mustOwnOrganisation(actor, organisationId);
    await this.transactions.run(async (tx) => {
      const endpoint = await endpointOf(tx.manager, organisationId, id, { isLocked: true });
      if (endpoint.state === 'disabled') throw new Refusal('webhook_disabled');
      await postOutgoing(tx, [testFor(endpoint)], this.clock.now());
    });
  }

  private async check({ url, description, events }: WebhookTerms): Promise<void> {
    const errors = [
      ...urlFaults(url, (address) => this.nets.has(address)),
      ...textFaults(description),
      ...eventFaults(events),
    ];
    if (errors.length > 0) throw invalidInput(errors);
    const host = hostOf(new URL(url));
    if (await this.client.isRefused(host)) throw new Refusal('webhook_address_refused', { host });
  }
}

const DESCRIPTION_MAX = 200;

const own = ({ url, description, events }: WebhookTerms) => ({
  url: new URL(url).href,
  description: description.trim(),
  events: [...new Set(events)],
});

const textFaults = (description: string): FieldError[] => {
  const { length } = description.trim();
  return length <= DESCRIPTION_MAX
    ? []
    : [fieldError('/description', 'length', { field: 'description', min: 0, max: DESCRIPTION_MAX, actual: length })];
};

const eventFaults = (events: readonly NoticeKind[]): FieldError[] => {
  const unknown = events.find((kind) => !WEBHOOK_EVENTS.includes(kind));
  const options = WEBHOOK_EVENTS.join(', ');
  if (unknown !== undefined) return [fieldError('/events', 'one_of', { field: 'events', options, value: unknown })];
  return events.length > 0 ? [] : [fieldError('/events', 'required', { field: 'events' })];
};

const audit = (tx: Tx, action: string, id: string, details: object): void =>
  tx.audit({ action, subjectType: 'webhook', subjectId: id, details: { ...details } });
