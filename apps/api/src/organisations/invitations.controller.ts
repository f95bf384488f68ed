import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InvitationService } from '#core/organisations';
import { type Actor, Clock, type Page } from '#core/platform';
import {
  Access,
  Answers,
  AnswersPage,
  CurrentActor,
  Idempotent,
  PageQueryDto,
  presentPage,
  UuidParam,
} from '../http/index.js';
import { AcceptInvitationDto, InvitationDto, InviteDto, JoinedDto } from './members.dto.js';
import { presentInvitation } from './members.presenter.js';

const OWNERS = { who: 'party', of: 'organisation', param: 'id', role: 'owner' } as const;

@ApiTags('Members')
@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly clock: Clock,
  ) {}

  @Access(OWNERS)
  @Get('organisations/:id/invitations')
  @ApiOperation({ summary: 'Invitations, newest first' })
  @AnswersPage(InvitationDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<InvitationDto>> {
    const now = this.clock.now();
    return presentPage(await this.invitations.list(actor, id, query), (row) => presentInvitation(row, now));
  }

  @Access(OWNERS)
  @Post('organisations/:id/invitations')
  @Idempotent()
  @ApiOperation({ summary: 'Invite by letter, for seven days; replaces an open invitation to the same address' })
  @Answers(201, InvitationDto)
  async invite(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() dto: InviteDto,
  ): Promise<InvitationDto> {
    return presentInvitation(await this.invitations.invite(actor, id, dto), this.clock.now());
  }

  @Access(OWNERS)
  @Delete('organisations/:id/invitations/:invitationId')
  @ApiOperation({ summary: 'Revoke an invitation; harmless when it is over already' })
  @Answers(204)
  async revoke(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('invitationId') invitationId: string,
  ): Promise<void> {
    await this.invitations.revoke(actor, id, invitationId);
  }

  @Access({ who: 'signed_in' })
  @Post('invitations/accept')
  @Idempotent()
  @ApiOperation({ summary: 'Join with the token of a letter that went to your address' })
  @Answers(200, JoinedDto)
  async accept(@CurrentActor() actor: Actor, @Body() dto: AcceptInvitationDto): Promise<JoinedDto> {
    const { organisationId, role } = await this.invitations.accept(actor, dto.token);
    return { organisationId, role };
  }
}
