import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { ROLES } from './roles';

type User = Dto<'UserDto'>;

interface Values {
  role: string;
  reason: string;
}

const DEFAULTS: Values = { role: '', reason: '' };

/** A role in the ministry, with the reason that goes into the trail. */
export function GrantRole({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { t: common } = useTranslation();
  const form = useDraftForm<Values>({ id: `user.${user.id}.grant`, defaults: DEFAULTS });
  const grant = useAction(
    ({ role, reason }: Values, key) =>
      call(
        api.POST('/api/v1/users/{id}/roles', {
          params: { path: { id: user.id }, header: once(key) },
          body: { role: role as Dto<'GrantRoleDto'>['role'], reason },
        }),
      ),
    {
      refreshes: ['user'],
      onDone: () => {
        toast(t('users.granted'));
        onClose();
      },
    },
  );
  const free = ROLES.filter((role) => !user.ministryRoles.includes(role));
  return (
    <Dialog title={t('users.grantTitle', { name: user.name })} isOpen onClose={onClose}>
      <p className="soft">{t('users.grantBody')}</p>
      <Form form={form} onSubmit={grant.run} problem={grant.problem}>
        <Select
          name="role"
          label={t('users.role')}
          options={free.map((value) => ({ value, text: common(`ministryRoles.${value}`) }))}
        />
        <TextField name="reason" label={t('users.reason')} hint={t('users.reasonHint')} maxLength={500} />
        <div>
          <SubmitButton>{t('users.grant')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
