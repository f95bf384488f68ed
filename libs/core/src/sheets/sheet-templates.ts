import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addWeeks, type Locale, mondayOf, type SheetFormat, type SheetImportKind, weekOfDate } from '#contracts';
import { STATED_UNITS } from '#core/catalogue';
import { PRIORITY_GROUNDS } from '#core/demand';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember } from '../platform/context.js';
import { notFound } from '../platform/refusal.js';
import type { Column } from './columns/column.js';
import { type SheetFile, sheetFile } from './sheet-file.js';
import { SheetKinds } from './sheet-kinds.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import { columnLetters } from './values/cell-style.js';
import type { WrittenCell, WrittenSheet } from './write/workbook-writer.js';

/** Materials whose attributes get columns of their own: those already dealt in, as far as a sheet stays readable. */
const MATERIALS_MAX = 6;

const NAMES = {
  data: { id: 'Data', en: 'Data' },
  guide: { id: 'Petunjuk', en: 'Guide' },
  lists: { id: 'Daftar', en: 'Lists' },
} as const;

/** Empty sheets to fill in: headers, an example, what each column means, and the words it may hold. */
@Injectable()
export class SheetTemplates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly kinds: SheetKinds,
  ) {}

  async make(
    actor: Actor,
    organisationId: string,
    kind: SheetImportKind,
    format: SheetFormat,
    locale: Locale,
    materialCode?: string,
  ): Promise<SheetFile> {
    if (!isMember(actor, organisationId)) throw notFound('organisation', organisationId);
    const around = await surroundingsOf(this.dataSource.manager, organisationId);
    const dealt = materialCode ? [materialCode] : await this.dealtIn(organisationId, kind);
    const attributes = around.attributes.filter((one) => dealt.includes(one.materialCode));
    const columns = this.kinds
      .of(kind)
      .columns({ ...around, attributes })
      .filter(({ isToldOnly }) => !isToldOnly);
    const lists = listsOf(around);
    const sheets = [
      this.dataSheet(columns, around, lists, locale),
      guideSheet(columns, locale),
      listSheet(lists, locale),
    ];
    return sheetFile(`padan-${kind}-${locale === 'id' ? 'templat' : 'template'}`, format, locale, sheets);
  }

  private async dealtIn(organisationId: string, kind: SheetImportKind): Promise<string[]> {
    if (kind === 'calendars') return [];
    const table = kind === 'offers' ? 'offer' : 'request_line';
    const rows = (await this.dataSource.query(
      `select material_code as code from (select material_code, id from ${table} where organisation_id = $1
         order by id desc limit 500) recent group by material_code order by count(*) desc, material_code limit ${MATERIALS_MAX}`,
      [organisationId],
    )) as { code: string }[];
    return rows.map(({ code }) => code);
  }

  private dataSheet(columns: readonly Column[], around: Surroundings, lists: Lists, locale: Locale): WrittenSheet {
    const week = (ahead: number) => weekOfDate(addWeeks(mondayOf(this.clock.today()), ahead));
    const [material] = around.materials;
    const [line] = around.lines;
    const facility = around.facilities.find(({ id }) => id === line?.facilityId) ?? around.facilities[0];
    const known: Readonly<Record<string, WrittenCell>> = {
      material: material?.code ?? '',
      unit: material?.unit ?? '',
      facility: facility?.name ?? '',
      line: line?.name ?? '',
      week: week(1),
      earliestWeek: week(4),
      latestWeek: week(8),
      note: locale === 'id' ? 'CONTOH – baris ini dilewati' : 'EXAMPLE – this row is passed over',
    };
    return {
      name: NAMES.data[locale],
      headers: columns.map(({ title }) => title[locale]),
      widths: columns.map(({ title }) => Math.max(14, title[locale].length + 3)),
      rows: [columns.map(({ field, example }) => known[field] ?? example)],
      choices: columns.flatMap(({ list }, i) => {
        const place = list === null ? -1 : LIST_NAMES.indexOf(list);
        const letters = columnLetters(place);
        const length = list === null ? 0 : lists[list].length;
        const sheet = NAMES.lists[locale];
        return place < 0 || length === 0
          ? []
          : [{ column: i, from: `${sheet}!$${letters}$2:$${letters}$${length + 1}` }];
      }),
    };
  }
}

const LIST_NAMES = ['materials', 'facilities', 'lines', 'certificates', 'flags', 'grounds', 'units'] as const;
type Lists = Readonly<Record<(typeof LIST_NAMES)[number], readonly string[]>>;

const LIST_TITLES: Readonly<Record<keyof Lists, { readonly id: string; readonly en: string }>> = {
  materials: { id: 'Bahan', en: 'Materials' },
  facilities: { id: 'Fasilitas', en: 'Facilities' },
  lines: { id: 'Lini', en: 'Lines' },
  certificates: { id: 'Sertifikat', en: 'Certificates' },
  flags: { id: 'Ya / tidak', en: 'Yes / no' },
  grounds: { id: 'Alasan prioritas', en: 'Grounds of priority' },
  units: { id: 'Satuan', en: 'Units' },
};

const listsOf = (around: Surroundings): Lists => ({
  materials: around.materials.map(({ code }) => code),
  facilities: around.facilities.map(({ name }) => name),
  lines: around.lines.map(({ name }) => name),
  certificates: around.certificates,
  flags: ['ya', 'tidak'],
  grounds: PRIORITY_GROUNDS,
  units: STATED_UNITS,
});

function guideSheet(columns: readonly Column[], locale: Locale): WrittenSheet {
  const words =
    locale === 'id'
      ? { column: 'Kolom', needed: 'Wajib', meaning: 'Arti', yes: 'ya' }
      : { column: 'Column', needed: 'Required', meaning: 'Meaning', yes: 'yes' };
  return {
    name: NAMES.guide[locale],
    headers: [words.column, words.needed, words.meaning],
    widths: [34, 10, 90],
    rows: columns.map(({ title, isRequired, help }) => [title[locale], isRequired ? words.yes : '', help[locale]]),
  };
}

function listSheet(lists: Lists, locale: Locale): WrittenSheet {
  const length = Math.max(...LIST_NAMES.map((name) => lists[name].length));
  return {
    name: NAMES.lists[locale],
    headers: LIST_NAMES.map((name) => LIST_TITLES[name][locale]),
    widths: LIST_NAMES.map(() => 26),
    rows: Array.from({ length }, (_, i) => LIST_NAMES.map((name) => lists[name][i] ?? null)),
  };
}
