import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './OfflineBar.module.css';

function listen(listener: () => void): () => void {
  globalThis.addEventListener('online', listener);
  globalThis.addEventListener('offline', listener);
  return () => {
    globalThis.removeEventListener('online', listener);
    globalThis.removeEventListener('offline', listener);
  };
}

/** Says that nothing can be sent now, and that what is typed is kept. */
export function OfflineBar() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  return <div role="status">{!isOnline && <p className={styles.bar}>{t('offline.bar')}</p>}</div>;
}
