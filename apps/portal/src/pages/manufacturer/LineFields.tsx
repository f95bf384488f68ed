import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MaterialSheet } from '../../api/catalogue';
import { useFormats } from '../../format/use-formats';
import { Checkbox } from '../../forms/Checkbox';
import { Combobox } from '../../forms/Combobox';
import { NumberField } from '../../forms/NumberField';
import { Select, WeekField } from '../../forms/Select';
import { CertificatesField } from './CertificatesField';
import { ConstraintFields } from './ConstraintFields';
import styles from './Line.module.css';
import { searchMaterials, useDestinations } from './queries';

interface LineFieldsProps {
  /** Of the material that is chosen. */
  readonly sheet: MaterialSheet | undefined;
  /** What the API finds odd, by the names of the fields. */
  readonly warnings: ReadonlyMap<string, string>;
  readonly materialText?: string | undefined;
}

/** Everything one line asks for: what and where first, then the grade, then conditions that most lines leave open. */
export function LineFields({ sheet, warnings, materialText }: LineFieldsProps) {
  const { t } = useTranslation('manufacturer');
  return (
    <>
      <section className={styles.section}>
        <h2>{t('line.what')}</h2>
        <WhatFields unit={sheet?.unit} warnings={warnings} materialText={materialText} />
      </section>
      {sheet && sheet.attributes.length > 0 && (
        <section className={styles.section}>
          <h2>{t('line.grade')}</h2>
          <ConstraintFields attributes={sheet.attributes} warnings={warnings} />
        </section>
      )}
      <section className={styles.section}>
        <h2>{t('line.conditions')}</h2>
        <ConditionFields unit={sheet?.unit} warnings={warnings} />
      </section>
    </>
  );
}

interface PartProps {
  readonly unit: string | undefined;
  readonly warnings: ReadonlyMap<string, string>;
}

function WhatFields({ unit, warnings, materialText }: PartProps & { readonly materialText: string | undefined }) {
  const { t } = useTranslation('manufacturer');
  const { language } = useFormats();
  const { options } = useDestinations();
  const form = useFormContext();
  return (
    <>
      <Combobox
        name="materialCode"
        of="materials"
        search={(text) => searchMaterials(text, language)}
        initialText={materialText}
        label={t('line.material')}
        // Conditions are about the attributes of one material.
        onChosen={() => form.setValue('constraints', {})}
      />
      <div className={styles.pair}>
        <NumberField
          name="quantity"
          label={t('line.quantity')}
          min={1}
          warning={warnings.get('quantity')}
          {...(unit ? { unit } : {})}
        />
        <Select name="facilityId" label={t('line.destination')} options={options} />
      </div>
      <div className={styles.pair}>
        <WeekField name="earliestWeek" label={t('line.earliest')} count={52} />
        <WeekField name="latestWeek" label={t('line.latest')} count={104} />
      </div>
    </>
  );
}

const CLASSES = ['1', '2', '3', '4', '5'] as const;
const GROUNDS = ['health_facility', 'public_tender', 'export', 'continuity', 'other'] as const;
const LEVELS = ['0', '1', '2'] as const;

function ConditionFields({ unit, warnings }: PartProps) {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          name="maxUnitPrice"
          isOptional
          label={t('line.maxUnitPrice')}
          min={1}
          warning={warnings.get('maxUnitPrice')}
          unit={unit ? t('line.rupiahPer', { unit }) : t('line.rupiah')}
        />
        <NumberField name="minLocalContent" isOptional label={t('line.minLocalContent')} min={0} max={100} unit="%" />
      </div>
      <PriorityFields />
      <Select
        name="minLevel"
        label={t('line.minLevel')}
        options={LEVELS.map((level) => ({ value: level, text: common(`levels.${level}`) }))}
      />
      <CertificatesField />
      <details className={styles.more}>
        <summary>{t('line.split')}</summary>
        <SplitFields unit={unit} warnings={warnings} />
      </details>
    </>
  );
}

export function PriorityFields() {
  const { t } = useTranslation('manufacturer');
  const priority = useWatch({ name: 'priority' }) as string | null | undefined;
  return (
    <div className={styles.pair}>
      <Select
        name="priority"
        label={t('line.priority')}
        options={CLASSES.map((value) => ({ value, text: t(`priority.${value}`) }))}
      />
      {Number(priority ?? 1) > 1 && (
        <Select
          name="priorityGround"
          label={t('line.ground')}
          options={GROUNDS.map((value) => ({ value, text: t(`ground.${value}`) }))}
        />
      )}
    </div>
  );
}

/** How the quantity may be divided among producers. */
function SplitFields({ unit, warnings }: PartProps) {
  const { t } = useTranslation('manufacturer');
  return (
    <div className="stack">
      <div className={styles.pair}>
        <NumberField name="maxSuppliers" isOptional label={t('line.maxSuppliers')} min={1} max={50} />
        <NumberField
          name="minPerSupplier"
          isOptional
          label={t('line.minPerSupplier')}
          min={0}
          {...(unit ? { unit } : {})}
        />
        <NumberField
          name="maxShare"
          isOptional
          label={t('line.maxShare')}
          min={0.1}
          max={100}
          maxFraction={1}
          unit="%"
          warning={warnings.get('maxShare')}
        />
      </div>
      <Checkbox name="allOrNothing" label={t('line.allOrNothing')} hint={t('line.allOrNothingHint')} />
    </div>
  );
}
