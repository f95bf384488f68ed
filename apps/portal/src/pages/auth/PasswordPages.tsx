import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Note } from '../../components/Note';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { AuthPage } from './AuthPage';

const PASSWORD_MIN = 12;

export function ForgotPasswordPage() {
  const { t } = useTranslation('auth');
  const [isSent, setSent] = useState(false);
  const form = useDraftForm<{ email: string }>({ id: 'forgot-password', defaults: { email: '' } });
  const ask = useAction((body: { email: string }) => call(api.POST('/api/v1/auth/password/forgot', { body })), {
    onDone: () => setSent(true),
  });
  return (
    <AuthPage title={t('forgot.title')} lead={t('forgot.lead')} others={<Link to="/sign-in">{t('forgot.back')}</Link>}>
      {isSent ? (
        <Note tone="good" title={t('forgot.sent')}>
          <p>{t('forgot.sentBody')}</p>
        </Note>
      ) : (
        <Form form={form} onSubmit={ask.run} problem={ask.problem}>
          <TextField name="email" type="email" label={t('email')} autoComplete="email" />
          <div>
            <SubmitButton>{t('forgot.act')}</SubmitButton>
          </div>
        </Form>
      )}
    </AuthPage>
  );
}

interface ResetValues {
  token: string;
  password: string;
}

export function ResetPasswordPage() {
  const { t } = useTranslation('auth');
  const { token = '' } = useSearch({ strict: false });
  const [isDone, setDone] = useState(false);
  const form = useDraftForm<ResetValues>({
    id: 'reset-password',
    defaults: { token, password: '' },
    secret: ['token', 'password'],
  });
  const reset = useAction((body: ResetValues) => call(api.POST('/api/v1/auth/password/reset', { body })), {
    onDone: () => setDone(true),
  });
  return (
    <AuthPage title={t('reset.title')} lead={t('reset.lead')}>
      {isDone ? (
        <Note tone="good" title={t('reset.done')}>
          <Link to="/sign-in">{t('signUp.toSignIn')}</Link>
        </Note>
      ) : (
        <Form form={form} onSubmit={reset.run} problem={reset.problem}>
          {token === '' && <TextField name="token" label={t('reset.token')} hint={t('tokenHint')} />}
          <TextField
            name="password"
            type="password"
            label={t('reset.password')}
            hint={t('passwordHint', { min: PASSWORD_MIN })}
            autoComplete="new-password"
            rules={{ minLength: { value: PASSWORD_MIN, message: t('passwordShort', { min: PASSWORD_MIN }) } }}
          />
          <div>
            <SubmitButton>{t('reset.act')}</SubmitButton>
          </div>
        </Form>
      )}
    </AuthPage>
  );
}
