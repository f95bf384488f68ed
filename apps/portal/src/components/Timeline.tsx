import type { ReactNode } from 'react';
import type { Tone } from './Note';
import styles from './Timeline.module.css';
import { Instant } from './values';

export interface TimelineItem {
  readonly key: string;
  readonly at: string;
  readonly title: string;
  readonly by?: string | null;
  readonly note?: ReactNode;
  readonly tone?: Tone;
}

/** What happened, as the API ordered it. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className={styles.timeline}>
      {items.map(({ key, at, title, by, note, tone = 'neutral' }) => (
        <li key={key} className={styles.item} data-tone={tone}>
          <div className={styles.head}>
            <strong>{title}</strong>
            <span className={styles.when}>
              <Instant at={at} />
              {by ? ` · ${by}` : ''}
            </span>
          </div>
          {note && <div className={styles.note}>{note}</div>}
        </li>
      ))}
    </ol>
  );
}
