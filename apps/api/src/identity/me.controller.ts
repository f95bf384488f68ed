import { Body, Controller, Get, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AccountService, IdentityService, SecondFactorService } from '#core/identity';
import type { Actor } from '#core/platform';
import { Access, Answers, CurrentActor } from '../http/index.js';
import { presentMe } from './identity.presenter.js';
import { ConfirmTotpDto, MeDto, PasswordDto, TotpSetUpDto, UpdateMeDto } from './me.dto.js';
import { setCookies } from './set-cookies.js';

@ApiTags('Accounts')
@Controller('me')
export class MeController {
  constructor(
    private readonly accounts: AccountService,
    private readonly factors: SecondFactorService,
    private readonly identity: IdentityService,
  ) {}

  @Access({ who: 'signed_in' })
  @Get()
  @ApiOperation({ summary: 'Who I am: roles, organisations, second factor' })
  @Answers(200, MeDto)
  async read(@CurrentActor() actor: Actor): Promise<MeDto> {
    return presentMe(await this.identity.profileOf(actor));
  }

  @Access({ who: 'signed_in' })
  @Patch()
  @ApiOperation({ summary: 'Change my name or language' })
  @Answers(200, MeDto)
  async update(@CurrentActor() actor: Actor, @Body() dto: UpdateMeDto): Promise<MeDto> {
    await this.accounts.update(actor, { name: dto.name, locale: dto.locale });
    return presentMe(await this.identity.profileOf(actor));
  }

  @Access({ who: 'signed_in' })
  @Post('totp/enable')
  @ApiOperation({ summary: 'Set up an authenticator app; counts once a code is confirmed' })
  @Answers(200, TotpSetUpDto)
  async enable(@CurrentActor() actor: Actor, @Body() dto: PasswordDto, @Req() request: Request): Promise<TotpSetUpDto> {
    const { secret, uri, backupCodes } = await this.factors.enable(actor, request.headers, dto.password);
    return { secret, uri, backupCodes: [...backupCodes] };
  }

  @Access({ who: 'signed_in' })
  @Post('totp/confirm')
  @ApiOperation({ summary: 'Confirm the app by a code; other sessions end and this one goes on under a new cookie' })
  @Answers(200, MeDto)
  async confirm(
    @CurrentActor() actor: Actor,
    @Body() dto: ConfirmTotpDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeDto> {
    const { cookies } = await this.factors.confirm(actor, request.headers, dto.code);
    setCookies(response, cookies);
    return presentMe(await this.identity.profileAfter(cookies));
  }

  @Access({ who: 'signed_in' })
  @Post('totp/disable')
  @ApiOperation({ summary: 'Give up the authenticator app; ministry roles cease to count' })
  @Answers(200, MeDto)
  async disable(
    @CurrentActor() actor: Actor,
    @Body() dto: PasswordDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeDto> {
    const { cookies } = await this.factors.disable(actor, request.headers, dto.password);
    setCookies(response, cookies);
    return presentMe(await this.identity.profileAfter(cookies));
  }
}
