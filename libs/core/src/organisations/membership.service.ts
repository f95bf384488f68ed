import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { MemberRole } from '#contracts';
import { keyOfCursor } from '../catalogue/key-page.js';
import { peopleById } from '../identity/people-names.js';
import { type Actor, hasRole, isMember, isOwner } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { found, notFound, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { Membership } from './membership.entity.js';
import { lockOrganisation, mustOwnOrganisation } from './organisation-access.js';

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly since: Date;
}

/** Who belongs to an organisation. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** Names and addresses of people: for the organisation itself, and for those who watch over accounts. */
  async list(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<Member>> {
    if (!isMember(actor, organisationId) && !hasRole(actor, 'administrator', 'auditor')) {
      throw notFound('organisation', organisationId);
    }
    const limit = limitOf(query);
    const rows = this.dataSource.manager
      .createQueryBuilder(Membership, 'membership')
      .where('membership.organisationId = :organisationId', { organisationId });
    if (query.cursor !== undefined) {
      rows.andWhere('membership.userId > :after', { after: keyOfCursor(query.cursor, ['uuid'])[0] });
    }
    const memberships = await rows
      .orderBy('membership.userId')
      .limit(limit + 1)
      .getMany();
    const people = await peopleById(
      this.dataSource,
      memberships.map(({ userId }) => userId),
    );
    const members = memberships.map(({ userId, role, createdAt }) => {
      const person = people.get(userId);
      return { userId, name: person?.name ?? '–', email: person?.email ?? '–', role, since: createdAt };
    });
    return pageOf(members, limit, ({ userId }) => [userId]);
  }

  /** The owner's. Giving the role somebody has changes nothing. */
  async changeRole(actor: Actor, organisationId: string, userId: string, role: MemberRole): Promise<void> {
    mustOwnOrganisation(actor, organisationId);
    await this.transactions.run(async (tx) => {
      const membership = await this.lock(tx.manager, organisationId, userId);
      if (membership.role === role) return;
      if (role === 'member') await mustLeaveAnOwner(tx.manager, organisationId);
      await tx.manager.update(Membership, { organisationId, userId }, { role });
      const details = { userId, from: membership.role, to: role };
      tx.audit({ action: 'membership.change_role', subjectType: 'organisation', subjectId: organisationId, details });
    });
  }

  /** An owner removes anybody, everybody may leave; the last owner stays. */
  async remove(actor: Actor, organisationId: string, userId: string): Promise<void> {
    if (!isMember(actor, organisationId)) throw notFound('organisation', organisationId);
    if (actor.userId !== userId && !isOwner(actor, organisationId)) throw new Refusal('forbidden', { needed: 'owner' });
    await this.transactions.run(async (tx) => {
      const membership = await this.lock(tx.manager, organisationId, userId);
      if (membership.role === 'owner') await mustLeaveAnOwner(tx.manager, organisationId);
      await tx.manager.delete(Membership, { organisationId, userId });
      const details = { userId, role: membership.role };
      tx.audit({ action: 'membership.remove', subjectType: 'organisation', subjectId: organisationId, details });
    });
  }

  /** Under the organisation's lock, so that two owners cannot remove each other at once. */
  private async lock(manager: EntityManager, organisationId: string, userId: string): Promise<Membership> {
    await lockOrganisation(manager, organisationId);
    return found(await manager.findOneBy(Membership, { organisationId, userId }), 'member', userId);
  }
}

async function mustLeaveAnOwner(manager: EntityManager, organisationId: string): Promise<void> {
  const owners = await manager.countBy(Membership, { organisationId, role: 'owner' });
  if (owners <= 1) throw new Refusal('last_owner');
}
