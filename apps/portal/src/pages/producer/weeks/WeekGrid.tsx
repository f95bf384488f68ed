import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import type { GridColumn, GridWeek } from './grid';
import { useGridModel } from './grid-model';
import { blockOf, type Cell, cellAfter, isSingle, type Selection } from './selection';
import { useFill } from './use-fill';
import type { CellChange, WeekEdits } from './use-week-edits';
import styles from './WeekGrid.module.css';
import { WeekRow } from './WeekRow';

interface WeekGridProps {
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly weeks: readonly GridWeek[];
  readonly edits: WeekEdits;
  /** By `week column`, what is wrong with it. */
  readonly faults: Readonly<Record<string, string>>;
  readonly isReadOnly: boolean;
  readonly onChange: (changes: readonly CellChange[]) => void;
  readonly onRestore: (edits: WeekEdits) => void;
}

const ORIGIN: Cell = { row: 0, column: 0 };

/** Weeks down, figures across. Works like a spreadsheet: arrows, paste, fill by dragging or by Ctrl+D. */
export function WeekGrid(props: WeekGridProps) {
  const { caption, columns, weeks, edits, faults, isReadOnly, onChange, onRestore } = props;
  const { t } = useTranslation('producer');
  const editable = columns.filter(({ isEditable }) => isEditable);
  const model = useGridModel({ editable, weeks, edits, onChange, onRestore });
  const [selection, setSelection] = useState<Selection>({ anchor: ORIGIN, focus: ORIGIN });
  const block = blockOf(selection);
  const fill = useFill(model, block);
  const keys = useGridKeys(model, selection, setSelection, fill.down);
  const isWithin = (row: number): boolean => row >= block.top && row <= (fill.until ?? block.bottom);
  const put = (cell: Cell): void =>
    setSelection((now) =>
      now.focus.row === cell.row && now.focus.column === cell.column ? now : { anchor: cell, focus: cell },
    );
  return (
    <div className="stack-tight">
      {!isReadOnly && (
        <div className={styles.tools}>
          <Button size="s" onPress={fill.toEnd}>
            {t('grid.fillToEnd')}
          </Button>
          <span className={styles.help}>{t('grid.help')}</span>
        </div>
      )}
      <div className={styles.scroll} {...keys} {...fill.dragging}>
        <table className={styles.grid}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('grid.week')}</th>
              {columns.map(({ key, header, isEditable }) => (
                <th key={key} scope="col" data-editable={isEditable || undefined}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, row) => (
              <WeekRow
                key={week.week}
                week={week}
                row={row}
                columns={columns}
                edits={edits[week.week]}
                faultOf={(column) => faults[`${week.week} ${column}`]}
                isReadOnly={isReadOnly}
                selectedColumns={isWithin(row) ? [block.left, block.right] : undefined}
                active={selection.focus.row === row ? selection.focus.column : undefined}
                onFocus={(column) => put({ row, column })}
                onType={(column, text) => onChange([model.changeAt({ row, column }, text)])}
                onGrab={fill.onGrab}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Moving, selecting, copying and pasting by keys; everything else belongs to the text in the cell. */
function useGridKeys(
  model: ReturnType<typeof useGridModel>,
  selection: Selection,
  setSelection: (next: Selection) => void,
  fillDown: () => void,
) {
  const frame = useRef<HTMLDivElement>(null);
  const block = blockOf(selection);
  const focusOn = (cell: Cell, isExtending: boolean): void => {
    setSelection({ anchor: isExtending ? selection.anchor : cell, focus: cell });
    const place = `input[data-row="${cell.row}"][data-column="${cell.column}"]`;
    frame.current?.querySelector<HTMLInputElement>(place)?.focus();
  };
  return {
    ref: frame,
    onKeyDown: (event: KeyboardEvent): void => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement)) return;
      const isFill = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd';
      const isEmpty = (event.key === 'Delete' || event.key === 'Backspace') && !isSingle(block);
      const caret = { start: input.selectionStart ?? 0, end: input.selectionEnd ?? 0, length: input.value.length };
      const next = cellAfter(event, selection.focus, model.size, caret);
      if (isFill) fillDown();
      else if (isEmpty) model.empty(block);
      else if (next) focusOn(next, event.shiftKey && event.key !== 'Enter');
      else return;
      event.preventDefault();
    },
    onPaste: (event: ClipboardEvent): void => {
      if (model.paste(event.clipboardData.getData('text/plain'), block)) event.preventDefault();
    },
    onCopy: (event: ClipboardEvent): void => {
      const text = model.copied(block);
      if (text === undefined) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    },
  };
}
