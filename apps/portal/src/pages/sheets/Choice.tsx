import { useId } from 'react';
import field from '../../components/field.module.css';

interface ChoiceProps {
  readonly label: string;
  /** The label is read out, not shown. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

/** A choice that takes effect by a button elsewhere: it is part of no form. */
export function Choice({ label, isLabelHidden = false, hint, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : field.label}>
        {label}
      </label>
      <select
        id={id}
        className={field.control}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <span id={`${id}-hint`} className={field.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
