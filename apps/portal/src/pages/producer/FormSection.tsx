import type { ReactNode } from 'react';
import styles from './FormSection.module.css';

interface FormSectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** Fields that belong together, under a heading. */
export function FormSection({ title, lead, children }: FormSectionProps) {
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{title}</legend>
      {lead && <p className="soft small">{lead}</p>}
      {children}
    </fieldset>
  );
}
