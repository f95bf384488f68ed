import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { type Column, DataTable } from '../../../components/DataTable';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState } from '../../../components/states';
import { type Tab, Tabs } from '../../../components/Tabs';
import { Quantity } from '../../../components/values';
import { useOrganisation } from '../../../session/organisation';
import { useName } from '../queries';
import { Suggestions } from './Suggestions';

type Pool = Dto<'PoolDto'>;
type Part = 'pooler' | 'member' | 'open';

/** Pools of small needs: those one runs, is in, could join, and those the last run suggests. */
export function PoolsPage() {
  const { t } = useTranslation('pools');
  const { roles } = useOrganisation();
  const isPooler = roles.includes('pooler');
  const part = (id: Part): Tab => ({ id, text: t(`parts.${id}`), content: () => <PoolList part={id} key={id} /> });
  const suggested = { id: 'suggested', text: t('parts.suggested'), content: () => <Suggestions isPooler={isPooler} /> };
  const tabs = isPooler ? [part('pooler'), suggested] : [part('member'), part('open'), suggested];
  return (
    <div className="stack">
      <PageHeader
        title={t('title')}
        lead={t(isPooler ? 'leadPooler' : 'leadMember')}
        actions={
          isPooler && (
            <Link to="/manufacturer/pools/new" className={buttonLook('primary')}>
              {t('new.title')}
            </Link>
          )
        }
      />
      <Tabs label={t('parts.label')} tabs={tabs} />
    </div>
  );
}

function PoolList({ part }: { readonly part: Part }) {
  const { t } = useTranslation('pools');
  const { id: organisationId } = useOrganisation();
  const list = usePages(['request', 'pools', organisationId, part], (page) =>
    call(api.GET('/api/v1/pools', { params: { query: { organisationId, part, ...page } } })),
  );
  return (
    <DataTable
      caption={t(`parts.${part}`)}
      columns={useColumns()}
      rowKey={({ id }) => id}
      list={list}
      empty={<EmptyState title={t(`none.${part}`)}>{t(`noneBody.${part}`)}</EmptyState>}
    />
  );
}

function useColumns(): Column<Pool>[] {
  const { t } = useTranslation('pools');
  const nameOf = useName();
  return [
    {
      key: 'title',
      header: t('pool'),
      cell: ({ id, title }) => (
        <Link to="/manufacturer/pools/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { key: 'material', header: t('material'), cell: ({ material }) => nameOf(material) },
    { key: 'pooler', header: t('pooler'), cell: ({ organisationName, regency }) => `${organisationName}, ${regency}` },
    { key: 'state', header: t('state'), cell: ({ state }) => <StateBadge life="pool" state={state} /> },
    {
      key: 'gathered',
      header: t('gathered'),
      align: 'end',
      cell: ({ quantity, material }) => <Quantity value={quantity} unit={material.unit} />,
    },
    {
      key: 'target',
      header: t('target'),
      align: 'end',
      cell: ({ targetQuantity, material }) => <Quantity value={targetQuantity} unit={material.unit} />,
    },
  ];
}
