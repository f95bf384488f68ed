import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, currentContext } from '#core/platform';
import { FailedRows, SheetExports, SheetTemplates } from '#core/sheets';
import { Access, answerFile, AnswersMedia, CurrentActor, UuidParam } from '../http/index.js';
import { FailedRowsQueryDto, SheetExportQueryDto, SheetTemplateQueryDto } from './sheet-files.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Spreadsheets on their way out, in the language of the request. */
@ApiTags('Spreadsheets')
@Controller()
export class SheetFilesController {
  constructor(
    private readonly templates: SheetTemplates,
    private readonly exports: SheetExports,
    private readonly failed: FailedRows,
  ) {}

  @Access({ who: 'party', of: 'organisation' })
  @Get('sheet-templates')
  @ApiOperation({ summary: 'An empty sheet: headers, an example row, what each column means and may hold' })
  @AnswersMedia(200, XLSX, 'text/csv')
  async template(
    @CurrentActor() actor: Actor,
    @Query() { organisationId, kind, format, materialCode }: SheetTemplateQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { locale } = currentContext();
    return answerFile(
      response,
      await this.templates.make(actor, organisationId, kind, format ?? 'xlsx', locale, materialCode),
    );
  }

  @Access({ who: 'party', of: 'organisation' })
  @Get('sheet-exports')
  @ApiOperation({ summary: 'What an organisation has, as a sheet that can be changed and imported again' })
  @AnswersMedia(200, XLSX, 'text/csv')
  async export(
    @CurrentActor() actor: Actor,
    @Query() { organisationId, kind, format }: SheetExportQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { locale } = currentContext();
    return answerFile(response, await this.exports.make(actor, organisationId, kind, format ?? 'xlsx', locale));
  }

  @Access({ who: 'party', of: 'sheet_import', param: 'id' })
  @Get('sheet-imports/:id/failed-rows')
  @ApiOperation({ summary: 'Refused rows as they came, with row, column, value, reason and suggestion beside them' })
  @AnswersMedia(200, XLSX, 'text/csv')
  async failedRows(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { format }: FailedRowsQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return answerFile(response, await this.failed.file(actor, id, format ?? 'xlsx', currentContext().locale));
  }
}
