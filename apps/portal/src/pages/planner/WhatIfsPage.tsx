import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { StateBadge } from '../../components/Badge';
import { buttonLook } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { figuresOf, type Run } from './figures';

/** Questions that were asked on a copy of the data, newest first. */
export function WhatIfsPage() {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const list = usePages(['run', 'what-if'], (page) =>
    call(api.GET('/api/v1/runs', { params: { query: { kind: 'what_if', ...page } } })),
  );
  const start = (
    <Link to="/planner/what-if/new" className={buttonLook('primary')}>
      {t('whatIf.new')}
    </Link>
  );
  const columns: Column<Run>[] = [
    {
      key: 'title',
      header: t('whatIf.question'),
      cell: ({ id, title }) => (
        <Link to="/planner/runs/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { key: 'when', header: t('runs.when'), cell: ({ queuedAt }) => f.instant(queuedAt) },
    { key: 'state', header: t('runs.state'), cell: ({ state }) => <StateBadge life="run" state={state} /> },
    {
      key: 'filled',
      header: t('runs.filled'),
      align: 'end',
      cell: (run) => {
        const fairness = figuresOf(run)?.fairness;
        return fairness ? f.percent(fairness.unitFill) : '–';
      },
    },
    {
      key: 'compare',
      header: t('compare.title'),
      cell: ({ id, baseRunId, state }) =>
        state === 'finished' &&
        baseRunId && (
          <Link to="/planner/compare" search={{ before: baseRunId, after: id }}>
            {t('whatIf.compare')}
          </Link>
        ),
    },
  ];
  return (
    <>
      <PageHeader title={t('whatIf.title')} lead={t('whatIf.lead')} actions={start} />
      <DataTable
        caption={t('whatIf.title')}
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState title={t('whatIf.none')} action={start}>
            {t('whatIf.noneBody')}
          </EmptyState>
        }
      />
    </>
  );
}
