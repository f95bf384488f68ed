import { LOCALES, type Locale, MINISTRY_ROLES, type MinistryRole } from '#contracts';
import { NAME_MAX } from '#core/identity';
import { Email, Flag, Instant, ListOf, OneOf, OneOfList, Text, Uuid } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';

export class UsersQueryDto extends PageQueryDto {
  @Text({ max: 100, optional: true, example: 'ayu', description: 'Part of the name or e-mail' })
  search?: string;

  @OneOf(MINISTRY_ROLES, { optional: true, example: 'verifier' })
  role?: MinistryRole;
}

export class GrantRoleDto {
  @OneOf(MINISTRY_ROLES, { example: 'verifier' })
  role: MinistryRole;

  @Text({ max: 500, optional: true, example: 'Surat tugas 12/2026', description: 'Goes into the audit trail' })
  reason?: string;
}

export class RevokeRoleQueryDto {
  @Text({ max: 500, optional: true, example: 'Pindah tugas', description: 'Goes into the audit trail' })
  reason?: string;
}

export class UserDto {
  @Uuid()
  id: string;

  @Text({ max: NAME_MAX, example: 'Ayu Lestari' })
  name: string;

  @Email()
  email: string;

  @Flag({ example: true })
  emailVerified: boolean;

  @OneOf(LOCALES, { example: 'id' })
  locale: Locale;

  @OneOfList(MINISTRY_ROLES, { max: 4, example: ['verifier'] })
  ministryRoles: MinistryRole[];

  @Flag({ example: true, description: 'Has a confirmed second factor; without it ministry roles do not count' })
  totp: boolean;

  @Instant({ nullable: true, description: 'Too many wrong attempts: closed until then' })
  lockedUntil: string | null;

  @Instant()
  createdAt: string;

  @ListOf('text', { max: 10, example: ['grant_role', 'revoke_role', 'reset_totp'] })
  actions: string[];
}
