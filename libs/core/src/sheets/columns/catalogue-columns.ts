import type { MaterialAttribute } from '#core/catalogue';
import { type Column, column } from './column.js';

/** Attributes of several materials, those of one code together. */
export function attributeColumns(attributes: readonly MaterialAttribute[]): Column[] {
  return byCode(attributes).map(([code, same]) => ({
    ...named(`attribute:${code}`, same, ''),
    kind: 'value' as const,
  }));
}

/** For needs: the wanted value (or `30..50`, `>= 30`), and its bounds in columns of their own. */
export function constraintColumns(attributes: readonly MaterialAttribute[]): Column[] {
  return byCode(attributes).flatMap(([code, same]) => [
    named(`constraint:${code}`, same, ''),
    ...(same.some(({ datatype }) => datatype === 'number')
      ? [named(`constraint:${code}:min`, same, 'min'), named(`constraint:${code}:max`, same, 'max')]
      : []),
  ]);
}

const byCode = (attributes: readonly MaterialAttribute[]): [string, MaterialAttribute[]][] => [
  ...Map.groupBy(attributes, ({ code }) => code),
];

function named(field: string, same: readonly MaterialAttribute[], end: string): Column {
  const [{ code, nameId, nameEn, unit, options }] = same;
  const tail = end && ` ${end}`;
  const words = options.length > 0 ? options.join(', ').slice(0, 300) : (unit ?? '');
  const names = same.flatMap((one) => [one.code, one.nameId, one.nameEn]);
  return column(
    field,
    'value',
    { id: `${nameId} [${code}]${tail}`, en: `${nameEn} [${code}]${tail}` },
    { id: words, en: words },
    { synonyms: [...new Set(names)].map((name) => `${name}${tail}`) },
  );
}
