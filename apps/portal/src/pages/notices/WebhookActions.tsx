import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { ProblemNote } from '../../components/ProblemNote';
import { toast } from '../../components/toast';

type Webhook = Dto<'WebhookDto'>;

export function WebhookActions({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation('notices');
  const path = { organisationId: webhook.organisationId, webhookId: webhook.id };
  const isEnabled = webhook.state === 'enabled';
  const test = useAction(
    (_: undefined, key) =>
      call(
        api.POST('/api/v1/organisations/{organisationId}/webhooks/{webhookId}/test', {
          params: { path, header: once(key) },
        }),
      ),
    { refreshes: ['webhook', 'webhook-delivery'], onDone: () => toast(t('hooks.tested')) },
  );
  const set = useAction(
    (state: Webhook['state']) =>
      call(
        api.PATCH('/api/v1/organisations/{organisationId}/webhooks/{webhookId}', {
          params: { path, header: ifMatch(webhook.version) },
          body: { state },
        }),
      ),
    {
      refreshes: ['webhook', 'webhook-delivery'],
      onDone: ({ state }) => toast(t(state === 'enabled' ? 'hooks.enabled' : 'hooks.disabled')),
    },
  );
  const disable = async (): Promise<void> => {
    const question = { title: t('hooks.disableTitle'), body: t('hooks.disableBody'), action: t('hooks.disable') };
    if ((await confirm(question)) !== false) await set.run('disabled');
  };
  const problem = test.problem ?? set.problem;
  return (
    <>
      {isEnabled && (
        <Button onPress={() => void test.run(undefined)} isPending={test.isRunning}>
          {t('hooks.test')}
        </Button>
      )}
      <Button onPress={() => void (isEnabled ? disable() : set.run('enabled'))} isPending={set.isRunning}>
        {t(isEnabled ? 'hooks.disable' : 'hooks.enable')}
      </Button>
      <Remove webhook={webhook} />
      {problem && <ProblemNote problem={problem} />}
    </>
  );
}

function Remove({ webhook: { id, organisationId } }: { readonly webhook: Webhook }) {
  const { t } = useTranslation('notices');
  const navigate = useNavigate();
  const remove = useAction(
    () =>
      call(
        api.DELETE('/api/v1/organisations/{organisationId}/webhooks/{webhookId}', {
          params: { path: { organisationId, webhookId: id } },
        }),
      ),
    {
      onDone: async () => {
        toast(t('hooks.removed'));
        await navigate({ to: '/account/webhooks' });
      },
    },
  );
  const ask = async (): Promise<void> => {
    const question = { title: t('hooks.removeTitle'), body: t('hooks.removeBody'), action: t('hooks.remove') };
    if ((await confirm(question)) !== false) await remove.run(undefined);
  };
  return (
    <>
      <Button kind="danger" onPress={() => void ask()} isPending={remove.isRunning}>
        {t('hooks.remove')}
      </Button>
      {remove.problem && <ProblemNote problem={remove.problem} />}
    </>
  );
}
