import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function StartPage() {
  const { t } = useTranslation('verifier');
  return <PageHeader title={t('start.title')} lead={t('start.lead')} />;
}
