import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { type Column, DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import { Form } from '../../forms/Form';
import { NumberField } from '../../forms/NumberField';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { DateField, TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { hasMinistryRole, useMe } from '../../session/session';
import { familyText } from './family-names';
import { CLASSES } from './policy-classes';
import styles from './PolicyFields.module.css';

type Emergency = Dto<'EmergencyDto'>;
const FAMILIES = ['PPE', 'AGRO-IKM'] as const;
const TONES = { declared: 'warn', active: 'bad', rejected: 'neutral', ended: 'neutral' } as const;

/** Families in emergency: declared by one planner, started by another. */
export function EmergenciesPage() {
  const { t } = useTranslation('planner');
  const me = useMe();
  const list = usePages(['emergency'], (page) => call(api.GET('/api/v1/emergencies', { params: { query: page } })));
  const columns: readonly Column<Emergency>[] = [
    {
      key: 'family',
      header: t('emergency.family'),
      cell: ({ id, family }) => (
        <Link to="/planner/emergencies/$id" params={{ id }}>
          {familyText(family, t)}
        </Link>
      ),
    },
    { key: 'state', header: t('emergency.state'), cell: ({ state }) => <EmergencyState state={state} /> },
    { key: 'ground', header: t('emergency.ground'), cell: ({ ground }) => ground },
    { key: 'ends', header: t('emergency.endsAt'), cell: ({ endsAt }) => <Instant at={endsAt} /> },
    { key: 'by', header: t('emergency.declaredBy'), cell: ({ declaredBy }) => declaredBy },
  ];
  return (
    <>
      <PageHeader title={t('emergency.title')} lead={t('emergency.lead')} />
      <div className="stack-wide">
        <DataTable
          caption={t('emergency.title')}
          list={list}
          rowKey={({ id }) => id}
          columns={columns}
          empty={<EmptyState title={t('emergency.none')}>{t('emergency.noneBody')}</EmptyState>}
        />
        {hasMinistryRole(me, 'planner') && <Declare />}
      </div>
    </>
  );
}

export function EmergencyState({ state }: { readonly state: Emergency['state'] }) {
  const { t } = useTranslation('planner');
  return <Badge tone={TONES[state]}>{t(`emergency.states.${state}`)}</Badge>;
}

interface Values {
  readonly family: string;
  readonly ground: string;
  readonly endsOn: string;
  readonly classWeights: Emergency['terms']['classWeights'];
  readonly firstPercent: number;
  readonly multiplier: number;
  readonly minLevel: string;
}

const BEGIN: Values = {
  family: 'PPE',
  ground: '',
  endsOn: '',
  classWeights: { priority1: 1, priority2: 2, priority3: 8, priority4: 40, priority5: 200 },
  firstPercent: 30,
  multiplier: 2,
  minLevel: '1',
};
const WEIGHT = { min: 0.000_001, max: 1_000_000, maxFraction: 6 } as const;

const tranchesOf = ({ firstPercent, multiplier }: Values) =>
  firstPercent >= 100
    ? [{ upTo: 1, multiplier }]
    : [
        { upTo: firstPercent / 100, multiplier },
        { upTo: 1, multiplier: 1 },
      ];

function Declare() {
  const { t } = useTranslation('planner');
  const { t: common } = useTranslation();
  const defaults = useMemo(() => BEGIN, []);
  const form = useDraftForm<Values>({ id: 'emergency.new', defaults });
  const declare = useAction(
    (values: Values, key) =>
      call(
        api.POST('/api/v1/emergencies', {
          params: { header: once(key) },
          body: {
            family: values.family,
            ground: values.ground,
            endsOn: values.endsOn,
            terms: {
              classWeights: values.classWeights,
              tranches: tranchesOf(values),
              minLevel: Number(values.minLevel),
            },
          },
        }),
      ),
    {
      refreshes: ['emergency'],
      onDone: () => {
        form.reset(BEGIN);
        toast(t('emergency.isDeclared'));
      },
    },
  );
  return (
    <section className="stack">
      <h2>{t('emergency.declare')}</h2>
      <Form form={form} onSubmit={declare.run} problem={declare.problem}>
        <div className={styles.grid}>
          <Select
            name="family"
            label={t('emergency.family')}
            options={FAMILIES.map((family) => ({ value: family, text: familyText(family, t) }))}
          />
          <DateField name="endsOn" label={t('emergency.endsOn')} hint={t('emergency.endsOnHint')} />
          <Select
            name="minLevel"
            label={t('policy.minLevel')}
            options={(['1', '2'] as const).map((level) => ({ value: level, text: common(`levels.${level}`) }))}
          />
          <NumberField name="firstPercent" label={t('emergency.firstShare')} unit="%" min={1} max={100} />
          <NumberField name="multiplier" label={t('emergency.multiplier')} min={1} max={1_000} maxFraction={2} />
        </div>
        <ClassWeights />
        <TextField
          name="ground"
          label={t('emergency.ground')}
          hint={t('emergency.groundHint')}
          isMultiline
          maxLength={1_000}
        />
        <div className="row">
          <SubmitButton>{t('emergency.declare')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}

function ClassWeights() {
  const { t } = useTranslation('planner');
  return (
    <fieldset className={styles.group}>
      <legend>{t('policy.classes')}</legend>
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
  );
}
