import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { StateBadge } from '../../components/Badge';
import { buttonLook } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Instant, Week } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { useOrganisation } from '../../session/organisation';
import { useMaterialFilter } from './queries';

type Row = Dto<'RequestRowDto'>;
const STATES = ['draft', 'open', 'matched', 'fulfilled', 'lapsed', 'cancelled'] as const;

/** Every need of the organisation, newest first. */
export function RequestsPage() {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const organisation = useOrganisation();
  const { values, ...filters } = useFilters(['q', 'state', 'materialCode']);
  const query = { ...values, organisationId: organisation.id } as { state?: Row['state']; organisationId: string };
  const list = usePages(['request', 'list', query], (page) =>
    call(api.GET('/api/v1/requests', { params: { query: { ...query, ...page } } })),
  );
  const material = useMaterialFilter(t('line.material'));
  const isFiltered = Object.keys(values).length > 0;
  return (
    <div className="stack">
      <PageHeader title={t('requests.title')} lead={t('requests.lead')} actions={<NewRequestLink />} />
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          { kind: 'search', name: 'q', label: t('requests.search') },
          {
            kind: 'choice',
            name: 'state',
            label: t('requests.state'),
            options: STATES.map((state) => ({ value: state, text: common(`states.request.${state}`) })),
          },
          material,
        ]}
      />
      <DataTable
        caption={t('requests.title')}
        list={list}
        rowKey={({ id }) => id}
        columns={useColumns()}
        empty={
          <EmptyState
            title={t(isFiltered ? 'requests.nothingFits' : 'requests.empty')}
            action={isFiltered ? undefined : <NewRequestLink />}
          >
            {!isFiltered && t('requests.emptyBody')}
          </EmptyState>
        }
      />
    </div>
  );
}

function NewRequestLink() {
  const { t } = useTranslation('manufacturer');
  return (
    <Link to="/manufacturer/requests/new" className={buttonLook('primary')}>
      {t('requests.new')}
    </Link>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  return [
    {
      key: 'title',
      header: t('requests.request'),
      cell: ({ id, title, number }) => (
        <>
          <Link to="/manufacturer/requests/$id" params={{ id }}>
            {title}
          </Link>
          <div className="soft small">{number}</div>
        </>
      ),
    },
    { key: 'state', header: t('requests.state'), cell: ({ state }) => <StateBadge life="request" state={state} /> },
    {
      key: 'materials',
      header: t('requests.materials'),
      cell: ({ materialCodes, lineCount }) => t('requests.lines', { count: lineCount, codes: f.list(materialCodes) }),
    },
    {
      key: 'matched',
      header: t('requests.matched'),
      cell: ({ matchedLines, lineCount }) =>
        t('requests.matchedOf', { matched: f.number(matchedLines), all: f.number(lineCount) }),
    },
    {
      key: 'window',
      header: t('requests.window'),
      cell: ({ earliestWeek, latestWeek }) =>
        earliestWeek && latestWeek ? (
          <>
            <Week week={earliestWeek} isShort />–<Week week={latestWeek} isShort /> {latestWeek.slice(0, 4)}
          </>
        ) : (
          '–'
        ),
    },
    { key: 'changed', header: t('requests.changed'), cell: ({ updatedAt }) => <Instant at={updatedAt} /> },
  ];
}
