import { type HTMLInputTypeAttribute, useId } from 'react';
import styles from '../components/field.module.css';
import { describedBy, FieldFrame } from './FieldFrame';
import { type FieldProps, useField } from './use-field';

interface TextFieldProps extends FieldProps {
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  readonly maxLength?: number;
  readonly isMultiline?: boolean;
}

export function TextField({
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  isMultiline,
  ...props
}: TextFieldProps) {
  const id = useId();
  const field = useField<string>(props);
  const notes = { hint: props.hint, error: field.error, warning: props.warning };
  const control = {
    id,
    ref: field.ref,
    value: field.value ?? '',
    onBlur: field.onBlur,
    disabled: props.isDisabled,
    autoComplete,
    inputMode,
    maxLength,
    className: styles.control,
    'aria-required': props.isOptional ? undefined : true,
    'aria-invalid': field.isInvalid || undefined,
    'aria-describedby': describedBy(id, notes),
  };
  return (
    <FieldFrame id={id} label={props.label} isOptional={props.isOptional} {...notes}>
      {isMultiline ? (
        <textarea {...control} onChange={(event) => field.setValue(event.target.value)} />
      ) : (
        <input {...control} type={type} onChange={(event) => field.setValue(event.target.value)} />
      )}
    </FieldFrame>
  );
}

/** A day, `2026-11-21` on the wire. */
export const DateField = (props: FieldProps) => <TextField {...props} type="date" />;
