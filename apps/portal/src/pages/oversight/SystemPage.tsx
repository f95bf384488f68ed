import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge';
import { buttonLook } from '../../components/Button';
import { Table } from '../../components/DataTable';
import { KeyValue } from '../../components/KeyValue';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { hasMinistryRole, useMe } from '../../session/session';
import { readSystem, type SystemFigures } from './system-figures';

const AGAIN_MS = 15_000;

/** Whether the service can serve, and what waits in its queues. */
export function SystemPage() {
  const { t } = useTranslation('oversight');
  const system = useQuery({ queryKey: ['system'], refetchInterval: AGAIN_MS, queryFn: readSystem });
  const isAdministrator = hasMinistryRole(useMe(), 'administrator');
  return (
    <>
      <PageHeader
        title={t('system.title')}
        lead={t('system.lead')}
        actions={
          isAdministrator && (
            // Not a page of the portal: it comes from the API, behind the same role.
            <a href="/board" className={buttonLook('primary')}>
              {t('system.board')}
            </a>
          )
        }
      />
      <Loaded query={system}>{(figures) => <Figures figures={figures} />}</Loaded>
      {!isAdministrator && <p className="soft small">{t('system.boardFor')}</p>}
    </>
  );
}

function Figures({ figures }: { readonly figures: SystemFigures }) {
  const { t } = useTranslation('oversight');
  const f = useFormats();
  const { isAlive, isReady, outbox, queues } = figures;
  const mark = (isGood: boolean) => (
    <Badge tone={isGood ? 'good' : 'bad'}>{t(isGood ? 'system.good' : 'system.bad')}</Badge>
  );
  return (
    <div className="stack-wide">
      <KeyValue
        rows={[
          [t('system.alive'), mark(isAlive)],
          [t('system.ready'), mark(isReady)],
          [t('system.outbox'), outbox === undefined ? undefined : f.number(outbox)],
        ]}
      />
      <section className="stack-tight" aria-labelledby="queues-title">
        <h2 id="queues-title">{t('system.queues')}</h2>
        {queues.length === 0 ? (
          <EmptyState title={t('system.noQueues')} />
        ) : (
          <Table
            caption={t('system.queues')}
            rows={queues}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', header: t('system.queue'), cell: ({ name }) => name },
              { key: 'waiting', header: t('system.waiting'), align: 'end', cell: (row) => f.number(row.waiting) },
              { key: 'active', header: t('system.active'), align: 'end', cell: (row) => f.number(row.active) },
              { key: 'delayed', header: t('system.delayed'), align: 'end', cell: (row) => f.number(row.delayed) },
              { key: 'failed', header: t('system.failed'), align: 'end', cell: (row) => f.number(row.failed) },
            ]}
          />
        )}
      </section>
    </div>
  );
}
