import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../components/field.module.css';

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly warning?: string | undefined;
  readonly isOptional?: boolean | undefined;
  readonly children: ReactNode;
}

/** Label above, hint below it, the control, then what is wrong or odd. `describedBy(id, …)` names those to the control. */
export function FieldFrame({ id, label, hint, error, warning, isOptional, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.field} data-invalid={error ? '' : undefined}>
      <label className={styles.label} htmlFor={id}>
        {label} {isOptional && <span className={styles.optional}>{t('form.optional')}</span>}
      </label>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      <FieldNotes id={id} error={error} warning={warning} />
    </div>
  );
}

export function FieldNotes({ id, error, warning }: Pick<FrameProps, 'id' | 'error' | 'warning'>) {
  return (
    <>
      {error && (
        <span className={styles.error} id={`${id}-error`}>
          {error}
        </span>
      )}
      {warning && (
        <span className={styles.warning} id={`${id}-warning`}>
          {warning}
        </span>
      )}
    </>
  );
}

export function describedBy(id: string, notes: Pick<FrameProps, 'hint' | 'error' | 'warning'>): string | undefined {
  const parts = (['hint', 'error', 'warning'] as const).filter((part) => notes[part]).map((part) => `${id}-${part}`);
  return parts.join(' ') || undefined;
}
