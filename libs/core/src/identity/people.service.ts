import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Locale, MinistryRole } from '#contracts';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole } from '../platform/context.js';
import { newId, UUID_PATTERN } from '../platform/ids.js';
import { decodeCursor, limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { found, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { Attempts } from './attempts.js';
import { ACCOUNT_CHANGED, type AccountChangedListener } from './identity.tokens.js';
import { MinistryGrant } from './ministry-grant.entity.js';

/** A row of the administrator's list. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly hasSecondFactor: boolean;
  readonly ministryRoles: readonly MinistryRole[];
  readonly lockedUntil: Date | null;
}

export interface PeopleQuery extends PageQuery {
  /** Part of name or e-mail. */
  readonly search?: string;
  readonly role?: MinistryRole;
}

const PERSON_COLUMNS = `p.id, p.name, p.email, p.email_verified as "emailVerified", p.locale, p.created_at as "createdAt",
  coalesce(p.two_factor_enabled, false) as "hasSecondFactor",
  array(select g.role from ministry_grant g where g.user_id = p.id and g.revoked_at is null order by g.role) as "ministryRoles",
  (select a.locked_until from sign_in_attempt a
   where a.key = encode(sha256(convert_to('sign_in:' || p.email, 'UTF8')), 'hex')::char(64) and a.locked_until > $1) as "lockedUntil"`;

/** The administrator's work on accounts. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
    @Optional() @Inject(ACCOUNT_CHANGED) private readonly listener?: AccountChangedListener,
  ) {}

  /** Newest first. */
  async list(actor: Actor, query: PeopleQuery): Promise<Page<Person>> {
    mustAdminister(actor);
    const limit = limitOf(query);
    const before = query.cursor === undefined ? undefined : idOfCursor(query.cursor);
    const conditions: string[] = [];
    const values: unknown[] = [this.clock.now(), limit + 1];
    // Only what was asked for stands in the statement, so that the planner sees which index serves it.
    const where = (condition: (parameter: string) => string, value: unknown): void => {
      if (value !== undefined) conditions.push(condition(`$${values.push(value)}`));
    };
    where((given) => `lower(p.name || ' ' || p.email) like ${given}`, query.search && likePattern(query.search));
    where((given) => `p.id < ${given}::uuid`, before);
    where(
      (given) => `p.id in (select user_id from ministry_grant where role = ${given} and revoked_at is null)`,
      query.role,
    );
    const rows = (await this.dataSource.query(
      `select ${PERSON_COLUMNS} from auth.person p ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
       order by p.id desc limit $2`,
      values,
    )) as Person[];
    return pageOf(rows, limit, (person) => [person.id]);
  }

  async read(actor: Actor, userId: string): Promise<Person> {
    mustAdminister(actor);
    const rows = (await this.dataSource.query(`select ${PERSON_COLUMNS} from auth.person p where p.id = $2`, [
      this.clock.now(),
      userId,
    ])) as Person[];
    return found(rows[0], 'user', userId);
  }

  /** Counts from the person's next request on, in live sessions too. Giving a role twice changes nothing. */
  async grantRole(actor: Actor, userId: string, role: MinistryRole, reason: string | null): Promise<Person> {
    mustAdminister(actor);
    await this.transactions.run(async (tx) => {
      const person = await this.lock(tx, userId);
      if (!person.emailVerified) throw new Refusal('email_unverified', { email: person.email });
      if (await tx.manager.existsBy(MinistryGrant, { userId, role, revokedAt: IsNull() })) return;
      await tx.manager.insert(MinistryGrant, {
        id: newId(),
        userId,
        role,
        grantedBy: actor.userId,
        grantedAt: this.clock.now(),
      });
      tx.audit({ action: 'user.grant_role', subjectType: 'user', subjectId: userId, reason, details: { role } });
      await this.listener?.accountChanged(tx, userId, `role_given_${role}`);
    });
    return this.read(actor, userId);
  }

  /** Counts at once, in live sessions too. Taking a role that is not there changes nothing. */
  async revokeRole(actor: Actor, userId: string, role: MinistryRole, reason: string | null): Promise<void> {
    mustAdminister(actor);
    await this.transactions.run(async (tx) => {
      await this.lock(tx, userId);
      if (role === 'administrator') await mustLeaveAdministrator(tx.manager, userId);
      const revoked = await tx.manager.update(
        MinistryGrant,
        { userId, role, revokedAt: IsNull() },
        { revokedAt: this.clock.now() },
      );
      if (!revoked.affected) return;
      tx.audit({ action: 'user.revoke_role', subjectType: 'user', subjectId: userId, reason, details: { role } });
      await this.listener?.accountChanged(tx, userId, `role_taken_${role}`);
    });
  }

  async unlock(actor: Actor, userId: string): Promise<Person> {
    mustAdminister(actor);
    await this.transactions.run(async (tx) => {
      const { email } = await this.lock(tx, userId);
      const wasLocked = await this.attempts.clear(tx.manager, email);
      tx.audit({ action: 'user.unlock', subjectType: 'user', subjectId: userId, details: { wasLocked } });
    });
    return this.read(actor, userId);
  }

  /** For who lost the device and the backup codes: the second factor goes, all sessions end. */
  async resetSecondFactor(actor: Actor, userId: string): Promise<Person> {
    mustAdminister(actor);
    await this.transactions.run(async (tx) => {
      await this.lock(tx, userId);
      await tx.manager.query('delete from auth.second_factor where user_id = $1', [userId]);
      await tx.manager.query('update auth.person set two_factor_enabled = false where id = $1', [userId]);
      await tx.manager.query('delete from auth.verification where value = $1', [userId]);
      await tx.manager.query('delete from auth.session where user_id = $1', [userId]);
      tx.audit({ action: 'user.reset_totp', subjectType: 'user', subjectId: userId });
      await this.listener?.accountChanged(tx, userId, 'totp_reset');
    });
    return this.read(actor, userId);
  }

  private async lock(tx: Tx, userId: string): Promise<{ email: string; emailVerified: boolean }> {
    const rows = (await tx.manager.query(
      'select email, email_verified as "emailVerified" from auth.person where id = $1 for update',
      [userId],
    )) as { email: string; emailVerified: boolean }[];
    return found(rows[0], 'user', userId);
  }
}

function idOfCursor(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id === 'string' && UUID_PATTERN.test(id)) return id;
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
}

const likePattern = (part: string): string => `%${part.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`)}%`;

function mustAdminister(actor: Actor): void {
  if (!hasRole(actor, 'administrator')) throw new Refusal('forbidden', { needed: 'administrator' });
}

/** Locks all administrators in one order, so that two of them cannot dismiss each other at once. */
async function mustLeaveAdministrator(manager: EntityManager, userId: string): Promise<void> {
  const holders = (await manager.query(
    `select user_id as "userId" from ministry_grant where role = 'administrator' and revoked_at is null order by id for update`,
  )) as { userId: string }[];
  if (holders.length === 1 && holders[0].userId === userId) throw new Refusal('last_administrator');
}
