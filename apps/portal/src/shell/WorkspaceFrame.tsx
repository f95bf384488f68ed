import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState, Skeleton } from '../components/states';
import { useOrganisations } from '../session/organisation';
import { useSession } from '../session/session';
import styles from './WorkspaceFrame.module.css';
import { WORKSPACES, type WorkspaceKey } from './workspaces';

export interface NavItem {
  /** The route: `/producer/offers`. */
  readonly to: string;
  /** Key in the workspace's own texts: `nav.offers`. */
  readonly text: string;
}

interface FrameProps {
  readonly workspace: WorkspaceKey;
  readonly nav: readonly NavItem[];
}

/** The pages of one workspace under their navigation, for those it is for. */
export function WorkspaceFrame({ workspace, nav }: FrameProps) {
  const { t } = useTranslation();
  const { t: own } = useTranslation(workspace);
  const { me } = useSession();
  const { current, isLoading } = useOrganisations();
  const found = WORKSPACES.find(({ key }) => key === workspace)!;
  if (workspace !== 'public') {
    if (!me) return null;
    if (found.isOfFirms && isLoading) return <Skeleton lines={6} />;
    if (!found.isFor(me, current?.roles ?? [])) {
      return (
        <EmptyState title={t('gate.title')} action={<Link to="/start">{t('gate.toStart')}</Link>}>
          {t(`gate.${workspace}`)}
        </EmptyState>
      );
    }
  }
  return (
    <>
      {nav.length > 1 && (
        <nav className={styles.nav} aria-label={t('nav.pagesOf', { workspace: t(`workspaces.${workspace}`) })}>
          {nav.map(({ to, text }) => (
            <Link
              key={to}
              to={to}
              activeOptions={{ exact: to === found.path, includeSearch: false }}
              className={styles.link}
            >
              {own(text as never)}
            </Link>
          ))}
        </nav>
      )}
      {/* Another organisation is other work: nothing typed or shown for one stays for the next. */}
      <Outlet key={found.isOfFirms ? current?.id : undefined} />
    </>
  );
}
