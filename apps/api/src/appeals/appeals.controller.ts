import { Body, Controller, Get, Post, Query, Res, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { APPEAL_READERS, AppealFilesService, AppealLists, AppealService } from '#core/appeals';
import { type Actor, fieldError, invalidInput, type Page } from '#core/platform';
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
import { IdempotencyInterceptor } from '../http/idempotency.interceptor.js';
import { type ReadUpload, UPLOAD_BODY, UPLOAD_LIMITS } from '../http/upload.js';
import {
  AppealDto,
  AppealFileFormDto,
  AppealRowDto,
  ContestableDto,
  LodgeAppealDto,
  WithdrawAppealDto,
} from './appeals.dto.js';
import { presentAppeal, presentAppealRow, presentContestable } from './appeals.presenter.js';

/** What an organisation contests. What verifiers do with it is in AppealReviewController. */
@ApiTags('Appeals')
@Controller()
export class AppealsController {
  constructor(
    private readonly appeals: AppealService,
    private readonly files: AppealFilesService,
    private readonly lists: AppealLists,
  ) {}

  @Access({ who: 'party', of: 'organisation', param: 'id' })
  @Get('organisations/:id/contestable')
  @ApiOperation({ summary: 'What the organisation may contest now: decisions, then unmet needs, then idle offers' })
  @AnswersPage(ContestableDto)
  async contestable(
    @CurrentActor() actor: Actor,
    @UuidParam('id') organisationId: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<ContestableDto>> {
    return presentPage(await this.lists.contestable(actor, organisationId, query), presentContestable);
  }

  @Access({ who: 'party', of: 'organisation', param: 'id', orMinistry: APPEAL_READERS })
  @Get('organisations/:id/appeals')
  @ApiOperation({ summary: 'Appeals of an organisation, newest first' })
  @AnswersPage(AppealRowDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') organisationId: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<AppealRowDto>> {
    const page = await this.lists.ofOrganisation(actor, organisationId, query);
    return presentPage(page, (row) => presentAppealRow(row, actor));
  }

  @Access({ who: 'party', of: 'organisation', param: 'id' })
  @Post('organisations/:id/appeals')
  @Idempotent()
  @ApiOperation({ summary: 'Contest a decision or the result of a run; its replay and explanation are attached' })
  @Answers(201, AppealDto)
  async lodge(
    @CurrentActor() actor: Actor,
    @UuidParam('id') organisationId: string,
    @Body() { kind, subjectId, ground, words }: LodgeAppealDto,
  ): Promise<AppealDto> {
    return this.show(actor, await this.appeals.lodge(actor, organisationId, { kind, subjectId, ground, words }));
  }

  @Access({ who: 'party', of: 'appeal', param: 'id', orMinistry: APPEAL_READERS })
  @Get('appeals/:id')
  @ApiOperation({ summary: 'One appeal with its words, files, record and outcome' })
  @Answers(200, AppealDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<AppealDto> {
    return this.show(actor, id);
  }

  @Access({ who: 'party', of: 'appeal', param: 'id' })
  @Post('appeals/:id/withdraw')
  @Idempotent()
  @ApiOperation({ summary: 'Withdraw an appeal that is not decided' })
  @Answers(200, AppealDto)
  async withdraw(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason }: WithdrawAppealDto,
  ): Promise<AppealDto> {
    await this.appeals.withdraw(actor, id, reason ?? null);
    return this.show(actor, id);
  }

  @Access({ who: 'party', of: 'appeal', param: 'id' })
  @Post('appeals/:id/files')
  @Idempotent()
  @UseInterceptors(FileInterceptor('file', { limits: UPLOAD_LIMITS, defParamCharset: 'utf8' }), IdempotencyInterceptor)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_BODY as never })
  @ApiOperation({ summary: 'Add a file to an appeal that nobody has taken yet; at most 5' })
  @Answers(201, AppealDto)
  async upload(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UploadedFile() file: ReadUpload | undefined,
    @Body() { title }: AppealFileFormDto,
  ): Promise<AppealDto> {
    if (!file) throw invalidInput([fieldError('/file', 'required', { field: 'file' })]);
    await this.files.add(actor, id, { name: file.originalname, bytes: file.buffer, title });
    return this.show(actor, id);
  }

  @Access({ who: 'party', of: 'appeal', param: 'id', orMinistry: APPEAL_READERS })
  @Get('appeals/:id/files/:fileId')
  @ApiOperation({ summary: 'A file of an appeal, as an attachment; readings by the ministry are recorded' })
  @AnswersMedia(200, 'application/pdf', 'image/png', 'image/jpeg')
  async open(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('fileId') fileId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return answerFile(response, await this.files.open(actor, id, fileId));
  }

  private async show(actor: Actor, id: string): Promise<AppealDto> {
    return presentAppeal(await this.lists.detail(actor, id), actor);
  }
}
