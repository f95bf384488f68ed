import { type ReactNode, useEffect } from 'react';
import styles from './PageHeader.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** One sentence: what this page is for. */
  readonly lead?: ReactNode;
  /** Where one came from: a link. */
  readonly back?: ReactNode;
  /** State and the like, beside the title. */
  readonly marks?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** Every page begins with one: it holds the only h1 and names the browser's tab. */
export function PageHeader({ title, lead, back, marks, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Padan`;
  }, [title]);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {back && <div className={styles.back}>{back}</div>}
        <div className={styles.titleRow}>
          <h1>{title}</h1>
          {marks}
        </div>
        {lead && <p className="soft measure">{lead}</p>}
      </div>
      {actions && <div className="row screen-only">{actions}</div>}
    </header>
  );
}
