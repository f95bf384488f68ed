import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MINISTRY_ROLES } from '#contracts';
import { FacilityService } from '#core/organisations';
import type { Actor, Page } from '#core/platform';
import {
  Access,
  Answers,
  AnswersPage,
  CurrentActor,
  Idempotent,
  IfMatch,
  NeedsIfMatch,
  PageQueryDto,
  presentPage,
  UuidParam,
} from '../http/index.js';
import { CreateFacilityDto, FacilityDto, FacilityRowDto, UpdateFacilityDto } from './facilities.dto.js';
import { presentFacility, presentFacilityRow } from './facilities.presenter.js';

@ApiTags('Facilities')
@Controller()
export class FacilitiesController {
  constructor(private readonly facilities: FacilityService) {}

  @Access({ who: 'party', of: 'organisation', param: 'id', orMinistry: MINISTRY_ROLES })
  @Get('organisations/:id/facilities')
  @ApiOperation({ summary: 'Facilities of an organisation, oldest first' })
  @AnswersPage(FacilityRowDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<FacilityRowDto>> {
    return presentPage(await this.facilities.list(actor, id, query), (row) => presentFacilityRow(row, actor));
  }

  @Access({ who: 'party', of: 'organisation', param: 'id' })
  @Post('organisations/:id/facilities')
  @Idempotent()
  @ApiOperation({ summary: 'Add a facility' })
  @Answers(201, FacilityDto)
  async create(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() dto: CreateFacilityDto,
  ): Promise<FacilityDto> {
    return presentFacility(await this.facilities.create(actor, id, dto), actor);
  }

  @Access({ who: 'party', of: 'facility', param: 'id', orMinistry: MINISTRY_ROLES })
  @Get('facilities/:id')
  @ApiOperation({ summary: 'One facility' })
  @Answers(200, FacilityDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<FacilityDto> {
    return presentFacility(await this.facilities.get(actor, id), actor);
  }

  @Access({ who: 'party', of: 'facility', param: 'id' })
  @Patch('facilities/:id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change what is stated; null empties an optional field' })
  @Answers(200, FacilityDto)
  async update(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() dto: UpdateFacilityDto,
  ): Promise<FacilityDto> {
    return presentFacility(await this.facilities.update(actor, id, version, dto), actor);
  }
}
