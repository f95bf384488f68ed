import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { weeksFrom } from '../../format/format';
import { useFormats } from '../../format/use-formats';
import { Combobox } from '../../forms/Combobox';
import { Form } from '../../forms/Form';
import { NumberField } from '../../forms/NumberField';
import { type Option, Select, WeekField } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { useOrganisation } from '../../session/organisation';
import styles from './Line.module.css';
import { PriorityFields } from './LineFields';
import { PlanPreview } from './PlanPreview';
import { searchProducts } from './queries';
import { useDrafted } from './use-drafted';

type Plan = Dto<'PlanDto'>;

interface Values {
  productCode: string | null;
  plannedOutput: number | null;
  facilityId: string | null;
  earliestWeek: string | null;
  latestWeek: string | null;
  title: string;
  priority: string | null;
  priorityGround: Plan['priorityGround'];
  minLevel: string | null;
  /** By material, then by attribute: what units are converted with. */
  attributes: Record<string, Record<string, number | null | undefined> | undefined>;
}

const WINDOW_WEEKS = 8;
const LEVELS = ['0', '1', '2'] as const;

function defaultsOf(facilityId: string): Values {
  const weeks = weeksFrom(new Date(), WINDOW_WEEKS + 1);
  return {
    productCode: null,
    plannedOutput: null,
    facilityId,
    earliestWeek: weeks[1],
    latestWeek: weeks[WINDOW_WEEKS],
    title: '',
    priority: '1',
    priorityGround: null,
    minLevel: '1',
    attributes: {},
  };
}

/** From a product and a planned output to a need: the bill of materials is exploded while it is typed. */
export function PlanForm({ destinations }: { readonly destinations: readonly Option[] }) {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const { language } = useFormats();
  const { id: organisationId } = useOrganisation();
  const first = destinations[0].value;
  const defaults = useMemo(() => defaultsOf(first), [first]);
  const form = useDraftForm<Values>({ id: `request.${organisationId}.plan`, defaults });
  const values = useWatch({ control: form.control }) as Values;
  const preview = usePreview(values);
  const onDone = useDrafted();
  const plan = useAction(
    (body: Plan, key) => call(api.POST('/api/v1/requests/from-plan', { params: { header: once(key) }, body })),
    { refreshes: ['request'], onDone },
  );
  return (
    <Form form={form} problem={plan.problem} onSubmit={(all) => plan.run(planOf(all))}>
      <div className={styles.plan}>
        <div className="card stack">
          <Combobox
            name="productCode"
            of="products"
            search={(text) => searchProducts(text, language)}
            label={t('plan.product')}
          />
          <NumberField name="plannedOutput" label={t('plan.output')} min={1} unit="pcs" />
          <Select name="facilityId" label={t('line.destination')} options={destinations} />
          <div className={styles.pair}>
            <WeekField name="earliestWeek" label={t('line.earliest')} count={52} />
            <WeekField name="latestWeek" label={t('line.latest')} count={104} />
          </div>
          <details className={styles.more}>
            <summary>{t('plan.forAll')}</summary>
            <div className="stack">
              <TextField name="title" isOptional label={t('new.requestTitle')} maxLength={160} />
              <PriorityFields />
              <Select
                name="minLevel"
                label={t('line.minLevel')}
                options={LEVELS.map((level) => ({ value: level, text: common(`levels.${level}`) }))}
              />
            </div>
          </details>
          <div>
            <SubmitButton>{t('new.draft')}</SubmitButton>
          </div>
        </div>
        <PlanPreview productCode={values.productCode ?? undefined} outcome={preview.data} error={preview.error} />
      </div>
    </Form>
  );
}

function planOf(values: Values): Plan {
  const priority = Number(values.priority ?? 1);
  return {
    productCode: values.productCode!,
    plannedOutput: values.plannedOutput!,
    facilityId: values.facilityId!,
    earliestWeek: values.earliestWeek!,
    latestWeek: values.latestWeek!,
    ...(values.title.trim() ? { title: values.title.trim() } : {}),
    attributes: stated(values.attributes),
    priority,
    priorityGround: priority > 1 ? (values.priorityGround ?? null) : null,
    minLevel: Number(values.minLevel ?? 1),
  };
}

/** Only what was typed. */
const stated = (attributes: Values['attributes']): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([material, own]) => {
      const typed = Object.entries(own ?? {}).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number',
      );
      return typed.length > 0 ? [[material, Object.fromEntries(typed)]] : [];
    }),
  );

function usePreview({ productCode, plannedOutput, attributes }: Values) {
  const asked = useDeferredValue(
    productCode && plannedOutput
      ? JSON.stringify({ productCode, plannedOutput, attributes: stated(attributes) })
      : undefined,
  );
  return useQuery({
    queryKey: ['plan', asked],
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () =>
      call(api.POST('/api/v1/requests/from-plan/preview', { body: JSON.parse(asked!) as Dto<'PlanPreviewDto'> })),
  });
}
