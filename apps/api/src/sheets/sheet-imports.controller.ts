import { Body, Controller, Get, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SHEET_IMPORT_KINDS } from '#contracts';
import { type Actor, fieldError, invalidInput, type Page } from '#core/platform';
import { SHEET_LIMITS, type SheetImportDetail, SheetImportService, SheetRowQueries } from '#core/sheets';
import { Access, Answers, AnswersPage, CurrentActor, Idempotent, presentPage, UuidParam } from '../http/index.js';
import { IdempotencyInterceptor } from '../http/idempotency.interceptor.js';
import {
  SheetImportDto,
  SheetImportQueryDto,
  SheetImportRowDto,
  SheetRowDto,
  SheetRowQueryDto,
  UploadSheetDto,
} from './sheet-imports.dto.js';
import { presentImport, presentImportRow, presentRow } from './sheet-imports.presenter.js';
import { SheetReadingDto } from './sheet-reading.dto.js';

/** One file, whose it is, and what is in it; what goes beyond is refused while it is read. */
const UPLOAD_LIMITS = {
  fileSize: SHEET_LIMITS.fileBytes,
  files: 1,
  fields: 2,
  parts: 3,
  fieldSize: 200,
  fieldNameSize: 100,
  headerPairs: 20,
};

const MULTIPART = {
  type: 'object',
  required: ['file', 'organisationId', 'kind'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'xlsx or csv by content, at most 10 MB' },
    organisationId: { type: 'string', format: 'uuid', example: '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60' },
    kind: { type: 'string', enum: [...SHEET_IMPORT_KINDS], example: 'offers' },
  },
} as const;

/** What the multipart reader leaves of the file, held in memory. */
interface ReadUpload {
  readonly originalname: string;
  readonly buffer: Buffer;
}

@ApiTags('Spreadsheets')
@Controller('sheet-imports')
export class SheetImportsController {
  constructor(
    private readonly imports: SheetImportService,
    private readonly rows: SheetRowQueries,
  ) {}

  @Access({ who: 'party', of: 'organisation' })
  @Post()
  @Idempotent()
  @UseInterceptors(FileInterceptor('file', { limits: UPLOAD_LIMITS, defParamCharset: 'utf8' }), IdempotencyInterceptor)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: MULTIPART as never })
  @ApiOperation({ summary: 'Upload a spreadsheet; it is read and every row rehearsed, and nothing is changed yet' })
  @Answers(201, SheetImportDto)
  async upload(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: ReadUpload | undefined,
    @Body() { organisationId, kind }: UploadSheetDto,
  ): Promise<SheetImportDto> {
    if (!file) throw invalidInput([fieldError('/file', 'required', { field: 'file' })]);
    const upload = { organisationId, kind, name: file.originalname, bytes: file.buffer };
    return this.show(await this.imports.upload(actor, upload));
  }

  @Access({ who: 'party', of: 'organisation' })
  @Get()
  @ApiOperation({ summary: 'Imports of your organisations, newest first' })
  @AnswersPage(SheetImportRowDto)
  async list(@CurrentActor() actor: Actor, @Query() query: SheetImportQueryDto): Promise<Page<SheetImportRowDto>> {
    return presentPage(await this.imports.list(actor, query), presentImportRow);
  }

  @Access({ who: 'party', of: 'sheet_import', param: 'id' })
  @Get(':id')
  @ApiOperation({ summary: 'One import: how it was read, what its rows would do, and how far it is' })
  @Answers(200, SheetImportDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<SheetImportDto> {
    return this.show(await this.imports.get(actor, id));
  }

  @Access({ who: 'party', of: 'sheet_import', param: 'id' })
  @Get(':id/rows')
  @ApiOperation({ summary: 'Its rows: what each would do, or did, and why not' })
  @AnswersPage(SheetRowDto)
  async listRows(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: SheetRowQueryDto,
  ): Promise<Page<SheetRowDto>> {
    const page = await this.rows.list(actor, id, query);
    const { job } = await this.imports.get(actor, id);
    const columns = await this.rows.columnsOf(job);
    return presentPage(page, (row) => presentRow(row, columns));
  }

  @Access({ who: 'party', of: 'sheet_import', param: 'id' })
  @Post(':id/check')
  @Idempotent()
  @ApiOperation({ summary: 'Read and rehearse it again, as told; what is left out is guessed' })
  @Answers(202, SheetImportDto)
  async check(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() reading: SheetReadingDto,
  ): Promise<SheetImportDto> {
    return this.show(await this.imports.check(actor, id, { ...reading }));
  }

  @Access({ who: 'party', of: 'sheet_import', param: 'id' })
  @Post(':id/apply')
  @Idempotent()
  @ApiOperation({ summary: 'Apply every row that would create or change something; each row wholly or not at all' })
  @Answers(202, SheetImportDto)
  async apply(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<SheetImportDto> {
    return this.show(await this.imports.apply(actor, id));
  }

  @Access({ who: 'party', of: 'sheet_import', param: 'id' })
  @Post(':id/cancel')
  @Idempotent()
  @ApiOperation({ summary: 'Stop it; rows that are done stay done' })
  @Answers(200, SheetImportDto)
  async cancel(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<SheetImportDto> {
    return this.show(await this.imports.cancel(actor, id));
  }

  private async show(detail: SheetImportDetail): Promise<SheetImportDto> {
    return presentImport(detail, await this.rows.columnsOf(detail.job));
  }
}
