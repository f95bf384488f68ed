import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import type { paths } from '../../api/schema';
import { DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { useClaimColumns } from './claim-columns';
import { KINDS } from './kinds';
import { ViewBar } from './ViewBar';

type RegisterQuery = NonNullable<paths['/api/v1/verification/claims']['get']['parameters']['query']>;

const STATES = ['pending', 'verified', 'rejected', 'expired', 'suspended', 'revoked'] as const;
const LEVELS = ['0', '1', '2'] as const;

/** The standing register: every claim that was sent in, and how it stands today. */
export function RegisterPage() {
  const { t } = useTranslation('verifier');
  const { t: common } = useTranslation();
  const state = useFilters(['q', 'state', 'kind', 'level']);
  const list = usePages(['claim', 'register', state.values], (page) =>
    call(
      api.GET('/api/v1/verification/claims', { params: { query: { ...(state.values as RegisterQuery), ...page } } }),
    ),
  );
  return (
    <>
      <PageHeader title={t('register.title')} lead={t('register.lead')} />
      <ViewBar
        list="register"
        filters={state.values}
        given={[
          { name: t('register.all'), filters: {} },
          { name: common('states.claim.verified'), filters: { state: 'verified' } },
          { name: common('states.claim.suspended'), filters: { state: 'suspended' } },
        ]}
      />
      <FilterBar
        state={state}
        filters={[
          { kind: 'search', name: 'q', label: t('register.search') },
          {
            kind: 'choice',
            name: 'state',
            label: t('filter.state'),
            options: STATES.map((value) => ({ value, text: common(`states.claim.${value}`) })),
          },
          {
            kind: 'choice',
            name: 'kind',
            label: t('filter.kind'),
            options: KINDS.map((value) => ({ value, text: t(`kinds.${value}`) })),
          },
          {
            kind: 'choice',
            name: 'level',
            label: t('column.level'),
            options: LEVELS.map((value) => ({ value, text: common(`levels.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t('register.title')}
        list={list}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('register.none')}>{t('register.noneBody')}</EmptyState>}
        columns={useClaimColumns({ withFirm: true })}
      />
    </>
  );
}
