import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { Dialog } from '../../components/Dialog';
import { Note } from '../../components/Note';
import { ProblemNote } from '../../components/ProblemNote';
import { toast } from '../../components/toast';
import { useFormats } from '../../format/use-formats';
import styles from './Notices.module.css';

type Webhook = Dto<'WebhookDto'>;

/** The secret is shown when it is made, and never again. */
export function SecretSection({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation('notices');
  const f = useFormats();
  const [secret, setSecret] = useState<string>();
  const { id: webhookId, organisationId, secretShownAt, previousUntil } = webhook;
  const make = useAction(
    () =>
      call(
        api.POST('/api/v1/organisations/{organisationId}/webhooks/{webhookId}/secret', {
          params: { path: { organisationId, webhookId } },
        }),
      ),
    { refreshes: ['webhook'], onDone: (answer) => setSecret(answer.secret) },
  );
  const rotate = async (): Promise<void> => {
    const question = { title: t('secret.rotateTitle'), body: t('secret.rotateBody'), action: t('secret.rotate') };
    if ((await confirm(question)) !== false) await make.run(undefined);
  };
  return (
    <section className="card stack" aria-labelledby="secret">
      <h2 id="secret">{t('secret.title')}</h2>
      <p>{secretShownAt ? t('secret.shown', { at: f.instant(secretShownAt) }) : t('secret.unseen')}</p>
      {previousUntil && <p className="soft">{t('secret.previous', { until: f.instant(previousUntil) })}</p>}
      {make.problem && <ProblemNote problem={make.problem} />}
      <div>
        {secretShownAt ? (
          <Button onPress={() => void rotate()} isPending={make.isRunning}>
            {t('secret.rotate')}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => void make.run(undefined)} isPending={make.isRunning}>
            {t('secret.show')}
          </Button>
        )}
      </div>
      {secret !== undefined && <SecretDialog secret={secret} onDone={() => setSecret(undefined)} />}
    </section>
  );
}

function SecretDialog({ secret, onDone }: { readonly secret: string; readonly onDone: () => void }) {
  const { t } = useTranslation('notices');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    toast(t('secret.copied'));
  };
  return (
    <Dialog
      title={t('secret.dialogTitle')}
      isOpen
      actions={
        <>
          <Button onPress={() => void copy()}>{t('secret.copy')}</Button>
          <Button kind="primary" onPress={onDone}>
            {t('secret.done')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Note tone="warn" title={t('secret.once')} />
        <code className={styles.secret} aria-label={t('secret.value')}>
          {secret}
        </code>
      </div>
    </Dialog>
  );
}
