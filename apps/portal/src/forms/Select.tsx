import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../components/field.module.css';
import { useFormats } from '../format/use-formats';
import { weeksFrom } from '../format/format';
import { describedBy, FieldFrame } from './FieldFrame';
import { type FieldProps, useField } from './use-field';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
}

/** One of a few: the platform's own list, which phones show best. For many, or from the API, use Combobox. */
export function Select({ options, ...props }: SelectProps) {
  const id = useId();
  const { t } = useTranslation();
  const field = useField<string>(props);
  const notes = { hint: props.hint, error: field.error, warning: props.warning };
  return (
    <FieldFrame id={id} label={props.label} isOptional={props.isOptional} {...notes}>
      <select
        id={id}
        ref={field.ref}
        className={styles.control}
        value={field.value ?? ''}
        onChange={(event) => field.setValue(event.target.value === '' ? null : event.target.value)}
        onBlur={field.onBlur}
        disabled={props.isDisabled}
        aria-required={props.isOptional ? undefined : true}
        aria-invalid={field.isInvalid || undefined}
        aria-describedby={describedBy(id, notes)}
      >
        <option value="">{t('form.choose')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface WeekFieldProps extends FieldProps {
  /** Weeks to choose from, beginning with this one. */
  readonly count?: number;
}

/** An ISO week, `2026-W48` on the wire, shown with its days. */
export function WeekField({ count = 26, ...props }: WeekFieldProps) {
  const f = useFormats();
  const [today] = useState(() => new Date());
  const options = weeksFrom(today, count).map((week) => ({ value: week, text: f.week(week) }));
  return <Select {...props} options={options} />;
}
