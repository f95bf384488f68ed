import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { Badge, StateBadge } from '../../components/Badge';
import { buttonLook } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { figuresOf, type Run } from './figures';
import { familiesText } from './family-names';

const STATES = ['queued', 'running', 'finished', 'failed', 'cancelled'] as const;
const TRIGGERS = ['planner', 'schedule', 'change', 'rescue'] as const;

/** Every run, newest first. */
export function RunsPage() {
  const { t } = useTranslation('planner');
  const { t: common } = useTranslation();
  const { values, ...filters } = useFilters(['state', 'trigger']);
  const list = usePages(['run', 'list', values], (page) =>
    call(api.GET('/api/v1/runs', { params: { query: { ...(values as object), ...page } } })),
  );
  return (
    <>
      <PageHeader
        title={t('runs.title')}
        lead={t('runs.lead')}
        actions={
          <Link to="/planner/runs/new" className={buttonLook('primary')}>
            {t('runs.start')}
          </Link>
        }
      />
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'state',
            label: t('runs.state'),
            options: STATES.map((state) => ({ value: state, text: common(`states.run.${state}`) })),
          },
          {
            kind: 'choice',
            name: 'trigger',
            label: t('runs.trigger'),
            options: TRIGGERS.map((trigger) => ({ value: trigger, text: t(`triggers.${trigger}`) })),
          },
        ]}
      />
      <DataTable
        caption={t('runs.title')}
        columns={useRunColumns()}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState title={t('runs.none')}>{t('runs.noneBody')}</EmptyState>}
      />
    </>
  );
}

function useRunColumns(): Column<Run>[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  return [
    {
      key: 'queued',
      header: t('runs.when'),
      cell: ({ id, queuedAt }) => (
        <Link to="/planner/runs/$id" params={{ id }}>
          {f.instant(queuedAt)}
        </Link>
      ),
    },
    { key: 'state', header: t('runs.state'), cell: ({ state }) => <StateBadge life="run" state={state} /> },
    { key: 'trigger', header: t('runs.trigger'), cell: ({ trigger }) => t(`triggers.${trigger}`) },
    { key: 'families', header: t('runs.families'), cell: ({ families }) => familiesText(families, t, f) },
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
      key: 'unmet',
      header: t('runs.unmet'),
      align: 'end',
      cell: (run) => {
        const unmet = figuresOf(run)?.unmetLines;
        return unmet === undefined ? '–' : f.number(unmet);
      },
    },
    {
      key: 'solution',
      header: t('runs.solution'),
      cell: ({ solution, gap }) =>
        solution === null ? (
          '–'
        ) : (
          <Badge tone={solution === 'stopped' ? 'warn' : 'good'}>
            {t(`solutions.${solution as 'optimal'}.short`, { gap: f.percent(gap ?? 0, 2) })}
          </Badge>
        ),
    },
  ];
}
