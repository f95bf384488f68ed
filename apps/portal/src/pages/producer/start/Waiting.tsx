import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../../api/client';
import { Loaded } from '../../../components/states';
import { Countdown, Day, Quantity } from '../../../components/values';
import { useOrganisation } from '../../../session/organisation';
import { useMaterialName } from '../names';
import { Freshness } from '../offers/Freshness';
import { ConfirmAll } from '../offers/StillTrue';
import styles from './Start.module.css';

/** One page is enough to say how many; beyond it, "more than". */
const COUNTED = 25;
const SHOWN = 5;
const PUBLISHED_MAX = 100;

const countOf = ({ items, nextCursor }: { items: readonly unknown[]; nextCursor?: string | null }): string =>
  `${items.length}${nextCursor ? '+' : ''}`;

/** Proposals to answer, those that expire first first. */
export function UrgentProposals() {
  const { t } = useTranslation('producer');
  const { id: organisationId } = useOrganisation();
  const nameOf = useMaterialName();
  const proposals = useQuery({
    queryKey: ['proposal', organisationId, 'urgent'],
    queryFn: () =>
      call(
        api.GET('/api/v1/proposals', {
          params: { query: { organisationId, side: 'producer', awaiting: true, limit: COUNTED } },
        }),
      ),
  });
  return (
    <Loaded query={proposals} lines={4}>
      {(page) => (
        <Waiting title={t('waiting.proposals')} count={countOf(page)} empty={t('proposals.empty.answer')}>
          {page.items.slice(0, SHOWN).map(({ id, manufacturer, material, quantity, expiresAt }) => (
            <li key={id}>
              <span>
                <Link to="/producer/proposals/$id" params={{ id }}>
                  <Quantity value={quantity} unit={material.unit} /> {nameOf(material)}
                </Link>
                <span className={styles.body}>{manufacturer.name}</span>
              </span>
              <Countdown until={expiresAt} />
            </li>
          ))}
          {page.items.length > SHOWN && (
            <li>
              <Link to="/producer/proposals">{t('waiting.allProposals')}</Link>
            </li>
          )}
        </Waiting>
      )}
    </Loaded>
  );
}

/** Cases that the ministry wants revised. */
export function ReturnedCases() {
  const { t } = useTranslation('producer');
  const { id: organisationId } = useOrganisation();
  const cases = useQuery({
    queryKey: ['case', organisationId, 'returned'],
    queryFn: () =>
      call(
        api.GET('/api/v1/organisations/{id}/cases', {
          params: { path: { id: organisationId }, query: { state: 'returned', limit: COUNTED } },
        }),
      ),
  });
  if (!cases.data || cases.data.items.length === 0) return null;
  return (
    <Waiting title={t('waiting.returned')} count={countOf(cases.data)}>
      {cases.data.items.slice(0, SHOWN).map(({ id, number, updatedAt }) => (
        <li key={id}>
          <Link to="/producer/verification/cases/$id" params={{ id }}>
            {number}
          </Link>
          <Day at={updatedAt} />
        </li>
      ))}
    </Waiting>
  );
}

/** Published offers that nobody has said to be still true this week, the longest ago first. */
export function UnconfirmedOffers() {
  const { t } = useTranslation('producer');
  const { id: organisationId } = useOrganisation();
  const nameOf = useMaterialName();
  const offers = useQuery({
    queryKey: ['offer', organisationId, 'published'],
    queryFn: () =>
      call(
        api.GET('/api/v1/offers', { params: { query: { organisationId, state: 'published', limit: PUBLISHED_MAX } } }),
      ),
  });
  const waiting = (offers.data?.items ?? [])
    .filter(({ confirmedAt }) => confirmedAt !== null && confirmedAt < weekAgo())
    .toSorted((one, other) => ((one.confirmedAt ?? '') < (other.confirmedAt ?? '') ? -1 : 1));
  if (waiting.length === 0) return null;
  return (
    <Waiting title={t('waiting.stale')} count={String(waiting.length)} action={<ConfirmAll />}>
      {waiting.slice(0, SHOWN).map((offer) => (
        <li key={offer.id}>
          <Link to="/producer/offers/$id" params={{ id: offer.id }}>
            {nameOf(offer.material)}
          </Link>
          <Freshness offer={offer} />
        </li>
      ))}
      {waiting.length > SHOWN && (
        <li>
          <Link to="/producer/still-true">{t('waiting.allOffers')}</Link>
        </li>
      )}
    </Waiting>
  );
}

const weekAgo = (): string => new Date(Date.now() - 7 * 86_400_000).toISOString();

interface WaitingProps {
  readonly title: string;
  readonly count: string;
  readonly empty?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Waiting({ title, count, empty, action, children }: WaitingProps) {
  const isEmpty = count === '0';
  return (
    <section className="stack-tight">
      <h2 className={styles.title}>
        {title} {!isEmpty && <span className={styles.count}>{count}</span>}
      </h2>
      {isEmpty ? <p className="soft">{empty}</p> : <ul className={styles.list}>{children}</ul>}
      {action && <div>{action}</div>}
    </section>
  );
}
