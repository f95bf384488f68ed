import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { AuthPage } from './AuthPage';

export function AcceptInvitationPage() {
  const { t } = useTranslation('auth');
  const { token = '' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const form = useDraftForm<{ token: string }>({ id: 'accept-invitation', defaults: { token }, secret: ['token'] });
  const accept = useAction(
    (body: { token: string }, key) =>
      call(api.POST('/api/v1/invitations/accept', { body, params: { header: once(key) } })),
    {
      refreshes: ['me', 'organisation'],
      onDone: () => {
        toast(t('invitation.done'));
        void navigate({ to: '/start' });
      },
    },
  );
  return (
    <AuthPage title={t('invitation.title')} lead={t('invitation.lead')}>
      <Form form={form} onSubmit={accept.run} problem={accept.problem}>
        <TextField name="token" label={t('invitation.token')} hint={t('tokenHint')} maxLength={100} />
        <div>
          <SubmitButton>{t('invitation.act')}</SubmitButton>
        </div>
      </Form>
    </AuthPage>
  );
}
