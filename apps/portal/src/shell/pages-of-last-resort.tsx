import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { Button, buttonLook } from '../components/Button';
import { PageHeader } from '../components/PageHeader';
import { ProblemNote } from '../components/ProblemNote';

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageHeader title={t('missing.title')} lead={t('missing.body')} />
      <div className="row">
        <Link to="/" className={buttonLook('primary')}>
          {t('missing.home')}
        </Link>
      </div>
    </div>
  );
}

/** A page broke. What was typed is kept; a reload takes the newest pages from the server. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageHeader title={t('broken.title')} lead={t('broken.body')} />
      {isProblem(error) && <ProblemNote problem={error} />}
      <div className="row">
        <Button kind="primary" onPress={() => globalThis.location.reload()}>
          {t('broken.reload')}
        </Button>
        <Button onPress={reset}>{t('problem.retry')}</Button>
      </div>
    </div>
  );
}
