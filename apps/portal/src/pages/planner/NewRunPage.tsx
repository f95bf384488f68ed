import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { CheckboxGroup } from '../../forms/Checkbox';
import { Form } from '../../forms/Form';
import { NumberField } from '../../forms/NumberField';
import { SubmitButton } from '../../forms/SubmitButton';
import { useDraftForm } from '../../forms/use-draft-form';
import { useFormats } from '../../format/use-formats';
import { familyText } from './family-names';
import { useMaterials } from './materials';
import styles from './Planner.module.css';

interface Values {
  readonly families: string[];
  readonly seconds: number;
  readonly gapPercent: number;
}

const DEFAULTS: Values = { families: [], seconds: 60, gapPercent: 0.5 };
const MS_PER_S = 1_000;
const PER_CENT = 100;
const SECONDS = { min: 1, max: 600 } as const;
const GAP = { min: 0, max: 50 } as const;

/** What to match, and how long and how close to the best possible. */
export function NewRunPage() {
  const { t } = useTranslation('planner');
  const navigate = useNavigate();
  const { families } = useMaterials();
  const form = useDraftForm<Values>({ id: 'run.new', defaults: DEFAULTS });
  const start = useAction(
    ({ families: chosen, seconds, gapPercent }: Values, key) =>
      call(
        api.POST('/api/v1/runs', {
          params: { header: once(key) },
          body: {
            families: chosen ?? [],
            timeLimitMs: Math.round(seconds * MS_PER_S),
            gap: gapPercent / PER_CENT,
          },
        }),
      ),
    {
      refreshes: ['run'],
      onDone: ({ id }) => void navigate({ to: '/planner/runs/$id', params: { id }, replace: true }),
    },
  );
  return (
    <>
      <PageHeader
        title={t('newRun.title')}
        lead={t('newRun.lead')}
        back={<Link to="/planner/runs">{t('nav.runs')}</Link>}
      />
      <div className={styles.withAside}>
        <Form form={form} onSubmit={start.run} problem={start.problem} rename={RENAME}>
          <CheckboxGroup
            name="families"
            label={t('newRun.families')}
            hint={t('newRun.familiesHint')}
            isOptional
            options={families.map((family) => ({ value: family, text: familyText(family, t) }))}
          />
          <NumberField
            name="seconds"
            label={t('newRun.seconds')}
            hint={t('newRun.secondsHint')}
            unit={t('newRun.secondsUnit')}
            {...SECONDS}
          />
          <NumberField
            name="gapPercent"
            label={t('newRun.gap')}
            hint={t('newRun.gapHint')}
            unit="%"
            maxFraction={2}
            {...GAP}
          />
          <div className="row">
            <SubmitButton>{t('newRun.start')}</SubmitButton>
          </div>
        </Form>
        <PolicyInForce />
      </div>
    </>
  );
}

const RENAME = { timeLimitMs: 'seconds', gap: 'gapPercent' } as const;

function PolicyInForce() {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const policy = useQuery({ queryKey: ['policy'], queryFn: () => call(api.GET('/api/v1/matching-policy')) });
  return (
    <aside aria-label={t('newRun.policy')}>
      <Loaded query={policy} lines={3}>
        {({ inForceFrom, reason }) => (
          <Note tone="neutral" title={t('newRun.policy')}>
            <p>{reason ?? t('policy.default')}</p>
            {inForceFrom && <p className="soft small">{t('policy.since', { day: f.day(inForceFrom) })}</p>}
            <p>
              <Link to="/planner/policy">{t('newRun.toPolicy')}</Link>
            </p>
          </Note>
        )}
      </Loaded>
    </aside>
  );
}
