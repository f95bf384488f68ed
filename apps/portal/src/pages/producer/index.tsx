import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';
import { useOrganisation } from '../../session/organisation';
import { ReturnedCases, UnconfirmedOffers, UrgentProposals } from './start/Waiting';
import { Steps } from './start/Steps';
import styles from './start/Start.module.css';

/** What needs an answer now, and what is missing until everything counts in matching. */
export function StartPage() {
  const { t } = useTranslation('producer');
  const { name } = useOrganisation();
  return (
    <>
      <PageHeader title={name} lead={t('start.lead')} />
      <div className={styles.columns}>
        <div className="stack-wide">
          <UrgentProposals />
          <ReturnedCases />
          <UnconfirmedOffers />
        </div>
        <Steps />
      </div>
    </>
  );
}
