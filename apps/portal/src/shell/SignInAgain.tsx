import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { SignInForm } from '../session-forms/SignInForm';
import { type Me, useSession } from '../session/session';

interface SignInAgainProps {
  readonly who: Me;
  readonly onAnswer: (isBack: boolean) => void;
}

export default function SignInAgain({ who, onAnswer }: SignInAgainProps) {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const finish = (me: Me): void => {
    signedIn(me);
    // Somebody else's work is not gone on with.
    if (me.id !== who.id) globalThis.location.assign('/start');
    else onAnswer(true);
  };
  return (
    <Dialog title={t('sessionEnd.title')} isOpen>
      <p className="soft">{t('sessionEnd.body')}</p>
      <SignInForm email={who.email} onSignedIn={finish} />
      <div>
        <Button kind="quiet" size="s" onPress={() => onAnswer(false)}>
          {t('sessionEnd.leave')}
        </Button>
      </div>
    </Dialog>
  );
}
