import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { useFormats } from '../../format/use-formats';
import styles from './DeskFigures.module.css';

const HOUR_MS = 3_600_000;

export const useServiceTimes = () =>
  useQuery({
    queryKey: ['case', 'service-times'],
    queryFn: () => call(api.GET('/api/v1/verification/service-times')),
  });

/** Hours as people say them; a dash when there are none. */
export function useHours(): (hours: number | null) => string {
  const f = useFormats();
  return (hours) => (hours === null ? '–' : f.duration(hours * HOUR_MS));
}

export interface Figure {
  readonly label: string;
  readonly value: string;
  /** Stands out: something is late. */
  readonly isBad?: boolean;
}

/** Figures in one line, each under its value. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, isBad }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-bad={isBad || undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What lies on the desks now. */
export function DeskFigures() {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const hours = useHours();
  const { data: times } = useServiceTimes();
  if (!times) return <Figures figures={[]} />;
  return (
    <Figures
      figures={[
        { label: t('times.waiting'), value: f.number(times.waiting) },
        { label: t('times.inReview'), value: f.number(times.inReview) },
        { label: t('times.overdue'), value: f.number(times.overdue), isBad: times.overdue > 0 },
        { label: t('times.awaitingSecond'), value: f.number(times.awaitingSecond) },
        { label: t('times.median'), value: hours(times.medianHours) },
      ]}
    />
  );
}
