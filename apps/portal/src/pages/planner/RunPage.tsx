import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { StateBadge } from '../../components/Badge';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { isUnderWay, type RunDetail } from './figures';
import { familiesText } from './family-names';
import { LiveRun } from './LiveRun';
import { PlanView } from './PlanView';
import { RunActions } from './RunActions';
import { WhatIfChanges } from './WhatIfChanges';

/** One run: its progress while it is under way, its plan afterwards. */
export function RunPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const run = useQuery({
    queryKey: ['run', id],
    queryFn: () => call(api.GET('/api/v1/runs/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={run}>{(loaded) => <RunRecord key={id} run={loaded} />}</Loaded>;
}

function RunRecord({ run }: { readonly run: RunDetail }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const isWhatIf = run.kind === 'what_if';
  const lead = t('run.lead', { trigger: t(`triggers.${run.trigger}`), families: familiesText(run.families, t, f) });
  return (
    <>
      <PageHeader
        title={run.title ?? t('run.title', { when: f.instant(run.queuedAt) })}
        lead={isWhatIf ? t('whatIf.of', { when: f.instant(run.queuedAt) }) : lead}
        back={
          isWhatIf ? (
            <Link to="/planner/what-if">{t('nav.whatIf')}</Link>
          ) : (
            <Link to="/planner/runs">{t('nav.runs')}</Link>
          )
        }
        marks={<StateBadge life="run" state={run.state} />}
        actions={<RunActions run={run} />}
      />
      {run.emergencyFamilies.length > 0 && (
        <Note tone="warn">{t('run.underEmergency', { families: familiesText(run.emergencyFamilies, t, f) })}</Note>
      )}
      {run.changes && <WhatIfChanges run={run} changes={run.changes} />}
      {isUnderWay(run) && <LiveRun run={run} />}
      {run.state === 'finished' && <PlanView run={run} />}
      {run.state === 'failed' && (
        <Note tone="bad" title={t('run.failed')}>
          <p>{run.error}</p>
          <p>{t('run.nothingWritten')}</p>
        </Note>
      )}
      {run.state === 'cancelled' && (
        <Note tone="neutral" title={t('run.cancelled')}>
          <p>{t('run.nothingWritten')}</p>
        </Note>
      )}
    </>
  );
}
