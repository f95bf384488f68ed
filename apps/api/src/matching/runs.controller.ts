import { Body, Controller, Get, type MessageEvent, Post, Query, Sse, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { RunQueries, RunService } from '#core/matching';
import type { Actor, Page } from '#core/platform';
import {
  Access,
  Answers,
  AnswersMedia,
  AnswersPage,
  CurrentActor,
  Idempotent,
  PageQueryDto,
  presentPage,
  UuidParam,
} from '../http/index.js';
import { LiveStreams } from './live-streams.js';
import {
  CancelRunDto,
  RunDetailDto,
  RunDto,
  RunQueryDto,
  ShadowPriceDto,
  StartRunDto,
  UnmetNeedDto,
  UnmetQueryDto,
} from './runs.dto.js';
import { SeesRun } from './sees-run.guard.js';
import { presentPrice, presentRun, presentRunDetail, presentUnmet } from './runs.presenter.js';

@ApiTags('Matching')
@Controller('runs')
export class RunsController {
  constructor(
    private readonly runs: RunService,
    private readonly queries: RunQueries,
    private readonly streams: LiveStreams,
  ) {}

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Start a matching run; it waits its turn behind runs over the same families' })
  @Answers(201, RunDetailDto)
  async start(@CurrentActor() actor: Actor, @Body() dto: StartRunDto): Promise<RunDetailDto> {
    return presentRunDetail(await this.runs.start(actor, dto), actor);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get()
  @ApiOperation({ summary: 'Runs, newest first' })
  @AnswersPage(RunDto)
  async list(@CurrentActor() actor: Actor, @Query() query: RunQueryDto): Promise<Page<RunDto>> {
    return presentPage(await this.queries.list(actor, query), (run) => presentRun(run, actor));
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id')
  @ApiOperation({ summary: 'One run with its figures and its policy' })
  @Answers(200, RunDetailDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<RunDetailDto> {
    return presentRunDetail(await this.queries.get(actor, id), actor);
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post(':id/cancel')
  @Idempotent()
  @ApiOperation({ summary: 'Cancel a run; one under way ends within moments and writes nothing' })
  @Answers(200, RunDetailDto)
  async cancel(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason }: CancelRunDto,
  ): Promise<RunDetailDto> {
    return presentRunDetail(await this.runs.cancel(actor, id, reason), actor);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/unmet-needs')
  @ApiOperation({ summary: 'What the run could not fill, why, and what would help' })
  @AnswersPage(UnmetNeedDto)
  async unmet(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: UnmetQueryDto,
  ): Promise<Page<UnmetNeedDto>> {
    return presentPage(await this.queries.unmetOf(actor, id, query), (need) => presentUnmet(need, actor));
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/prices')
  @ApiOperation({ summary: 'Shadow prices of lines and offers by week, dearest first: the bottlenecks' })
  @AnswersPage(ShadowPriceDto)
  async prices(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<ShadowPriceDto>> {
    return presentPage(await this.queries.pricesOf(actor, id, query), presentPrice);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @UseGuards(SeesRun)
  @Sse(':id/events')
  @AnswersMedia(200, 'text/event-stream')
  @ApiOperation({ summary: 'Server-sent events of a run until it ends: event `run` carries the run as it then is' })
  events(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Observable<MessageEvent> {
    return this.streams.run(actor, id);
  }
}
