import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { NumberField } from '../../../forms/NumberField';
import { useFormats } from '../../../format/use-formats';
import styles from './TierFields.module.css';

/** Prices for larger orders: from a quantity on, every unit costs so much. */
export function TierFields({ unit }: { readonly unit: string }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const { control } = useFormContext<{ tiers: { from: number | null; unitPrice: number | null }[] }>();
  const { fields, append, remove } = useFieldArray({ control, name: 'tiers' });
  return (
    <div className="stack-tight">
      {fields.map(({ id }, index) => (
        <div key={id} className={styles.tier}>
          <NumberField name={`tiers.${index}.from`} label={t('offer.tierFrom')} unit={unit} min={1} />
          <NumberField
            name={`tiers.${index}.unitPrice`}
            label={t('offer.tierPrice')}
            unit={`Rp/${f.unit(unit)}`}
            min={1}
          />
          <Button kind="quiet" onPress={() => remove(index)} aria-label={t('offer.removeTier', { number: index + 1 })}>
            {t('remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button size="s" onPress={() => append({ from: null, unitPrice: null })}>
          {t('offer.addTier')}
        </Button>
      </div>
    </div>
  );
}
