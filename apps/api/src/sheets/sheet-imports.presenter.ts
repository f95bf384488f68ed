import { currentContext } from '#core/platform';
import {
  type Column,
  type RowFault,
  type SheetImport,
  type SheetImportDetail,
  sheetImportMovesFrom,
  type SheetRow,
  titleOf,
  wordsOf,
} from '#core/sheets';
import type {
  SheetAsReadDto,
  SheetFaultDto,
  SheetFieldDto,
  SheetImportDto,
  SheetImportRowDto,
  SheetRowDto,
} from './sheet-imports.dto.js';

export const presentImportRow = (job: SheetImport): SheetImportRowDto => ({
  id: job.id,
  organisationId: job.organisationId,
  kind: job.kind,
  fileName: job.fileName,
  format: job.format,
  sizeBytes: job.sizeBytes,
  state: job.state,
  rowsTotal: job.rowsTotal,
  rowsChecked: job.rowsChecked,
  toCreate: job.toCreate,
  toUpdate: job.toUpdate,
  toSkip: job.toSkip,
  refused: job.refused,
  rowsDone: job.rowsDone,
  rowsFailed: job.rowsFailed,
  cancelAsked: job.cancelAsked,
  by: job.personName,
  createdAt: job.createdAt.toISOString(),
  endedAt: job.endedAt?.toISOString() ?? null,
  actions: job.cancelAsked ? [] : sheetImportMovesFrom(job.state),
});

export const presentImport = ({ job, sameFile }: SheetImportDetail, columns: readonly Column[]): SheetImportDto => ({
  ...presentImportRow(job),
  asRead: presentAsRead(job, columns),
  fields: columns.filter(({ isToldOnly }) => !isToldOnly).map(presentField),
  problem: job.problem && presentFault(job.problem, columns),
  causes: job.causes.map(({ cause, rows, first, example }) => ({
    cause,
    rows,
    first: [...first],
    example: presentFault(example, columns),
  })),
  sameFile: sameFile && { ...sameFile, at: new Date(sameFile.at).toISOString() },
});

export const presentRow = (row: SheetRow, columns: readonly Column[]): SheetRowDto => ({
  row: row.row,
  outcome: row.outcome,
  state: row.state,
  skip: row.skip,
  label: row.label,
  faults: row.faults.map((fault) => presentFault(fault, columns)),
  recordId: row.recordId,
});

function presentFault(fault: RowFault, columns: readonly Column[]): SheetFaultDto {
  const { locale } = currentContext();
  const { field, value, code, suggestion } = fault;
  return {
    field,
    column: titleOf(field, columns, locale)?.slice(0, 200) ?? null,
    value,
    code,
    detail: wordsOf(fault, columns, locale).slice(0, 1_000),
    suggestion,
  };
}

const presentField = ({ field, title, isRequired }: Column): SheetFieldDto => ({
  field,
  title: title[currentContext().locale].slice(0, 200),
  isRequired,
});

function presentAsRead({ asRead }: SheetImport, columns: readonly Column[]): SheetAsReadDto | null {
  if (!asRead) return null;
  return {
    sheets: [...asRead.sheets],
    sheet: asRead.sheet,
    delimiter: asRead.delimiter ?? null,
    encoding: asRead.encoding ?? null,
    decimal: asRead.decimal,
    decimalSeen: asRead.decimalSeen,
    dateOrder: asRead.dateOrder,
    dateSeen: asRead.dateSeen,
    headerRow: asRead.headerRow,
    headers: asRead.headers.map((header) => ({
      ...header,
      sample: asRead.sample.flatMap((row) => {
        const cell = row[header.column];
        return cell === null || cell === undefined || cell === '' ? [] : [String(cell)];
      }),
    })),
    missing: columns.filter(({ field }) => asRead.missing.includes(field)).map(presentField),
  };
}
