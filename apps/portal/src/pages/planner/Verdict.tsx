import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { RunDetail, RunFigures } from './figures';
import styles from './Planner.module.css';

const BILLION = 1_000_000_000;

/** Bound and gap in plain words: what is proved about this plan, and why the run ended where it did. */
export function Verdict({ run, figures }: { readonly run: RunDetail; readonly figures: RunFigures }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const gap = run.gap ?? 0;
  const { stoppedBy } = figures.stats;
  const cause = run.solution === 'stopped' && stoppedBy ? stoppedBy : 'proof';
  const billions = (rupiah: number | null): string => t('billions', { value: f.number((rupiah ?? 0) / BILLION, 1) });
  return (
    <section className={styles.verdict} aria-labelledby="verdict">
      <h2 id="verdict">{t(`solutions.${run.solution as 'optimal'}.title`, { gap: f.percent(gap, 2) })}</h2>
      <ul>
        <li>
          {figures.fillGap > 0 ? t('verdict.fill', { gap: f.percent(figures.fillGap, 2) }) : t('verdict.fillBest')}
        </li>
        <li>
          {figures.costGap > 0 ? t('verdict.cost', { gap: f.percent(figures.costGap, 1) }) : t('verdict.costBest')}
        </li>
        <li>
          {t(`verdict.stopped.${cause}`, { target: f.percent(run.targetGap, 2), limit: run.timeLimitMs / 1_000 })}
        </li>
      </ul>
      <p className="soft small">{t('verdict.value', { value: billions(run.objective), bound: billions(run.bound) })}</p>
    </section>
  );
}
