import { useTranslation } from 'react-i18next';
import { KeyValue } from '../../components/KeyValue';
import { useFormats } from '../../format/use-formats';
import type { RunDetail, RunFigures } from './figures';
import styles from './Planner.module.css';

/** By what this plan can be made again, and was checked: fingerprints, seed, engine, effort. */
export function ReplayCheck({ run, figures }: { readonly run: RunDetail; readonly figures: RunFigures }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { stats } = figures;
  const isCutShort = stats.stoppedBy === 'time' || stats.stoppedBy === 'cancelled';
  const seconds = (stats.ms.build + stats.ms.solve + stats.ms.improve + stats.ms.explain) / 1_000;
  return (
    <section className="stack-tight" aria-labelledby="replay">
      <h2 id="replay">{t('replay.title')}</h2>
      <p className="measure">{t('replay.checked')}</p>
      <p className="measure">{isCutShort ? t('replay.cutShort') : t('replay.repeatable')}</p>
      <code className={styles.command}>{`padan run replay ${run.id}`}</code>
      <KeyValue
        rows={[
          [t('replay.engine'), run.engine],
          [t('replay.seed'), String(run.seed)],
          [t('replay.input'), <code key="input">{run.inputHash}</code>],
          [t('replay.plan'), <code key="plan">{run.planHash}</code>],
          [
            t('replay.size'),
            t('replay.sizeText', {
              offers: f.number(figures.offers),
              lines: f.number(figures.requestLines),
              pairs: f.number(stats.pairs),
            }),
          ],
          [
            t('replay.effort'),
            t('replay.effortText', { seconds: f.number(seconds, 1), memory: f.number(stats.peakMemoryMB, 0) }),
          ],
        ]}
      />
    </section>
  );
}
