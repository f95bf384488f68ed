import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../../../components/Button';
import { PageHeader } from '../../../components/PageHeader';
import { Tabs } from '../../../components/Tabs';
import { CaseList } from './CaseList';
import { ClaimList } from './ClaimList';

/** What the ministry is asked to check, and what it has found. */
export function VerificationPage() {
  const { t } = useTranslation('producer');
  return (
    <>
      <PageHeader
        title={t('verification.title')}
        lead={t('verification.lead')}
        actions={
          <>
            <Link to="/producer/verification/claims/new" className={buttonLook()}>
              {t('claim.new')}
            </Link>
            <Link to="/producer/verification/cases/new" className={buttonLook('primary')}>
              {t('verification.send')}
            </Link>
          </>
        }
      />
      <Tabs
        label={t('verification.title')}
        tabs={[
          { id: 'cases', text: t('verification.cases'), content: () => <CaseList /> },
          { id: 'claims', text: t('verification.claims'), content: () => <ClaimList /> },
        ]}
      />
    </>
  );
}
