import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import type { paths } from '../../api/schema';
import { usePages } from '../../api/queries';
import { Badge, StateBadge } from '../../components/Badge';
import { type Column, DataTable } from '../../components/DataTable';
import { type Filter, FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Instant } from '../../components/values';
import { useContested } from './use-contested';
import { type AppealRow, type AppealWorkspace, PAGE_OF } from './workspaces';

type Query = NonNullable<paths['/api/v1/appeals']['get']['parameters']['query']>;
const NAMES = ['state', 'kind', 'assigned', 'overdue'] as const;
const STATES = ['submitted', 'in_review', 'dismissed', 'changed', 'sent_back', 'withdrawn'] as const;
const KINDS = ['decision', 'need', 'offer'] as const;

/** Appeals to decide, first due first; those who decide none read them. */
function AppealInboxPage({ workspace }: { readonly workspace: Exclude<AppealWorkspace, 'producer' | 'manufacturer'> }) {
  const { t } = useTranslation('appeals');
  const state = useFilters(NAMES);
  const filters = useInboxFilters();
  const list = usePages(['appeal', 'inbox', state.values], (page) =>
    call(api.GET('/api/v1/appeals', { params: { query: { ...(state.values as Query), ...page } } })),
  );
  return (
    <>
      <PageHeader title={t('inbox.title')} lead={t('inbox.lead')} />
      <FilterBar filters={filters} state={state} />
      <DataTable
        caption={t('inbox.title')}
        columns={useColumns(workspace)}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState title={t('none.inbox')}>{t('none.inboxBody')}</EmptyState>}
      />
    </>
  );
}

export const VerifierAppealsPage = () => <AppealInboxPage workspace="verifier" />;
export const PlannerAppealsPage = () => <AppealInboxPage workspace="planner" />;
export const OversightAppealsPage = () => <AppealInboxPage workspace="oversight" />;

function useColumns(workspace: AppealWorkspace): Column<AppealRow>[] {
  const { t } = useTranslation('appeals');
  const { titleOf } = useContested();
  const isLate = (row: AppealRow): boolean => row.decidedAt === null && new Date(row.dueAt).getTime() < Date.now();
  return [
    {
      key: 'number',
      header: t('columns.number'),
      cell: (row) => (
        <Link to={PAGE_OF[workspace]} params={{ id: row.id }}>
          {row.number}
        </Link>
      ),
    },
    { key: 'who', header: t('columns.appellant'), cell: ({ organisation }) => organisation.name },
    { key: 'about', header: t('columns.about'), cell: ({ contested }) => titleOf(contested) },
    { key: 'state', header: t('columns.state'), cell: ({ state }) => <StateBadge life="appeal" state={state} /> },
    {
      key: 'due',
      header: t('columns.due'),
      cell: (row) => (
        <span className="row">
          <Instant at={row.decidedAt ?? row.dueAt} />
          {isLate(row) && <Badge tone="bad">{t('late')}</Badge>}
        </span>
      ),
    },
    { key: 'assignee', header: t('columns.assignee'), cell: ({ assignee }) => assignee ?? '–' },
  ];
}

function useInboxFilters(): (Filter & { readonly name: (typeof NAMES)[number] })[] {
  const { t } = useTranslation('appeals');
  const { t: common } = useTranslation();
  return [
    {
      kind: 'choice',
      name: 'state',
      label: t('columns.state'),
      options: STATES.map((value) => ({ value, text: common(`states.appeal.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'kind',
      label: t('filter.kind'),
      options: KINDS.map((value) => ({ value, text: t(`kinds.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'assigned',
      label: t('columns.assignee'),
      options: [
        { value: 'me', text: t('filter.me') },
        { value: 'nobody', text: t('filter.nobody') },
      ],
    },
    { kind: 'flag', name: 'overdue', label: t('late') },
  ];
}
