import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/use-formats';
import styles from './values.module.css';

export const Money = ({ idr }: { readonly idr: number }) => (
  <span className={styles.value}>{useFormats().money(idr)}</span>
);

/** A quantity is never shown without its unit. */
export const Quantity = ({ value, unit }: { readonly value: number; readonly unit: string }) => (
  <span className={styles.value}>{useFormats().quantity(value, unit)}</span>
);

/** A price of one unit: Rp 42.000/kg. */
export function UnitPrice({ idr, unit }: { readonly idr: number; readonly unit: string }) {
  const f = useFormats();
  return (
    <span className={styles.value}>
      {f.money(idr)}/{f.unit(unit)}
    </span>
  );
}

/** An ISO week with its days. */
export function Week({ week, isShort = false }: { readonly week: string; readonly isShort?: boolean }) {
  const f = useFormats();
  return (
    <span className={styles.value} title={isShort ? f.week(week) : undefined}>
      {isShort ? f.weekShort(week) : f.week(week)}
    </span>
  );
}

export function Day({ at }: { readonly at: string }) {
  return <time dateTime={at}>{useFormats().day(at)}</time>;
}

export function Instant({ at }: { readonly at: string }) {
  const f = useFormats();
  return (
    <time dateTime={at} className={styles.value} title={f.relative(at)}>
      {f.instant(at)}
    </time>
  );
}

const TICK_MS = 30_000;
const SOON_MS = 86_400_000;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** What is left until then; turns to a warning within the last day. */
export function Countdown({ until }: { readonly until: string }) {
  const { t } = useTranslation();
  const f = useFormats();
  const left_ms = new Date(until).getTime() - useNow();
  const text = left_ms <= 0 ? t('countdown.over') : t('countdown.left', { duration: f.duration(left_ms) });
  return (
    <time dateTime={until} title={f.instant(until)} className={left_ms < SOON_MS ? styles.soon : styles.value}>
      {text}
    </time>
  );
}

interface ProgressProps {
  readonly label: string;
  /** 0 to 1; undefined while it cannot be told. */
  readonly fraction?: number | undefined;
  readonly note?: string;
}

export function Progress({ label, fraction, note }: ProgressProps) {
  const f = useFormats();
  return (
    <div className={styles.progress}>
      <div className={styles.progressText}>
        <span>{label}</span>
        <span>{note ?? (fraction === undefined ? '' : f.percent(fraction, 0))}</span>
      </div>
      <progress aria-label={label} max={1} value={fraction} />
    </div>
  );
}
