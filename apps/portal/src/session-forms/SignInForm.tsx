import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../api/client';
import { useAction } from '../api/use-action';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useDraftForm } from '../forms/use-draft-form';
import type { Me } from '../session/session';

interface SignInFormProps {
  /** Known already: only the password is asked. */
  readonly email?: string;
  readonly onSignedIn: (me: Me) => void;
}

interface Credentials {
  email: string;
  password: string;
}

/** E-mail and password, then the code where the account has a second factor. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const [isCodeAsked, setCodeAsked] = useState(false);
  if (isCodeAsked) return <CodeForm onSignedIn={onSignedIn} />;
  return <PasswordForm email={email} onSignedIn={onSignedIn} onCodeAsked={() => setCodeAsked(true)} />;
}

interface PasswordFormProps {
  readonly email: string | undefined;
  readonly onSignedIn: (me: Me) => void;
  readonly onCodeAsked: () => void;
}

function PasswordForm({ email, onSignedIn, onCodeAsked }: PasswordFormProps) {
  const { t } = useTranslation('auth');
  const form = useDraftForm<Credentials>({
    id: 'sign-in',
    defaults: { email: email ?? '', password: '' },
    secret: ['password', 'email'],
  });
  const signIn = useAction((body: Credentials) => call(api.POST('/api/v1/auth/sign-in', { body })), {
    onDone: ({ me }) => (me ? onSignedIn(me) : onCodeAsked()),
  });
  return (
    <Form form={form} onSubmit={signIn.run} problem={signIn.problem}>
      <TextField
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        isDisabled={email !== undefined}
      />
      <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
      <div>
        <SubmitButton>{t('signIn.act')}</SubmitButton>
      </div>
    </Form>
  );
}

function CodeForm({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  const { t } = useTranslation('auth');
  const form = useDraftForm<{ code: string }>({ id: 'sign-in-code', defaults: { code: '' }, secret: ['code'] });
  const answer = useAction((body: { code: string }) => call(api.POST('/api/v1/auth/sign-in/totp', { body })), {
    onDone: ({ me }) => {
      if (me) onSignedIn(me);
    },
  });
  return (
    <Form form={form} onSubmit={answer.run} problem={answer.problem}>
      <TextField
        name="code"
        label={t('code.label')}
        hint={t('code.hint')}
        autoComplete="one-time-code"
        inputMode="text"
        maxLength={20}
      />
      <div>
        <SubmitButton>{t('code.act')}</SubmitButton>
      </div>
    </Form>
  );
}
