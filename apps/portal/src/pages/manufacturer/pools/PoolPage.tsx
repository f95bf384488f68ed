import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { StateBadge } from '../../../components/Badge';
import { KeyValue } from '../../../components/KeyValue';
import { Note } from '../../../components/Note';
import { PageHeader } from '../../../components/PageHeader';
import { Loaded } from '../../../components/states';
import { Instant, Progress } from '../../../components/values';
import { useFormats } from '../../../format/use-formats';
import { useName } from '../queries';
import { Candidates } from './Candidates';
import { Members } from './Members';
import { PoolMoves } from './PoolMoves';

/** One pool, for its pooler and for each member its own part. */
export function PoolPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const pool = useQuery({
    queryKey: ['request', 'pool', id],
    queryFn: () => call(api.GET('/api/v1/pools/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={pool}>{(loaded) => <PoolRecord pool={loaded} />}</Loaded>;
}

function PoolRecord({ pool }: { readonly pool: Dto<'PoolDetailDto'> }) {
  const { t } = useTranslation('pools');
  const f = useFormats();
  const nameOf = useName();
  const { material, quantity, targetQuantity, received, requestId, requestNumber } = pool;
  const amount = (value: number) => f.quantity(value, material.unit);
  const isGathering = pool.state === 'gathering';
  return (
    <div className="stack">
      <PageHeader
        title={pool.title}
        lead={`${nameOf(material)} · ${pool.organisationName}, ${pool.regency}`}
        back={<Link to="/manufacturer/pools">{t('title')}</Link>}
        marks={<StateBadge life="pool" state={pool.state} />}
        actions={<PoolMoves pool={pool} />}
      />
      <Note tone={pool.state === 'dissolved' ? 'warn' : 'info'}>{t(`about.${pool.state}`)}</Note>
      {isGathering ? (
        <Progress
          key="gathered"
          label={t('progress.gathered')}
          fraction={Math.min(1, quantity / targetQuantity)}
          note={t('progress.of', { part: amount(quantity), whole: amount(targetQuantity) })}
        />
      ) : (
        <Progress
          key="received"
          label={t('progress.received')}
          fraction={quantity === 0 ? 0 : received / quantity}
          note={t('progress.of', { part: amount(received), whole: amount(quantity) })}
        />
      )}
      <KeyValue
        rows={[
          [t('needsIn'), f.number(pool.joined)],
          ...(isGathering ? [[t('needsInvited'), f.number(pool.invited)] as const] : []),
          [t('target'), amount(targetQuantity)],
          ...(pool.committedAt ? [[t('committedAt'), <Instant key="at" at={pool.committedAt} />] as const] : []),
          ...(requestId && requestNumber
            ? [
                [
                  t('order'),
                  <Link key="order" to="/manufacturer/requests/$id" params={{ id: requestId }}>
                    {requestNumber}
                  </Link>,
                ] as const,
              ]
            : []),
        ]}
      />
      <Members pool={pool} />
      {pool.candidates.length > 0 && <Candidates pool={pool} />}
    </div>
  );
}
