import { type RegisterOptions, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFieldName } from './field-names';

export interface FieldProps {
  /** As the API names it, with dots: `lines.0.quantity`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  readonly isDisabled?: boolean;
  /** Not a fault: something odd that may be right. */
  readonly warning?: string | undefined;
  /** Beyond `isOptional`; most rules are the API's. */
  readonly rules?: Omit<RegisterOptions, 'required'>;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The field of a form with its fault, as react-hook-form keeps it. */
export function useField<V>({ name, isOptional = false, rules }: FieldProps) {
  const { t } = useTranslation();
  useFieldName(name);
  const { field, fieldState } = useController({
    name,
    rules: {
      ...rules,
      validate: {
        required: (value: unknown) => isOptional || !isEmpty(value) || t('form.required'),
        ...(typeof rules?.validate === 'function' ? { own: rules.validate } : rules?.validate),
      },
    },
  });
  return {
    value: field.value as V | undefined,
    setValue: (value: V | undefined | null) => field.onChange(value),
    onBlur: field.onBlur,
    ref: field.ref,
    error: fieldState.error?.message,
    isInvalid: fieldState.invalid,
  };
}
