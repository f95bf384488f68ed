import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Table } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { Loaded } from '../../components/states';
import { Tabs } from '../../components/Tabs';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { saveFile } from '../sheets/save-file';
import { BreachRegister } from './BreachRegister';
import { RequestDesk } from './RequestDesk';

/** What the law on personal data asks of who keeps them: requests, breaches, purposes, retention. */
export function PersonalDataPage() {
  const { t } = useTranslation('privacy');
  return (
    <>
      <PageHeader title={t('desk.title')} lead={t('desk.lead')} />
      <Tabs
        label={t('desk.title')}
        tabs={[
          { id: 'requests', text: t('desk.requests'), content: () => <RequestDesk /> },
          { id: 'breaches', text: t('desk.breaches'), content: () => <BreachRegister /> },
          { id: 'processing', text: t('desk.processing'), content: () => <Processing /> },
          { id: 'retention', text: t('desk.retention'), content: () => <Retention /> },
        ]}
      />
    </>
  );
}

function Processing() {
  const { t, i18n } = useTranslation('privacy');
  const record = useQuery({
    queryKey: ['processing-record', i18n.resolvedLanguage],
    queryFn: () => call(api.GET('/api/v1/privacy/processing')),
  });
  const save = useAction(() => saveFile('privacy/processing/file', {}));
  return (
    <div className="stack">
      <div>
        <Button onPress={() => void save.run(undefined)} isPending={save.isRunning}>
          {t('processing.save')}
        </Button>
      </div>
      {save.problem && <ProblemNote problem={save.problem} />}
      <Loaded query={record}>
        {({ activities }) => (
          <Table
            caption={t('desk.processing')}
            rows={activities}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'purpose',
                header: t('processing.purpose'),
                cell: ({ purpose, isAutomated }) => (
                  <span className="row">
                    {purpose}
                    {isAutomated && <Badge tone="warn">{t('processing.automated')}</Badge>}
                  </span>
                ),
              },
              { key: 'basis', header: t('processing.basis'), cell: ({ basis }) => basis },
              { key: 'people', header: t('processing.people'), cell: ({ people }) => people },
              { key: 'data', header: t('processing.data'), cell: ({ data }) => data },
              { key: 'recipients', header: t('processing.recipients'), cell: ({ recipients }) => recipients },
              { key: 'retention', header: t('processing.retention'), cell: ({ retention }) => retention },
            ]}
          />
        )}
      </Loaded>
    </div>
  );
}

function Retention() {
  const { t, i18n } = useTranslation('privacy');
  const f = useFormats();
  const rules = useQuery({
    queryKey: ['retention', i18n.resolvedLanguage],
    queryFn: () => call(api.GET('/api/v1/privacy/retention')),
  });
  return (
    <div className="stack">
      <p className="soft measure">{t('retention.lead')}</p>
      <Loaded query={rules}>
        {(found) => (
          <Table
            caption={t('desk.retention')}
            rows={found.rules}
            rowKey={({ id }) => id}
            columns={[
              { key: 'what', header: t('retention.what'), cell: ({ what }) => what },
              { key: 'ground', header: t('retention.ground'), cell: ({ ground }) => ground },
              { key: 'days', header: t('retention.days'), align: 'end', cell: ({ days }) => f.number(days) },
              {
                key: 'due',
                header: t('retention.due'),
                align: 'end',
                cell: ({ due }) => (due === null ? t('retention.kept') : f.number(due)),
              },
              {
                key: 'last',
                header: t('retention.last'),
                cell: ({ lastRanAt, lastRemoved }) =>
                  lastRanAt === null ? (
                    '–'
                  ) : (
                    <>
                      {f.number(lastRemoved ?? 0)} · <Instant at={lastRanAt} />
                    </>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </div>
  );
}
