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
import { useMaterialFilter } from './queries';

const STATES = ['agreed', 'delivering', 'completed', 'cancelled'] as const;
const COLUMNS = ['producer', 'need', 'quantity', 'landed', 'total', 'arrival', 'agreed', 'state'] as const;

/** What both sides have agreed: whom to expect what from, and when. */
export function PairingsPage() {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const columns = useProposalColumns(COLUMNS);
  const { id: organisationId } = useOrganisation();
  const { values, ...filters } = useFilters(['state', 'materialCode']);
  const material = useMaterialFilter(t('line.material'));
  const state = STATES.find((one) => one === values.state) ?? 'agreed';
  const query = { ...values, organisationId, side: 'manufacturer', state } as const;
  const list = usePages(['proposal', 'list', query], (page) =>
    call(api.GET('/api/v1/proposals', { params: { query: { ...query, ...page } } })),
  );
  return (
    <div className="stack">
      <PageHeader title={t('pairings.title')} lead={t('pairings.lead')} />
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'state',
            label: t('pairings.otherState'),
            options: STATES.slice(1).map((value) => ({ value, text: common(`states.proposal.${value}`) })),
          },
          material,
        ]}
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
