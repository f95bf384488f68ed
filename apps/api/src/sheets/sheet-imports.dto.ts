import {
  SHEET_DATE_ORDERS,
  SHEET_DECIMALS,
  SHEET_FORMATS,
  SHEET_IMPORT_KINDS,
  SHEET_IMPORT_MOVES,
  SHEET_IMPORT_STATES,
  SHEET_OUTCOMES,
  SHEET_ROW_STATES,
  SHEET_SKIPS,
  type SheetImportKind,
  type SheetOutcome,
  type SheetRowState,
} from '#contracts';
import { SHEET_LIMITS } from '#core/sheets';
import { PageQueryDto } from '../http/answers.js';
import { Flag, Instant, ListOf, Nested, OneOf, OneOfList, Text, Uuid, Whole } from '../http/fields.js';

const ROWS = { min: 0, max: SHEET_LIMITS.rows, example: 12 };

export class UploadSheetDto {
  @Uuid({ description: 'Whose data it is' })
  organisationId: string;

  @OneOf(SHEET_IMPORT_KINDS, { example: 'offers' })
  kind: SheetImportKind;
}

export class SheetImportQueryDto extends PageQueryDto {
  @Uuid({ optional: true })
  organisationId?: string;

  @OneOf(SHEET_IMPORT_KINDS, { optional: true, example: 'offers' })
  kind?: SheetImportKind;
}

export class SheetRowQueryDto extends PageQueryDto {
  @OneOf(SHEET_OUTCOMES, { optional: true, example: 'refuse' })
  outcome?: SheetOutcome;

  @OneOf(SHEET_ROW_STATES, { optional: true, example: 'failed' })
  state?: SheetRowState;

  @Text({ max: 200, optional: true, example: 'required/unitPrice', description: 'As in the summary of causes' })
  cause?: string;

  @Flag({ optional: true, example: true, description: 'Refused by the check or by the application' })
  faulty?: boolean;
}

export class SheetFaultDto {
  @Text({ max: 120, nullable: true, example: 'unitPrice' })
  field: string | null;

  @Text({ max: 200, nullable: true, example: 'Harga satuan (Rp)', description: 'Title of the column' })
  column: string | null;

  @Text({ max: 80, min: 0, example: 'dua ribu' })
  value: string;

  @Text({ max: 60, example: 'type' })
  code: string;

  @Text({ max: 1_000, example: 'Harga satuan (Rp) harus berupa angka seperti 1.234,56, bukan dua ribu.' })
  detail: string;

  @Text({ max: 200, nullable: true, example: '2000' })
  suggestion: string | null;
}

export class SheetCauseDto {
  @Text({ max: 200, example: 'type/unitPrice' })
  cause: string;

  @Whole(ROWS)
  rows: number;

  @ListOf('whole', { max: 5, example: [3, 4, 6], description: 'Numbers of the first of them' })
  first: number[];

  @Nested(() => SheetFaultDto)
  example: SheetFaultDto;
}

export class SheetHeaderDto {
  @Whole({ min: 0, max: SHEET_LIMITS.columns, example: 4 })
  column: number;

  @Text({ max: 120, min: 0, example: 'Harga satuan' })
  header: string;

  @Text({ max: 120, nullable: true, example: 'unitPrice' })
  field: string | null;

  @OneOf(['exact', 'chosen', 'near', 'twice', 'unknown', 'left_out'], { example: 'exact' })
  how: string;

  @Text({ max: 120, nullable: true, example: null })
  suggestion: string | null;

  @ListOf('text', { max: 5, maxLength: 4_000, example: ['32.500'], description: 'Cells of the first rows' })
  sample: string[];
}

export class SheetFieldDto {
  @Text({ max: 120, example: 'unitPrice' })
  field: string;

  @Text({ max: 200, example: 'Harga satuan (Rp)' })
  title: string;

  @Flag({ example: true })
  isRequired: boolean;
}

export class SheetAsReadDto {
  @ListOf('text', { max: SHEET_LIMITS.columns, example: ['Data'] })
  sheets: string[];

  @Text({ max: 200, nullable: true, example: 'Data' })
  sheet: string | null;

  @Text({ max: 1, nullable: true, example: ';' })
  delimiter: string | null;

  @Text({ max: 20, nullable: true, example: 'utf-8' })
  encoding: string | null;

  @OneOf(SHEET_DECIMALS, { example: 'comma' })
  decimal: string;

  @Text({
    max: 60,
    nullable: true,
    example: 'E2: 1.234,5',
    description: 'Cell that showed it; null: assumed or chosen',
  })
  decimalSeen: string | null;

  @OneOf(SHEET_DATE_ORDERS, { example: 'dmy' })
  dateOrder: string;

  @Text({ max: 60, nullable: true, example: 'G2: 31/12/2026' })
  dateSeen: string | null;

  @Whole({ min: 1, max: SHEET_LIMITS.rows, example: 1 })
  headerRow: number;

  @ListOf(() => SheetHeaderDto, { max: SHEET_LIMITS.columns })
  headers: SheetHeaderDto[];

  @ListOf(() => SheetFieldDto, { max: SHEET_LIMITS.columns, description: 'Required columns that are not there' })
  missing: SheetFieldDto[];
}

export class SameFileDto {
  @Uuid()
  id: string;

  @Instant()
  at: string;

  @Text({ max: 200, example: 'Ayu' })
  by: string;
}

export class SheetImportRowDto {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @OneOf(SHEET_IMPORT_KINDS, { example: 'offers' })
  kind: string;

  @Text({ max: 200, example: 'penawaran.xlsx' })
  fileName: string;

  @OneOf(SHEET_FORMATS, { example: 'xlsx' })
  format: string;

  @Whole({ min: 0, max: SHEET_LIMITS.fileBytes, example: 20_480 })
  sizeBytes: number;

  @OneOf(SHEET_IMPORT_STATES, { example: 'checked' })
  state: string;

  @Whole(ROWS)
  rowsTotal: number;

  @Whole(ROWS)
  rowsChecked: number;

  @Whole(ROWS)
  toCreate: number;

  @Whole(ROWS)
  toUpdate: number;

  @Whole(ROWS)
  toSkip: number;

  @Whole(ROWS)
  refused: number;

  @Whole(ROWS)
  rowsDone: number;

  @Whole(ROWS)
  rowsFailed: number;

  @Flag({ example: false, description: 'It stops at the next look' })
  cancelAsked: boolean;

  @Text({ max: 200, example: 'Ayu' })
  by: string;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  endedAt: string | null;

  @OneOfList(SHEET_IMPORT_MOVES, { max: 3, example: ['apply', 'cancel'] })
  actions: string[];
}

export class SheetImportDto extends SheetImportRowDto {
  @Nested(() => SheetAsReadDto, { nullable: true })
  asRead: SheetAsReadDto | null;

  @ListOf(() => SheetFieldDto, { max: 1_000, description: 'What a column may be' })
  fields: SheetFieldDto[];

  @Nested(() => SheetFaultDto, { nullable: true, description: 'Why the file is unreadable' })
  problem: SheetFaultDto | null;

  @ListOf(() => SheetCauseDto, { max: 200, description: 'Faulty rows by what is wrong with them, most frequent first' })
  causes: SheetCauseDto[];

  @Nested(() => SameFileDto, { nullable: true, description: 'The same file was applied before' })
  sameFile: SameFileDto | null;
}

export class SheetRowDto {
  @Whole({ min: 1, max: SHEET_LIMITS.rows, example: 2, description: 'As in the file' })
  row: number;

  @OneOf(SHEET_OUTCOMES, { example: 'create' })
  outcome: string;

  @OneOf(SHEET_ROW_STATES, { example: 'pending' })
  state: string;

  @OneOf(SHEET_SKIPS, { nullable: true, example: 'unchanged' })
  skip: string | null;

  @Text({ max: 160, min: 0, example: 'SPUNBOND · Lini 1 · Rp 32500' })
  label: string;

  @ListOf(() => SheetFaultDto, { max: 20 })
  faults: SheetFaultDto[];

  @Uuid({ nullable: true })
  recordId: string | null;
}
