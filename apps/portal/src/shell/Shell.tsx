import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveRefresh } from '../api/live';
import { useOpenQuestion } from '../components/confirm';
import { Skeleton } from '../components/states';
import { Toasts } from '../components/Toasts';
import { useSession } from '../session/session';
import { Header } from './Header';
import { OfflineBar } from './OfflineBar';
import { SessionGuard } from './SessionGuard';
import styles from './Shell.module.css';

const ConfirmDialog = lazy(() => import('../components/ConfirmDialog'));

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation();
  const { me } = useSession();
  const main = useFocusAfterNavigation();
  const question = useOpenQuestion();
  useLiveRefresh(Boolean(me));
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('nav.skip')}
      </a>
      <OfflineBar />
      <Header />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <span>{t('footer.what')}</span>
        <a href="/api/docs">{t('footer.api')}</a>
      </footer>
      <SessionGuard />
      <Toasts />
      <Suspense>{question && <ConfirmDialog />}</Suspense>
    </div>
  );
}

/** A new page begins at its top, for the eye and for a screen reader; the first one where the browser puts it. */
function useFocusAfterNavigation() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== undefined && before.current !== pathname) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return main;
}
