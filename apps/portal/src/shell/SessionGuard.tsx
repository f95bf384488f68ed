import { lazy, Suspense, useEffect, useState } from 'react';
import { onSessionEnd } from '../api/session-end';
import { type Me, useSession } from '../session/session';

const SignInAgain = lazy(() => import('./SignInAgain'));

interface Waiting {
  readonly who: Me;
  readonly answer: (isBack: boolean) => void;
}

/** When the session ends in the middle of work: asks for the password in place, and what was under way goes on. */
export function SessionGuard() {
  const { me } = useSession();
  const [waiting, setWaiting] = useState<Waiting>();
  useEffect(() => {
    if (!me) return undefined;
    onSessionEnd(
      () =>
        new Promise((resolve) => {
          setWaiting({
            who: me,
            answer: (isBack) => {
              setWaiting(undefined);
              resolve(isBack);
            },
          });
        }),
    );
    return () => onSessionEnd(undefined);
  }, [me]);
  return <Suspense>{waiting && <SignInAgain who={waiting.who} onAnswer={waiting.answer} />}</Suspense>;
}
