import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import type { paths } from '../../api/schema';
import { Badge } from '../../components/Badge';
import { type Column, DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Day } from '../../components/values';
import { ForRole } from './ForRole';
import { ROLES } from './roles';

type UsersQuery = NonNullable<paths['/api/v1/users']['get']['parameters']['query']>;

/** All accounts, and what each may do in the ministry. */
export function UsersPage() {
  const { t } = useTranslation('oversight');
  return (
    <>
      <PageHeader title={t('users.title')} lead={t('users.lead')} />
      <ForRole of="administrator">
        <Users />
      </ForRole>
    </>
  );
}

function Users() {
  const { t } = useTranslation('oversight');
  const { t: common } = useTranslation();
  const state = useFilters(['search', 'role']);
  const list = usePages(['user', state.values], (page) =>
    call(api.GET('/api/v1/users', { params: { query: { ...(state.values as UsersQuery), ...page } } })),
  );
  return (
    <>
      <FilterBar
        state={state}
        filters={[
          { kind: 'search', name: 'search', label: t('users.search') },
          {
            kind: 'choice',
            name: 'role',
            label: t('users.role'),
            options: ROLES.map((value) => ({ value, text: common(`ministryRoles.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t('users.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('users.none')} />}
        columns={useUserColumns()}
      />
    </>
  );
}

function useUserColumns(): Column<Dto<'UserDto'>>[] {
  const { t } = useTranslation('oversight');
  const { t: common } = useTranslation();
  return [
    {
      key: 'name',
      header: t('users.name'),
      cell: ({ id, name }) => (
        <Link to="/oversight/users/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: 'email', header: t('users.email'), cell: ({ email }) => email },
    {
      key: 'roles',
      header: t('users.roles'),
      cell: ({ ministryRoles }) =>
        ministryRoles.length === 0 ? (
          '–'
        ) : (
          <span className="row">
            {ministryRoles.map((role) => (
              <Badge key={role} tone="info">
                {common(`ministryRoles.${role}`)}
              </Badge>
            ))}
          </span>
        ),
    },
    {
      key: 'factor',
      header: t('users.factor'),
      cell: ({ totp, ministryRoles }) => (
        <Badge tone={totp ? 'good' : ministryRoles.length > 0 ? 'warn' : 'neutral'}>
          {t(totp ? 'users.factorOn' : 'users.factorOff')}
        </Badge>
      ),
    },
    {
      key: 'locked',
      header: t('users.access'),
      cell: ({ lockedUntil }) => (lockedUntil ? <Badge tone="bad">{t('users.locked')}</Badge> : t('users.open')),
    },
    { key: 'since', header: t('users.since'), cell: ({ createdAt }) => <Day at={createdAt} /> },
  ];
}
