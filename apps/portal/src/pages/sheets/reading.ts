import type { Dto } from '../../api/client';

export type AsReadDto = NonNullable<Dto<'SheetImportDto'>['asRead']>;
export type Reading = Dto<'SheetReadingDto'>;

/** Everything as it was read, so that what is changed is changed from there. */
export const readingOf = (asRead: AsReadDto): Reading => ({
  decimal: asRead.decimal,
  dateOrder: asRead.dateOrder,
  headerRow: asRead.headerRow,
  ...(asRead.sheet === null ? {} : { sheet: asRead.sheet }),
  ...(asRead.delimiter === null ? {} : { delimiter: asRead.delimiter as NonNullable<Reading['delimiter']> }),
  ...(asRead.encoding === null ? {} : { encoding: asRead.encoding as NonNullable<Reading['encoding']> }),
});

/** Field by column: near misses as suggested, what is unknown left out. */
export const columnsOf = (asRead: AsReadDto): Record<string, string> =>
  Object.fromEntries(
    asRead.headers.map(({ column, field, how, suggestion }) => [
      String(column),
      field ?? (how === 'near' ? (suggestion ?? '') : ''),
    ]),
  );

export const withColumns = (reading: Reading, columns: Readonly<Record<string, string>>): Reading => ({
  ...reading,
  columns: Object.fromEntries(Object.entries(columns).map(([column, field]) => [column, field === '' ? null : field])),
});
