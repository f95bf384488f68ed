import { useId } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { useTranslation } from 'react-i18next';
import styles from '../components/field.module.css';
import { useFormats } from '../format/use-formats';
import { describedBy, FieldNotes } from './FieldFrame';
import { type FieldProps, useField } from './use-field';

interface NumberFieldProps extends FieldProps {
  readonly min?: number;
  readonly max?: number;
  readonly maxFraction?: number;
  /** Shown beside the number; the base unit, e.g. `kg`, or any text. */
  readonly unit?: string;
}

/** Typed as the reader writes numbers (1.234,5 or 1,234.5), a number on the wire, undefined when empty. */
export function NumberField({ min, max, maxFraction = 0, unit, ...props }: NumberFieldProps) {
  const id = useId();
  const { t } = useTranslation();
  const f = useFormats();
  const field = useField<number>(props);
  const notes = { hint: props.hint, error: field.error, warning: props.warning };
  return (
    <I18nProvider locale={f.language === 'id' ? 'id-ID' : 'en-GB'}>
      <AriaNumberField
        className={styles.field}
        data-invalid={field.isInvalid ? '' : undefined}
        value={field.value ?? Number.NaN}
        onChange={(value) => field.setValue(Number.isNaN(value) ? undefined : value)}
        onBlur={field.onBlur}
        minValue={min}
        maxValue={max}
        isDisabled={props.isDisabled ?? false}
        isInvalid={field.isInvalid}
        formatOptions={{ maximumFractionDigits: maxFraction }}
        isWheelDisabled
      >
        <Label className={styles.label}>
          {props.label} {props.isOptional && <span className={styles.optional}>{t('form.optional')}</span>}
        </Label>
        {props.hint && (
          <span className={styles.hint} id={`${id}-hint`}>
            {props.hint}
          </span>
        )}
        <div className={unit ? styles.withUnit : undefined}>
          <Input className={styles.control} ref={field.ref} aria-describedby={describedBy(id, notes)} />
          {unit && <span className={styles.unit}>{f.unit(unit)}</span>}
        </div>
        <FieldNotes id={id} error={field.error} warning={props.warning} />
      </AriaNumberField>
    </I18nProvider>
  );
}
