import { LOCALES, type Locale, MEMBER_ROLES, type MemberRole, MINISTRY_ROLES, type MinistryRole } from '#contracts';
import { NAME_MAX, type SecondFactorState } from '#core/identity';
import { Email, Flag, Instant, ListOf, OneOf, OneOfList, Text, Uuid } from '../http/fields.js';
import { GivenPassword } from './password.field.js';

export class MembershipDto {
  @Uuid()
  organisationId: string;

  @OneOf(MEMBER_ROLES, { example: 'owner' })
  role: MemberRole;
}

export class MeDto {
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

  @OneOfList(MINISTRY_ROLES, { max: 4, example: ['planner'], description: 'Roles that count in this session' })
  ministryRoles: MinistryRole[];

  @Flag({ example: false, description: 'The account has ministry roles, but they count only after the second factor' })
  totpRequired: boolean;

  @OneOf(['off', 'pending', 'on'], { example: 'on', description: 'Second factor; pending: set up, not confirmed' })
  totp: SecondFactorState;

  @ListOf(() => MembershipDto, { max: 1_000 })
  memberships: MembershipDto[];

  @Instant()
  createdAt: string;

  @ListOf('text', { max: 10, example: ['update', 'change_password', 'disable_totp'] })
  actions: string[];
}

export class UpdateMeDto {
  @Text({ max: NAME_MAX, optional: true, example: 'Ayu Lestari' })
  name?: string;

  @OneOf(LOCALES, { optional: true, example: 'en' })
  locale?: Locale;
}

export class PasswordDto {
  @GivenPassword()
  password: string;
}

export class ConfirmTotpDto {
  @Text({ max: 6, pattern: /^\d{6}$/, form: 'six digits', example: '492039' })
  code: string;
}

export class TotpSetUpDto {
  @Text({
    max: 100,
    example: 'NB2W45DFOIZA2SQ7MFXGK4TBNRQW2YTP',
    description: 'Base32, to type into an authenticator app',
  })
  secret: string;

  @Text({
    max: 500,
    example: 'otpauth://totp/Padan:ayu%40contoh.example?secret=NB2W45DFOIZA2SQ7&issuer=Padan',
    description: 'To show as a QR code',
  })
  uri: string;

  @ListOf('text', {
    max: 20,
    example: ['k3Xf0-9aPqL'],
    description: 'Shown once; each opens one session when the device is lost',
  })
  backupCodes: string[];
}
