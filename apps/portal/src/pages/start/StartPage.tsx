import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';
import { Skeleton } from '../../components/states';
import { useOrganisations } from '../../session/organisation';
import { useMe } from '../../session/session';
import { WORKSPACES } from '../../shell/workspaces';
import styles from './StartPage.module.css';
import { useTasks } from './tasks';

/** What waits for this person, then where they work. */
export function StartPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { current, isLoading } = useOrganisations();
  const { tasks, isLoading: areTasksLoading } = useTasks();
  const mine = WORKSPACES.filter(({ isFor }) => isFor(me, current?.roles ?? []));
  return (
    <>
      <PageHeader title={t('start.title', { name: me.name })} lead={current?.name} />
      <div className={styles.columns}>
        <section aria-labelledby="tasks" className="stack">
          <h2 id="tasks">{t('start.tasks')}</h2>
          {isLoading || areTasksLoading ? (
            <Skeleton lines={4} />
          ) : tasks.length === 0 ? (
            <p className="soft">{t('start.nothing')}</p>
          ) : (
            <ul className={styles.tasks}>
              {tasks.map(({ key, to, title, body, count }) => (
                <li key={key}>
                  <Link to={to} className={styles.task}>
                    <span className={styles.count}>{count ?? '→'}</span>
                    <span>
                      <strong>{title}</strong>
                      <span className={styles.body}>{body}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="places" className="stack">
          <h2 id="places">{t('start.places')}</h2>
          <ul className={styles.places}>
            {mine.map(({ key, path }) => (
              <li key={key}>
                <Link to={path}>{t(`workspaces.${key}`)}</Link>
                <span className={styles.body}>{t(`start.about.${key}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
