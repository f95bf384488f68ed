import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { buttonLook } from '../../components/Button';
import { Table } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { Instant } from '../../components/values';
import { useOrganisation } from '../../session/organisation';
import { NextStep } from './NextStep';
import { useProposalColumns } from './proposal-columns';
import styles from './Start.module.css';
import { useCounts } from './use-counts';

const SHOWN = 6;
const COLUMNS = ['producer', 'need', 'quantity', 'total', 'expires'] as const;

/** What needs an answer now, how things stand, and the next step. */
export function StartPage() {
  const { t } = useTranslation('manufacturer');
  const { name } = useOrganisation();
  return (
    <div className="stack-wide">
      <PageHeader
        title={t('start.title')}
        lead={name}
        actions={
          <Link to="/manufacturer/requests/new" className={buttonLook('primary')}>
            {t('requests.new')}
          </Link>
        }
      />
      <Counts />
      <NextStep />
      <Awaiting />
      <Drafts />
    </div>
  );
}

/** How things stand; each figure leads to what it counts. */
function Counts() {
  const { t } = useTranslation('manufacturer');
  const counts = useCounts();
  const figures = [
    { key: 'awaiting', to: '/manufacturer/proposals', count: counts.awaiting },
    { key: 'unmet', to: '/manufacturer/unmet', count: counts.unmet },
    { key: 'open', to: '/manufacturer/requests', search: { state: 'open' }, count: counts.open },
    { key: 'drafts', to: '/manufacturer/requests', search: { state: 'draft' }, count: counts.drafts },
    { key: 'agreed', to: '/manufacturer/pairings', count: counts.agreed },
  ] as const;
  return (
    <ul className={styles.counts}>
      {figures.map(({ key, to, count, ...rest }) => (
        <li key={key}>
          <Link to={to} search={'search' in rest ? rest.search : {}}>
            <span className={styles.figure}>{count ?? '–'}</span>
            {t(`counts.${key}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Awaiting() {
  const { t } = useTranslation('manufacturer');
  const columns = useProposalColumns(COLUMNS);
  const { id: organisationId } = useOrganisation();
  const query = { organisationId, side: 'manufacturer', awaiting: true, limit: SHOWN } as const;
  const proposals = useQuery({
    queryKey: ['proposal', 'first', query],
    queryFn: () => call(api.GET('/api/v1/proposals', { params: { query } })),
  });
  return (
    <section className="stack">
      <h2>{t('start.awaiting')}</h2>
      <Loaded query={proposals} lines={4}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <EmptyState title={t('proposals.nothingWaits')}>{t('proposals.emptyBody')}</EmptyState>
          ) : (
            <>
              <Table caption={t('start.awaiting')} rows={items} rowKey={({ id }) => id} columns={columns} />
              {nextCursor && (
                <p>
                  <Link to="/manufacturer/proposals">{t('start.allAwaiting')}</Link>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function Drafts() {
  const { t } = useTranslation('manufacturer');
  const { id: organisationId } = useOrganisation();
  const query = { organisationId, state: 'draft', limit: SHOWN } as const;
  const drafts = useQuery({
    queryKey: ['request', 'first', query],
    queryFn: () => call(api.GET('/api/v1/requests', { params: { query } })),
  });
  const items = drafts.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('start.drafts')}</h2>
      <ul className={styles.drafts}>
        {items.map(({ id, title, number, updatedAt }) => (
          <li key={id}>
            <Link to="/manufacturer/requests/$id" params={{ id }}>
              {title}
            </Link>
            <span className="soft small">
              {number} · <Instant at={updatedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
