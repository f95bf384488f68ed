import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';

type Invitation = Dto<'InvitationDto'>;
type Values = Dto<'InviteDto'>;

const ROLES = ['member', 'owner'] as const;
const DEFAULTS: Values = { email: '', role: 'member' };

export function Invitations({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('auth');
  return (
    <section className="stack" aria-labelledby="invitations">
      <h2 id="invitations">{t('invite.title')}</h2>
      <InvitationList organisationId={organisationId} />
      <div className="card measure">
        <Invite organisationId={organisationId} />
      </div>
    </section>
  );
}

function InvitationList({ organisationId: id }: { readonly organisationId: string }) {
  const { t } = useTranslation('auth');
  const list = usePages(['invitation', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/invitations', { params: { path: { id }, query: page } })),
  );
  const revoke = useAction(
    ({ id: invitationId }: Invitation) =>
      call(
        api.DELETE('/api/v1/organisations/{id}/invitations/{invitationId}', { params: { path: { id, invitationId } } }),
      ),
    { refreshes: ['invitation'], onDone: () => toast(t('invite.revoked')) },
  );
  const columns: Column<Invitation>[] = [
    { key: 'email', header: t('email'), cell: ({ email }) => email },
    {
      key: 'state',
      header: t('invite.state'),
      cell: ({ state }) => <Badge tone={state === 'open' ? 'info' : 'neutral'}>{t(`invite.states.${state}`)}</Badge>,
    },
    { key: 'until', header: t('invite.until'), cell: ({ expiresAt }) => <Instant at={expiresAt} /> },
    {
      key: 'acts',
      header: t('members.acts'),
      cell: (invitation) =>
        invitation.actions.includes('revoke') && (
          <Button kind="quiet" size="s" onPress={() => void revoke.run(invitation)}>
            {t('invite.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('invite.title')}
      columns={columns}
      rowKey={({ id: key }) => key}
      list={list}
      empty={<EmptyState title={t('invite.none')}>{t('invite.noneBody')}</EmptyState>}
    />
  );
}

function Invite({ organisationId: id }: { readonly organisationId: string }) {
  const { t } = useTranslation('auth');
  const form = useDraftForm<Values>({ id: `invite.${id}`, defaults: DEFAULTS });
  const invite = useAction(
    (body: Values, key) =>
      call(api.POST('/api/v1/organisations/{id}/invitations', { params: { path: { id }, header: once(key) }, body })),
    {
      refreshes: ['invitation'],
      onDone: ({ email }) => {
        form.reset(DEFAULTS);
        toast(t('invite.done', { email }));
      },
    },
  );
  return (
    <Form form={form} onSubmit={invite.run} problem={invite.problem}>
      <TextField name="email" type="email" label={t('email')} hint={t('invite.hint')} />
      <Select
        name="role"
        label={t('members.role')}
        options={ROLES.map((role) => ({ value: role, text: t(`members.roles.${role}`) }))}
      />
      <div>
        <SubmitButton>{t('invite.act')}</SubmitButton>
      </div>
    </Form>
  );
}
