import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { useOrganisation } from '../../session/organisation';
import { useProposalColumns } from './proposal-columns';

const COLUMNS = ['producer', 'need', 'quantity', 'landed', 'total', 'arrival', 'agreed'] as const;

/** What both sides have agreed: whom to expect what from, and when. */
export function PairingsPage() {
  const { t } = useTranslation('manufacturer');
  const columns = useProposalColumns(COLUMNS);
  const { id: organisationId } = useOrganisation();
  const { values, ...filters } = useFilters(['materialCode']);
  const query = { ...values, organisationId, side: 'manufacturer', state: 'agreed' } as const;
  const list = usePages(['proposal', 'list', query], (page) =>
    call(api.GET('/api/v1/proposals', { params: { query: { ...query, ...page } } })),
  );
  return (
    <div className="stack">
      <PageHeader title={t('pairings.title')} lead={t('pairings.lead')} />
      <FilterBar
        state={{ values, ...filters }}
        filters={[{ kind: 'search', name: 'materialCode', label: t('requests.materialCode') }]}
      />
      <DataTable
        caption={t('pairings.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={t('pairings.empty')}
            action={<Link to="/manufacturer/proposals">{t('proposals.title')}</Link>}
          >
            {t('pairings.emptyBody')}
          </EmptyState>
        }
        columns={columns}
      />
    </div>
  );
}
