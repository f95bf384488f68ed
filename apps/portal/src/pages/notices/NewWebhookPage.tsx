import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { OfFirm } from './OfFirm';
import { useChoices } from './queries';
import { WebhookForm, type WebhookValues } from './WebhookForm';

const DEFAULTS: WebhookValues = { url: '', description: '', events: [] };

export function NewWebhookPage() {
  const { t } = useTranslation('notices');
  return (
    <OfFirm>
      {({ id, name }) => (
        <div className="measure">
          <PageHeader
            title={t('hooks.newTitle')}
            lead={name}
            back={<Link to="/account/webhooks">{t('hooks.back')}</Link>}
          />
          <div className="card">
            <Register organisationId={id} />
          </div>
        </div>
      )}
    </OfFirm>
  );
}

function Register({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('notices');
  const navigate = useNavigate();
  const choices = useChoices();
  const create = useAction(
    (body: WebhookValues, key) =>
      call(
        api.POST('/api/v1/organisations/{organisationId}/webhooks', {
          params: { path: { organisationId }, header: once(key) },
          body,
        }),
      ),
    {
      refreshes: ['webhook'],
      onDone: ({ id }) => {
        toast(t('hooks.registered'));
        void navigate({ to: '/account/webhooks/$id', params: { id } });
      },
    },
  );
  return (
    <Loaded query={choices}>
      {({ items }) => (
        <WebhookForm
          id={`webhook.${organisationId}`}
          defaults={DEFAULTS}
          choices={items}
          problem={create.problem}
          submit={t('hooks.create')}
          onSubmit={create.run}
        />
      )}
    </Loaded>
  );
}
