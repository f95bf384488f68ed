import { DocumentType, FreightParameter, Kbli, Laboratory, NationalFigure, Standard } from '../reference.entity.js';
import { numberOf, textOrNull } from './cells.js';
import { readCsv } from './data-folder.js';
import { dataset } from './dataset.js';

const OWN = { source: 'compiled for this project, see docs/DATA.md', licence: 'Apache-2.0 (own work)' } as const;

/** Formats of data fields, and the identity number of a person, which is not to be collected: no documents. */
const NO_DOCUMENTS = new Set(['KBLI', 'NIK', 'PHONE_M', 'PHONE_F', 'POSTCODE']);

/** A code that stays the same as long as the name does: laboratories have none of their own. */
const slug = (name: string): string =>
  name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A code is known in an edition where that edition gives it a title; the same digits may mean something else in the other. */
const kbliRows = (): Kbli[] =>
  readCsv('kbli_relevant.csv').flatMap((row) =>
    (['2020', '2025'] as const)
      .map((edition) => ({ edition, code: row.code, title: row[`title_${edition}`].replaceAll(/\s+/g, ' ').trim() }))
      .filter(({ title }) => title !== ''),
  );

export const REFERENCE_DATASETS = [
  dataset({
    ...OWN,
    name: 'standards',
    entity: Standard,
    edition: 'as cited per row',
    source: 'own summaries, see docs/DATA.md; the texts of the standards are not copied',
    rows: () =>
      readCsv('standards.csv').map((row) => ({
        code: row.code,
        title: row.title_or_scope,
        adopts: textOrNull(row.adopts),
        appliesTo: textOrNull(row.applies_to),
        keyThresholds: textOrNull(row.key_thresholds),
        status: textOrNull(row.status),
        confidence: row.confidence,
        source: textOrNull(row.source),
      })),
  }),
  dataset({
    name: 'kbli',
    entity: Kbli,
    edition: 'Peraturan BPS 2/2020 and 7/2025, relevant codes',
    source: 'BPS, via UserGhost411/KBLI-2020-Dataset @a167e302 and tiomultazem/kbli-2025 @41564b8d',
    licence: 'facts without a stated licence',
    rows: kbliRows,
  }),
  dataset({
    ...OWN,
    name: 'laboratories',
    entity: Laboratory,
    edition: '2020',
    source: 'press reports as cited per row',
    rows: () =>
      readCsv('labs_certifiers.csv').map((row) => ({
        code: slug(row.name),
        name: row.name,
        role: row.role,
        scope: textOrNull(row.scope),
        regencyCode: textOrNull(row.regency_code),
        confidence: row.confidence,
        source: row.source,
      })),
  }),
  dataset({
    ...OWN,
    name: 'freight-parameters',
    entity: FreightParameter,
    edition: '2020 money',
    rows: () =>
      readCsv('freight_params.csv').map((row) => ({
        code: row.param,
        value: numberOf(row.value),
        unit: row.unit,
        note: textOrNull(row.note),
        confidence: row.confidence,
        basis: textOrNull(row.basis),
      })),
  }),
  dataset({
    ...OWN,
    name: 'document-types',
    entity: DocumentType,
    edition: '2026',
    rows: () =>
      readCsv('identity_documents.csv')
        .filter((row) => !NO_DOCUMENTS.has(row.code))
        .map((row) => ({
          code: row.code,
          name: row.name,
          format: row.regex_or_format,
          checkRule: textOrNull(row.check_rule),
          validity: textOrNull(row.validity),
          issuer: textOrNull(row.issuer),
          requirement: row.use,
          confidence: row.confidence,
        })),
  }),
  dataset({
    ...OWN,
    name: 'national-figures',
    entity: NationalFigure,
    edition: '2013 to 2022',
    source: 'press, ministries and associations as cited per row',
    licence: 'facts',
    deletesMissing: true,
    rows: () =>
      readCsv('national_figures_2020.csv').map((row, index) => ({
        position: index + 1,
        date: row.date,
        indicator: row.indicator,
        value: numberOf(row.value),
        unit: row.unit,
        reportedBy: row.reported_by,
        source: row.source,
      })),
  }),
] as const;
