import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { NumberField } from '../../forms/NumberField';
import { Select } from '../../forms/Select';
import styles from './Duties.module.css';

const UNITS = ['kg', 'm', 'm2', 'L', 'pcs', 'hour'] as const;
const OUTPUT = { min: 0, max: 999_999_999_999, maxFraction: 3 } as const;
const UTILISATION = { min: 0, max: 200, maxFraction: 1, unit: '%' } as const;

interface ReportFieldsProps {
  readonly lines: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
}

/** Six figures, and two a line; within a form whose values are a `ReportDraft`. */
export function ReportFields({ lines }: ReportFieldsProps) {
  const { t } = useTranslation('duties');
  const f = useFormats();
  return (
    <>
      <div className={styles.grid}>
        <NumberField name="output" label={t('output')} {...OUTPUT} />
        <Select name="unit" label={t('unit')} options={UNITS.map((unit) => ({ value: unit, text: f.unit(unit) }))} />
        <NumberField name="utilisation" label={t('utilisation')} {...UTILISATION} />
        <NumberField name="workers" label={t('workers')} min={0} max={1_000_000} />
        <NumberField name="stockDays" label={t('stockDays')} min={0} max={3_650} />
        <NumberField name="cancelledOrders" label={t('cancelledOrders')} min={0} max={100_000} />
      </div>
      {lines.length > 0 && (
        <details open={lines.length <= 3}>
          <summary>{t('reports.lines', { count: lines.length })}</summary>
          <div className={styles.lines}>
            {lines.map(({ id, name, unit }, i) => (
              <div key={id} className={styles.pair}>
                <NumberField
                  name={`lines.${i}.output`}
                  label={t('reports.lineOutput', { name })}
                  unit={f.unit(unit)}
                  isOptional
                  {...OUTPUT}
                />
                <NumberField
                  name={`lines.${i}.utilisation`}
                  label={t('reports.lineUse', { name })}
                  isOptional
                  {...UTILISATION}
                />
              </div>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
