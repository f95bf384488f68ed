import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import type { paths } from '../../api/schema';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { buttonLook } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { type Filter, FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { DeskFigures } from './DeskFigures';
import { useInboxColumns } from './inbox-columns';
import { KINDS } from './kinds';
import type { SavedView } from './saved-views';
import styles from './InboxPage.module.css';
import { ViewBar } from './ViewBar';

type Row = Dto<'CaseRowDto'>;
type InboxQuery = NonNullable<paths['/api/v1/verification/inbox']['get']['parameters']['query']>;
const NAMES = ['q', 'state', 'kind', 'assigned', 'province', 'overdue'] as const;
const STATES = ['submitted', 'in_review', 'returned', 'approved', 'rejected'] as const;

/** Cases to review, first due first. */
export function InboxPage() {
  const { t } = useTranslation('verifier');
  const state = useFilters(NAMES);
  const filters = useInboxFilters();
  const list = usePages(['case', 'inbox', state.values], (page) =>
    call(api.GET('/api/v1/verification/inbox', { params: { query: { ...(state.values as InboxQuery), ...page } } })),
  );
  const take = useAction(
    ({ id }: Row, key) => call(api.POST('/api/v1/cases/{id}/take', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['case'], onDone: ({ number }) => toast(t('case.taken', { number })) },
  );
  const given: SavedView[] = [
    { name: t('views.open'), filters: {} },
    { name: t('views.mine'), filters: { assigned: 'me' } },
    { name: t('views.free'), filters: { assigned: 'nobody' } },
    { name: t('views.overdue'), filters: { overdue: 'true' } },
  ];
  return (
    <>
      <PageHeader title={t('inbox.title')} lead={t('inbox.lead')} actions={<FirstCase rows={list.items} />} />
      <div className={styles.figures}>
        <DeskFigures />
      </div>
      <ViewBar list="inbox" filters={state.values} given={given} />
      <FilterBar filters={filters} state={state} />
      {take.problem && <ProblemNote problem={take.problem} />}
      <DataTable
        caption={t('inbox.title')}
        columns={useInboxColumns(take)}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState title={t('inbox.none')}>{t('inbox.noneBody')}</EmptyState>}
      />
    </>
  );
}

/** The way in by keyboard: the case that is due first. */
function FirstCase({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('verifier');
  const first = rows.find(({ assignedToMe }) => assignedToMe) ?? rows.find(({ actions }) => actions.includes('take'));
  if (!first) return null;
  return (
    <Link to="/verifier/cases/$id" params={{ id: first.id }} className={buttonLook('primary')}>
      {t('inbox.openFirst', { number: first.number })}
    </Link>
  );
}

function useInboxFilters(): (Filter & { readonly name: (typeof NAMES)[number] })[] {
  const { t } = useTranslation('verifier');
  const { t: common } = useTranslation();
  const provinces = useQuery({
    queryKey: ['province'],
    staleTime: Infinity,
    queryFn: () => call(api.GET('/api/v1/provinces', { params: { query: { limit: 100 } } })),
  });
  return [
    { kind: 'search', name: 'q', label: t('filter.search') },
    {
      kind: 'choice',
      name: 'state',
      label: t('filter.state'),
      options: STATES.map((value) => ({ value, text: common(`states.case.${value}`) })),
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
      label: t('filter.assigned'),
      options: [
        { value: 'me', text: t('filter.me') },
        { value: 'nobody', text: t('filter.nobody') },
      ],
    },
    {
      kind: 'choice',
      name: 'province',
      label: t('filter.province'),
      options: (provinces.data?.items ?? []).map(({ code, name }) => ({ value: code, text: name })),
    },
    { kind: 'flag', name: 'overdue', label: t('filter.overdue') },
  ];
}
