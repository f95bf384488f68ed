import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Tabs } from '../../components/Tabs';
import { useOrganisation } from '../../session/organisation';
import { useProposalColumns } from './proposal-columns';
import { type Proposal, useMaterialFilter } from './queries';

const STATES = [
  'proposed',
  'accepted_by_manufacturer',
  'accepted_by_producer',
  'agreed',
  'delivering',
  'completed',
  'cancelled',
  'declined',
  'countered',
  'expired',
  'withdrawn',
] as const;

const COLUMNS = ['producer', 'need', 'quantity', 'landed', 'total', 'arrival', 'state', 'expires'] as const;

/** The inbox: what waits for an answer, the first to expire first; then everything. */
export function ProposalsPage() {
  const { t } = useTranslation('manufacturer');
  return (
    <div className="stack">
      <PageHeader title={t('proposals.title')} lead={t('proposals.lead')} />
      <Tabs
        label={t('proposals.title')}
        tabs={[
          { id: 'awaiting', text: t('proposals.awaiting'), content: () => <List query={{ awaiting: true }} /> },
          { id: 'all', text: t('proposals.all'), content: () => <All /> },
        ]}
      />
    </div>
  );
}

function All() {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const { values, ...filters } = useFilters(['state', 'materialCode']);
  const material = useMaterialFilter(t('line.material'));
  const state = STATES.find((one) => one === values.state);
  const { materialCode } = values;
  return (
    <div className="stack">
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'state',
            label: t('requests.state'),
            options: STATES.map((value) => ({ value, text: common(`states.proposal.${value}`) })),
          },
          material,
        ]}
      />
      <List query={{ ...(state ? { state } : {}), ...(materialCode ? { materialCode } : {}) }} />
    </div>
  );
}

interface ListProps {
  readonly query: {
    readonly awaiting?: true;
    readonly state?: Proposal['state'];
    readonly materialCode?: string;
  };
}

function List({ query }: ListProps) {
  const { t } = useTranslation('manufacturer');
  const { id: organisationId } = useOrganisation();
  const own = { ...query, organisationId, side: 'manufacturer' as const };
  const columns = useProposalColumns(COLUMNS);
  const list = usePages(['proposal', 'list', own], (page) =>
    call(api.GET('/api/v1/proposals', { params: { query: { ...own, ...page } } })),
  );
  return (
    <DataTable
      caption={t('proposals.title')}
      list={list}
      rowKey={({ id }) => id}
      columns={columns}
      empty={
        <EmptyState
          title={t(query.awaiting ? 'proposals.nothingWaits' : 'proposals.empty')}
          action={<Link to="/manufacturer/requests">{t('requests.title')}</Link>}
        >
          {t('proposals.emptyBody')}
        </EmptyState>
      }
    />
  );
}
