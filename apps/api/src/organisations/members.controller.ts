import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MembershipService } from '#core/organisations';
import type { Actor, Page } from '#core/platform';
import { Access, Answers, AnswersPage, CurrentActor, PageQueryDto, presentPage, UuidParam } from '../http/index.js';
import { ChangeMemberRoleDto, MemberDto } from './members.dto.js';
import { presentMember } from './members.presenter.js';

@ApiTags('Members')
@Controller('organisations/:id/members')
export class MembersController {
  constructor(private readonly members: MembershipService) {}

  @Access({ who: 'party', of: 'organisation', param: 'id', orMinistry: ['administrator', 'auditor'] })
  @Get()
  @ApiOperation({ summary: 'Who belongs to the organisation' })
  @AnswersPage(MemberDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<MemberDto>> {
    return presentPage(await this.members.list(actor, id, query), (member) => presentMember(member, id, actor));
  }

  @Access({ who: 'party', of: 'organisation', param: 'id', role: 'owner' })
  @Patch(':userId')
  @ApiOperation({ summary: 'Make a member an owner, or an owner a member; one owner always stays' })
  @Answers(204)
  async changeRole(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('userId') userId: string,
    @Body() dto: ChangeMemberRoleDto,
  ): Promise<void> {
    await this.members.changeRole(actor, id, userId, dto.role);
  }

  @Access({ who: 'party', of: 'organisation', param: 'id' })
  @Delete(':userId')
  @ApiOperation({ summary: 'Remove a member (owners), or leave (oneself); one owner always stays' })
  @Answers(204)
  async remove(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('userId') userId: string,
  ): Promise<void> {
    await this.members.remove(actor, id, userId);
  }
}
