import { MEMBER_ROLES, type MemberRole } from '#contracts';
import type { InvitationState } from '#core/organisations';
import { Email, Instant, ListOf, OneOf, Text, Uuid } from '../http/fields.js';

const INVITATION_STATES = ['open', 'accepted', 'revoked', 'expired'] as const;

export class MemberDto {
  @Uuid()
  userId: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  name: string;

  @Email()
  email: string;

  @OneOf(MEMBER_ROLES, { example: 'owner' })
  role: MemberRole;

  @Instant()
  since: string;

  @ListOf('text', { max: 5, example: ['change_role', 'remove'] })
  actions: string[];
}

export class ChangeMemberRoleDto {
  @OneOf(MEMBER_ROLES, { example: 'owner' })
  role: MemberRole;
}

export class InviteDto {
  @Email({ example: 'budi@contoh.example' })
  email: string;

  @OneOf(MEMBER_ROLES, { example: 'member' })
  role: MemberRole;
}

export class AcceptInvitationDto {
  @Text({ max: 100, example: 'pX1b0w3zqk2m9T7VfYcJ4sLrNdGhUeKoQiAtBxZyR5M', description: 'From the letter' })
  token: string;
}

export class JoinedDto {
  @Uuid()
  organisationId: string;

  @OneOf(MEMBER_ROLES, { example: 'member' })
  role: MemberRole;
}

export class InvitationDto {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @Email({ example: 'budi@contoh.example' })
  email: string;

  @OneOf(MEMBER_ROLES, { example: 'member' })
  role: MemberRole;

  @OneOf(INVITATION_STATES, { example: 'open' })
  state: InvitationState;

  @Instant()
  createdAt: string;

  @Instant()
  expiresAt: string;

  @ListOf('text', { max: 5, example: ['revoke'] })
  actions: string[];
}
