import { Body, Controller, Get, Post, Res, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DeliveryQueries, ReceiptFiles } from '#core/pairings';
import { type Actor, fieldError, invalidInput } from '#core/platform';
import { Access, answerFile, Answers, AnswersMedia, CurrentActor, Idempotent, UuidParam } from '../http/index.js';
import { IdempotencyInterceptor } from '../http/idempotency.interceptor.js';
import { type ReadUpload, UPLOAD_BODY, UPLOAD_LIMITS } from '../http/upload.js';
import { DeliveryPlanDto, UploadReceiptFileDto } from './deliveries.dto.js';
import { presentDeliveryPlan } from './deliveries.presenter.js';

/** Evidence of what arrived. */
@ApiTags('Deliveries')
@Controller()
export class ReceiptFilesController {
  constructor(
    private readonly files: ReceiptFiles,
    private readonly deliveries: DeliveryQueries,
  ) {}

  @Access({ who: 'party', of: 'receipt', param: 'id' })
  @Post('receipts/:id/files')
  @Idempotent()
  @UseInterceptors(FileInterceptor('file', { limits: UPLOAD_LIMITS, defParamCharset: 'utf8' }), IdempotencyInterceptor)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_BODY as never })
  @ApiOperation({ summary: 'Add a file that shows what was found of a receipt; at most 5, and it stays' })
  @Answers(201, DeliveryPlanDto)
  async upload(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UploadedFile() file: ReadUpload | undefined,
    @Body() { title }: UploadReceiptFileDto,
  ): Promise<DeliveryPlanDto> {
    if (!file) throw invalidInput([fieldError('/file', 'required', { field: 'file' })]);
    const proposalId = await this.files.add(actor, id, { name: file.originalname, bytes: file.buffer, title });
    return presentDeliveryPlan(await this.deliveries.ofProposal(actor, proposalId));
  }

  @Access({ who: 'party', of: 'receipt_file', param: 'id', orMinistry: ['planner', 'auditor'] })
  @Get('receipt-files/:id/file')
  @ApiOperation({ summary: 'The file, as an attachment: for both sides; readings by the ministry are recorded' })
  @AnswersMedia(200, 'application/pdf', 'image/png', 'image/jpeg')
  async open(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return answerFile(response, await this.files.open(actor, id));
  }
}
