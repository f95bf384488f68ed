import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { mondayOf } from '../../../format/format';
import { useFormats } from '../../../format/use-formats';
import { numberOfText } from './cell-text';
import styles from './WeekGrid.module.css';
import type { GridColumn, GridWeek } from './grid';

interface WeekRowProps {
  readonly week: GridWeek;
  readonly row: number;
  readonly columns: readonly GridColumn[];
  readonly edits: Readonly<Record<string, string>> | undefined;
  readonly faultOf: (column: string) => string | undefined;
  readonly isReadOnly: boolean;
  /** First and last of the editable columns that are selected in this row. */
  readonly selectedColumns: readonly [number, number] | undefined;
  readonly active: number | undefined;
  readonly onFocus: (column: number) => void;
  readonly onType: (column: number, text: string) => void;
  readonly onGrab: (event: PointerEvent) => void;
}

export function WeekRow(props: WeekRowProps) {
  const { week, row, columns, edits, faultOf, isReadOnly, selectedColumns, active, onFocus, onType, onGrab } = props;
  const { t } = useTranslation('producer');
  const f = useFormats();
  const editable = columns.filter(({ isEditable }) => isEditable);
  const monday = mondayOf(week.week);
  return (
    <tr data-row={row}>
      <th scope="row" title={f.week(week.week)}>
        <span>{f.weekShort(week.week)}</span>
        {monday && <span className={styles.day}>{f.day(monday.toISOString().slice(0, 10))}</span>}
      </th>
      {columns.map(({ key, header, isEditable }) => {
        const saved = week.isStated ? f.number(week.values[key], 3) : '';
        if (!isEditable || isReadOnly)
          return (
            <td key={key} className={styles.figure}>
              {saved || '–'}
            </td>
          );
        const column = editable.findIndex((one) => one.key === key);
        const text = edits?.[key] ?? saved;
        const said = faultOf(key);
        const fault = isWrong(text, f.language) ? t('grid.notNumber') : said === '' ? t('grid.missing') : said;
        const isSelected =
          selectedColumns !== undefined && column >= selectedColumns[0] && column <= selectedColumns[1];
        return (
          <td
            key={key}
            className={styles.cell}
            data-selected={isSelected || undefined}
            data-changed={(edits?.[key] !== undefined && edits[key] !== saved) || undefined}
          >
            <input
              data-row={row}
              data-column={column}
              value={text}
              inputMode="decimal"
              autoComplete="off"
              tabIndex={active === column || (row === 0 && column === 0 && active === undefined) ? 0 : -1}
              aria-label={t('grid.cell', { column: header, week: f.weekShort(week.week) })}
              aria-invalid={fault !== undefined || undefined}
              title={fault}
              onFocus={(event) => {
                event.target.select();
                onFocus(column);
              }}
              onChange={(event) => onType(column, event.target.value)}
            />
            {active === column && <span className={styles.handle} aria-hidden="true" onPointerDown={onGrab} />}
          </td>
        );
      })}
    </tr>
  );
}

const isWrong = (text: string, language: 'id' | 'en'): boolean =>
  text.trim() !== '' && numberOfText(text, language) === undefined;
