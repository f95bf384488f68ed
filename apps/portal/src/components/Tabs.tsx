import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface Tab {
  readonly id: string;
  readonly text: string;
  readonly count?: number;
  readonly content: () => ReactNode;
}

/** Parts of one record, the open one named in the URL (`?tab=`): they are links, and look like tabs. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const { tab: asked } = useSearch({ strict: false }) as { tab?: string };
  const open = tabs.find(({ id }) => id === asked) ?? tabs[0];
  return (
    <>
      <nav aria-label={label} className={styles.tabs}>
        {tabs.map(({ id, text, count }) => (
          <Link
            key={id}
            to="."
            search={(before: object) => ({ ...before, tab: id === tabs[0].id ? undefined : id })}
            replace
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={id === open.id ? 'page' : undefined}
            className={styles.tab}
          >
            {text}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </Link>
        ))}
      </nav>
      {open.content()}
    </>
  );
}
