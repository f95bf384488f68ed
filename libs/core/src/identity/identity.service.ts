import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale, MinistryRole } from '#contracts';
import type { Actor } from '../platform/context.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { type CallerHeaders, onlyCookie, readCookie, sentBack } from './cookies.js';
import { LOG_IN, MEMBERSHIP_SOURCE, type MembershipSource } from './identity.tokens.js';
import { libraryCode } from './library-errors.js';
import type { LogIn } from './log-in-library.js';

export interface Caller {
  readonly actor: Actor;
  readonly locale: Locale;
  /** Asked that their data be stored and nothing else. */
  readonly isRestricted: boolean;
}

export type SecondFactorState = 'off' | 'pending' | 'on';

/** What a person sees of the own account. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly secondFactor: SecondFactorState;
  /** Roles that count in this session. */
  readonly ministryRoles: readonly MinistryRole[];
  /** The account has ministry roles, but none counts until a session has passed the second factor. */
  readonly totpRequired: boolean;
  readonly memberships: Actor['memberships'];
}

/** Finds out who calls: the session of the library, today's roles of ours. */
@Injectable()
export class IdentityService {
  constructor(
    @Inject(LOG_IN) private readonly logIn: LogIn,
    @Inject(MEMBERSHIP_SOURCE) private readonly memberships: MembershipSource,
    private readonly dataSource: DataSource,
  ) {}

  /** Who sent these headers; null when nobody is signed in. Roles are read anew each time: a change counts at once. */
  async resolveActor(headers: CallerHeaders): Promise<Caller | null> {
    const found = await this.sessionOf(headers);
    if (!found) return null;
    const { session, user } = found;
    const passedSecondFactor = user.twoFactorEnabled === true && session.totpAt instanceof Date;
    const [ministryRoles, memberships, isRestricted] = await Promise.all([
      passedSecondFactor ? this.rolesOf(user.id) : [],
      this.memberships.membershipsOf(user.id),
      this.isRestricted(user.id),
    ]);
    const actor = { kind: 'person' as const, userId: user.id, name: user.name, email: user.email };
    return { actor: { ...actor, ministryRoles, memberships }, locale: user.locale as Locale, isRestricted };
  }

  async profileOf(actor: Actor): Promise<Profile> {
    const [row] = (await this.dataSource.query(
      `select p.id, p.name, p.email, p.email_verified as "emailVerified", p.locale, p.created_at as "createdAt",
              case when p.two_factor_enabled then 'on' when s.id is not null then 'pending' else 'off' end as "secondFactor",
              exists (select from ministry_grant g where g.user_id = p.id and g.revoked_at is null) as "hasRoles"
       from auth.person p left join auth.second_factor s on s.user_id = p.id where p.id = $1`,
      [actor.userId],
    )) as (Omit<Profile, 'ministryRoles' | 'totpRequired' | 'memberships'> & { hasRoles: boolean })[];
    if (!row) throw notFound('user', String(actor.userId));
    const { hasRoles, ...person } = row;
    const { ministryRoles, memberships } = actor;
    return { ...person, ministryRoles, memberships, totpRequired: hasRoles && ministryRoles.length === 0 };
  }

  /** The profile in the session that an answer has just opened, by its Set-Cookie lines. */
  async profileAfter(cookies: readonly string[]): Promise<Profile> {
    const caller = await this.resolveActor(sentBack(cookies));
    if (!caller) throw new Refusal('unauthenticated');
    return this.profileOf(caller.actor);
  }

  private async sessionOf(headers: CallerHeaders) {
    const { name } = (await this.logIn.context).authCookies.sessionToken;
    const value = readCookie(headers, name);
    if (value === undefined) return null;
    try {
      return await this.logIn.api.getSession({ headers: onlyCookie(name, value) });
    } catch (error) {
      // The session ended between two of the library's queries.
      if (libraryCode(error) === 'FAILED_TO_GET_SESSION') return null;
      throw error;
    }
  }

  /** By table name: the room that restricts stands above this one. */
  /** The person has asked that the own data be kept only, not used. */
  async isRestricted(userId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query('select from processing_restriction where user_id = $1', [
      userId,
    ]);
    return rows.length > 0;
  }

  private async rolesOf(userId: string): Promise<MinistryRole[]> {
    const rows = (await this.dataSource.query(
      'select role from ministry_grant where user_id = $1 and revoked_at is null order by role',
      [userId],
    )) as { role: MinistryRole }[];
    return rows.map((row) => row.role);
  }
}
