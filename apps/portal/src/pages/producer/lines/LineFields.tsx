import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../forms/NumberField';
import { Select } from '../../../forms/Select';
import { TextField } from '../../../forms/TextField';
import { useFormats } from '../../../format/use-formats';

const UNITS = ['kg', 'm2', 'm', 'L', 'pcs', 'hour'] as const;

export function LineFields() {
  const { t } = useTranslation('producer');
  const f = useFormats();
  return (
    <>
      <TextField name="name" label={t('lines.name')} hint={t('lines.nameHint')} maxLength={120} />
      <Select
        name="unit"
        label={t('lines.unit')}
        hint={t('lines.unitHint')}
        options={UNITS.map((unit) => ({ value: unit, text: unit === 'hour' ? t('lines.hour') : f.unit(unit) }))}
      />
      <NumberField name="machines" isOptional label={t('lines.machines')} min={0} />
      <TextField name="description" isOptional label={t('lines.description')} isMultiline maxLength={1000} />
    </>
  );
}
