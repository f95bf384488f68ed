import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AccountService, IdentityService, type SignInAnswer, SignInService } from '#core/identity';
import type { Actor } from '#core/platform';
import { Access, Answers, CurrentActor, requestContext } from '../http/index.js';
import {
  ChangePasswordDto,
  DoneDto,
  ForgotPasswordDto,
  ResetPasswordDto,
  SecondStepDto,
  SignedInDto,
  SignInDto,
  SignUpDto,
  VerifyEmailDto,
} from './auth.dto.js';
import { presentMe } from './identity.presenter.js';
import { setCookies } from './set-cookies.js';

@ApiTags('Accounts')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly accounts: AccountService,
    private readonly signIns: SignInService,
    private readonly identity: IdentityService,
  ) {}

  @Access({ who: 'public' })
  @Post('sign-up')
  @ApiOperation({
    summary: 'Make an account',
    description:
      'Answers the same whether or not the address has an account. Sign in afterwards; confirming the address can wait.',
  })
  @Answers(202, DoneDto)
  async signUp(@Body() dto: SignUpDto, @Req() request: Request): Promise<DoneDto> {
    const { email, password, name } = dto;
    await this.accounts.signUp({ email, password, name, locale: dto.locale ?? requestContext(request).locale });
    return { state: 'letter_sent' };
  }

  @Access({ who: 'public' })
  @Post('sign-in')
  @ApiOperation({ summary: 'Open a session with e-mail and password' })
  @Answers(200, SignedInDto)
  async signIn(
    @Body() dto: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInDto> {
    return this.signedIn(await this.signIns.signIn(dto.email, dto.password, request.headers), response);
  }

  @Access({ who: 'public' })
  @Post('sign-in/totp')
  @ApiOperation({ summary: 'Second step of signing in: the code of the authenticator app, or a backup code' })
  @Answers(200, SignedInDto)
  async answerChallenge(
    @Body() dto: SecondStepDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInDto> {
    return this.signedIn(await this.signIns.answerChallenge(dto.code, request.headers), response);
  }

  @Access({ who: 'public' })
  @Post('sign-out')
  @ApiOperation({ summary: 'End the session; harmless without one' })
  @Answers(200, DoneDto)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<DoneDto> {
    setCookies(response, (await this.signIns.signOut(request.headers)).cookies);
    return { state: 'signed_out' };
  }

  @Access({ who: 'public' })
  @Post('password/forgot')
  @ApiOperation({
    summary: 'Ask for a letter with a reset token',
    description: 'Answers the same, in the same time, whether or not the address has an account.',
  })
  @Answers(202, DoneDto)
  async forgot(@Body() dto: ForgotPasswordDto): Promise<DoneDto> {
    await this.accounts.forgotPassword(dto.email);
    return { state: 'letter_sent' };
  }

  @Access({ who: 'public' })
  @Post('password/reset')
  @ApiOperation({
    summary: 'Set a new password by the token of the letter: valid for an hour, once; ends all sessions',
  })
  @Answers(200, DoneDto)
  async reset(@Body() dto: ResetPasswordDto): Promise<DoneDto> {
    await this.accounts.resetPassword(dto.token, dto.password);
    return { state: 'password_changed' };
  }

  @Access({ who: 'signed_in' })
  @Post('password/change')
  @ApiOperation({ summary: 'Set a new password by the present one; ends all other sessions' })
  @Answers(200, DoneDto)
  async change(
    @CurrentActor() actor: Actor,
    @Body() dto: ChangePasswordDto,
    @Req() request: Request,
  ): Promise<DoneDto> {
    await this.accounts.changePassword(actor, request.headers, dto.currentPassword, dto.password);
    return { state: 'password_changed' };
  }

  @Access({ who: 'public' })
  @Post('email/verify')
  @ApiOperation({ summary: 'Confirm the e-mail address by the token of the letter' })
  @Answers(200, DoneDto)
  async verifyEmail(@Body() dto: VerifyEmailDto): Promise<DoneDto> {
    await this.accounts.verifyEmail(dto.token);
    return { state: 'email_verified' };
  }

  @Access({ who: 'signed_in' })
  @Post('email/resend')
  @ApiOperation({ summary: 'Ask for another confirmation letter' })
  @Answers(202, DoneDto)
  async resend(@CurrentActor() actor: Actor, @Req() request: Request): Promise<DoneDto> {
    await this.accounts.writeAgain(actor, requestContext(request).locale);
    return { state: 'letter_sent' };
  }

  private async signedIn(answer: SignInAnswer, response: Response): Promise<SignedInDto> {
    setCookies(response, answer.cookies);
    if (answer.state === 'totp_required') return { state: 'totp_required', me: null };
    return { state: 'signed_in', me: presentMe(await this.identity.profileAfter(answer.cookies)) };
  }
}
