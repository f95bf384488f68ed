import { useId } from 'react';
import styles from '../components/field.module.css';
import { describedBy, FieldNotes } from './FieldFrame';
import type { Option } from './Select';
import { type FieldProps, useField } from './use-field';

/** Yes or no. Never required: what must be agreed to is asked with `rules`. */
export function Checkbox(props: Omit<FieldProps, 'isOptional'>) {
  const id = useId();
  const field = useField<boolean>({ ...props, isOptional: true });
  const notes = { hint: props.hint, error: field.error, warning: props.warning };
  return (
    <div className={styles.field}>
      <div className={styles.choice}>
        <input
          id={id}
          ref={field.ref}
          type="checkbox"
          checked={field.value ?? false}
          onChange={(event) => field.setValue(event.target.checked)}
          onBlur={field.onBlur}
          disabled={props.isDisabled}
          aria-invalid={field.isInvalid || undefined}
          aria-describedby={describedBy(id, notes)}
        />
        <label htmlFor={id}>{props.label}</label>
      </div>
      {props.hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <FieldNotes id={id} error={field.error} warning={props.warning} />
    </div>
  );
}

/** Any of a few; the value is the list of those chosen. */
export function CheckboxGroup({ options, ...props }: FieldProps & { readonly options: readonly Option[] }) {
  const id = useId();
  const field = useField<string[]>(props);
  const chosen = field.value ?? [];
  const notes = { hint: props.hint, error: field.error, warning: props.warning };
  return (
    <fieldset
      className={styles.field}
      data-invalid={field.isInvalid ? '' : undefined}
      aria-describedby={describedBy(id, notes)}
    >
      <legend className={styles.label}>{props.label}</legend>
      {props.hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      {options.map(({ value, text }, index) => (
        <label key={value} className={styles.choice}>
          <input
            ref={index === 0 ? field.ref : undefined}
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              field.setValue(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
            onBlur={field.onBlur}
            disabled={props.isDisabled}
          />
          {text}
        </label>
      ))}
      <FieldNotes id={id} error={field.error} warning={props.warning} />
    </fieldset>
  );
}
