import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import type { Tone } from '../../../components/Note';
import { Skeleton } from '../../../components/states';
import { Progress } from '../../../components/values';
import styles from './Start.module.css';
import { type Step, type StepState, useSteps } from './use-steps';

const TONES: Readonly<Record<StepState, Tone>> = {
  done: 'good',
  waiting: 'info',
  returned: 'warn',
  draft: 'neutral',
  missing: 'neutral',
};

/** How far the firm is on its way to being matched, with the next thing to do by name. */
export function Steps() {
  const { t } = useTranslation('producer');
  const steps = useSteps();
  if (!steps) return <Skeleton lines={7} />;
  const done = steps.filter(({ state }) => state === 'done').length;
  const next = steps.find(({ state }) => state !== 'done' && state !== 'waiting');
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      <Progress
        label={done === steps.length ? t('steps.complete') : t('steps.progress')}
        fraction={done / steps.length}
        note={t('steps.of', { done, all: steps.length })}
      />
      {next && (
        <p>
          <Link to={next.to} search={next.search as never} className={buttonLook('primary')}>
            {t(`steps.do.${next.name}`)}
          </Link>
        </p>
      )}
      {done === steps.length ? (
        <details className="stack-tight">
          <summary>{t('steps.show')}</summary>
          <StepList steps={steps} />
        </details>
      ) : (
        <StepList steps={steps} />
      )}
    </section>
  );
}

function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation('producer');
  return (
    <ol className={styles.steps}>
      {steps.map(({ name, state, to, search }) => (
        <li key={name} data-state={state}>
          <Link to={to} search={search as never}>
            {t(`steps.names.${name}`)}
          </Link>
          <Badge tone={TONES[state]}>{t(`steps.states.${state}`)}</Badge>
        </li>
      ))}
    </ol>
  );
}
