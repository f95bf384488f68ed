import { useState } from 'react';
import { draftKey, forgetDraft, keepDraft, readDraft } from '../../../forms/drafts';
import { useSession } from '../../../session/session';

/** What was typed, by week and column, as it was typed. */
export type WeekEdits = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface CellChange {
  readonly week: string;
  readonly column: string;
  readonly text: string;
}

interface Kept {
  /** Version of the record when the first cell was changed: another one by then means that somebody else was there. */
  readonly version: number;
  readonly edits: WeekEdits;
}

/** Changes of a calendar that are not saved yet, kept in this browser like the draft of a form. */
export function useWeekEdits(id: string, version: number) {
  const { me } = useSession();
  const key = draftKey(me?.id, `calendar.${id}`);
  const [kept, setKept] = useState(() => readDraft(key) as Kept | undefined);
  const [isRestored, setRestored] = useState(kept !== undefined);
  const put = (next: Kept | undefined): void => {
    if (next) keepDraft(key, next);
    else forgetDraft(key);
    setKept(next);
  };
  return {
    edits: kept?.edits ?? NOTHING,
    version: kept?.version ?? version,
    isRestored,
    change: (changes: readonly CellChange[]) =>
      put({ version: kept?.version ?? version, edits: changed(kept?.edits ?? NOTHING, changes) }),
    /** As they were before, for undoing. */
    restore: (edits: WeekEdits) => put({ version: kept?.version ?? version, edits }),
    rebase: (onto: number) => kept && put({ ...kept, version: onto }),
    discard: () => {
      setRestored(false);
      put(undefined);
    },
  };
}

const NOTHING: WeekEdits = {};

function changed(edits: WeekEdits, changes: readonly CellChange[]): WeekEdits {
  const next: Record<string, Record<string, string>> = { ...edits };
  for (const { week, column, text } of changes) next[week] = { ...next[week], [column]: text };
  return next;
}
