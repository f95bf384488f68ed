import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { KeyValue } from '../../components/KeyValue';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { Day, Instant } from '../../components/values';
import { hasMinistryRole, type MinistryRole, useMe } from '../../session/session';
import { ForRole } from './ForRole';
import { GrantRole } from './GrantRole';

type User = Dto<'UserDto'>;

/** One account: its roles in the ministry, its lock, its second factor. */
export function UserPage() {
  const { t } = useTranslation('oversight');
  const { id = '' } = useParams({ strict: false });
  const isFor = hasMinistryRole(useMe(), 'administrator');
  const query = useQuery({
    queryKey: ['user', id],
    enabled: isFor,
    queryFn: () => call(api.GET('/api/v1/users/{id}', { params: { path: { id } } })),
  });
  return (
    <>
      <PageHeader
        title={query.data?.name ?? t('users.one')}
        lead={query.data?.email}
        back={<Link to="/oversight/users">{t('users.title')}</Link>}
      />
      <ForRole of="administrator">
        <Loaded query={query}>{(user) => <Account user={user} />}</Loaded>
      </ForRole>
    </>
  );
}

function Account({ user }: { readonly user: User }) {
  const { t } = useTranslation('oversight');
  const acts = useAccountActs(user);
  return (
    <div className="columns">
      <section className="card stack" aria-labelledby="roles-title">
        <h2 id="roles-title">{t('users.roles')}</h2>
        <Roles user={user} />
      </section>
      <section className="card stack" aria-labelledby="access-title">
        <h2 id="access-title">{t('users.access')}</h2>
        {acts.problem && <ProblemNote problem={acts.problem} />}
        <KeyValue
          rows={[
            [t('users.since'), <Day key="since" at={user.createdAt} />],
            [t('users.confirmed'), t(user.emailVerified ? 'users.yes' : 'users.no')],
            [t('users.factor'), t(user.totp ? 'users.factorOn' : 'users.factorOff')],
            [
              t('users.lockedUntil'),
              user.lockedUntil ? <Instant key="locked" at={user.lockedUntil} /> : t('users.notLocked'),
            ],
          ]}
        />
        <div className="row">
          {user.actions.includes('unlock') && <Button onPress={acts.unlock}>{t('users.unlock')}</Button>}
          {user.actions.includes('reset_totp') && <Button onPress={acts.resetTotp}>{t('users.resetTotp')}</Button>}
        </div>
      </section>
    </div>
  );
}

function useAccountActs({ id, name }: User) {
  const { t } = useTranslation('oversight');
  const unlock = useAction(
    (_: undefined, key) => call(api.POST('/api/v1/users/{id}/unlock', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['user'], onDone: () => toast(t('users.unlocked')) },
  );
  const reset = useAction(
    (_: undefined, key) =>
      call(api.POST('/api/v1/users/{id}/totp/reset', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['user'], onDone: () => toast(t('users.totpReset')) },
  );
  const askReset = async (): Promise<void> => {
    const question = { title: t('users.resetTitle', { name }), body: t('users.resetBody') };
    if ((await confirm({ ...question, action: t('users.resetTotp') })) !== false) await reset.run(undefined);
  };
  return {
    unlock: () => void unlock.run(undefined),
    resetTotp: () => void askReset(),
    problem: unlock.problem ?? reset.problem,
  };
}

function Roles({ user }: { readonly user: User }) {
  const { t } = useTranslation('oversight');
  const { t: common } = useTranslation();
  const [isGranting, setGranting] = useState(false);
  const { id, name } = user;
  const revoke = useAction(
    ({ role, reason }: { role: MinistryRole; reason: string }) =>
      call(api.DELETE('/api/v1/users/{id}/roles/{role}', { params: { path: { id, role }, query: { reason } } })),
    { refreshes: ['user'], onDone: () => toast(t('users.revoked')) },
  );
  const ask = async (role: MinistryRole): Promise<void> => {
    const reason = await confirm({
      title: t('users.revokeTitle', { name, role: common(`ministryRoles.${role}`) }),
      body: t('users.revokeBody'),
      action: t('users.revoke'),
      reason: { label: t('users.reason') },
    });
    if (reason !== false) await revoke.run({ role, reason });
  };
  return (
    <>
      {revoke.problem && <ProblemNote problem={revoke.problem} />}
      {user.ministryRoles.length === 0 && <p className="soft">{t('users.noRoles')}</p>}
      <ul className="stack-tight">
        {user.ministryRoles.map((role) => (
          <li key={role} className="row">
            <Badge tone="info">{common(`ministryRoles.${role}`)}</Badge>
            {user.actions.includes('revoke_role') && (
              <Button kind="quiet" size="s" onPress={() => void ask(role)}>
                {t('users.revoke')} <span className="visually-hidden">{common(`ministryRoles.${role}`)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {user.ministryRoles.length > 0 && !user.totp && <p className="small">{t('users.needsFactor')}</p>}
      {user.actions.includes('grant_role') && (
        <div>
          <Button kind="primary" onPress={() => setGranting(true)}>
            {t('users.grantOpen')}
          </Button>
        </div>
      )}
      {isGranting && <GrantRole user={user} onClose={() => setGranting(false)} />}
    </>
  );
}
