import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { NumberField } from '../../forms/NumberField';
import { Select } from '../../forms/Select';
import { useMaterials } from './materials';
import styles from './PolicyFields.module.css';
import { CLASSES } from './policy-classes';
import type { PolicyDraft } from './policy-draft';

const LEVELS = ['1', '2'] as const;
const WEIGHT = { min: 0.000_001, max: 1_000_000, maxFraction: 6 } as const;
const RATE = { min: 0, max: 1_000_000, maxFraction: 3 } as const;
const TRANCHES_MAX = 10;

/** The terms of a policy as fields; within a form whose values are a `PolicyDraft`. */
export function PolicyFields() {
  const { t } = useTranslation('planner');
  const { t: common } = useTranslation();
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('policy.classes')}</legend>
        <p className="soft small">{t('policy.classesLead')}</p>
        <div className={styles.grid}>
          {CLASSES.map((priority) => (
            <NumberField
              key={priority}
              name={`classWeights.priority${priority}`}
              label={t('classes.numbered', { priority })}
              {...WEIGHT}
            />
          ))}
        </div>
      </fieldset>
      <Tranches />
      <fieldset className={styles.group}>
        <legend>{t('policy.other')}</legend>
        <div className={styles.grid}>
          <NumberField
            name="fillValue"
            label={t('policy.fillValue')}
            hint={t('policy.fillValueHint')}
            isOptional
            min={0}
            max={2_147_483_647}
          />
          <Select
            name="minLevel"
            label={t('policy.minLevel')}
            options={LEVELS.map((level) => ({ value: level, text: common(`levels.${level}`) }))}
          />
          <NumberField
            name="keepBonus"
            label={t('policy.keepBonus')}
            hint={t('policy.keepBonusHint')}
            min={0}
            max={1_000_000}
          />
          <NumberField
            name="staleDiscountPercent"
            label={t('policy.staleDiscount')}
            hint={t('policy.staleDiscountHint')}
            unit="%"
            min={0}
            max={50}
            maxFraction={2}
          />
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('policy.freight')}</legend>
        <div className={styles.grid}>
          <NumberField name="freight.roadFixed" label={t('policy.roadFixed')} {...RATE} />
          <NumberField name="freight.roadPerKm" label={t('policy.roadPerKm')} {...RATE} />
          <NumberField name="freight.seaFixed" label={t('policy.seaFixed')} {...RATE} />
          <NumberField name="freight.seaPerKm" label={t('policy.seaPerKm')} {...RATE} />
          <NumberField name="freight.longSeaKm" label={t('policy.longSea')} unit="km" min={0} max={20_000} />
        </div>
      </fieldset>
      <MaterialWeights />
    </>
  );
}

function Tranches() {
  const { t } = useTranslation('planner');
  const { control } = useFormContext<PolicyDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: 'tranches' });
  return (
    <fieldset className={styles.group}>
      <legend>{t('policy.tranches')}</legend>
      <p className="soft small">{t('policy.tranchesLead')}</p>
      {fields.map(({ id }, index) => (
        <div key={id} className={styles.line}>
          <NumberField
            name={`tranches.${index}.upToPercent`}
            label={t('policy.upTo', { number: index + 1 })}
            unit="%"
            min={0}
            max={100}
            maxFraction={2}
          />
          <NumberField
            name={`tranches.${index}.multiplier`}
            label={t('policy.multiplier', { number: index + 1 })}
            min={0}
            max={1_000_000}
            maxFraction={3}
          />
          {fields.length > 1 && (
            <Button kind="quiet" size="s" onPress={() => remove(index)}>
              {t('policy.removeTranche', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      {fields.length < TRANCHES_MAX && (
        <div>
          <Button size="s" onPress={() => append({ upToPercent: 100, multiplier: 1 })}>
            {t('policy.addTranche')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function MaterialWeights() {
  const { t } = useTranslation('planner');
  const { control } = useFormContext<PolicyDraft>();
  const { nameOf } = useMaterials();
  const { fields } = useFieldArray({ control, name: 'materialWeights' });
  if (fields.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{t('policy.materials')}</legend>
      <p className="soft small">{t('policy.materialsLead')}</p>
      <details>
        <summary>{t('policy.showMaterials', { count: fields.length })}</summary>
        <div className={styles.grid}>
          {fields.map(({ id, materialCode }, index) => (
            <NumberField key={id} name={`materialWeights.${index}.weight`} label={nameOf(materialCode)} {...WEIGHT} />
          ))}
        </div>
      </details>
    </fieldset>
  );
}
