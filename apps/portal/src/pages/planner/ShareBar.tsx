import styles from './ShareBar.module.css';

/** A share between 0 and 1 as a bar with its number beside it. */
export function ShareBar({ share, text }: { readonly share: number; readonly text: string }) {
  return (
    <span className={styles.bar}>
      <span className={styles.number}>{text}</span>
      <svg className={styles.track} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.whole} width={100} height={8} />
        <rect className={styles.part} width={Math.max(0, Math.min(1, share)) * 100} height={8} />
      </svg>
    </span>
  );
}
