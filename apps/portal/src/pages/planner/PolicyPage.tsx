import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { buttonLook } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { Tabs } from '../../components/Tabs';
import { useFormats } from '../../format/use-formats';
import { hasMinistryRole, useMe } from '../../session/session';
import { CLASSES, weightOf } from './policy-classes';
import { PolicyTerms } from './PolicyTerms';

type Policy = Dto<'PolicyDto'>;

/** How a shortage is shared out: in force now, and how it came to be. */
export function PolicyPage() {
  const { t } = useTranslation('planner');
  const me = useMe();
  return (
    <>
      <PageHeader
        title={t('policy.title')}
        lead={t('policy.lead')}
        actions={
          hasMinistryRole(me, 'planner') && (
            <Link to="/planner/policy/edit" className={buttonLook('primary')}>
              {t('policy.edit')}
            </Link>
          )
        }
      />
      <div className="stack">
        <Tabs
          label={t('policy.title')}
          tabs={[
            { id: 'current', text: t('policy.current'), content: () => <Current /> },
            { id: 'history', text: t('policy.history'), content: () => <History /> },
          ]}
        />
      </div>
    </>
  );
}

function Current() {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const policy = useQuery({ queryKey: ['policy'], queryFn: () => call(api.GET('/api/v1/matching-policy')) });
  return (
    <Loaded query={policy}>
      {(loaded) => (
        <div className="stack-wide">
          <Note tone="neutral" title={loaded.reason ?? t('policy.default')}>
            {loaded.inForceFrom && (
              <p className="soft small">{t('policy.since', { day: f.instant(loaded.inForceFrom) })}</p>
            )}
          </Note>
          <PolicyTerms policy={loaded} />
        </div>
      )}
    </Loaded>
  );
}

function History() {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const list = usePages(['policy', 'history'], (page) =>
    call(api.GET('/api/v1/matching-policy/history', { params: { query: page } })),
  );
  const columns: Column<Policy>[] = [
    {
      key: 'since',
      header: t('policy.from'),
      cell: ({ inForceFrom }) => (inForceFrom ? f.instant(inForceFrom) : '–'),
    },
    { key: 'reason', header: t('policy.reason'), cell: ({ reason }) => reason ?? t('policy.default') },
    {
      key: 'classes',
      header: t('policy.weights'),
      cell: (policy) => CLASSES.map((priority) => f.number(weightOf(policy, priority))).join(' · '),
    },
    {
      key: 'fillValue',
      header: t('policy.fillValue'),
      align: 'end',
      cell: ({ fillValue }) => (fillValue === null ? t('policy.byRun') : f.money(fillValue)),
    },
  ];
  return (
    <DataTable
      caption={t('policy.history')}
      columns={columns}
      rowKey={({ id, inForceFrom }) => id ?? inForceFrom ?? ''}
      list={list}
      empty={<EmptyState title={t('policy.none')} />}
    />
  );
}
