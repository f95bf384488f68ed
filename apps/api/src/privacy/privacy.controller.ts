import { Body, Controller, Get, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { stringify } from 'csv-stringify/sync';
import type { Response } from 'express';
import { type Actor, Clock, currentContext, hasRole, type Page } from '#core/platform';
import { BreachService, PrivacyRequestService, PROCESSING_RECORD, RetentionService } from '#core/privacy';
import {
  Access,
  answerFile,
  Answers,
  AnswersMedia,
  AnswersPage,
  CurrentActor,
  Idempotent,
  PageQueryDto,
  presentPage,
  UuidParam,
} from '../http/index.js';
import {
  AnswerPrivacyDto,
  BreachDto,
  PrivacyCaseDto,
  PrivacyCasesQueryDto,
  ProcessingRecordDto,
  RecordBreachDto,
  RetentionDto,
} from './privacy.dto.js';
import { presentActivity, presentBreach, presentCase, presentRetention } from './privacy.presenter.js';

const READERS = { who: 'ministry', roles: ['administrator', 'auditor'] } as const;
const ADMINISTRATOR = { who: 'ministry', roles: ['administrator'] } as const;

/** What the law on personal data asks of who keeps them. */
@ApiTags('Privacy')
@Controller('privacy')
export class PrivacyController {
  constructor(
    private readonly requests: PrivacyRequestService,
    private readonly breaches: BreachService,
    private readonly retention: RetentionService,
    private readonly clock: Clock,
  ) {}

  @Access(READERS)
  @Get('requests')
  @ApiOperation({ summary: 'Requests of people about their data, first due first' })
  @AnswersPage(PrivacyCaseDto)
  async list(@CurrentActor() actor: Actor, @Query() query: PrivacyCasesQueryDto): Promise<Page<PrivacyCaseDto>> {
    const mayAnswer = hasRole(actor, 'administrator');
    return presentPage(await this.requests.list(query), (row) => presentCase(row, mayAnswer));
  }

  @Access(ADMINISTRATOR)
  @Post('requests/:id/answer')
  @Idempotent()
  @ApiOperation({ summary: 'Grant or refuse a request; what is granted is carried out at once' })
  @Answers(204)
  async answer(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { outcome, answer }: AnswerPrivacyDto,
  ): Promise<void> {
    await this.requests.answer(actor, id, outcome, answer);
  }

  @Access(READERS)
  @Get('breaches')
  @ApiOperation({ summary: 'The register of breaches, newest first' })
  @AnswersPage(BreachDto)
  async register(@CurrentActor() actor: Actor, @Query() query: PageQueryDto): Promise<Page<BreachDto>> {
    const mayAct = hasRole(actor, 'administrator');
    return presentPage(await this.breaches.list(query), (row) => presentBreach(row, this.clock.now(), mayAct));
  }

  @Access(ADMINISTRATOR)
  @Post('breaches')
  @Idempotent()
  @ApiOperation({ summary: 'Enter a breach; its 3×24 hours run from its discovery' })
  @Answers(201, BreachDto)
  async record(@CurrentActor() actor: Actor, @Body() dto: RecordBreachDto): Promise<BreachDto> {
    const { what, data, peopleCount, consequence, measures, organisationIds } = dto;
    const discoveredAt = new Date(dto.discoveredAt);
    const entry = { discoveredAt, what, data, peopleCount, consequence, measures, organisationIds };
    return this.show(await this.breaches.record(actor, entry));
  }

  @Access(ADMINISTRATOR)
  @Post('breaches/:id/authority-told')
  @Idempotent()
  @ApiOperation({ summary: 'The authority has been told' })
  @Answers(200, BreachDto)
  async authorityTold(@UuidParam('id') id: string): Promise<BreachDto> {
    await this.breaches.authorityTold(id);
    return this.show(id);
  }

  @Access(ADMINISTRATOR)
  @Post('breaches/:id/tell-people')
  @Idempotent()
  @ApiOperation({ summary: 'Write to the people whom the breach concerns, once' })
  @Answers(200, BreachDto)
  async tellPeople(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<BreachDto> {
    await this.breaches.tellPeople(actor, id);
    return this.show(id);
  }

  @Access(READERS)
  @Get('processing')
  @ApiOperation({ summary: 'The record of processing: purposes, grounds, data, recipients, retention' })
  @Answers(200, ProcessingRecordDto)
  processing(): ProcessingRecordDto {
    const { locale } = currentContext();
    return { activities: PROCESSING_RECORD.map((activity) => presentActivity(activity, locale)) };
  }

  @Access(READERS)
  @Get('processing/file')
  @ApiOperation({ summary: 'The record of processing, as CSV' })
  @AnswersMedia(200, 'text/csv')
  processingFile(@Res({ passthrough: true }) response: Response): StreamableFile {
    const bytes = Buffer.from(stringify(this.processing().activities, { header: true, bom: true }), 'utf8');
    return answerFile(response, { name: 'record-of-processing.csv', mediaType: 'text/csv', bytes });
  }

  @Access(READERS)
  @Get('retention')
  @ApiOperation({ summary: 'Retention rules, what they would remove now, and what they removed last' })
  @Answers(200, RetentionDto)
  async rules(): Promise<RetentionDto> {
    return presentRetention(await this.retention.dryRun(), currentContext().locale);
  }

  private async show(id: string): Promise<BreachDto> {
    return presentBreach(await this.breaches.get(id), this.clock.now(), true);
  }
}
