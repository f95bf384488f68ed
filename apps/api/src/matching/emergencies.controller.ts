import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EmergencyQueries, EmergencyService } from '#core/matching';
import type { Actor, Page } from '#core/platform';
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
import {
  DeclareEmergencyDto,
  EmergenciesInForceDto,
  EmergencyDto,
  EmergencyOverrideDto,
  EmergencyReasonDto,
  ExtendEmergencyDto,
  LanesDto,
  OverrideDto,
} from './emergencies.dto.js';
import { newEmergencyOf, presentEmergency, presentLanes, presentOverride } from './emergencies.presenter.js';

@ApiTags('Emergencies')
@Controller('emergencies')
export class EmergenciesController {
  constructor(
    private readonly emergencies: EmergencyService,
    private readonly queries: EmergencyQueries,
  ) {}

  @Access({ who: 'public' })
  @Get('in-force')
  @ApiOperation({ summary: 'Families in emergency now, for everybody' })
  @Answers(200, EmergenciesInForceDto)
  async inForce(): Promise<EmergenciesInForceDto> {
    const found = await this.queries.inForce();
    return {
      emergencies: found.map(({ family, ground, startedAt, endsAt }) => ({
        family,
        ground,
        startedAt: startedAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
    };
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get()
  @ApiOperation({ summary: 'Every emergency that was declared, newest first' })
  @AnswersPage(EmergencyDto)
  async list(@CurrentActor() actor: Actor, @Query() query: PageQueryDto): Promise<Page<EmergencyDto>> {
    return presentPage(await this.queries.list(actor, query), (row) => presentEmergency(row, actor));
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Declare a family in emergency, with ground and end; another planner starts it' })
  @Answers(201, EmergencyDto)
  async declare(@CurrentActor() actor: Actor, @Body() dto: DeclareEmergencyDto): Promise<EmergencyDto> {
    return presentEmergency(await this.emergencies.declare(actor, newEmergencyOf(dto)), actor);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id')
  @ApiOperation({ summary: 'One emergency' })
  @Answers(200, EmergencyDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<EmergencyDto> {
    return presentEmergency(await this.queries.get(actor, id), actor);
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post(':id/approve')
  @Idempotent()
  @ApiOperation({ summary: 'Start it: by another planner than the one who declared it' })
  @Answers(200, EmergencyDto)
  async approve(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<EmergencyDto> {
    return presentEmergency(await this.emergencies.approve(actor, id), actor);
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post(':id/reject')
  @Idempotent()
  @ApiOperation({ summary: 'Do not start it' })
  @Answers(200, EmergencyDto)
  async reject(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason }: EmergencyReasonDto,
  ): Promise<EmergencyDto> {
    return presentEmergency(await this.emergencies.reject(actor, id, reason), actor);
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post(':id/extension')
  @Idempotent()
  @ApiOperation({ summary: 'Ask for a later end; another planner approves it' })
  @Answers(200, EmergencyDto)
  async extend(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { endsOn, reason }: ExtendEmergencyDto,
  ): Promise<EmergencyDto> {
    return presentEmergency(await this.emergencies.extend(actor, id, endsOn, reason), actor);
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post(':id/extension/approve')
  @Idempotent()
  @ApiOperation({ summary: 'Let the later end hold: by another planner than the one who asked' })
  @Answers(200, EmergencyDto)
  async approveExtension(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<EmergencyDto> {
    return presentEmergency(await this.emergencies.approveExtension(actor, id), actor);
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post(':id/end')
  @Idempotent()
  @ApiOperation({ summary: 'End it before its time: the policy is as it was at once' })
  @Answers(200, EmergencyDto)
  async end(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason }: EmergencyReasonDto,
  ): Promise<EmergencyDto> {
    return presentEmergency(await this.emergencies.end(actor, id, reason), actor);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/lanes')
  @ApiOperation({ summary: 'Needs by the lane in which they came in: counts, volumes, time to verify, share matched' })
  @Answers(200, LanesDto)
  async lanes(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<LanesDto> {
    return presentLanes(await this.queries.lanes(actor, id));
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/overrides')
  @ApiOperation({ summary: 'Every override with its reason, newest first' })
  @AnswersPage(EmergencyOverrideDto)
  async overrides(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<EmergencyOverrideDto>> {
    return presentPage(await this.queries.overrides(actor, id, query), presentOverride);
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post(':id/overrides')
  @Idempotent()
  @ApiOperation({ summary: 'Put a need into another class while the emergency lasts, with lane and reason' })
  @Answers(201, EmergencyOverrideDto)
  async override(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { requestLineId, lane, priority, reason }: OverrideDto,
  ): Promise<EmergencyOverrideDto> {
    const input = { requestLineId: requestLineId.toLowerCase(), lane, priority, reason };
    return presentOverride(await this.emergencies.override(actor, id, input));
  }
}
