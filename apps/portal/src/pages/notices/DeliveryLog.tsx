import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { Dialog } from '../../components/Dialog';
import field from '../../components/field.module.css';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import { DeliveryState, Outcome } from './outcome';
import { useEventName } from './use-event-name';

type Webhook = Dto<'WebhookDto'>;
type Delivery = Dto<'WebhookDeliveryDto'>;

const STATES = ['waiting', 'delivered', 'failed'] as const;

export function DeliveryLog({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation('notices');
  const { values, ...filters } = useFilters(['state']);
  const state = STATES.find((one) => one === values.state);
  const path = { organisationId: webhook.organisationId, webhookId: webhook.id };
  const list = usePages(['webhook-delivery', webhook.id, state], (page) =>
    call(
      api.GET('/api/v1/organisations/{organisationId}/webhooks/{webhookId}/deliveries', {
        params: { path, query: { ...page, ...(state ? { state } : {}) } },
      }),
    ),
  );
  return (
    <section className="stack" aria-labelledby="log">
      <div className="stack-tight">
        <h2 id="log">{t('log.title')}</h2>
        <p className="soft">{t('log.lead')}</p>
      </div>
      <div className="row">
        <FilterBar
          state={{ values, ...filters }}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('log.state'),
              options: STATES.map((one) => ({ value: one, text: t(`log.states.${one}`) })),
            },
          ]}
        />
        {webhook.state === 'enabled' && <ReplayFailed webhook={webhook} />}
      </div>
      <DataTable
        caption={t('log.title')}
        columns={useColumns(webhook.id)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          state ? (
            <EmptyState title={t('log.noneFit')} />
          ) : (
            <EmptyState title={t('log.none')}>{t('log.noneBody')}</EmptyState>
          )
        }
      />
    </section>
  );
}

function useColumns(webhookId: string): Column<Delivery>[] {
  const { t } = useTranslation('notices');
  const nameOf = useEventName();
  return [
    {
      key: 'event',
      header: t('log.event'),
      cell: ({ id, event }) => (
        <Link to="/account/webhooks/$id/deliveries/$deliveryId" params={{ id: webhookId, deliveryId: id }}>
          {nameOf(event)}
        </Link>
      ),
    },
    { key: 'state', header: t('log.state'), cell: ({ state }) => <DeliveryState state={state} /> },
    { key: 'outcome', header: t('log.outcome'), cell: (delivery) => <Outcome of={delivery} /> },
    { key: 'attempts', header: t('log.attempts'), align: 'end', cell: ({ attempts }) => attempts },
    { key: 'at', header: t('log.at'), cell: ({ createdAt }) => <Instant at={createdAt} /> },
  ];
}

const DAYS_BACK = 7;
const DAY_MS = 86_400_000;

function ReplayFailed({ webhook: { id, organisationId } }: { readonly webhook: Webhook }) {
  const { t } = useTranslation('notices');
  const [isOpen, setOpen] = useState(false);
  const [since, setSince] = useState(() => new Date(Date.now() - DAYS_BACK * DAY_MS).toISOString().slice(0, 10));
  const replay = useAction(
    (day: string, key) =>
      call(
        api.POST('/api/v1/organisations/{organisationId}/webhooks/{webhookId}/replay', {
          params: { path: { organisationId, webhookId: id }, header: once(key) },
          body: { since: day },
        }),
      ),
    {
      refreshes: ['webhook-delivery'],
      onDone: ({ replayed }) => {
        setOpen(false);
        toast(replayed > 0 ? t('log.replayed', { count: replayed }) : t('log.replayedNone'));
      },
    },
  );
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('log.replayFailed')}</Button>
      <Dialog
        title={t('log.replayTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            kind="primary"
            isPending={replay.isRunning}
            isDisabled={since === ''}
            onPress={() => void replay.run(since)}
          >
            {t('log.replayAct')}
          </Button>
        }
      >
        <div className="stack">
          <p>{t('log.replayBody')}</p>
          <label className={field.field}>
            <span className={field.label}>{t('log.since')}</span>
            <input
              type="date"
              className={field.control}
              value={since}
              onChange={(event) => setSince(event.target.value)}
            />
          </label>
          {replay.problem && <ProblemNote problem={replay.problem} />}
        </div>
      </Dialog>
    </>
  );
}
