import type { ReactNode } from 'react';
import styles from './KeyValue.module.css';

interface KeyValueProps {
  /** Rows whose value is undefined or null show a dash: what is not known is said. */
  readonly rows: readonly (readonly [label: string, value: ReactNode])[];
}

export function KeyValue({ rows }: KeyValueProps) {
  return (
    <dl className={styles.list}>
      {rows.map(([label, value]) => (
        <div key={label} className={styles.row}>
          <dt>{label}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
