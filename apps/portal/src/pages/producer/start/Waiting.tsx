import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../../api/client';
import { Loaded } from '../../../components/states';
import { Countdown, Day, Quantity } from '../../../components/values';
import { useOrganisation } from '../../../session/organisation';
import { useMaterialName } from '../names';
import { ConfirmAll } from '../offers/StillTrue';
import styles from './Start.module.css';

/** One page is enough to say how many; beyond it, "more than". */
const COUNTED = 25;
const SHOWN = 5;

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

/** Offers that nobody has said to be still true for a while. */
export function StaleOffers() {
  const { t } = useTranslation('producer');
  const { id: organisationId } = useOrganisation();
  const nameOf = useMaterialName();
  const offers = useQuery({
    queryKey: ['offer', organisationId, 'stale'],
    queryFn: () =>
      call(api.GET('/api/v1/offers', { params: { query: { organisationId, stale: true, limit: COUNTED } } })),
  });
  if (!offers.data || offers.data.items.length === 0) return null;
  return (
    <Waiting title={t('waiting.stale')} count={countOf(offers.data)} action={<ConfirmAll />}>
      {offers.data.items.slice(0, SHOWN).map(({ id, material, confirmedAt }) => (
        <li key={id}>
          <Link to="/producer/offers/$id" params={{ id }}>
            {nameOf(material)}
          </Link>
          {confirmedAt && <Day at={confirmedAt} />}
        </li>
      ))}
    </Waiting>
  );
}

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
