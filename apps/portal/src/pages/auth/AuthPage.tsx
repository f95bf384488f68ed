import type { ReactNode } from 'react';
import { PageHeader } from '../../components/PageHeader';
import styles from './AuthPage.module.css';

interface AuthPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Other ways, below the form. */
  readonly others?: ReactNode;
}

/** One narrow form and nothing beside it. */
export function AuthPage({ title, lead, children, others }: AuthPageProps) {
  return (
    <div className={styles.page}>
      <PageHeader title={title} lead={lead} />
      <div className="card">{children}</div>
      {others && <div className={styles.others}>{others}</div>}
    </div>
  );
}
