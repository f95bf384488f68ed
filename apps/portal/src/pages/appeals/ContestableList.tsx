import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Button } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { Note } from '../../components/Note';
import { EmptyState } from '../../components/states';
import { Instant, Quantity } from '../../components/values';
import { useOrganisation } from '../../session/organisation';
import { ContestDialog } from './ContestDialog';
import { useContested } from './use-contested';
import type { Contested } from './workspaces';

type Contestable = Dto<'ContestableDto'>;

/** The record other pages link from: a claim, a need's line or an offer. */
const recordOf = ({ claimId, requestLineId, offerId }: Contested): string | null => claimId ?? requestLineId ?? offerId;

/**
 * Decisions that stand, needs and offers that the last run left: each until its last moment. `?contest=<record>` opens
 * the form of that one.
 */
export function ContestableList({ workspace }: { readonly workspace: 'producer' | 'manufacturer' }) {
  const { t } = useTranslation('appeals');
  const { id } = useOrganisation();
  const { titleOf, reasonOf } = useContested();
  const { contest } = useSearch({ strict: false }) as { contest?: string };
  const navigate = useNavigate();
  const setOpen = (row: Contestable | undefined): void =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, contest: row && (recordOf(row.contested) ?? undefined) }),
      replace: true,
    });
  const list = usePages(['appeal', 'contestable', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/contestable', { params: { path: { id }, query: page } })),
  );
  const open = contest === undefined ? undefined : list.items.find((row) => recordOf(row.contested) === contest);
  const { hasMore, isLoading, isLoadingMore, loadMore } = list;
  const isSought = contest !== undefined && open === undefined;
  useEffect(() => {
    if (isSought && hasMore && !isLoadingMore) loadMore();
  });
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
    <div className="stack">
      {isSought && !isLoading && !hasMore && (
        <Note title={t('none.thisOne')}>
          <p>{t('none.thisOneBody')}</p>
        </Note>
      )}
      <DataTable
        caption={t('tabs.contestable')}
        columns={columns}
        rowKey={({ kind, subjectId }) => `${kind}.${subjectId}`}
        list={list}
        empty={<EmptyState title={t('none.contestable')}>{t('none.contestableBody')}</EmptyState>}
      />
      {open && <ContestDialog row={open} workspace={workspace} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
