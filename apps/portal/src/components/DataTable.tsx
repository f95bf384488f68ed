import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PagedList } from '../api/queries';
import { Button, buttonLook } from './Button';
import styles from './DataTable.module.css';
import { ErrorState, Skeleton } from './states';

export interface Column<T> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** The cell that names the row; the first one unless told. */
  readonly isName?: boolean;
}

interface TableProps<T> {
  /** What the table holds, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
}

/** Dense rows; cards on a phone. Roles are spelled out: as cards, browsers would forget that it is a table. */
export function Table<T>({ caption, columns, rows, rowKey }: TableProps<T>) {
  const nameColumn = columns.find(({ isName }) => isName) ?? columns[0];
  return (
    <div className={styles.scroll}>
      <table className={styles.table} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, header, align }) => (
              <th key={key} role="columnheader" scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ key, header, cell, align }) =>
                key === nameColumn.key ? (
                  <th key={key} role="rowheader" scope="row" data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} role="cell" data-align={align}>
                    <span className={styles.cellName} aria-hidden="true">
                      {header}
                    </span>
                    <span>{cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DataTableProps<T> extends Omit<TableProps<T>, 'rows'> {
  /** From `usePages`. */
  readonly list: PagedList<T>;
  /** An `EmptyState` that says what to do. */
  readonly empty: ReactNode;
}

/** A paged list of the API as a table, with what belongs to it: skeleton, error, empty state, more. */
export function DataTable<T>({ list, empty, ...table }: DataTableProps<T>) {
  const { t } = useTranslation();
  if (list.isLoading) return <Skeleton lines={6} />;
  if (list.error && list.items.length === 0) return <ErrorState error={list.error} onRetry={list.reload} />;
  return (
    <div className={styles.list}>
      {list.startsLater && <BackToStart />}
      {list.items.length === 0 ? empty : <Table {...table} rows={list.items} />}
      {list.hasMore && (
        <div className={styles.more}>
          <Button onPress={list.loadMore} isPending={list.isLoadingMore}>
            {t('list.more')}
          </Button>
          <Link
            to="."
            search={(before: object) => ({ ...before, from: list.nextCursor })}
            className={buttonLook('quiet', 's')}
          >
            {t('list.linkToNext')}
          </Link>
        </div>
      )}
    </div>
  );
}

function BackToStart() {
  const { t } = useTranslation();
  return (
    <p className={styles.later}>
      {t('list.startsLater')}{' '}
      <Link to="." search={(before: object) => ({ ...before, from: undefined })}>
        {t('list.toStart')}
      </Link>
    </p>
  );
}
