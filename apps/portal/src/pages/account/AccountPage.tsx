import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { KeyValue } from '../../components/KeyValue';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { toast } from '../../components/toast';
import { type Me, useMe } from '../../session/session';
import { ChangePassword } from './ChangePassword';
import { SecondFactor } from './SecondFactor';

/** One's own account: e-mail, second factor, password. */
export function AccountPage() {
  const { t } = useTranslation('auth');
  const { t: common } = useTranslation();
  const me = useMe();
  const roles = me.ministryRoles.map((role) => common(`ministryRoles.${role}`));
  return (
    <>
      <PageHeader title={t('account.title')} actions={<Link to="/account/data">{t('account.myData')}</Link>} />
      <div className="columns">
        <section className="card stack" aria-labelledby="profile">
          <h2 id="profile">{t('account.profile')}</h2>
          <KeyValue
            rows={[
              [t('name'), me.name],
              [t('email'), <Email key="email" me={me} />],
              ...(roles.length > 0 ? [[t('account.roles'), roles.join(', ')] as const] : []),
            ]}
          />
        </section>
        <section className="card stack" aria-labelledby="factor">
          <h2 id="factor">{t('totp.title')}</h2>
          <SecondFactor me={me} />
        </section>
        <section className="card stack" aria-labelledby="password">
          <h2 id="password">{t('account.password')}</h2>
          <ChangePassword />
        </section>
      </div>
    </>
  );
}

function Email({ me }: { readonly me: Me }) {
  const { t } = useTranslation('auth');
  const resend = useAction(() => call(api.POST('/api/v1/auth/email/resend')), {
    onDone: () => toast(t('account.letterSent')),
  });
  return (
    <div className="stack-tight">
      <span className="row">
        {me.email}
        <Badge tone={me.emailVerified ? 'good' : 'warn'}>
          {t(me.emailVerified ? 'account.confirmed' : 'account.unconfirmed')}
        </Badge>
      </span>
      {me.actions.includes('resend_verification') && (
        <div>
          <Button size="s" onPress={() => void resend.run(undefined)} isPending={resend.isRunning}>
            {t('account.resend')}
          </Button>
        </div>
      )}
      {resend.problem && <ProblemNote problem={resend.problem} />}
    </div>
  );
}
