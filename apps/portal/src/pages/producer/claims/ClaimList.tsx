import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { LevelBadge, StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { type Column, DataTable } from '../../../components/DataTable';
import { FilterBar, useFilters } from '../../../components/FilterBar';
import { EmptyState } from '../../../components/states';
import { Day } from '../../../components/values';
import { useOrganisation } from '../../../session/organisation';
import styles from '../rows.module.css';
import { useClaimTitle } from './claim-title';

type Claim = Dto<'ClaimRowDto'>;

const STATES = ['draft', 'pending', 'verified', 'rejected', 'expired', 'suspended', 'revoked'] as const;
const KINDS = ['identity', 'facility', 'capability', 'capacity', 'certificate'] as const;

export function ClaimList() {
  const { t } = useTranslation('producer');
  const { t: common } = useTranslation();
  const { id } = useOrganisation();
  const filters = useFilters(['kind', 'state']);
  const state = STATES.find((one) => one === filters.values.state);
  const kind = KINDS.find((one) => one === filters.values.kind);
  const query = { ...(state ? { state } : {}), ...(kind ? { kind } : {}) };
  const list = usePages(['claim', id, query], (page) =>
    call(api.GET('/api/v1/organisations/{id}/claims', { params: { path: { id }, query: { ...query, ...page } } })),
  );
  return (
    <div className="stack">
      <FilterBar
        state={filters}
        filters={[
          {
            kind: 'choice',
            name: 'kind',
            label: t('claim.kind'),
            options: KINDS.map((value) => ({ value, text: t(`claim.kinds.${value}`) })),
          },
          {
            kind: 'choice',
            name: 'state',
            label: t('offers.state'),
            options: STATES.map((value) => ({ value, text: common(`states.claim.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t('verification.claims')}
        rowKey={(row) => row.id}
        list={list}
        columns={useColumns()}
        empty={
          <EmptyState
            title={t('verification.noClaims')}
            action={
              <Link to="/producer/verification/claims/new" className={buttonLook('primary')}>
                {t('claim.new')}
              </Link>
            }
          >
            {t('verification.noClaimsBody')}
          </EmptyState>
        }
      />
    </div>
  );
}

function useColumns(): Column<Claim>[] {
  const { t } = useTranslation('producer');
  const titleOf = useClaimTitle();
  return [
    {
      key: 'title',
      header: t('claim.one'),
      cell: (claim) => (
        <>
          <Link to="/producer/verification/claims/$id" params={{ id: claim.id }}>
            {titleOf(claim)}
          </Link>
          {claim.facility && claim.kind !== 'facility' && <div className={styles.sub}>{claim.facility.name}</div>}
        </>
      ),
    },
    { key: 'state', header: t('offers.state'), cell: ({ state }) => <StateBadge life="claim" state={state} /> },
    { key: 'level', header: t('claim.found'), cell: ({ level }) => <LevelBadge level={level} /> },
    {
      key: 'evidence',
      header: t('evidence.title'),
      align: 'end',
      cell: ({ evidenceCount }) => evidenceCount,
    },
    {
      key: 'until',
      header: t('claim.validUntil'),
      cell: ({ validUntil }) => (validUntil ? <Day at={validUntil} /> : '–'),
    },
  ];
}
