import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { Form } from '../../forms/Form';
import { type Option, Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { namedIn, useMaterials } from './materials';
import { CLASSES } from './policy-classes';
import styles from './PolicyFields.module.css';

const LANES = ['referral', 'ministry', 'self'] as const;
const RUNS_LOOKED_AT = 20;
const NEEDS_MAX = 100;

/** What the newest finished run over this family could not fill: nothing of a plan that was not carried out. */
async function newestUnmet(family: string): Promise<readonly Dto<'UnmetNeedDto'>[]> {
  const query = { kind: 'match', state: 'finished', limit: RUNS_LOOKED_AT } as const;
  const { items } = await call(api.GET('/api/v1/runs', { params: { query } }));
  const newest = items.find(({ families }) => families.length === 0 || families.includes(family));
  if (!newest) return [];
  const params = { path: { id: newest.id }, query: { limit: NEEDS_MAX } };
  return (await call(api.GET('/api/v1/runs/{id}/unmet-needs', { params }))).items;
}

/** Needs of the family that wait for more, by firm. */
function useNeeds(family: string): readonly Option[] {
  const f = useFormats();
  const { all } = useMaterials();
  const { data = [] } = useQuery({ queryKey: ['run', 'newest', 'unmet', family], queryFn: () => newestUnmet(family) });
  const codes = new Set(all.filter((material) => material.family === family).map(({ code }) => code));
  return data
    .filter(({ material }) => codes.has(material.code))
    .map(({ requestLineId, requestNumber, organisationName, material, quantity }) => ({
      value: requestLineId,
      text: `${organisationName}, ${requestNumber}: ${f.quantity(quantity, material.unit)} ${namedIn(f.language, material)}`,
    }));
}

const NO_OVERRIDE = { requestLineId: '', lane: 'referral', priority: '5', reason: '' };

interface OverrideProps {
  readonly id: string;
  readonly family: string;
}

/** Puts a need that waits for more into another lane and class. */
export function Override({ id, family }: OverrideProps) {
  const { t } = useTranslation('planner');
  const needs = useNeeds(family);
  const form = useDraftForm<typeof NO_OVERRIDE>({ id: `emergency.${id}.override`, defaults: NO_OVERRIDE });
  const save = useAction(
    ({ requestLineId, lane, priority, reason }: typeof NO_OVERRIDE, key) =>
      call(
        api.POST('/api/v1/emergencies/{id}/overrides', {
          params: { path: { id }, header: once(key) },
          body: { requestLineId, lane: lane as 'self', priority: Number(priority), reason },
        }),
      ),
    {
      refreshes: ['emergency'],
      onDone: () => {
        form.reset(NO_OVERRIDE);
        toast(t('emergency.isDone'));
      },
    },
  );
  return (
    <details>
      <summary>{t('emergency.override')}</summary>
      <Form form={form} onSubmit={save.run} problem={save.problem}>
        <Select
          name="requestLineId"
          label={t('emergency.requestLine')}
          hint={t('emergency.requestLineHint')}
          options={needs}
        />
        <div className={styles.grid}>
          <Select
            name="lane"
            label={t('emergency.lane')}
            options={LANES.map((lane) => ({ value: lane, text: t(`emergency.laneNames.${lane}`) }))}
          />
          <Select
            name="priority"
            label={t('emergency.class')}
            options={CLASSES.map((n) => ({ value: String(n), text: t('classes.numbered', { priority: n }) }))}
          />
        </div>
        <TextField name="reason" label={t('emergency.reason')} isMultiline maxLength={1_000} />
        <div className="row">
          <SubmitButton>{t('emergency.saveOverride')}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}

/** What was moved, by whom and why. */
export function Overrides({ id }: { readonly id: string }) {
  const { t } = useTranslation('planner');
  const list = usePages(['emergency', id, 'overrides'], (page) =>
    call(api.GET('/api/v1/emergencies/{id}/overrides', { params: { path: { id }, query: page } })),
  );
  return (
    <section className="stack">
      <h2>{t('emergency.overrides')}</h2>
      <DataTable
        caption={t('emergency.overrides')}
        list={list}
        rowKey={(row) => row.id}
        columns={[
          { key: 'at', header: t('emergency.at'), cell: ({ createdAt }) => <Instant at={createdAt} /> },
          { key: 'lane', header: t('emergency.lane'), cell: ({ lane }) => t(`emergency.laneNames.${lane}`) },
          { key: 'class', header: t('emergency.class'), align: 'end', cell: ({ priority }) => priority },
          { key: 'reason', header: t('emergency.reason'), cell: ({ reason }) => reason },
          { key: 'by', header: t('emergency.by'), cell: ({ createdBy }) => createdBy },
        ]}
        empty={<EmptyState title={t('emergency.noOverrides')} />}
      />
    </section>
  );
}
