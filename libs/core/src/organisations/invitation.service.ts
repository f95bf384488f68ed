import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { type FieldError, MEMBER_ROLES, type MemberRole } from '#contracts';
import { keyOfCursor } from '../catalogue/key-page.js';
import { personByEmail } from '../identity/people-names.js';
import { Clock } from '../platform/clock.js';
import { type Actor, currentContext } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { MailService } from '../platform/mail/mail.service.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { fieldError, found, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { invitationState } from './invitation.rules.js';
import { Invitation, Membership } from './membership.entity.js';
import { lockOrganisation, mustOwnOrganisation, refuseSuspended } from './organisation-access.js';
import { checkEmail } from './organisation.rules.js';

const VALID_MS = 7 * 86_400_000;
const OPEN_MAX = 50;
const TOKEN_BYTES = 32;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** An owner asks somebody in by letter; whoever holds the letter and the address joins. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly mail: MailService,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<Invitation>> {
    mustOwnOrganisation(actor, organisationId);
    const limit = limitOf(query);
    const rows = this.dataSource.manager
      .createQueryBuilder(Invitation, 'invitation')
      .where('invitation.organisationId = :organisationId', { organisationId });
    if (query.cursor !== undefined) {
      rows.andWhere('invitation.id < :before', { before: keyOfCursor(query.cursor, ['uuid'])[0] });
    }
    rows.orderBy('invitation.id', 'DESC').limit(limit + 1);
    return pageOf(await rows.getMany(), limit, ({ id }) => [id]);
  }

  /** Sends a letter with a token; an open invitation to the same address is replaced by the new one. */
  async invite(actor: Actor, organisationId: string, input: { email: string; role: MemberRole }): Promise<Invitation> {
    mustOwnOrganisation(actor, organisationId);
    const { userId: invitedBy } = actor;
    if (invitedBy === null) throw new Refusal('unauthenticated');
    const email = input.email.trim().toLowerCase();
    const errors = [...checkEmail(email), ...checkRole(input.role)];
    if (errors.length > 0) throw invalidInput(errors);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const { manager } = tx;
      const organisation = await lockOrganisation(manager, organisationId);
      refuseSuspended(organisation);
      await refuseMember(manager, organisationId, email);
      const open = { organisationId, acceptedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(now) };
      await manager.update(Invitation, { ...open, email }, { revokedAt: now });
      if ((await manager.countBy(Invitation, open)) >= OPEN_MAX) {
        throw new Refusal('too_many_invitations', { limit: OPEN_MAX });
      }
      const invitation = manager.create(Invitation, {
        id: newId(),
        organisationId,
        email,
        role: input.role,
        tokenHash: hashOf(token),
        invitedBy,
        createdAt: now,
        expiresAt: new Date(now.getTime() + VALID_MS),
        acceptedAt: null,
        revokedAt: null,
      });
      await manager.insert(Invitation, invitation);
      const params = { organisation: organisation.name, inviter: actor.name, token };
      await this.mail.post(tx, email, 'invitation', currentContext().locale, params);
      const details = { invitationId: invitation.id, email, role: input.role };
      tx.audit({ action: 'invitation.create', subjectType: 'organisation', subjectId: organisationId, details });
      return invitation;
    });
  }

  /** Revoking what is over already changes nothing. */
  async revoke(actor: Actor, organisationId: string, invitationId: string): Promise<void> {
    mustOwnOrganisation(actor, organisationId);
    await this.transactions.run(async (tx) => {
      const { manager } = tx;
      await lockOrganisation(manager, organisationId);
      const invitation = await manager.findOneBy(Invitation, { id: invitationId, organisationId });
      const now = this.clock.now();
      if (invitationState(found(invitation, 'invitation', invitationId), now) !== 'open') return;
      await manager.update(Invitation, invitationId, { revokedAt: now });
      const details = { invitationId };
      tx.audit({ action: 'invitation.revoke', subjectType: 'organisation', subjectId: organisationId, details });
    });
  }

  /** The signed-in person joins, once, if the letter went to this person's address. */
  async accept(actor: Actor, token: string): Promise<{ organisationId: string; role: MemberRole }> {
    const { userId, email } = actor;
    if (userId === null || email === null) throw new Refusal('unauthenticated');
    return this.transactions.run(async (tx) => {
      const { manager } = tx;
      const letter = await manager.findOneBy(Invitation, { tokenHash: hashOf(token) });
      if (!letter) throw new Refusal('invitation_unknown');
      if (letter.email !== email.toLowerCase()) throw new Refusal('invitation_other_address');
      const { id, organisationId, role } = letter;
      refuseSuspended(await lockOrganisation(manager, organisationId));
      // Read again: it may have been revoked or used while this waited for the lock.
      const now = this.clock.now();
      const state = invitationState(await manager.findOneByOrFail(Invitation, { id }), now);
      if (state !== 'open') throw new Refusal('invitation_over', { state });
      if (await manager.existsBy(Membership, { organisationId, userId }))
        throw new Refusal('already_member', { email });
      await manager.update(Invitation, id, { acceptedAt: now });
      await manager.insert(Membership, { organisationId, userId, role, createdAt: now });
      const details = { invitationId: id, userId, role };
      tx.audit({ action: 'invitation.accept', subjectType: 'organisation', subjectId: organisationId, details });
      return { organisationId, role };
    });
  }
}

async function refuseMember(manager: EntityManager, organisationId: string, email: string): Promise<void> {
  const person = await personByEmail(manager, email);
  if (person && (await manager.existsBy(Membership, { organisationId, userId: person.id }))) {
    throw new Refusal('already_member', { email });
  }
}

const checkRole = (role: string): FieldError[] =>
  (MEMBER_ROLES as readonly string[]).includes(role)
    ? []
    : [fieldError('/role', 'one_of', { field: 'role', options: MEMBER_ROLES.join(', '), value: role.slice(0, 60) })];
