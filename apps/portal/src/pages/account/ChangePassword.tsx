import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { useAction } from '../../api/use-action';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';

type Values = Dto<'ChangePasswordDto'>;
const EMPTY: Values = { currentPassword: '', password: '' };
const PASSWORD_MIN = 12;

export function ChangePassword() {
  const { t } = useTranslation('auth');
  const form = useDraftForm<Values>({
    id: 'change-password',
    defaults: EMPTY,
    secret: ['currentPassword', 'password'],
  });
  const change = useAction((body: Values) => call(api.POST('/api/v1/auth/password/change', { body })), {
    onDone: () => {
      form.reset(EMPTY);
      toast(t('account.passwordChanged'));
    },
  });
  return (
    <Form form={form} onSubmit={change.run} problem={change.problem}>
      <TextField
        name="currentPassword"
        type="password"
        label={t('account.currentPassword')}
        autoComplete="current-password"
      />
      <TextField
        name="password"
        type="password"
        label={t('reset.password')}
        hint={t('passwordHint', { min: PASSWORD_MIN })}
        autoComplete="new-password"
        rules={{ minLength: { value: PASSWORD_MIN, message: t('passwordShort', { min: PASSWORD_MIN }) } }}
      />
      <div>
        <SubmitButton>{t('account.changePassword')}</SubmitButton>
      </div>
    </Form>
  );
}
