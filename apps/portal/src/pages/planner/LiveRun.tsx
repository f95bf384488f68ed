import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEventStream } from '../../api/live';
import { KeyValue } from '../../components/KeyValue';
import { Note } from '../../components/Note';
import { Progress } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { gapOf, isUnderWay, type Run, type RunDetail } from './figures';
import { GapChart, type GapPoint } from './GapChart';
import styles from './Planner.module.css';

const PHASES = ['queued', 'snapshot', 'solving', 'checking', 'writing'] as const;
const BILLION = 1_000_000_000;
type Phase = (typeof PHASES)[number];

/** A run under way, as its events tell it: phase, best plan so far, what none can exceed, and how they close in. */
export function LiveRun({ run }: { readonly run: RunDetail }) {
  const { t } = useTranslation('planner');
  const client = useQueryClient();
  const [points, setPoints] = useState<readonly GapPoint[]>([]);
  const live = useEventStream(`/api/v1/runs/${run.id}/events`, {
    run: (data) => {
      const next = data as Run;
      const gap = gapOf(next);
      const since = next.startedAt;
      if (gap !== undefined && since !== null)
        setPoints((before) => [...before, { at_ms: Math.max(0, Date.now() - Date.parse(since)), gap }]);
      if (isUnderWay(next))
        client.setQueryData(['run', run.id], (before: RunDetail | undefined) => before && { ...before, ...next });
      else void client.invalidateQueries({ queryKey: ['run'] });
    },
  });
  const phase = run.progress.phase as Phase;
  return (
    <div className="stack-wide">
      {run.cancelRequestedAt && <Note tone="warn" title={t('live.ending')} />}
      {live === 'waiting' && <Note tone="warn" title={t('live.reconnecting')} />}
      <Phases phase={phase} />
      <div className={styles.withAside}>
        <section className="stack" aria-label={t('live.progress')}>
          <Progress label={t(`live.phases.${phase}.long`)} fraction={run.progress.fraction} />
          <GapChart points={points} target={run.targetGap} />
        </section>
        <Incumbent run={run} />
      </div>
    </div>
  );
}

function Phases({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation('planner');
  const reached = PHASES.indexOf(phase);
  return (
    <ol className={styles.phases} aria-label={t('live.phasesLabel')}>
      {PHASES.map((one, index) => (
        <li key={one} aria-current={one === phase ? 'step' : undefined} data-done={index < reached || undefined}>
          {t(`live.phases.${one}.short`)}
        </li>
      ))}
    </ol>
  );
}

function Incumbent({ run }: { readonly run: RunDetail }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { objective, bound } = run.progress;
  const gap = gapOf(run);
  return (
    <aside className="stack-tight" aria-label={t('live.figures')}>
      <KeyValue
        rows={[
          [
            t('live.incumbent'),
            objective === undefined ? undefined : t('billions', { value: f.number(objective / BILLION, 1) }),
          ],
          [t('live.bound'), bound === undefined ? undefined : t('billions', { value: f.number(bound / BILLION, 1) })],
          [t('live.gap'), gap === undefined ? undefined : f.percent(gap, 2)],
          [t('live.target'), f.percent(run.targetGap, 2)],
          [t('live.limit'), t('live.seconds', { count: run.timeLimitMs / 1_000 })],
        ]}
      />
      <p className="soft small">{t('live.explained')}</p>
    </aside>
  );
}
