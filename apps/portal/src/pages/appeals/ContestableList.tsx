import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Button } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { Instant, Quantity } from '../../components/values';
import { useOrganisation } from '../../session/organisation';
import { ContestDialog } from './ContestDialog';
import { useContested } from './use-contested';

type Contestable = Dto<'ContestableDto'>;

/** Decisions that stand, needs and offers that the last run left: each until its last moment. */
export function ContestableList({ workspace }: { readonly workspace: 'producer' | 'manufacturer' }) {
  const { t } = useTranslation('appeals');
  const { id } = useOrganisation();
  const { titleOf, reasonOf } = useContested();
  const [open, setOpen] = useState<Contestable>();
  const list = usePages(['appeal', 'contestable', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/contestable', { params: { path: { id }, query: page } })),
  );
  const columns: Column<Contestable>[] = [
    { key: 'about', header: t('columns.about'), cell: ({ contested }) => titleOf(contested) },
    {
      key: 'why',
      header: t('columns.why'),
      cell: ({ contested, kind, quantity, unit }) =>
        quantity === null || unit === null ? (
          (reasonOf(contested) ?? '–')
        ) : (
          <>
            <Quantity value={quantity} unit={unit} /> {t(kind === 'need' ? 'unmet' : 'idle')}
          </>
        ),
    },
    { key: 'at', header: t('columns.decided'), cell: ({ contested }) => <Instant at={contested.at} /> },
    { key: 'until', header: t('columns.until'), cell: ({ until }) => <Instant at={until} /> },
    {
      key: 'acts',
      header: t('columns.acts'),
      cell: (row) => (
        <Button size="s" onPress={() => setOpen(row)}>
          {t('contest.open')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('tabs.contestable')}
        columns={columns}
        rowKey={({ kind, subjectId }) => `${kind}.${subjectId}`}
        list={list}
        empty={<EmptyState title={t('none.contestable')}>{t('none.contestableBody')}</EmptyState>}
      />
      {open && <ContestDialog row={open} workspace={workspace} onClose={() => setOpen(undefined)} />}
    </>
  );
}
