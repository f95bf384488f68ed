import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { AuthPage } from './AuthPage';

interface SignUpValues {
  name: string;
  email: string;
  password: string;
}

const PASSWORD_MIN = 12;

export function SignUpPage() {
  const { t, i18n } = useTranslation('auth');
  const navigate = useNavigate();
  const form = useDraftForm<SignUpValues>({
    id: 'sign-up',
    defaults: { name: '', email: '', password: '' },
    secret: ['password'],
  });
  const locale = i18n.resolvedLanguage === 'en' ? 'en' : 'id';
  const signUp = useAction(
    (values: SignUpValues) => call(api.POST('/api/v1/auth/sign-up', { body: { ...values, locale } })),
    { onDone: () => void navigate({ to: '/sign-in', search: { fresh: 'yes' } }) },
  );
  return (
    <AuthPage
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      others={
        <span>
          {t('signUp.hasAccount')} <Link to="/sign-in">{t('signUp.toSignIn')}</Link>
        </span>
      }
    >
      <Form form={form} onSubmit={signUp.run} problem={signUp.problem}>
        <TextField name="name" label={t('name')} autoComplete="name" maxLength={120} />
        <TextField name="email" type="email" label={t('email')} hint={t('signUp.emailHint')} autoComplete="email" />
        <TextField
          name="password"
          type="password"
          label={t('password')}
          hint={t('passwordHint', { min: PASSWORD_MIN })}
          autoComplete="new-password"
          rules={{ minLength: { value: PASSWORD_MIN, message: t('passwordShort', { min: PASSWORD_MIN }) } }}
        />
        <div>
          <SubmitButton>{t('signUp.act')}</SubmitButton>
        </div>
      </Form>
    </AuthPage>
  );
}
