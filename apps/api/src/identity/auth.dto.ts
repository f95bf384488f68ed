import { LOCALES, type Locale } from '#contracts';
import { NAME_MAX } from '#core/identity';
import { Email, OneOf, Text } from '../http/fields.js';
import { Nested } from '../http/fields.js';
import { MeDto } from './me.dto.js';
import { GivenPassword, NewPassword } from './password.field.js';

const TOKEN = { max: 2_000, example: 'token-from-the-letter' };

export class SignUpDto {
  @Email()
  email: string;

  @NewPassword()
  password: string;

  @Text({ max: NAME_MAX, example: 'Ayu Lestari' })
  name: string;

  @OneOf(LOCALES, {
    optional: true,
    example: 'id',
    description: 'Language of letters; the language of the request when absent',
  })
  locale?: Locale;
}

export class SignInDto {
  @Email()
  email: string;

  @GivenPassword()
  password: string;
}

export class SecondStepDto {
  @Text({ max: 20, example: '492039', description: 'Six digits of the authenticator app, or one of the backup codes' })
  code: string;
}

export class ForgotPasswordDto {
  @Email()
  email: string;
}

export class ResetPasswordDto {
  @Text(TOKEN)
  token: string;

  @NewPassword()
  password: string;
}

export class ChangePasswordDto {
  @GivenPassword()
  currentPassword: string;

  @NewPassword()
  password: string;
}

export class VerifyEmailDto {
  @Text(TOKEN)
  token: string;
}

export class SignedInDto {
  @OneOf(['signed_in', 'totp_required'], {
    example: 'signed_in',
    description:
      'totp_required: send a code to POST /api/v1/auth/sign-in/totp within 10 minutes, with the cookie of this answer',
  })
  state: 'signed_in' | 'totp_required';

  @Nested(() => MeDto, { nullable: true, description: 'Absent until the code was given' })
  me: MeDto | null;
}

export class DoneDto {
  @OneOf(['letter_sent', 'email_verified', 'password_changed', 'signed_out'], {
    example: 'letter_sent',
    description: 'letter_sent says the same whether or not the address has an account',
  })
  state: 'letter_sent' | 'email_verified' | 'password_changed' | 'signed_out';
}
