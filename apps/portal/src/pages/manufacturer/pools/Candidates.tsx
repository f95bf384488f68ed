import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { Table } from '../../../components/DataTable';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { Quantity } from '../../../components/values';

/** One's own needs that could be ordered with the pool. */
export function Candidates({ pool }: { readonly pool: Dto<'PoolDetailDto'> }) {
  const { t } = useTranslation('pools');
  const join = useAction(
    (requestLineId: string, key) =>
      call(
        api.POST('/api/v1/pools/{id}/join', {
          params: { path: { id: pool.id }, header: once(key) },
          body: { requestLineId },
        }),
      ),
    { refreshes: ['request'], onDone: () => toast(t('join.done')) },
  );
  return (
    <section className="stack-tight">
      <h2>{t('join.title')}</h2>
      <p className="soft">{t('join.lead')}</p>
      {join.problem && <ProblemNote problem={join.problem} />}
      <Table
        caption={t('join.title')}
        rows={pool.candidates}
        rowKey={({ requestLineId }) => requestLineId}
        columns={[
          { key: 'number', header: t('join.request'), cell: ({ requestNumber }) => requestNumber },
          {
            key: 'left',
            header: t('join.left'),
            align: 'end',
            cell: ({ left }) => <Quantity value={left} unit={pool.material.unit} />,
          },
          {
            key: 'act',
            header: t('act'),
            cell: ({ requestLineId, requestNumber }) => (
              <Button
                size="s"
                kind="primary"
                onPress={() => void join.run(requestLineId)}
                isPending={join.isRunning}
                aria-label={t('join.with', { number: requestNumber })}
              >
                {t('join.action')}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
