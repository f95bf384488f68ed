import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import type { paths } from '../../api/schema';
import { Badge, StateBadge } from '../../components/Badge';
import { DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Day } from '../../components/values';
import { useFormats } from '../../format/use-formats';

type OrganisationsQuery = NonNullable<paths['/api/v1/organisations']['get']['parameters']['query']>;

const ROLES = ['producer', 'manufacturer', 'pooler'] as const;
const STATES = ['active', 'suspended'] as const;

/** Every organisation that is registered. */
export function OrganisationsPage() {
  const { t } = useTranslation('oversight');
  const f = useFormats();
  const { t: common } = useTranslation();
  const provinces = useQuery({
    queryKey: ['province'],
    staleTime: Infinity,
    queryFn: () => call(api.GET('/api/v1/provinces', { params: { query: { limit: 100 } } })),
  });
  const state = useFilters(['q', 'role', 'province', 'state', 'flagged']);
  const list = usePages(['organisation', 'all', state.values], (page) =>
    call(api.GET('/api/v1/organisations', { params: { query: { ...(state.values as OrganisationsQuery), ...page } } })),
  );
  const provinceOptions = (provinces.data?.items ?? []).map(({ code, name }) => ({ value: code, text: name }));
  const roleOptions = ROLES.map((value) => ({ value, text: t(`firm.roles.${value}`) }));
  const stateOptions = STATES.map((value) => ({ value, text: common(`states.organisation.${value}`) }));
  return (
    <>
      <PageHeader title={t('firms.title')} lead={t('firms.lead')} />
      <FilterBar
        state={state}
        filters={[
          { kind: 'search', name: 'q', label: t('firms.search') },
          { kind: 'choice', name: 'role', label: t('firms.role'), options: roleOptions },
          { kind: 'choice', name: 'province', label: t('firms.province'), options: provinceOptions },
          { kind: 'choice', name: 'state', label: t('firms.state'), options: stateOptions },
          { kind: 'flag', name: 'flagged', label: t('firms.flagged') },
        ]}
      />
      <DataTable
        caption={t('firms.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('firms.none')}>{t('firms.noneBody')}</EmptyState>}
        columns={[
          {
            key: 'name',
            header: t('firm.name'),
            cell: ({ id, name, flagged }) => (
              <>
                <Link to="/oversight/organisations/$id" params={{ id }}>
                  {name}
                </Link>{' '}
                {flagged && <Badge tone="warn">{t('firm.flagged')}</Badge>}
              </>
            ),
          },
          { key: 'nib', header: t('firm.nib'), cell: ({ nib }) => nib },
          {
            key: 'roles',
            header: t('firms.role'),
            cell: ({ roles }) => f.list(roles.map((role) => t(`firm.roles.${role}`))),
          },
          { key: 'place', header: t('firm.place'), cell: ({ regency }) => regency.name },
          {
            key: 'state',
            header: t('firms.state'),
            cell: (row) => <StateBadge life="organisation" state={row.state} />,
          },
          { key: 'since', header: t('firm.since'), cell: ({ createdAt }) => <Day at={createdAt} /> },
        ]}
      />
    </>
  );
}
