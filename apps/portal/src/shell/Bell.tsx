import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../api/client';
import { useFormats } from '../format/use-formats';
import styles from './Bell.module.css';

/** More than this are not told apart at a glance. */
const SHOWN_MAX = 99;

/** The way to what one was told, with how much of it is unread; live events keep the number true. */
export function Bell() {
  const { t } = useTranslation();
  const f = useFormats();
  const { data } = useQuery({
    queryKey: ['notice', 'unread'],
    queryFn: () => call(api.GET('/api/v1/notifications/unread')),
  });
  const unread = data?.unread ?? 0;
  const shown = unread > SHOWN_MAX ? t('bell.many', { most: f.number(SHOWN_MAX) }) : f.number(unread);
  return (
    <Link to="/notifications" className={styles.bell} activeProps={{ 'aria-current': 'page' }}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className={styles.picture}>
        <path d="M12 3a6 6 0 0 0-6 6v4l-2 3h16l-2-3V9a6 6 0 0 0-6-6zM10 19a2 2 0 0 0 4 0" />
      </svg>
      <span className="visually-hidden">{t('bell.open')}</span>
      {unread > 0 && (
        <>
          <span className={styles.count} aria-hidden="true">
            {shown}
          </span>
          <span className="visually-hidden">{t('bell.unread', { count: unread })}</span>
        </>
      )}
    </Link>
  );
}
