import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { MINISTRY_ROLES, type MinistryRole } from '#contracts';
import { PeopleService } from '#core/identity';
import { type Actor, fieldError, invalidInput, type Page } from '#core/platform';
import { Access, Answers, AnswersPage, CurrentActor, Idempotent, presentPage, UuidParam } from '../http/index.js';
import { presentUser } from './identity.presenter.js';
import { GrantRoleDto, RevokeRoleQueryDto, UserDto, UsersQueryDto } from './users.dto.js';

const ADMINISTRATOR = { who: 'ministry', roles: ['administrator'] } as const;

const RoleParam = () =>
  Param('role', {
    transform(value: string): MinistryRole {
      const role = MINISTRY_ROLES.find((known) => known === value);
      if (role) return role;
      const options = MINISTRY_ROLES.join(', ');
      throw invalidInput([fieldError('/role', 'one_of', { field: 'role', options, value: value.slice(0, 80) })]);
    },
  });

@ApiTags('Users')
@Controller('users')
export class UsersController {
  constructor(private readonly people: PeopleService) {}

  @Access(ADMINISTRATOR)
  @Get()
  @ApiOperation({ summary: 'All accounts, newest first' })
  @AnswersPage(UserDto)
  async list(@CurrentActor() actor: Actor, @Query() query: UsersQueryDto): Promise<Page<UserDto>> {
    return presentPage(await this.people.list(actor, query), presentUser);
  }

  @Access(ADMINISTRATOR)
  @Get(':id')
  @ApiOperation({ summary: 'One account' })
  @Answers(200, UserDto)
  async read(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<UserDto> {
    return presentUser(await this.people.read(actor, id));
  }

  @Access(ADMINISTRATOR)
  @Post(':id/roles')
  @Idempotent()
  @ApiOperation({ summary: 'Give a ministry role; counts at once, in live sessions too' })
  @Answers(200, UserDto)
  async grant(@CurrentActor() actor: Actor, @UuidParam('id') id: string, @Body() dto: GrantRoleDto): Promise<UserDto> {
    return presentUser(await this.people.grantRole(actor, id, dto.role, dto.reason ?? null));
  }

  @Access(ADMINISTRATOR)
  @Delete(':id/roles/:role')
  @ApiParam({ name: 'role', enum: MINISTRY_ROLES })
  @ApiOperation({ summary: 'Take a ministry role; counts at once, in live sessions too' })
  @Answers(204)
  async revoke(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @RoleParam() role: MinistryRole,
    @Query() query: RevokeRoleQueryDto,
  ): Promise<void> {
    await this.people.revokeRole(actor, id, role, query.reason ?? null);
  }

  @Access(ADMINISTRATOR)
  @Post(':id/unlock')
  @Idempotent()
  @ApiOperation({ summary: 'Lift the lock of too many wrong attempts' })
  @Answers(200, UserDto)
  async unlock(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<UserDto> {
    return presentUser(await this.people.unlock(actor, id));
  }

  @Access(ADMINISTRATOR)
  @Post(':id/totp/reset')
  @Idempotent()
  @ApiOperation({ summary: 'Remove a lost second factor; ends all sessions of the account' })
  @Answers(200, UserDto)
  async resetTotp(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<UserDto> {
    return presentUser(await this.people.resetSecondFactor(actor, id));
  }
}
