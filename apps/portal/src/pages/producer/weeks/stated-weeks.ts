import type { Problem } from '../../../api/problem';
import type { Difference } from '../../../components/ConflictChoice';
import type { Formats, Language } from '../../../format/format';
import { nameOfPointer } from '../../../forms/land-problem';
import { numberOfText } from './cell-text';
import type { WeekEdits } from './use-week-edits';
import type { GridColumn, GridWeek } from './grid';

/** A week as the API takes it: every figure that is stated, by column. */
export type StatedWeek = { readonly week: string } & Readonly<Record<string, number | string>>;

interface Stated {
  readonly weeks: StatedWeek[];
  /** How many weeks differ from what is saved. */
  readonly count: number;
  /** By `week column`: cells that are no numbers yet. */
  readonly faults: Readonly<Record<string, string>>;
}

/** The weeks that were changed, whole: the API takes all figures of a week together. */
export function statedWeeks(
  saved: readonly GridWeek[],
  columns: readonly GridColumn[],
  edits: WeekEdits,
  language: Language,
): Stated {
  const editable = columns.filter(({ isEditable }) => isEditable);
  const weeks: StatedWeek[] = [];
  const faults: Record<string, string> = {};
  for (const { week, isStated, values } of saved) {
    const typed = edits[week];
    if (!typed) continue;
    const figures: Record<string, number> = {};
    let isChanged = false;
    let isWhole = true;
    for (const { key } of editable) {
      const text = typed[key]?.trim();
      const before = isStated ? values[key] : undefined;
      const figure = text === undefined ? before : numberOfText(text, language);
      if (figure !== before || (text === '' && isStated)) isChanged = true;
      if (figure === undefined) isWhole = false;
      else figures[key] = figure;
    }
    if (!isChanged) continue;
    if (!isWhole) for (const { key } of editable) if (!(key in figures)) faults[`${week} ${key}`] = '';
    weeks.push({ week, ...figures });
  }
  return { weeks, count: weeks.length, faults };
}

/** What the API refused, by cell: `/weeks/3/effective` is of the fourth week that was sent. */
export function faultsOf(problem: Problem | undefined, sent: readonly StatedWeek[]): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { pointer, detail } of problem?.fields ?? []) {
    const [list, index, column] = nameOfPointer(pointer).split('.');
    const week = list === 'weeks' ? sent[Number(index)]?.week : undefined;
    if (week) faults[`${week} ${column ?? ''}`] = detail;
  }
  return faults;
}

/** Cells in which what is saved by now is not what is to be saved. */
export function differencesOf(
  theirs: readonly GridWeek[],
  columns: readonly GridColumn[],
  mine: readonly StatedWeek[],
  f: Formats,
): Difference[] {
  const byWeek = new Map(theirs.map((one) => [one.week, one]));
  return mine.flatMap((stated) =>
    columns.flatMap(({ key, header, isEditable }) => {
      const saved = byWeek.get(stated.week);
      const before = saved?.isStated ? saved.values[key] : undefined;
      const after = stated[key];
      if (!isEditable || typeof after !== 'number' || after === before) return [];
      const label = `${f.weekShort(stated.week)} · ${header}`;
      return [{ label, mine: f.number(after, 3), theirs: before === undefined ? '–' : f.number(before, 3) }];
    }),
  );
}
