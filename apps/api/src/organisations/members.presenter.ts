import { type Invitation, invitationState, type Member } from '#core/organisations';
import { type Actor, isOwner } from '#core/platform';
import type { InvitationDto, MemberDto } from './members.dto.js';

export const presentMember = (member: Member, organisationId: string, viewer: Actor): MemberDto => ({
  userId: member.userId,
  name: member.name,
  email: member.email,
  role: member.role,
  since: member.since.toISOString(),
  actions: [
    ...(isOwner(viewer, organisationId) ? ['change_role'] : []),
    ...(isOwner(viewer, organisationId) || viewer.userId === member.userId ? ['remove'] : []),
  ],
});

/** Without the token, which only the letter carries. */
export function presentInvitation(invitation: Invitation, now: Date): InvitationDto {
  const state = invitationState(invitation, now);
  return {
    id: invitation.id,
    organisationId: invitation.organisationId,
    email: invitation.email,
    role: invitation.role,
    state,
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    actions: state === 'open' ? ['revoke'] : [],
  };
}
