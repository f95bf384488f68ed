import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Button, buttonLook } from '../../components/Button';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, ErrorState, Skeleton } from '../../components/states';
import { Instant, Quantity } from '../../components/values';
import { useOrganisation } from '../../session/organisation';
import { useName } from './queries';
import { RelaxationCard } from './RelaxationCard';
import styles from './Unmet.module.css';
import { useReasonWords } from './use-reason-words';

type Unmet = Dto<'UnmetNeedDto'>;

/** What the last run could not fill, why, and the smallest change that would help. */
export function UnmetPage() {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const { id: organisationId } = useOrganisation();
  const list = usePages(['request', 'unmet', organisationId], (page) =>
    call(
      api.GET('/api/v1/organisations/{organisationId}/unmet-needs', {
        params: { path: { organisationId }, query: page },
      }),
    ),
  );
  return (
    <div className="stack">
      <PageHeader title={t('unmet.title')} lead={t('unmet.lead')} />
      {list.isLoading && <Skeleton lines={8} />}
      {list.error && list.items.length === 0 && <ErrorState error={list.error} onRetry={list.reload} />}
      {!list.isLoading && !list.error && list.items.length === 0 && (
        <EmptyState
          title={t('unmet.empty')}
          action={
            <Link to="/manufacturer/requests" className={buttonLook()}>
              {t('requests.title')}
            </Link>
          }
        >
          {t('unmet.emptyBody')}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <ul className={styles.list}>
          {list.items.map((need) => (
            <li key={need.requestLineId}>
              <UnmetNeed need={need} />
            </li>
          ))}
        </ul>
      )}
      {list.hasMore && (
        <div>
          <Button onPress={list.loadMore} isPending={list.isLoadingMore}>
            {common('list.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function UnmetNeed({ need }: { readonly need: Unmet }) {
  const { t } = useTranslation('manufacturer');
  const nameOf = useName();
  const words = useReasonWords(need.material.code);
  const { material, quantity, asked, reasons, requestId, requestNumber, requestLineId, runFinishedAt } = need;
  return (
    <article className={styles.need}>
      <header className={styles.head}>
        <h2>{nameOf(material)}</h2>
        <p className="soft small">
          <Link to="/manufacturer/requests/$id" params={{ id: requestId }}>
            {requestNumber}
          </Link>{' '}
          {runFinishedAt && (
            <>
              · {t('unmet.run')} <Instant at={runFinishedAt} />
            </>
          )}
        </p>
      </header>
      <p className={styles.amount}>
        <strong>
          <Quantity value={quantity} unit={material.unit} />
        </strong>{' '}
        {t('unmet.of')} <Quantity value={asked} unit={material.unit} />
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${((asked - quantity) / asked) * 100}%` }} />
        </span>
      </p>
      <div className={styles.columns}>
        <div className="stack-tight">
          <h3>{t('unmet.why')}</h3>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason.code}>{words(reason)}</li>
            ))}
          </ul>
        </div>
        <RelaxationCard need={need} />
      </div>
      <div>
        {reasons.some(({ code }) => code === 'moq') && (
          <p className="small">
            {t('unmet.poolTip')}{' '}
            <Link to="/manufacturer/pools" search={{ tab: 'suggested' }}>
              {t('nav.pools')}
            </Link>
          </p>
        )}
      </div>
      <p className="row small">
        <Link
          to="/manufacturer/requests/$id/lines/$lineId"
          params={{ id: requestId, lineId: requestLineId }}
          aria-label={t('request.editLine', { material: nameOf(material) })}
        >
          {t('unmet.edit')}
        </Link>
        <Link
          to="/manufacturer/appeals"
          search={{ tab: 'contestable', contest: requestLineId }}
          aria-label={t('unmet.contestThis', { material: nameOf(material) })}
        >
          {t('unmet.contest')}
        </Link>
      </p>
    </article>
  );
}
