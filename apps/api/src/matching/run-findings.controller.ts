import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ComparisonService, RunFindings, WhatIfService } from '#core/matching';
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
  ComparisonDto,
  ComparisonQueryDto,
  DifferenceDto,
  DifferenceQueryDto,
  MaterialPriceDto,
  OneMoreListDto,
  WhatIfPairDto,
} from './findings.dto.js';
import {
  presentComparison,
  presentDifference,
  presentMaterialPrice,
  presentOneMore,
  presentPair,
} from './findings.presenter.js';
import { RunDetailDto } from './runs.dto.js';
import { presentRunDetail } from './runs.presenter.js';
import { StartWhatIfDto } from './what-if.dto.js';
import { orderOf } from './what-if.presenter.js';

/** What-ifs, and what planners read of any run beside its plan. */
@ApiTags('Matching')
@Controller('runs')
export class RunFindingsController {
  constructor(
    private readonly whatIfs: WhatIfService,
    private readonly findings: RunFindings,
    private readonly comparisons: ComparisonService,
  ) {}

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post('what-if')
  @Idempotent()
  @ApiOperation({
    summary: 'Start a run on a copy of today’s data with changes; nobody is shown anything, nothing is held',
    description: 'It is followed, read and cancelled as any run; lists of runs leave it out unless kind is what_if.',
  })
  @Answers(201, RunDetailDto)
  async start(@CurrentActor() actor: Actor, @Body() dto: StartWhatIfDto): Promise<RunDetailDto> {
    return presentRunDetail(await this.whatIfs.start(actor, orderOf(dto)), actor);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/pairs')
  @ApiOperation({ summary: 'The plan of a what-if, by offer; a run that counts has proposals instead' })
  @AnswersPage(WhatIfPairDto)
  async pairs(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<WhatIfPairDto>> {
    return presentPage(await this.findings.pairsOf(actor, id, query), presentPair);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/material-prices')
  @ApiOperation({ summary: 'What one more unit of a material would have been worth, by the province that makes it' })
  @AnswersPage(MaterialPriceDto)
  async materialPrices(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<MaterialPriceDto>> {
    return presentPage(await this.findings.materialPricesOf(actor, id, query), presentMaterialPrice);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/one-more')
  @ApiOperation({ summary: 'Where one more unit of capacity would have been worth most' })
  @Answers(200, OneMoreListDto)
  async oneMore(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<OneMoreListDto> {
    return presentOneMore(await this.findings.oneMoreOf(actor, id));
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/comparison')
  @ApiOperation({
    summary: 'This run beside another, finished both: figures at once, what changed as soon as a worker has found it',
  })
  @Answers(200, ComparisonDto)
  async compare(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: ComparisonQueryDto,
  ): Promise<ComparisonDto> {
    return presentComparison(await this.comparisons.compare(actor, id, query.with.toLowerCase()), actor);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get(':id/comparison/pairs')
  @ApiOperation({ summary: 'Pairs that get more or less than in the other run, and why; largest change first' })
  @AnswersPage(DifferenceDto)
  async differences(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: DifferenceQueryDto,
  ): Promise<Page<DifferenceDto>> {
    const page = await this.comparisons.differences(actor, id, query.with.toLowerCase(), query);
    return presentPage(page, presentDifference);
  }
}
