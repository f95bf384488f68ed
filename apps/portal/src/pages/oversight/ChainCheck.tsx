import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { Button } from '../../components/Button';
import { Table } from '../../components/DataTable';
import { KeyValue } from '../../components/KeyValue';
import { Note } from '../../components/Note';
import { ErrorState } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import styles from './Trail.module.css';

/** Recomputes the whole chain when asked, and says what was found. */
export function ChainCheck() {
  const { t } = useTranslation('oversight');
  const check = useQuery({
    queryKey: ['audit', 'verification'],
    enabled: false,
    staleTime: Infinity,
    queryFn: () => call(api.GET('/api/v1/audit/verification')),
  });
  return (
    <section className="card stack" aria-labelledby="chain-title">
      <h2 id="chain-title">{t('chain.title')}</h2>
      <p className="soft measure">{t('chain.lead')}</p>
      <div>
        <Button kind="primary" onPress={() => void check.refetch()} isPending={check.isFetching}>
          {t('chain.check')}
        </Button>
      </div>
      <div role="status" aria-busy={check.isFetching}>
        {check.data && !check.isFetching && <Result report={check.data} at={check.dataUpdatedAt} />}
      </div>
      {check.error && !check.isFetching && <ErrorState error={check.error} />}
    </section>
  );
}

function Result({ report, at }: { readonly report: Dto<'AuditReportAnswer'>; readonly at: number }) {
  const { t } = useTranslation('oversight');
  const f = useFormats();
  const { entries, heads, head, faults } = report;
  return (
    <div className="stack">
      <Note
        tone={faults.length === 0 ? 'good' : 'bad'}
        title={faults.length === 0 ? t('chain.whole') : t('chain.broken', { count: faults.length })}
      >
        <p>{t('chain.counted', { entries: f.number(entries), heads: f.number(heads) })}</p>
      </Note>
      <KeyValue
        rows={[
          [
            t('chain.head'),
            <code key="head" className={styles.hash}>
              {head}
            </code>,
          ],
          [t('chain.at'), f.instant(new Date(at))],
        ]}
      />
      {faults.length > 0 && (
        <Table
          caption={t('chain.faults')}
          rows={faults}
          rowKey={({ seq, reason }) => `${seq} ${reason}`}
          columns={[
            { key: 'seq', header: t('trail.number'), cell: ({ seq }) => f.number(seq) },
            { key: 'reason', header: t('chain.fault'), cell: ({ reason }) => reason },
          ]}
        />
      )}
    </div>
  );
}
