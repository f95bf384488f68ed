import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../components/Button';
import { useOrganisations } from '../session/organisation';
import { useSession } from '../session/session';
import { Bell } from './Bell';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { UserMenu } from './UserMenu';
import { WORKSPACES, workspaceOfPath } from './workspaces';

export function Header() {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to={me ? '/start' : '/'} className={styles.brand}>
          <Mark />
          Padan <span className="visually-hidden">{t('nav.home')}</span>
        </Link>
        {me && <WorkspaceLinks />}
        <div className={styles.end}>
          {me && <OrganisationSwitch />}
          <LanguageSwitch />
          {me && <Bell />}
          {me && <UserMenu me={me} />}
          {me === null && (
            <Link to="/sign-in" className={buttonLook('primary', 's')}>
              {t('nav.signIn')}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

const Mark = () => (
  <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className={styles.mark}>
    <path d="M4 6h13v8H4zM15 18h13v8H15z" fill="currentColor" />
    <path d="M18 7h9v6h-9zM5 19h9v6H5z" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);

function WorkspaceLinks() {
  const { t } = useTranslation();
  const { me } = useSession();
  const { current } = useOrganisations();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const open = workspaceOfPath(pathname);
  const mine = WORKSPACES.filter(({ isFor }) => me && isFor(me, current?.roles ?? []));
  return (
    <nav className={styles.workspaces} aria-label={t('nav.workspaces')}>
      <Link to="/start" className={styles.workspace} activeProps={{ 'aria-current': 'page' }}>
        {t('workspaces.start')}
      </Link>
      {mine.map(({ key, path }) => (
        <Link key={key} to={path} className={styles.workspace} aria-current={open?.key === key ? 'page' : undefined}>
          {t(`workspaces.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

/** Shown to people of several firms: which one the pages are about. */
function OrganisationSwitch() {
  const { t } = useTranslation();
  const { all, current, choose } = useOrganisations();
  if (all.length < 2 || !current) return null;
  return (
    <label className={styles.switch}>
      <span className="visually-hidden">{t('nav.organisation')}</span>
      <select value={current.id} onChange={(event) => choose(event.target.value)}>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
