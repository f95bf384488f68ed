import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { type Column, DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Instant } from '../../components/values';
import { ACTION_CODES, SUBJECTS } from './actions';
import { ChainCheck } from './ChainCheck';
import { ForRole } from './ForRole';
import { useTrailWords } from './trail-words';

type Entry = Dto<'AuditEntryAnswer'>;

/** Everything that was decided, newest first, in a chain that shows what was taken out of it or changed. */
export function TrailPage() {
  const { t } = useTranslation('oversight');
  return (
    <>
      <PageHeader title={t('trail.title')} lead={t('trail.lead')} />
      <ForRole of="auditor">
        <div className="stack-wide">
          <ChainCheck />
          <Trail />
        </div>
      </ForRole>
    </>
  );
}

function Trail() {
  const { t } = useTranslation('oversight');
  const words = useTrailWords();
  const state = useFilters(['since', 'until', 'action', 'subjectType', 'subjectId', 'actorId']);
  const list = usePages(['audit', state.values], (page) =>
    call(api.GET('/api/v1/audit/entries', { params: { query: { ...state.values, ...page } } })),
  );
  return (
    <div>
      <FilterBar
        state={state}
        filters={[
          { kind: 'day', name: 'since', label: t('trail.since') },
          { kind: 'day', name: 'until', label: t('trail.until') },
          {
            kind: 'choice',
            name: 'subjectType',
            label: t('trail.subject'),
            options: SUBJECTS.map((value) => ({ value, text: words.subject(value) })),
          },
          {
            kind: 'choice',
            name: 'action',
            label: t('trail.action'),
            options: ACTION_CODES.map((value) => ({ value, text: words.action(value) })),
          },
          { kind: 'search', name: 'subjectId', label: t('trail.subjectId') },
          { kind: 'search', name: 'actorId', label: t('trail.actorId') },
        ]}
      />
      <DataTable
        caption={t('trail.title')}
        list={list}
        rowKey={({ seq }) => String(seq)}
        empty={<EmptyState title={t('trail.none')}>{t('trail.noneBody')}</EmptyState>}
        columns={useTrailColumns()}
      />
    </div>
  );
}

function useTrailColumns(): Column<Entry>[] {
  const { t } = useTranslation('oversight');
  const words = useTrailWords();
  return [
    {
      key: 'seq',
      header: t('trail.number'),
      cell: ({ seq }) => (
        <Link to="/oversight/trail/$seq" params={{ seq: String(seq) }}>
          {seq}
        </Link>
      ),
    },
    { key: 'at', header: t('trail.at'), cell: ({ at }) => <Instant at={at} /> },
    {
      key: 'actor',
      header: t('trail.actor'),
      cell: ({ actorId, actorName }) =>
        actorId ? (
          <Link to="/oversight/trail" search={{ actorId }}>
            {actorName}
          </Link>
        ) : (
          actorName
        ),
    },
    { key: 'action', header: t('trail.action'), cell: ({ action }) => words.action(action) },
    {
      key: 'subject',
      header: t('trail.subject'),
      cell: ({ subjectType, subjectId }) =>
        subjectId ? (
          <Link to="/oversight/trail" search={{ subjectType, subjectId }}>
            {words.subject(subjectType)} {subjectId.slice(-8)}
          </Link>
        ) : (
          words.subject(subjectType)
        ),
    },
    { key: 'reason', header: t('trail.reason'), cell: ({ reason }) => reason ?? '–' },
  ];
}
