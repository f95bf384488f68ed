import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/states';

export function SheetEntrance() {
  const { t } = useTranslation('manufacturer');
  return <EmptyState title={t('sheet.title')}>{t('sheet.body')}</EmptyState>;
}
