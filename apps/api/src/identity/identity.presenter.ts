import { MINISTRY_ROLES } from '#contracts';
import type { Person, Profile, SecondFactorState } from '#core/identity';
import type { MeDto } from './me.dto.js';
import type { UserDto } from './users.dto.js';

const TOTP_ACTIONS: Readonly<Record<SecondFactorState, readonly string[]>> = {
  off: ['enable_totp'],
  pending: ['enable_totp', 'confirm_totp', 'disable_totp'],
  on: ['disable_totp'],
};

export const presentMe = (profile: Profile): MeDto => ({
  id: profile.id,
  name: profile.name,
  email: profile.email,
  emailVerified: profile.emailVerified,
  locale: profile.locale,
  ministryRoles: [...profile.ministryRoles],
  totpRequired: profile.totpRequired,
  totp: profile.secondFactor,
  memberships: profile.memberships.map(({ organisationId, role }) => ({ organisationId, role })),
  createdAt: profile.createdAt.toISOString(),
  actions: [
    'update',
    'change_password',
    ...(profile.emailVerified ? [] : ['resend_verification']),
    ...TOTP_ACTIONS[profile.secondFactor],
  ],
});

export const presentUser = (person: Person): UserDto => ({
  id: person.id,
  name: person.name,
  email: person.email,
  emailVerified: person.emailVerified,
  locale: person.locale,
  ministryRoles: [...person.ministryRoles],
  totp: person.hasSecondFactor,
  lockedUntil: person.lockedUntil?.toISOString() ?? null,
  createdAt: person.createdAt.toISOString(),
  actions: [
    ...(person.emailVerified && person.ministryRoles.length < MINISTRY_ROLES.length ? ['grant_role'] : []),
    ...(person.ministryRoles.length > 0 ? ['revoke_role'] : []),
    ...(person.lockedUntil ? ['unlock'] : []),
    ...(person.hasSecondFactor ? ['reset_totp'] : []),
  ],
});
