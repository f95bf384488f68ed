import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../../components/Button';
import { useDestinations } from './queries';
import styles from './Start.module.css';
import { useCounts } from './use-counts';

type Step = 'place' | 'answer' | 'relax' | 'open' | 'first' | 'wait';

const PLACES = {
  place: '/manufacturer/places',
  answer: '/manufacturer/proposals',
  relax: '/manufacturer/unmet',
  open: '/manufacturer/requests',
  first: '/manufacturer/requests/new',
  wait: '/manufacturer/requests',
} as const satisfies Record<Step, string>;

/** The one thing to do next. */
export function NextStep() {
  const { t } = useTranslation('manufacturer');
  const step = useStep();
  if (!step) return null;
  return (
    <section className={styles.next} aria-label={t('next.label')}>
      <div>
        <h2>{t(`next.${step}.title`)}</h2>
        <p className="soft">{t(`next.${step}.body`)}</p>
      </div>
      <Link to={PLACES[step]} search={step === 'open' ? { state: 'draft' } : {}} className={buttonLook()}>
        {t(`next.${step}.act`)}
      </Link>
    </section>
  );
}

function useStep(): Step | undefined {
  const { options, isLoading } = useDestinations();
  const counts = useCounts();
  if (isLoading || Object.values(counts).includes(undefined)) return undefined;
  if (options.length === 0) return 'place';
  if (counts.awaiting !== '0') return 'answer';
  if (counts.unmet !== '0') return 'relax';
  if (counts.drafts !== '0') return 'open';
  return counts.open === '0' ? 'first' : 'wait';
}
