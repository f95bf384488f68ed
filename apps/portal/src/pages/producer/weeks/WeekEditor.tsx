import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, type Problem } from '../../../api/problem';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { ConflictChoice } from '../../../components/ConflictChoice';
import { Note } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { useFormats } from '../../../format/use-formats';
import { differencesOf, faultsOf, type StatedWeek, statedWeeks } from './stated-weeks';
import { useWeekEdits } from './use-week-edits';
import type { GridColumn, GridWeek } from './grid';
import { WeekGrid } from './WeekGrid';
import styles from './WeekEditor.module.css';

export interface WeekCalendar {
  readonly weeks: readonly GridWeek[];
  /** Of the record it belongs to: handed back as If-Match. */
  readonly version: number;
}

interface WeekEditorProps {
  /** Names the record, for the draft: `line.<id>`. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly calendar: WeekCalendar;
  readonly isReadOnly: boolean;
  readonly refreshes: readonly string[];
  readonly read: () => Promise<WeekCalendar>;
  readonly send: (weeks: StatedWeek[], version: number) => Promise<unknown>;
}

/** A calendar with everything typed since: one save, which says where it conflicts. */
export function WeekEditor(props: WeekEditorProps) {
  const { id, caption, columns, calendar, isReadOnly } = props;
  const { t } = useTranslation('producer');
  const f = useFormats();
  const typed = useWeekEdits(id, calendar.version);
  const stated = statedWeeks(calendar.weeks, columns, typed.edits, f.language);
  const { save, conflict, setConflict } = useSave(props, typed.discard);
  const put = (version: number): void => void save.run({ weeks: stated.weeks, version });
  const faults = { ...stated.faults, ...faultsOf(save.problem, stated.weeks) };
  const isIncomplete = Object.keys(stated.faults).length > 0;
  const messages = [...new Set(Object.values(faultsOf(save.problem, stated.weeks)))];
  return (
    <div className="stack">
      {typed.isRestored && stated.count > 0 && <Note>{t('grid.restored')}</Note>}
      {conflict ? (
        <ConflictChoice
          problem={conflict.problem}
          differences={differencesOf(conflict.theirs.weeks, columns, stated.weeks, f)}
          onKeepMine={() => {
            typed.rebase(conflict.theirs.version);
            put(conflict.theirs.version);
          }}
          onTakeTheirs={() => {
            typed.discard();
            setConflict(undefined);
            save.reset();
          }}
        />
      ) : (
        save.problem && <ProblemNote problem={save.problem} />
      )}
      {messages.length > 0 && (
        <ul className={styles.faults}>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <WeekGrid
        caption={caption}
        columns={columns}
        weeks={calendar.weeks}
        edits={typed.edits}
        faults={faults}
        isReadOnly={isReadOnly}
        onChange={typed.change}
        onRestore={typed.restore}
      />
      {stated.count > 0 && (
        <div className={styles.bar} role="status">
          <span>
            {t('grid.unsaved', { count: stated.count })}
            {isIncomplete && <strong> {t('grid.incomplete')}</strong>}
          </span>
          <Button
            kind="primary"
            onPress={() => put(typed.version)}
            isPending={save.isRunning}
            isDisabled={isIncomplete}
          >
            {t('save')}
          </Button>
          <Button kind="quiet" onPress={typed.discard}>
            {t('grid.discard')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Sent {
  readonly weeks: StatedWeek[];
  readonly version: number;
}

/** Sends all changes together; when somebody else was quicker, reads what they wrote. */
function useSave({ refreshes, read, send }: WeekEditorProps, discard: () => void) {
  const { t } = useTranslation('producer');
  const [conflict, setConflict] = useState<{ readonly problem: Problem; readonly theirs: WeekCalendar }>();
  const save = useAction(
    async ({ weeks, version }: Sent) => {
      try {
        return await send(weeks, version);
      } catch (error) {
        if (isProblem(error) && error.isConflict) setConflict({ problem: error, theirs: await read() });
        throw error;
      }
    },
    {
      refreshes,
      onDone: () => {
        discard();
        setConflict(undefined);
        toast(t('grid.saved'));
      },
    },
  );
  return { save, conflict, setConflict };
}
