import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilters } from '../../../components/FilterBar';
import field from '../../../components/field.module.css';
import styles from './SpanChoice.module.css';

const SPANS = [26, 52, 104] as const;

/** How many weeks are shown, kept in the URL. */
export function useSpan(): { readonly weeks: number; readonly choice: ReactNode } {
  const { values, set } = useFilters(['weeks']);
  const weeks = SPANS.find((span) => String(span) === values.weeks) ?? SPANS[0];
  return { weeks, choice: <SpanChoice weeks={weeks} onChange={(span) => set('weeks', span)} /> };
}

interface SpanChoiceProps {
  readonly weeks: number;
  readonly onChange: (span: string) => void;
}

function SpanChoice({ weeks, onChange }: SpanChoiceProps) {
  const { t } = useTranslation('producer');
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id} className="visually-hidden">
        {t('calendar.span')}
      </label>
      <select id={id} className={field.control} value={weeks} onChange={(event) => onChange(event.target.value)}>
        {SPANS.map((span) => (
          <option key={span} value={span}>
            {t('offers.weeks', { count: span })}
          </option>
        ))}
      </select>
    </span>
  );
}
