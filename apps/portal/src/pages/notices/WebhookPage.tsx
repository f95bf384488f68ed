import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { buttonLook } from '../../components/Button';
import { KeyValue } from '../../components/KeyValue';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { Instant } from '../../components/values';
import { DeliveryLog } from './DeliveryLog';
import styles from './Notices.module.css';
import { OfFirm } from './OfFirm';
import { useChoices, useWebhook } from './queries';
import { SecretSection } from './SecretSection';
import { WebhookActions } from './WebhookActions';
import { WebhookState } from './WebhooksPage';

type Webhook = Dto<'WebhookDto'>;

/** One receiver: what it is told, its secret, and what came of each delivery. */
export function WebhookPage() {
  return <OfFirm>{({ id }) => <OneWebhook organisationId={id} />}</OfFirm>;
}

function OneWebhook({ organisationId }: { readonly organisationId: string }) {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const webhook = useWebhook(organisationId, id);
  return <Loaded query={webhook}>{(read) => <Shown webhook={read} />}</Loaded>;
}

function Shown({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation('notices');
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          title={new URL(webhook.url).host}
          lead={webhook.description}
          back={<Link to="/account/webhooks">{t('hooks.back')}</Link>}
          marks={<WebhookState webhook={webhook} />}
          actions={
            <>
              <WebhookActions webhook={webhook} />
              <Link to="/account/webhooks/$id/edit" params={{ id: webhook.id }} className={buttonLook('secondary')}>
                {t('hooks.edit')}
              </Link>
            </>
          }
        />
        {webhook.disabledReason && (
          <Note tone="warn" title={t(`hooks.reasons.${webhook.disabledReason}`)}>
            {t('hooks.disableBody')}
          </Note>
        )}
        <div className="columns">
          <section className="card">
            <Facts webhook={webhook} />
          </section>
          <SecretSection webhook={webhook} />
        </div>
      </div>
      <DeliveryLog webhook={webhook} />
    </div>
  );
}

function Facts({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation('notices');
  const { data } = useChoices();
  const names = new Map(data?.items.map(({ kind, name }) => [kind, name]));
  const { failingSince, lastSuccessAt } = webhook;
  return (
    <KeyValue
      rows={[
        [
          t('hooks.url'),
          <span key="url" className={styles.address}>
            {webhook.url}
          </span>,
        ],
        [t('hooks.events'), webhook.events.map((kind) => names.get(kind) ?? kind).join(', ')],
        [t('hooks.lastSuccess'), lastSuccessAt ? <Instant key="last" at={lastSuccessAt} /> : t('hooks.never')],
        ...(failingSince ? [[t('hooks.failingSince'), <Instant key="since" at={failingSince} />] as const] : []),
        [t('hooks.created'), <Instant key="created" at={webhook.createdAt} />],
      ]}
    />
  );
}
