import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import styles from './GapChart.module.css';
import { useWidth } from './use-width';

export interface GapPoint {
  /** Since the run began. */
  readonly at_ms: number;
  /** 0 to 1. */
  readonly gap: number;
}

const HEIGHT = 220;
const EDGE = { left: 52, right: 12, top: 14, bottom: 30 } as const;
/** Gaps fall by powers of ten: 100 % at the top, 0.1 % and everything below it at the foot. */
const TICKS = [1, 0.1, 0.01, 0.001] as const;
const LOWEST = 0.001;
const SHORTEST_MS = 2_000;

/** How the proof closes in on the best plan: gap over time, with the gap that is asked for. */
export function GapChart({ points, target }: { readonly points: readonly GapPoint[]; readonly target: number }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const [frame, width] = useWidth<HTMLDivElement>(600);
  const last = points.at(-1);
  const end_ms = Math.max(SHORTEST_MS, last?.at_ms ?? 0);
  const x = (at_ms: number): number => EDGE.left + (at_ms / end_ms) * (width - EDGE.left - EDGE.right);
  const y = (gap: number): number => {
    const depth = Math.log10(Math.max(LOWEST, Math.min(1, gap))) / Math.log10(LOWEST);
    return EDGE.top + depth * (HEIGHT - EDGE.top - EDGE.bottom);
  };
  const summary = last
    ? t('chart.now', { gap: f.percent(last.gap, 2), seconds: f.number(last.at_ms / 1_000, 0) })
    : t('chart.none');
  return (
    <figure className={styles.figure} ref={frame}>
      <svg role="img" aria-label={`${t('chart.title')}. ${summary}`} width={width} height={HEIGHT}>
        {TICKS.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} x={EDGE.left - 8} y={y(tick) + 4} textAnchor="end">
              {f.percent(tick, 1)}
            </text>
          </g>
        ))}
        <line className={styles.target} x1={EDGE.left} x2={width - EDGE.right} y1={y(target)} y2={y(target)} />
        <text className={styles.targetText} x={width - EDGE.right} y={y(target) - 6} textAnchor="end">
          {t('chart.target', { gap: f.percent(target, 2) })}
        </text>
        <path className={styles.line} d={steps(points, x, y)} />
        {last && <circle className={styles.dot} cx={x(last.at_ms)} cy={y(last.gap)} r={4} />}
        <text className={styles.tick} x={EDGE.left} y={HEIGHT - 8}>
          {t('chart.seconds', { seconds: 0 })}
        </text>
        <text className={styles.tick} x={width - EDGE.right} y={HEIGHT - 8} textAnchor="end">
          {t('chart.seconds', { seconds: f.number(end_ms / 1_000, 0) })}
        </text>
      </svg>
      <figcaption className="soft small">
        {t('chart.title')}. {summary}
      </figcaption>
    </figure>
  );
}

/** A gap holds until a better one is proved. */
function steps(points: readonly GapPoint[], x: (at: number) => number, y: (gap: number) => number): string {
  return points
    .map(({ at_ms, gap }, index) =>
      index === 0 ? `M${x(at_ms)} ${y(gap)}` : `L${x(at_ms)} ${y(points[index - 1].gap)}L${x(at_ms)} ${y(gap)}`,
    )
    .join('');
}
