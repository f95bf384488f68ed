import type {
  DocumentType,
  FreightParameter,
  Kbli,
  Laboratory,
  NationalFigure,
  ReferenceEdition,
  Standard,
} from '#core/catalogue';
import type {
  DocumentTypeDto,
  FreightParameterDto,
  KbliDto,
  LaboratoryDto,
  NationalFigureDto,
  ReferenceEditionDto,
  StandardDto,
} from './reference.dto.js';

export const presentKbli = ({ edition, code, title }: Kbli): KbliDto => ({ edition, code, title });

export const presentStandard = (row: Standard): StandardDto => ({
  code: row.code,
  title: row.title,
  adopts: row.adopts,
  appliesTo: row.appliesTo,
  keyThresholds: row.keyThresholds,
  status: row.status,
  confidence: row.confidence,
  source: row.source,
});

export const presentLaboratory = (row: Laboratory): LaboratoryDto => ({
  code: row.code,
  name: row.name,
  role: row.role,
  scope: row.scope,
  regencyCode: row.regencyCode,
  confidence: row.confidence,
  source: row.source,
});

export const presentFreightParameter = (row: FreightParameter): FreightParameterDto => ({
  code: row.code,
  value: row.value,
  unit: row.unit,
  note: row.note,
  confidence: row.confidence,
  basis: row.basis,
});

export const presentDocumentType = (row: DocumentType): DocumentTypeDto => ({
  code: row.code,
  name: row.name,
  format: row.format,
  checkRule: row.checkRule,
  validity: row.validity,
  issuer: row.issuer,
  requirement: row.requirement,
  confidence: row.confidence,
});

export const presentNationalFigure = (row: NationalFigure): NationalFigureDto => ({
  date: row.date,
  indicator: row.indicator,
  value: row.value,
  unit: row.unit,
  reportedBy: row.reportedBy,
  source: row.source,
});

export const presentEdition = (row: ReferenceEdition): ReferenceEditionDto => ({
  dataset: row.dataset,
  edition: row.edition,
  source: row.source,
  licence: row.licence,
  sha256: row.sha256,
  rows: row.rows,
  loadedAt: row.loadedAt.toISOString(),
});
