import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../../components/Button';
import { EmptyState } from '../../components/states';

/** Where a new need is made: the way by a spreadsheet. */
export function SheetEntrance() {
  const { t } = useTranslation('sheets');
  return (
    <EmptyState
      title={t('entrance.title')}
      action={
        <Link to="/manufacturer/sheets" className={buttonLook('primary')}>
          {t('entrance.act')}
        </Link>
      }
    >
      {t('entrance.body')}
    </EmptyState>
  );
}
