import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { isProblem, type Problem } from '../../api/problem';
import { useAction } from '../../api/use-action';
import { ConflictChoice } from '../../components/ConflictChoice';
import type { DraftForm } from '../../forms/use-draft-form';

/** Values of a form that change a record. The version they began with is kept in the draft: an old draft is no surprise. */
export interface Versioned extends FieldValues {
  version: number;
}

interface Conflict<V, R> {
  readonly problem: Problem;
  readonly mine: V;
  readonly theirs: R;
}

interface MergeOptions<V extends Versioned, R> {
  readonly form: DraftForm<V>;
  readonly read: () => Promise<R>;
  readonly send: (values: V) => Promise<R>;
  readonly valuesOf: (record: R) => V;
  readonly refreshes: readonly string[];
  readonly onDone: (record: R) => void;
}

/** Saves with If-Match; when somebody else was quicker, reads what they wrote and asks which shall stand. */
export function useMerge<V extends Versioned, R>(options: MergeOptions<V, R>) {
  const { form, read, send, valuesOf, refreshes, onDone } = options;
  const [conflict, setConflict] = useState<Conflict<V, R>>();
  const save = useAction(
    async (values: V) => {
      try {
        return await send(values);
      } catch (error) {
        if (isProblem(error) && error.isConflict) setConflict({ problem: error, mine: values, theirs: await read() });
        throw error;
      }
    },
    { refreshes, onDone },
  );
  const run = (values: V): Promise<R | undefined> => {
    setConflict(undefined);
    return save.run(values);
  };
  const keepMine = async (): Promise<void> => {
    if (!conflict) return;
    const { version } = valuesOf(conflict.theirs);
    if ((await run({ ...conflict.mine, version })) !== undefined) form.forgetDraft();
  };
  const takeTheirs = (): void => {
    if (!conflict) return;
    form.forgetDraft();
    form.reset(valuesOf(conflict.theirs));
    setConflict(undefined);
    save.reset();
  };
  return { run, problem: conflict ? undefined : save.problem, conflict, valuesOf, keepMine, takeTheirs };
}

interface MergeFields<V> {
  readonly label: string;
  readonly text: (values: V) => string;
}

interface MergeNoteProps<V extends Versioned, R> {
  readonly merge: ReturnType<typeof useMerge<V, R>>;
  readonly fields: readonly MergeFields<V>[];
}

/** Both versions of what differs, and the choice between them. */
export function MergeNote<V extends Versioned, R>({ merge, fields }: MergeNoteProps<V, R>) {
  const { conflict, valuesOf, keepMine, takeTheirs } = merge;
  if (!conflict) return null;
  const theirs = valuesOf(conflict.theirs);
  const differences = fields
    .map(({ label, text }) => ({ label, mine: text(conflict.mine), theirs: text(theirs) }))
    .filter((difference) => difference.mine !== difference.theirs);
  return (
    <ConflictChoice
      problem={conflict.problem}
      differences={differences}
      onKeepMine={() => void keepMine()}
      onTakeTheirs={takeTheirs}
    />
  );
}
