import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HintService, PlanService, RequestLifeService, RequestService } from '#core/demand';
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
import { HintDto, PlannedRequestDto, PlanOutcomeDto, PlanPreviewDto } from './plan.dto.js';
import {
  CancelRequestDto,
  CopyRequestDto,
  CreateRequestDto,
  NewLineDto,
  PlanDto,
  RenameRequestDto,
  RequestDto,
  RequestQueryDto,
  RequestRowDto,
} from './requests.dto.js';
import {
  presentHint,
  presentPlanned,
  presentPlanOutcome,
  presentRequest,
  presentRequestRow,
} from './requests.presenter.js';

@ApiTags('Requests')
@Controller('requests')
export class RequestsController {
  constructor(
    private readonly requests: RequestService,
    private readonly life: RequestLifeService,
    private readonly plans: PlanService,
    private readonly hints: HintService,
  ) {}

  @Access({ who: 'party', of: 'organisation', orMinistry: ['planner', 'auditor'] })
  @Get()
  @ApiOperation({ summary: 'Requests of your organisations, newest first; planners and auditors see all' })
  @AnswersPage(RequestRowDto)
  async list(@CurrentActor() actor: Actor, @Query() query: RequestQueryDto): Promise<Page<RequestRowDto>> {
    return presentPage(await this.requests.list(actor, query), (row) => presentRequestRow(row, actor));
  }

  @Access({ who: 'party', of: 'organisation' })
  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Draft a request' })
  @Answers(201, RequestDto)
  async create(@CurrentActor() actor: Actor, @Body() dto: CreateRequestDto): Promise<RequestDto> {
    return presentRequest(await this.requests.create(actor, dto), actor);
  }

  @Access({ who: 'party', of: 'organisation' })
  @Post('from-plan')
  @Idempotent()
  @ApiOperation({ summary: 'Draft a request from a product and a planned output, through its bill of materials' })
  @Answers(201, PlannedRequestDto)
  async createFromPlan(@CurrentActor() actor: Actor, @Body() dto: PlanDto): Promise<PlannedRequestDto> {
    const { priority, priorityGround, maxSuppliers, minLevel, minLocalContent, ...plan } = dto;
    const terms = { priority, priorityGround, maxSuppliers, minLevel, minLocalContent };
    return presentPlanned(await this.plans.createFromPlan(actor, { ...plan, terms }), actor);
  }

  @Access({ who: 'signed_in' })
  @Post('from-plan/preview')
  @ApiOperation({ summary: 'What a planned output needs, through the bill of materials; changes nothing' })
  @Answers(200, PlanOutcomeDto)
  async previewPlan(@Body() dto: PlanPreviewDto): Promise<PlanOutcomeDto> {
    return presentPlanOutcome(await this.plans.preview(dto));
  }

  @Access({ who: 'party', of: 'organisation' })
  @Post('hint')
  @ApiOperation({ summary: 'How many verified offers fit a line, and which constraint cuts most; changes nothing' })
  @Answers(200, HintDto)
  async hint(@CurrentActor() actor: Actor, @Body() dto: NewLineDto): Promise<HintDto> {
    return presentHint(await this.hints.hint(actor, dto));
  }

  @Access({ who: 'party', of: 'request', param: 'id', orMinistry: ['planner', 'auditor'] })
  @Get(':id')
  @ApiOperation({ summary: 'One request with its lines; of a draft, what looks odd in it' })
  @Answers(200, RequestDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<RequestDto> {
    return presentRequest(await this.requests.get(actor, id), actor);
  }

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Patch(':id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Rename' })
  @Answers(200, RequestDto)
  async rename(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { title }: RenameRequestDto,
  ): Promise<RequestDto> {
    return presentRequest(await this.requests.rename(actor, id, title, version), actor);
  }

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Post(':id/open')
  @Idempotent()
  @ApiOperation({ summary: 'Open: from now on matching sees it' })
  @Answers(200, RequestDto)
  async open(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<RequestDto> {
    return presentRequest(await this.life.open(actor, id), actor);
  }

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Post(':id/cancel')
  @Idempotent()
  @ApiOperation({ summary: 'Cancel the request or some of its lines, with their live proposals; what is agreed stays' })
  @Answers(200, RequestDto)
  async cancel(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason, note, lineIds }: CancelRequestDto,
  ): Promise<RequestDto> {
    return presentRequest(await this.life.cancel(actor, id, { reason, note, lineIds }), actor);
  }

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Post(':id/copy')
  @Idempotent()
  @ApiOperation({ summary: 'A new draft with the same lines, its weeks moved together' })
  @Answers(201, RequestDto)
  async copy(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { title, earliestWeek }: CopyRequestDto,
  ): Promise<RequestDto> {
    return presentRequest(await this.requests.copy(actor, id, { title, earliestWeek }), actor);
  }
}
