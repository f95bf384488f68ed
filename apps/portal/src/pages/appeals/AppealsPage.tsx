import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { StateBadge } from '../../components/Badge';
import { type Column, DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Tabs } from '../../components/Tabs';
import { Instant } from '../../components/values';
import { useOrganisation } from '../../session/organisation';
import { ContestableList } from './ContestableList';
import { useContested } from './use-contested';
import { type AppealRow, PAGE_OF } from './workspaces';

type FirmWorkspace = 'producer' | 'manufacturer';

/** A firm's appeals, and what it may contest now. */
function AppealsPage({ workspace }: { readonly workspace: FirmWorkspace }) {
  const { t } = useTranslation('appeals');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('title')}
        tabs={[
          { id: 'mine', text: t('tabs.mine'), content: () => <OwnAppeals workspace={workspace} /> },
          { id: 'contestable', text: t('tabs.contestable'), content: () => <ContestableList workspace={workspace} /> },
        ]}
      />
    </>
  );
}

export const ProducerAppealsPage = () => <AppealsPage workspace="producer" />;
export const ManufacturerAppealsPage = () => <AppealsPage workspace="manufacturer" />;

function OwnAppeals({ workspace }: { readonly workspace: FirmWorkspace }) {
  const { t } = useTranslation('appeals');
  const { id } = useOrganisation();
  const { titleOf } = useContested();
  const list = usePages(['appeal', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/appeals', { params: { path: { id }, query: page } })),
  );
  const columns: Column<AppealRow>[] = [
    {
      key: 'number',
      header: t('columns.number'),
      cell: (row) => (
        <Link to={PAGE_OF[workspace]} params={{ id: row.id }}>
          {row.number}
        </Link>
      ),
    },
    { key: 'about', header: t('columns.about'), cell: ({ contested }) => titleOf(contested) },
    { key: 'state', header: t('columns.state'), cell: ({ state }) => <StateBadge life="appeal" state={state} /> },
    { key: 'submitted', header: t('columns.submitted'), cell: ({ submittedAt }) => <Instant at={submittedAt} /> },
    { key: 'due', header: t('columns.due'), cell: (row) => <Instant at={row.decidedAt ?? row.dueAt} /> },
  ];
  return (
    <DataTable
      caption={t('tabs.mine')}
      columns={columns}
      rowKey={({ id: key }) => key}
      list={list}
      empty={<EmptyState title={t('none.mine')}>{t('none.mineBody')}</EmptyState>}
    />
  );
}
