import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { keyOfCursor } from '../catalogue/key-page.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { found, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { ApiKey } from './api-key.entity.js';
import { hashOfSecret, newSecret, tokenOf } from './api-key-token.js';
import { type ApiKeyInput, apiKeyState, checkApiKey } from './api-key.rules.js';
import { lockOrganisation, mustOwnOrganisation, refuseSuspended } from './organisation-access.js';
import { lineOf } from './text.rules.js';

const LIVE_MAX = 20;
const DAY_MS = 86_400_000;

/** An owner gives programs a way in; each key says what it may do, and ends by itself. */
@Injectable()
export class ApiKeyService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<ApiKey>> {
    mustOwnOrganisation(actor, organisationId);
    const limit = limitOf(query);
    const rows = this.dataSource.manager
      .createQueryBuilder(ApiKey, 'key')
      .where('key.organisationId = :organisationId', { organisationId });
    if (query.cursor !== undefined)
      rows.andWhere('key.id < :before', { before: keyOfCursor(query.cursor, ['uuid'])[0] });
    rows.orderBy('key.id', 'DESC').limit(limit + 1);
    return pageOf(await rows.getMany(), limit, ({ id }) => [id]);
  }

  /** The token is in this answer and nowhere else. */
  async create(actor: Actor, organisationId: string, given: ApiKeyInput): Promise<{ key: ApiKey; token: string }> {
    mustOwnOrganisation(actor, organisationId);
    const { userId } = actor;
    if (userId === null) throw new Refusal('unauthenticated');
    const input = { ...given, name: lineOf(given.name), scopes: [...new Set(given.scopes)] };
    const errors = checkApiKey(input);
    if (errors.length > 0) throw invalidInput(errors);
    const secret = newSecret();
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const { manager } = tx;
      refuseSuspended(await lockOrganisation(manager, organisationId));
      const live = { organisationId, revokedAt: IsNull(), expiresAt: MoreThan(now) };
      if ((await manager.countBy(ApiKey, live)) >= LIVE_MAX)
        throw new Refusal('too_many_api_keys', { limit: LIVE_MAX });
      const key = manager.create(ApiKey, {
        id: newId(),
        organisationId,
        userId,
        name: input.name,
        scopes: input.scopes,
        secretHash: hashOfSecret(secret),
        createdAt: now,
        expiresAt: new Date(now.getTime() + input.days * DAY_MS),
        revokedAt: null,
        lastUsedAt: null,
      });
      await manager.insert(ApiKey, key);
      const details = { keyId: key.id, name: key.name, scopes: key.scopes, expiresAt: key.expiresAt.toISOString() };
      tx.audit({ action: 'api_key.create', subjectType: 'organisation', subjectId: organisationId, details });
      return { key, token: tokenOf(key.id, secret) };
    });
  }

  /** Counts from the next request on; revoking what is over already changes nothing. */
  async revoke(actor: Actor, organisationId: string, id: string): Promise<void> {
    mustOwnOrganisation(actor, organisationId);
    await this.transactions.run(async (tx) => {
      const { manager } = tx;
      await lockOrganisation(manager, organisationId);
      const key = found(await manager.findOneBy(ApiKey, { id, organisationId }), 'api_key', id);
      const now = this.clock.now();
      if (apiKeyState(key, now) !== 'live') return;
      await manager.update(ApiKey, id, { revokedAt: now });
      const details = { keyId: id, name: key.name };
      tx.audit({ action: 'api_key.revoke', subjectType: 'organisation', subjectId: organisationId, details });
    });
  }
}
