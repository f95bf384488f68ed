import { useTranslation } from 'react-i18next';
import type { MaterialAttribute } from '../../api/catalogue';
import { useAttributeTexts } from '../../format/use-attribute-texts';
import { useFormats } from '../../format/use-formats';
import { CheckboxGroup } from '../../forms/Checkbox';
import { NumberField } from '../../forms/NumberField';
import { Select } from '../../forms/Select';
import { TextField } from '../../forms/TextField';
import styles from './Line.module.css';

interface ConstraintFieldsProps {
  readonly attributes: readonly MaterialAttribute[];
  /** By the names of the fields: what the API finds odd in them. */
  readonly warnings: ReadonlyMap<string, string>;
}

/** What the grade must be: first what every offer of the material states, then the rest behind a fold. */
export function ConstraintFields({ attributes, warnings }: ConstraintFieldsProps) {
  const { t } = useTranslation('manufacturer');
  const required = attributes.filter((attribute) => attribute.required);
  const others = attributes.filter((attribute) => !attribute.required);
  return (
    <>
      {required.map((attribute) => (
        <ConstraintField key={attribute.code} attribute={attribute} warnings={warnings} />
      ))}
      {others.length > 0 && (
        <details className={styles.more} open={required.length === 0}>
          <summary>{t('line.moreAttributes', { count: others.length })}</summary>
          <div className="stack">
            {others.map((attribute) => (
              <ConstraintField key={attribute.code} attribute={attribute} warnings={warnings} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

interface ConstraintFieldProps extends Pick<ConstraintFieldsProps, 'warnings'> {
  readonly attribute: MaterialAttribute;
}

function ConstraintField({ attribute, warnings }: ConstraintFieldProps) {
  const { t } = useTranslation('manufacturer');
  const texts = useAttributeTexts();
  const label = texts.name(attribute);
  const name = `constraints.${attribute.code}`;
  if (attribute.datatype === 'number') return <BoundFields attribute={attribute} warnings={warnings} />;
  if (attribute.datatype === 'enum') {
    const options = attribute.options.map((option) => ({ value: option, text: texts.value(attribute, option) }));
    return (
      <div className={styles.choices}>
        <CheckboxGroup name={`${name}.in`} isOptional label={label} hint={t('line.anyOf')} options={options} />
      </div>
    );
  }
  if (attribute.datatype === 'bool') {
    const options = [true, false].map((value) => ({ value: String(value), text: texts.value(attribute, value) }));
    return <Select name={`${name}.is`} isOptional label={label} options={options} />;
  }
  return <TextField name={`${name}.is`} isOptional label={label} hint={t('line.separated')} maxLength={200} />;
}

/** From and to, each of which may be left open; the hint says what is usual. */
function BoundFields({ attribute, warnings }: ConstraintFieldProps) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const texts = useAttributeTexts();
  const label = texts.name(attribute);
  const { plausibleMin: least, plausibleMax: most, thresholdNote } = attribute;
  const usual =
    least !== null && most !== null
      ? t('line.usual', { min: f.number(least, 3), max: f.number(most, 3), unit: texts.unit(attribute.unit) })
      : '';
  const end = (of: 'min' | 'max') => ({
    name: `constraints.${attribute.code}.${of}`,
    label: t(of === 'min' ? 'line.from' : 'line.to', { attribute: label }),
    isOptional: true,
    maxFraction: 4,
    warning: warnings.get(`constraints.${attribute.code}.${of}`),
    ...(attribute.unit ? { unit: texts.unit(attribute.unit) } : {}),
  });
  return (
    <fieldset className={styles.bounds}>
      <legend>{label}</legend>
      <p className="soft small">{[usual, thresholdNote].filter(Boolean).join(' ')}</p>
      <div className={styles.pair}>
        <NumberField {...end('min')} />
        <NumberField {...end('max')} />
      </div>
    </fieldset>
  );
}
