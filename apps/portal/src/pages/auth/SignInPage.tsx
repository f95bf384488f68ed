import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '../../components/Note';
import { chooseLanguage, hasChosenLanguage } from '../../i18n/i18n';
import { SignInForm } from '../../session-forms/SignInForm';
import { type Me, useSession } from '../../session/session';
import { AuthPage } from './AuthPage';

/** Only pages of this portal: a letter must not lead elsewhere through the log-in. */
const ownPage = (next: string | undefined): string => (next && /^\/(?![/\\])/.test(next) ? next : '/start');

export function SignInPage() {
  const { t } = useTranslation('auth');
  const { next, fresh } = useSearch({ strict: false });
  const { signedIn } = useSession();
  const router = useRouter();
  const enter = async (me: Me): Promise<void> => {
    signedIn(me);
    if (!hasChosenLanguage()) await chooseLanguage(me.locale);
    await router.navigate({ href: ownPage(next), replace: true });
  };
  return (
    <AuthPage
      title={t('signIn.title')}
      others={
        <>
          <Link to="/forgot-password">{t('signIn.forgot')}</Link>
          <span>
            {t('signIn.noAccount')} <Link to="/sign-up">{t('signIn.toSignUp')}</Link>
          </span>
        </>
      }
    >
      <div className="stack">
        {fresh && <Note tone="good" title={t('signIn.fresh')} />}
        <SignInForm onSignedIn={(me) => void enter(me)} />
      </div>
    </AuthPage>
  );
}
