import {
  SHEET_EXPORT_KINDS,
  SHEET_FORMATS,
  SHEET_IMPORT_KINDS,
  type SheetExportKind,
  type SheetFormat,
  type SheetImportKind,
} from '#contracts';
import { OneOf, Text, Uuid } from '../http/fields.js';

export class FailedRowsQueryDto {
  @OneOf(SHEET_FORMATS, { optional: true, example: 'xlsx' })
  format?: SheetFormat;
}

export class SheetTemplateQueryDto extends FailedRowsQueryDto {
  @Uuid({ description: 'Whose facilities and lines stand in its lists' })
  organisationId: string;

  @OneOf(SHEET_IMPORT_KINDS, { example: 'offers' })
  kind: SheetImportKind;

  @Text({ max: 60, optional: true, example: 'NW-SB', description: 'Material whose attributes get columns' })
  materialCode?: string;
}

export class SheetExportQueryDto extends FailedRowsQueryDto {
  @Uuid({ description: 'Whose data' })
  organisationId: string;

  @OneOf(SHEET_EXPORT_KINDS, { example: 'offers' })
  kind: SheetExportKind;
}
