import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { Table } from '../../components/DataTable';
import { KeyValue } from '../../components/KeyValue';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState, Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import styles from './Notices.module.css';
import { OfFirm } from './OfFirm';
import { DeliveryState, Outcome } from './outcome';
import { useEventName } from './use-event-name';

type Detail = Dto<'WebhookDeliveryDetailDto'>;
interface Path {
  readonly organisationId: string;
  readonly webhookId: string;
  readonly deliveryId: string;
}

/** One message to one receiver: what was said, and what came of each try. */
export function DeliveryPage() {
  const { id = '', deliveryId = '' } = useParams({ strict: false }) as { id?: string; deliveryId?: string };
  return <OfFirm>{(firm) => <OneDelivery path={{ organisationId: firm.id, webhookId: id, deliveryId }} />}</OfFirm>;
}

function OneDelivery({ path }: { readonly path: Path }) {
  const delivery = useQuery({
    queryKey: ['webhook-delivery', path.deliveryId],
    queryFn: () =>
      call(
        api.GET('/api/v1/organisations/{organisationId}/webhooks/{webhookId}/deliveries/{deliveryId}', {
          params: { path: { ...path } },
        }),
      ),
  });
  return <Loaded query={delivery}>{(read) => <Shown delivery={read} path={path} />}</Loaded>;
}

function Shown({ delivery, path }: { readonly delivery: Detail; readonly path: Path }) {
  const { t } = useTranslation('notices');
  const nameOf = useEventName();
  const replay = useAction(
    (_: undefined, key) =>
      call(
        api.POST('/api/v1/organisations/{organisationId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay', {
          params: { path: { ...path }, header: once(key) },
        }),
      ),
    { refreshes: ['webhook-delivery'], onDone: () => toast(t('delivery.replayed')) },
  );
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          title={t('delivery.title', { event: nameOf(delivery.event) })}
          back={
            <Link to="/account/webhooks/$id" params={{ id: path.webhookId }}>
              {t('log.title')}
            </Link>
          }
          marks={<DeliveryState state={delivery.state} />}
          actions={
            delivery.isReplayable && (
              <Button onPress={() => void replay.run(undefined)} isPending={replay.isRunning}>
                {t('delivery.replay')}
              </Button>
            )
          }
        />
        {replay.problem && <ProblemNote problem={replay.problem} />}
        <KeyValue
          rows={[
            [
              t('delivery.messageId'),
              <code key="id" className={styles.address}>
                {delivery.messageId}
              </code>,
            ],
            [t('log.at'), <Instant key="at" at={delivery.createdAt} />],
            ...(delivery.nextAt ? [[t('log.next'), <Instant key="next" at={delivery.nextAt} />] as const] : []),
            ...(delivery.doneAt ? [[t('log.done'), <Instant key="done" at={delivery.doneAt} />] as const] : []),
          ]}
        />
      </div>
      <section className="stack" aria-labelledby="body">
        <h2 id="body">{t('delivery.body')}</h2>
        <pre className={styles.text}>{delivery.body}</pre>
      </section>
      <Tries tries={delivery.tries} />
    </div>
  );
}

function Tries({ tries }: { readonly tries: Detail['tries'] }) {
  const { t } = useTranslation('notices');
  const f = useFormats();
  return (
    <section className="stack" aria-labelledby="tries">
      <h2 id="tries">{t('delivery.tries')}</h2>
      {tries.length === 0 ? (
        <EmptyState title={t('delivery.noTries')} />
      ) : (
        <Table
          caption={t('delivery.tries')}
          rowKey={({ number }) => String(number)}
          rows={tries}
          columns={[
            { key: 'number', header: t('delivery.number'), cell: ({ number }) => f.number(number) },
            { key: 'at', header: t('delivery.startedAt'), cell: ({ startedAt }) => <Instant at={startedAt} /> },
            { key: 'outcome', header: t('delivery.outcome'), cell: (one) => <Outcome of={one} /> },
            {
              key: 'duration',
              header: t('delivery.duration'),
              align: 'end',
              cell: ({ durationMs }) => t('delivery.ms', { ms: f.number(durationMs) }),
            },
            {
              key: 'excerpt',
              header: t('delivery.excerpt'),
              cell: ({ excerpt }) => (excerpt ? <span className={styles.body}>{excerpt}</span> : '–'),
            },
          ]}
        />
      )}
    </section>
  );
}
