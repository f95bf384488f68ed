import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Note } from '../../components/Note';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { useSession } from '../../session/session';
import { AuthPage } from './AuthPage';
import { useState } from 'react';

/** A press confirms, not the visit: mail scanners open every link. */
export function VerifyEmailPage() {
  const { t } = useTranslation('auth');
  const { token = '' } = useSearch({ strict: false });
  const { me } = useSession();
  const [isDone, setDone] = useState(false);
  const form = useDraftForm<{ token: string }>({ id: 'verify-email', defaults: { token }, secret: ['token'] });
  const verify = useAction((body: { token: string }) => call(api.POST('/api/v1/auth/email/verify', { body })), {
    refreshes: ['me'],
    onDone: () => setDone(true),
  });
  return (
    <AuthPage title={t('verify.title')} lead={t('verify.lead')}>
      {isDone ? (
        <Note tone="good" title={t('verify.done')}>
          <Link to={me ? '/start' : '/sign-in'}>{t(me ? 'verify.toStart' : 'signUp.toSignIn')}</Link>
        </Note>
      ) : (
        <Form form={form} onSubmit={verify.run} problem={verify.problem}>
          {token === '' && <TextField name="token" label={t('verify.token')} hint={t('tokenHint')} />}
          <div>
            <SubmitButton>{t('verify.act')}</SubmitButton>
          </div>
        </Form>
      )}
    </AuthPage>
  );
}
