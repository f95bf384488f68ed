import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Badge } from '../../components/Badge';
import { type Column, DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import type { Tone } from '../../components/Note';
import { EmptyState } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import type { SheetImport } from './sheet-kinds';
import styles from './Sheets.module.css';

type Row = Dto<'SheetRowDto'>;

const OUTCOMES = ['create', 'update', 'skip', 'refuse'] as const;
const CAUSE_LENGTH = 80;

/** Every row with what it would do, or did, and why not. */
export function RowTable({ job }: { readonly job: SheetImport }) {
  const { t } = useTranslation('sheets');
  const filters = useFilters(['outcome', 'cause']);
  const { outcome, cause } = filters.values;
  const known = OUTCOMES.find((one) => one === outcome);
  const query = { ...(known ? { outcome: known } : {}), ...(cause ? { cause } : {}) };
  const list = usePages(['sheet-row', job.id, job.state, job.rowsChecked, query], (page) =>
    call(
      api.GET('/api/v1/sheet-imports/{id}/rows', { params: { path: { id: job.id }, query: { ...query, ...page } } }),
    ),
  );
  return (
    <section className="stack">
      <h2>{t('rows.title')}</h2>
      <FilterBar
        state={filters}
        filters={[
          {
            kind: 'choice',
            name: 'outcome',
            label: t('rows.outcome'),
            options: OUTCOMES.map((one) => ({ value: one, text: t(`outcomes.${one}`) })),
          },
          {
            kind: 'choice',
            name: 'cause',
            label: t('rows.cause'),
            options: job.causes.map((one) => ({ value: one.cause, text: shortened(one.example.detail) })),
          },
        ]}
      />
      <DataTable
        caption={t('rows.title')}
        list={list}
        rowKey={({ row }) => String(row)}
        columns={useColumns()}
        empty={<EmptyState title={t('rows.empty')}>{t('rows.emptyBody')}</EmptyState>}
      />
    </section>
  );
}

const shortened = (text: string): string => (text.length > CAUSE_LENGTH ? `${text.slice(0, CAUSE_LENGTH)}…` : text);

const TONES: Readonly<Record<string, Tone>> = {
  create: 'info',
  update: 'info',
  skip: 'neutral',
  refuse: 'bad',
  done: 'good',
  failed: 'bad',
  left: 'neutral',
};

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('sheets');
  const f = useFormats();
  return [
    { key: 'row', header: t('rows.row'), cell: ({ row }) => f.number(row), isName: true },
    { key: 'outcome', header: t('rows.outcome'), cell: (row) => <RowOutcome row={row} /> },
    { key: 'label', header: t('rows.label'), cell: ({ label }) => label || '–' },
    { key: 'why', header: t('rows.why'), cell: (row) => <Why row={row} /> },
    {
      key: 'suggestion',
      header: t('rows.suggestion'),
      cell: ({ faults }) => faults.flatMap(({ suggestion }) => suggestion ?? []).join('; ') || '–',
    },
  ];
}

/** Until it is applied a row says what it would do, then what became of it. */
function RowOutcome({ row: { outcome, state } }: { readonly row: Row }) {
  const { t } = useTranslation('sheets');
  const isPlanned = state === 'pending' || outcome === 'skip' || outcome === 'refuse';
  return isPlanned ? (
    <Badge tone={TONES[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
  ) : (
    <Badge tone={TONES[state]}>{t(`became.${state}`)}</Badge>
  );
}

function Why({ row: { faults, skip } }: { readonly row: Row }) {
  const { t } = useTranslation('sheets');
  if (skip) return t(`skips.${skip}`);
  if (faults.length === 0) return '–';
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => (
        <li key={`${fault.field} ${fault.code}`}>{fault.detail}</li>
      ))}
    </ul>
  );
}
