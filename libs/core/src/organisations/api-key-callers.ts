import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '#contracts';
import { peopleById } from '../identity/people-names.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { ApiKey } from './api-key.entity.js';
import { isSecretOf, readToken } from './api-key-token.js';
import { apiKeyState } from './api-key.rules.js';
import { Membership } from './membership.entity.js';

const MINUTE_MS = 60_000;

/** Finds out whose program calls. */
@Injectable()
export class ApiKeyCallers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * The owner who made the key, in this organisation only and as a simple member, without ministry roles. Null when the
   * key is unknown, over, or its owner has left.
   */
  async callerOf(token: string): Promise<{ readonly actor: Actor; readonly locale: Locale } | null> {
    const parts = readToken(token);
    const key = parts && (await this.dataSource.manager.findOneBy(ApiKey, { id: parts.id }));
    const now = this.clock.now();
    if (!key || !isSecretOf(key, parts.secret) || apiKeyState(key, now) !== 'live') return null;
    const { organisationId, userId } = key;
    const [people, belongs] = await Promise.all([
      peopleById(this.dataSource, [userId]),
      this.dataSource.manager.existsBy(Membership, { organisationId, userId }),
    ]);
    const person = people.get(userId);
    if (!person || !belongs) return null;
    await this.noteUse(key, now);
    const actor: Actor = {
      kind: 'person',
      userId,
      name: `${person.name} · ${key.name}`,
      email: person.email,
      ministryRoles: [],
      memberships: [{ organisationId, role: 'member' }],
      key: { id: key.id, scopes: key.scopes },
    };
    return { actor, locale: person.locale };
  }

  private async noteUse(key: ApiKey, now: Date): Promise<void> {
    if (key.lastUsedAt && now.getTime() - key.lastUsedAt.getTime() < MINUTE_MS) return;
    await this.dataSource.manager.update(ApiKey, key.id, { lastUsedAt: now });
  }
}
