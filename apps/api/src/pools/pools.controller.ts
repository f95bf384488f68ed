import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Page } from '#core/platform';
import { PoolQueries, PoolService } from '#core/pools';
import { Access, Answers, AnswersPage, CurrentActor, Idempotent, presentPage, UuidParam } from '../http/index.js';
import {
  CreatePoolDto,
  DissolvePoolDto,
  PoolDetailDto,
  PoolDto,
  PoolNeedDto,
  PoolQueryDto,
  PoolSuggestionDto,
  SuggestionQueryDto,
} from './pools.dto.js';
import { presentPool, presentPoolDetail, presentSuggestion } from './pools.presenter.js';

/** Small needs ordered as one. */
@ApiTags('Pools')
@Controller()
export class PoolsController {
  constructor(
    private readonly pools: PoolService,
    private readonly queries: PoolQueries,
  ) {}

  @Access({ who: 'party', of: 'organisation', orMinistry: ['planner', 'auditor'] })
  @Get('pool-suggestions')
  @ApiOperation({ summary: 'Pools that the last runs suggest, because a minimum order keeps small needs unmet' })
  @AnswersPage(PoolSuggestionDto)
  async suggestions(
    @CurrentActor() actor: Actor,
    @Query() { organisationId, ...page }: SuggestionQueryDto,
  ): Promise<Page<PoolSuggestionDto>> {
    return presentPage(await this.queries.suggestions(actor, organisationId, page), presentSuggestion);
  }

  @Access({ who: 'party', of: 'organisation', orMinistry: ['planner', 'auditor'] })
  @Get('pools')
  @ApiOperation({ summary: 'Pools an organisation runs, is in, or could join, newest first' })
  @AnswersPage(PoolDto)
  async list(@CurrentActor() actor: Actor, @Query() query: PoolQueryDto): Promise<Page<PoolDto>> {
    return presentPage(await this.queries.list(actor, query), presentPool);
  }

  @Access({ who: 'party', of: 'organisation' })
  @Post('pools')
  @Idempotent()
  @ApiOperation({ summary: 'Begin to gather a pool, on a suggestion or freely' })
  @Answers(201, PoolDetailDto)
  async create(@CurrentActor() actor: Actor, @Body() dto: CreatePoolDto): Promise<PoolDetailDto> {
    return this.get(actor, await this.pools.create(actor, dto));
  }

  @Access({ who: 'party', of: 'pool', param: 'id', orMinistry: ['planner', 'auditor'] })
  @Get('pools/:id')
  @ApiOperation({ summary: 'One pool: for its pooler, its members each their own part, and those who could join' })
  @Answers(200, PoolDetailDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<PoolDetailDto> {
    return presentPoolDetail(await this.queries.get(actor, id), actor);
  }

  @Access({ who: 'party', of: 'pool', param: 'id' })
  @Post('pools/:id/join')
  @Idempotent()
  @ApiOperation({ summary: 'Join with one of your needs; refused when it cannot be ordered with those that are in' })
  @Answers(200, PoolDetailDto)
  async join(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { requestLineId }: PoolNeedDto,
  ): Promise<PoolDetailDto> {
    await this.pools.join(actor, id, requestLineId);
    return this.get(actor, id);
  }

  @Access({ who: 'party', of: 'pool', param: 'id' })
  @Post('pools/:id/leave')
  @Idempotent()
  @ApiOperation({ summary: 'Leave, until the pool is committed' })
  @Answers(200, PoolDetailDto)
  async leave(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { requestLineId }: PoolNeedDto,
  ): Promise<PoolDetailDto> {
    await this.pools.leave(actor, id, requestLineId);
    return this.get(actor, id);
  }

  @Access({ who: 'party', of: 'pool', param: 'id' })
  @Post('pools/:id/commit')
  @Idempotent()
  @ApiOperation({ summary: 'Order: the sum of the shares becomes a need of the pooler, nobody leaves any more' })
  @Answers(200, PoolDetailDto)
  async commit(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<PoolDetailDto> {
    await this.pools.commit(actor, id);
    return this.get(actor, id);
  }

  @Access({ who: 'party', of: 'pool', param: 'id' })
  @Post('pools/:id/dissolve')
  @Idempotent()
  @ApiOperation({ summary: 'End it before anything of its order is agreed; the needs are their members’ own again' })
  @Answers(200, PoolDetailDto)
  async dissolve(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason }: DissolvePoolDto,
  ): Promise<PoolDetailDto> {
    await this.pools.dissolve(actor, id, reason);
    return this.get(actor, id);
  }
}
