import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Badge } from '../../components/Badge';
import { buttonLook } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Instant } from '../../components/values';
import styles from './Notices.module.css';
import { OfFirm } from './OfFirm';

type Webhook = Dto<'WebhookDto'>;

/** Where the systems of the firm are told. */
export function WebhooksPage() {
  const { t } = useTranslation('notices');
  const register = (
    <Link to="/account/webhooks/new" className={buttonLook('primary')}>
      {t('hooks.add')}
    </Link>
  );
  return (
    <OfFirm>
      {({ id, name }) => (
        <div className="stack">
          <PageHeader title={t('hooks.title')} lead={`${name}. ${t('hooks.lead')}`} actions={register} />
          <WebhookList organisationId={id} />
        </div>
      )}
    </OfFirm>
  );
}

function WebhookList({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('notices');
  const list = usePages(['webhook', organisationId], (page) =>
    call(
      api.GET('/api/v1/organisations/{organisationId}/webhooks', {
        params: { path: { organisationId }, query: page },
      }),
    ),
  );
  const columns: Column<Webhook>[] = [
    {
      key: 'url',
      header: t('hooks.url'),
      cell: ({ id, url, description }) => (
        <div className="stack-tight">
          <Link to="/account/webhooks/$id" params={{ id }} className={styles.address}>
            {url}
          </Link>
          {description && <span className="soft">{description}</span>}
        </div>
      ),
    },
    { key: 'state', header: t('hooks.state'), cell: (webhook) => <WebhookState webhook={webhook} /> },
    {
      key: 'lastSuccess',
      header: t('hooks.lastSuccess'),
      cell: ({ lastSuccessAt }) => (lastSuccessAt ? <Instant at={lastSuccessAt} /> : t('hooks.never')),
    },
  ];
  return (
    <DataTable
      caption={t('hooks.title')}
      columns={columns}
      rowKey={({ id }) => id}
      list={list}
      empty={<EmptyState title={t('hooks.none')}>{t('hooks.noneBody')}</EmptyState>}
    />
  );
}

export function WebhookState({ webhook: { state } }: { readonly webhook: Pick<Webhook, 'state'> }) {
  const { t } = useTranslation('notices');
  return <Badge tone={state === 'enabled' ? 'good' : 'warn'}>{t(`hooks.states.${state}`)}</Badge>;
}
