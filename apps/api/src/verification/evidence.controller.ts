import {
  Body,
  Controller,
  Delete,
  Get,
  Post,
  Res,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, fieldError, invalidInput, notFound } from '#core/platform';
import { ClaimReader, EvidenceReader, EvidenceService, VERIFICATION_READERS } from '#core/verification';
import { Access, answerFile, Answers, AnswersMedia, CurrentActor, Idempotent, UuidParam } from '../http/index.js';
import { IdempotencyInterceptor } from '../http/idempotency.interceptor.js';
import { type ReadUpload, UPLOAD_BODY, UPLOAD_LIMITS } from '../http/upload.js';
import { presentEvidence } from './claims.presenter.js';
import { AddFieldVisitDto, AddLabResultDto, EvidenceDto, UploadFileDto } from './evidence.dto.js';

@ApiTags('Evidence')
@Controller()
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly files: EvidenceReader,
    private readonly claims: ClaimReader,
  ) {}

  @Access({ who: 'party', of: 'claim', param: 'id' })
  @Post('claims/:id/files')
  @Idempotent()
  @UseInterceptors(FileInterceptor('file', { limits: UPLOAD_LIMITS, defParamCharset: 'utf8' }), IdempotencyInterceptor)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_BODY as never })
  @ApiOperation({ summary: 'Add a file to a draft claim; at most 20' })
  @Answers(201, EvidenceDto)
  async upload(
    @CurrentActor() actor: Actor,
    @UuidParam('id') claimId: string,
    @UploadedFile() file: ReadUpload | undefined,
    @Body() { title }: UploadFileDto,
  ): Promise<EvidenceDto> {
    if (!file) throw invalidInput([fieldError('/file', 'required', { field: 'file' })]);
    const upload = { name: file.originalname, bytes: file.buffer, title };
    return this.show(actor, claimId, await this.evidence.addFile(actor, claimId, upload));
  }

  @Access({ who: 'party', of: 'claim', param: 'id' })
  @Post('claims/:id/lab-results')
  @Idempotent()
  @ApiOperation({ summary: 'Add a laboratory result to a draft claim of capability' })
  @Answers(201, EvidenceDto)
  async addLabResult(
    @CurrentActor() actor: Actor,
    @UuidParam('id') claimId: string,
    @Body() dto: AddLabResultDto,
  ): Promise<EvidenceDto> {
    const { laboratoryCode, sample, standard, attribute, value, testedOn, title, reportId } = dto;
    const result = { laboratoryCode, sample, standard, attribute, value, testedOn, title, reportId };
    return this.show(actor, claimId, await this.evidence.addLabResult(actor, claimId, result));
  }

  @Access({ who: 'ministry', roles: ['verifier'] })
  @Post('claims/:id/field-visits')
  @Idempotent()
  @ApiOperation({ summary: 'Add what a verifier saw on the spot' })
  @Answers(201, EvidenceDto)
  async addFieldVisit(
    @CurrentActor() actor: Actor,
    @UuidParam('id') claimId: string,
    @Body() { visitedOn, findings, satisfied }: AddFieldVisitDto,
  ): Promise<EvidenceDto> {
    const visit = { visitedOn, findings, satisfied };
    return this.show(actor, claimId, await this.evidence.addFieldVisit(actor, claimId, visit));
  }

  @Access({ who: 'party', of: 'evidence', param: 'id', orMinistry: VERIFICATION_READERS })
  @Get('evidence/:id/file')
  @ApiOperation({ summary: 'The file, as an attachment; readings by the ministry are recorded' })
  @AnswersMedia(200, 'application/pdf', 'image/png', 'image/jpeg')
  async open(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return answerFile(response, await this.files.open(actor, id));
  }

  @Access({ who: 'party', of: 'evidence', param: 'id' })
  @Delete('evidence/:id')
  @ApiOperation({ summary: 'Remove evidence from a draft claim' })
  @Answers(204)
  async remove(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    await this.evidence.remove(actor, id);
  }

  private async show(actor: Actor, claimId: string, evidenceId: string): Promise<EvidenceDto> {
    const { evidence } = await this.claims.detail(actor, claimId);
    const row = evidence.find((one) => one.id === evidenceId);
    if (!row) throw notFound('evidence', evidenceId);
    return presentEvidence(row);
  }
}
