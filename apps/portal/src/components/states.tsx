import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { Button } from './Button';
import { Note } from './Note';
import { ProblemNote } from './ProblemNote';
import styles from './states.module.css';

const PATIENCE_MS = 150;

/** Grey lines where text will be; nothing for the first moment, so that quick answers do not flicker. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.skeleton} role="status" aria-label={t('state.loading')}>
      {isShown && Array.from({ length: lines }, (_, index) => <span key={index} aria-hidden="true" />)}
    </div>
  );
}

interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  /** A link or button that does it. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <strong>{title}</strong>
      {children && <div className="soft">{children}</div>}
      {action && <div>{action}</div>}
    </div>
  );
}

/** A part of the page could not be loaded. */
export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = isProblem(error) ? error : undefined;
  return (
    <div className="stack-tight">
      {problem ? <ProblemNote problem={problem} /> : <Note tone="bad" title={t('problem.fault')} />}
      {onRetry && (
        <div>
          <Button onPress={onRetry}>{t('problem.retry')}</Button>
        </div>
      )}
    </div>
  );
}

interface LoadedQuery<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** Skeleton, error with retry, or the content: `<Loaded query={query}>{(offer) => …}</Loaded>`. */
export function Loaded<T>({
  query,
  lines = 6,
  children,
}: {
  readonly query: LoadedQuery<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
