import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MINISTRY_ROLES } from '#contracts';
import { OrganisationService, RegistrationService, SuspensionService } from '#core/organisations';
import type { Actor, Page } from '#core/platform';
import {
  Access,
  Answers,
  AnswersPage,
  CurrentActor,
  Idempotent,
  IfMatch,
  NeedsIfMatch,
  presentPage,
  UuidParam,
} from '../http/index.js';
import {
  OrganisationDto,
  OrganisationQueryDto,
  OrganisationRowDto,
  RegisterOrganisationDto,
  SuspensionDto,
  UpdateOrganisationDto,
} from './organisations.dto.js';
import { presentOrganisation, presentOrganisationRow } from './organisations.presenter.js';

@ApiTags('Organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly registration: RegistrationService,
    private readonly organisations: OrganisationService,
    private readonly suspension: SuspensionService,
  ) {}

  @Access({ who: 'signed_in' })
  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Register a legal entity; who does so becomes its owner' })
  @Answers(201, OrganisationDto)
  async register(@CurrentActor() actor: Actor, @Body() dto: RegisterOrganisationDto): Promise<OrganisationDto> {
    const detail = await this.registration.register(actor, dto);
    const { id: organisationId } = detail.organisation;
    const memberships = [...actor.memberships, { organisationId, role: 'owner' as const }];
    return presentOrganisation(detail, { ...actor, memberships });
  }

  @Access({ who: 'signed_in' })
  @Get()
  @ApiOperation({ summary: 'Organisations by name: all to the ministry, the own ones to everybody else' })
  @AnswersPage(OrganisationRowDto)
  async list(@CurrentActor() actor: Actor, @Query() query: OrganisationQueryDto): Promise<Page<OrganisationRowDto>> {
    return presentPage(await this.organisations.list(actor, query), (row) => presentOrganisationRow(row, actor));
  }

  @Access({ who: 'party', of: 'organisation', param: 'id', orMinistry: MINISTRY_ROLES })
  @Get(':id')
  @ApiOperation({ summary: 'One organisation' })
  @Answers(200, OrganisationDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<OrganisationDto> {
    return presentOrganisation(await this.organisations.get(actor, id), actor);
  }

  @Access({ who: 'party', of: 'organisation', param: 'id', role: 'owner', orMinistry: ['administrator'] })
  @Patch(':id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change what is stated; null empties an optional field' })
  @Answers(200, OrganisationDto)
  async update(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() dto: UpdateOrganisationDto,
  ): Promise<OrganisationDto> {
    return presentOrganisation(await this.organisations.update(actor, id, version, dto), actor);
  }

  @Access({ who: 'ministry', roles: ['administrator'] })
  @Post(':id/suspend')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Take an organisation out of matching; its live proposals are withdrawn' })
  @Answers(200, OrganisationDto)
  async suspend(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() dto: SuspensionDto,
  ): Promise<OrganisationDto> {
    return presentOrganisation(await this.suspension.suspend(actor, id, version, dto.reason), actor);
  }

  @Access({ who: 'ministry', roles: ['administrator'] })
  @Post(':id/reactivate')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Let a suspended organisation back in' })
  @Answers(200, OrganisationDto)
  async reactivate(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() dto: SuspensionDto,
  ): Promise<OrganisationDto> {
    return presentOrganisation(await this.suspension.reactivate(actor, id, version, dto.reason), actor);
  }
}
