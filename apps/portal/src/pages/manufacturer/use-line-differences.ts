import { useTranslation } from 'react-i18next';
import type { Difference } from '../../components/ConflictChoice';
import { useFormats } from '../../format/use-formats';
import type { NewLine } from './line-values';
import type { RequestLine } from './queries';

/** The fields in which a line as it is stored differs from one as it was typed, each in words. */
export function useLineDifferences(): (theirs: RequestLine, mine: NewLine) => Difference[] {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const words = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'number') return f.number(value, 3);
    if (typeof value === 'boolean') return t(value ? 'condition.yes' : 'condition.no');
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (theirs, mine) => {
    const { unit } = theirs.material;
    const pairs = [
      ['line.quantity', f.quantity(theirs.quantity, unit), f.quantity(mine.quantity, unit)],
      ['line.earliest', f.week(theirs.earliestWeek), f.week(mine.earliestWeek)],
      ['line.latest', f.week(theirs.latestWeek), f.week(mine.latestWeek)],
      ['line.maxUnitPrice', words(theirs.maxUnitPrice), words(mine.maxUnitPrice)],
      ['line.priority', words(theirs.priority), words(mine.priority)],
      ['line.minLevel', words(theirs.minLevel), words(mine.minLevel)],
      ['line.minLocalContent', words(theirs.minLocalContent), words(mine.minLocalContent)],
      ['line.maxSuppliers', words(theirs.maxSuppliers), words(mine.maxSuppliers)],
      ['line.minPerSupplier', words(theirs.minPerSupplier), words(mine.minPerSupplier)],
      ['line.maxShare', f.percent(theirs.maxShare), f.percent(mine.maxShare ?? 1)],
      ['line.allOrNothing', words(theirs.allOrNothing), words(mine.allOrNothing)],
      ['line.certificates', theirs.certificates.join(', '), (mine.certificates ?? []).join(', ')],
      ['line.grade', ...gradeWords(theirs.constraints, mine.constraints ?? {})],
    ] as const;
    return pairs
      .filter(([, stored, typed]) => stored !== typed)
      .map(([key, stored, typed]) => ({ label: t(key), theirs: stored || '–', mine: typed || '–' }));
  };
}

/** Only the conditions that are not the same on both sides. */
function gradeWords(theirs: object, mine: object): readonly [string, string] {
  const of = (constraints: object) =>
    new Map(Object.entries(constraints).map(([code, one]) => [code, JSON.stringify(one)]));
  const [stored, typed] = [of(theirs), of(mine)];
  const codes = [...new Set([...stored.keys(), ...typed.keys()])].filter(
    (code) => !isSame(stored.get(code), typed.get(code)),
  );
  const words = (from: ReadonlyMap<string, string>): string =>
    codes.map((code) => `${code} ${(from.get(code) ?? '–').replaceAll(/["{}]/g, ' ')}`).join('; ');
  return [words(stored), words(typed)];
}

/** As JSON; the order of the ends does not matter. */
const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sortedText(a) === sortedText(b));
const sortedText = (json: string): string =>
  JSON.stringify(Object.entries(JSON.parse(json) as object).toSorted(([a], [b]) => a.localeCompare(b)));
