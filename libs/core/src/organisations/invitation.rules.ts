import type { Invitation } from './membership.entity.js';

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

/** Accepting and revoking are for good; only what is neither can expire. */
export function invitationState(
  invitation: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt > now ? 'open' : 'expired';
}
