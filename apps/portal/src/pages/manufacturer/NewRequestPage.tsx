import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Skeleton } from '../../components/states';
import { Tabs } from '../../components/Tabs';
import { buttonLook } from '../../components/Button';
import { SheetEntrance } from '../sheets/SheetEntrance';
import { BlankForm } from './BlankForm';
import { CopyList } from './CopyList';
import { PlanForm } from './PlanForm';
import { useDestinations } from './queries';
import { TemplateList } from './TemplateList';

/** Five ways to a new need; each ends in a draft that can be looked over before it is opened. */
export function NewRequestPage() {
  const { t } = useTranslation('manufacturer');
  const { options, isLoading } = useDestinations();
  return (
    <div className="stack">
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        back={<Link to="/manufacturer/requests">{t('requests.title')}</Link>}
      />
      {isLoading && <Skeleton lines={6} />}
      {!isLoading && options.length === 0 && (
        <EmptyState
          title={t('new.noPlace')}
          action={
            <Link to="/manufacturer/places" className={buttonLook('primary')}>
              {t('places.add')}
            </Link>
          }
        >
          {t('new.noPlaceBody')}
        </EmptyState>
      )}
      {options.length > 0 && (
        <Tabs
          label={t('new.ways')}
          tabs={[
            { id: 'plan', text: t('new.plan'), content: () => <PlanForm destinations={options} /> },
            { id: 'template', text: t('new.template'), content: () => <TemplateList /> },
            { id: 'copy', text: t('new.copy'), content: () => <CopyList /> },
            { id: 'sheet', text: t('new.sheet'), content: () => <SheetEntrance /> },
            { id: 'line', text: t('new.line'), content: () => <BlankForm destinations={options} /> },
          ]}
        />
      )}
    </div>
  );
}
