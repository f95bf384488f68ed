import type { ReactNode } from 'react';
import styles from './Note.module.css';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

interface NoteProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A remark in the flow of a page. */
export function Note({ tone = 'info', title, children }: NoteProps) {
  return (
    <div className={`${styles.note} ${styles[tone]}`}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}

export interface Warning {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What the API finds odd, though it took it: the `warnings` of an answer. */
export function Warnings({ warnings, title }: { readonly warnings: readonly Warning[]; readonly title: string }) {
  if (warnings.length === 0) return null;
  return (
    <Note tone="warn" title={title}>
      <ul>
        {warnings.map(({ pointer, code, detail }) => (
          <li key={`${pointer} ${code}`}>{detail}</li>
        ))}
      </ul>
    </Note>
  );
}
