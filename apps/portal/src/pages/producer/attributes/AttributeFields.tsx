import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MaterialAttribute } from '../../../api/catalogue';
import { NumberField } from '../../../forms/NumberField';
import { Select } from '../../../forms/Select';
import { TextField } from '../../../forms/TextField';
import { useAttributeTexts } from '../../../format/use-attribute-texts';
import { useFormats } from '../../../format/use-formats';
import { useRemark } from '../remarks';
import styles from './AttributeFields.module.css';

interface AttributeFieldsProps {
  /** Where the values stand in the form: `attributes`. */
  readonly under: string;
  readonly attributes: readonly MaterialAttribute[];
}

/** One field per attribute of a material, by its type, with its unit, what is usual, and how needs are compared with it. */
export function AttributeFields({ under, attributes }: AttributeFieldsProps) {
  return (
    <div className={styles.grid}>
      {attributes.map((attribute) => (
        <AttributeField key={attribute.code} under={under} attribute={attribute} />
      ))}
    </div>
  );
}

function AttributeField({ under, attribute }: { readonly under: string; readonly attribute: MaterialAttribute }) {
  const { t } = useTranslation('producer');
  const texts = useAttributeTexts();
  const hint = useHint(attribute);
  const { code, datatype, options, required, unit } = attribute;
  const name = `${under}.${code}`;
  const oddity = useOddity(name, attribute);
  const warning = useRemark(`attributes.${code}`) ?? oddity;
  const field = { name, label: texts.name(attribute), isOptional: !required, hint, warning };
  if (datatype === 'number')
    return <NumberField {...field} maxFraction={3} {...(unit ? { unit: texts.unit(unit) } : {})} />;
  if (datatype === 'bool') {
    const answers = [
      { value: 'true', text: t('attributes.yes') },
      { value: 'false', text: t('attributes.no') },
    ];
    return <Select {...field} options={answers} />;
  }
  if (datatype === 'enum')
    return <Select {...field} options={options.map((value) => ({ value, text: texts.value(attribute, value) }))} />;
  return <TextField {...field} maxLength={120} />;
}

/** What is usual, how a need is compared with it, and by which test it is shown. */
function useHint(attribute: MaterialAttribute): string {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const { plausibleMin: min, plausibleMax: max, matchRule, tolerancePct, testMethod, datatype } = attribute;
  const parts: string[] = [];
  if (min !== null && max !== null) parts.push(t('attributes.usual', { min: f.number(min, 3), max: f.number(max, 3) }));
  if (datatype === 'number' && matchRule === 'tol')
    parts.push(t('attributes.rules.tol', { tolerance: f.percent((tolerancePct ?? 0) / 100) }));
  else if (datatype !== 'bool' && datatype !== 'text' && matchRule !== 'tol')
    parts.push(t(`attributes.rules.${matchRule}`));
  if (testMethod) parts.push(t('attributes.test', { method: testMethod }));
  return parts.join(' ');
}

/** Outside of what is usual: it may be right, but is often a wrong unit. */
function useOddity(name: string, { datatype, plausibleMin, plausibleMax }: MaterialAttribute): string | undefined {
  const { t } = useTranslation('producer');
  const value = useWatch({ name }) as unknown;
  if (datatype !== 'number' || typeof value !== 'number') return undefined;
  const isOdd = (plausibleMin !== null && value < plausibleMin) || (plausibleMax !== null && value > plausibleMax);
  return isOdd ? t('attributes.odd') : undefined;
}
