import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { buttonLook } from '../../components/Button';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { Progress } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { figuresOf, isUnderWay, type Run } from './figures';
import { Figures } from './Figures';
import { familiesText } from './family-names';
import { ShortestMaterials } from './ShortestMaterials';

const LOOKED_AT = 25;

/** The plan in force, what is under way, and what is most short. */
export function StartPage() {
  const { t } = useTranslation('planner');
  const runs = useQuery({
    queryKey: ['run', 'newest'],
    queryFn: () => call(api.GET('/api/v1/runs', { params: { query: { limit: LOOKED_AT } } })),
  });
  const start = (
    <Link to="/planner/runs/new" className={buttonLook('primary')}>
      {t('runs.start')}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('start.title')} lead={t('start.lead')} actions={start} />
      <Loaded query={runs}>
        {({ items }) => {
          const last = items.find(({ state }) => state === 'finished');
          return (
            <div className="stack-wide">
              <UnderWay runs={items.filter(isUnderWay)} />
              {last ? (
                <LastPlan run={last} />
              ) : (
                <EmptyState title={t('start.none')} action={start}>
                  {t('start.noneBody')}
                </EmptyState>
              )}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

function UnderWay({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  if (runs.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="under-way">
      <h2 id="under-way">{t('start.underWay')}</h2>
      {runs.map(({ id, queuedAt, families, progress }) => (
        <div key={id} className="stack-tight">
          <Link to="/planner/runs/$id" params={{ id }}>
            {t('run.title', { when: f.instant(queuedAt) })}
          </Link>
          <Progress
            label={`${t(`live.phases.${progress.phase as 'queued'}.long`)} · ${familiesText(families, t, f)}`}
            fraction={progress.fraction}
          />
        </div>
      ))}
    </section>
  );
}

function LastPlan({ run }: { readonly run: Run }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const figures = figuresOf(run);
  const fairness = figures?.fairness;
  if (!figures || !fairness) return null;
  return (
    <>
      <section className="stack" aria-labelledby="last-plan">
        <div className="stack-tight">
          <h2 id="last-plan">{t('start.lastPlan')}</h2>
          <p className="soft">
            {f.instant(run.finishedAt ?? run.queuedAt)} · {familiesText(run.families, t, f)}
          </p>
        </div>
        <Figures
          items={[
            { key: 'units', value: f.percent(fairness.unitFill), text: t('overview.unitFill') },
            { key: 'lines', value: f.percent(fairness.lineFill), text: t('overview.lineFill') },
            { key: 'firms', value: f.percent(fairness.requesterFill), text: t('overview.requesterFill') },
            { key: 'unmet', value: f.number(figures.unmetLines), text: t('overview.unmetLines') },
          ]}
        />
        <p>{t(`solutions.${run.solution as 'optimal'}.title`, { gap: f.percent(run.gap ?? 0, 2) })}.</p>
        <div className="row">
          <Link to="/planner/runs/$id" params={{ id: run.id }} className={buttonLook()}>
            {t('start.open')}
          </Link>
        </div>
      </section>
      <ShortestMaterials runId={run.id} />
    </>
  );
}
