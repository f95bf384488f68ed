import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { type Column, DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState, Skeleton } from '../../components/states';
import { toast } from '../../components/toast';
import { Day } from '../../components/values';
import { useOrganisations } from '../../session/organisation';
import { ApiKeys } from './ApiKeys';
import { Invitations } from './Invitations';

type Organisation = Dto<'OrganisationDto'>;
type Member = Dto<'MemberDto'>;

/** Who works for the firm that is chosen in the header, and who is invited to. */
export function MembersPage() {
  const { t } = useTranslation('auth');
  const { current, isLoading } = useOrganisations();
  if (isLoading) return <Skeleton lines={6} />;
  if (!current) return <EmptyState title={t('members.noFirm')} />;
  return (
    <div className="stack-wide">
      <div>
        <PageHeader title={t('members.title')} lead={current.name} />
        <Members organisation={current} />
      </div>
      {current.actions.includes('invite') && <Invitations organisationId={current.id} />}
      {current.actions.includes('invite') && <ApiKeys organisationId={current.id} />}
    </div>
  );
}

function Members({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('auth');
  const { id } = organisation;
  const list = usePages(['member', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/members', { params: { path: { id }, query: page } })),
  );
  const remove = useAction(
    ({ userId }: Member) =>
      call(api.DELETE('/api/v1/organisations/{id}/members/{userId}', { params: { path: { id, userId } } })),
    { refreshes: ['member'], onDone: (_, { name }) => toast(t('members.removed', { name })) },
  );
  const ask = async (member: Member): Promise<void> => {
    const { name } = member;
    const question = { title: t('members.removeTitle', { name }), body: t('members.removeBody') };
    if ((await confirm({ ...question, action: t('members.remove') })) !== false) await remove.run(member);
  };
  const columns: Column<Member>[] = [
    { key: 'name', header: t('name'), cell: ({ name }) => name },
    { key: 'email', header: t('email'), cell: ({ email }) => email },
    { key: 'role', header: t('members.role'), cell: ({ role }) => <Badge>{t(`members.roles.${role}`)}</Badge> },
    { key: 'since', header: t('members.since'), cell: ({ since }) => <Day at={since} /> },
    {
      key: 'acts',
      header: t('members.acts'),
      cell: (member) =>
        member.actions.includes('remove') && (
          <Button kind="quiet" size="s" onPress={() => void ask(member)}>
            {t('members.remove')}
          </Button>
        ),
    },
  ];
  return (
    <div className="stack">
      {remove.problem && <ProblemNote problem={remove.problem} />}
      <DataTable
        caption={t('members.title')}
        columns={columns}
        rowKey={({ userId }) => userId}
        list={list}
        empty={<EmptyState title={t('members.none')} />}
      />
    </div>
  );
}
