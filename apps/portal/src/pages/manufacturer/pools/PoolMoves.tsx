import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { confirm } from '../../../components/confirm';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { useFormats } from '../../../format/use-formats';

/** What the pooler may do now. */
export function PoolMoves({ pool }: { readonly pool: Dto<'PoolDetailDto'> }) {
  const { t } = useTranslation('pools');
  const f = useFormats();
  const at = (key: string) => ({ path: { id: pool.id }, header: once(key) });
  const commit = useAction((_: void, key) => call(api.POST('/api/v1/pools/{id}/commit', { params: at(key) })), {
    refreshes: ['request'],
    onDone: () => toast(t('commit.done')),
  });
  const dissolve = useAction(
    (reason: string, key) => call(api.POST('/api/v1/pools/{id}/dissolve', { params: at(key), body: { reason } })),
    { refreshes: ['request'], onDone: () => toast(t('dissolve.done')) },
  );
  const askCommit = async (): Promise<void> => {
    const quantity = f.quantity(pool.quantity, pool.material.unit);
    const sure = await confirm({
      title: t('commit.title'),
      body: t('commit.body', { quantity, needs: f.number(pool.joined) }),
      action: t('commit.action'),
    });
    if (sure !== false) await commit.run();
  };
  const askDissolve = async (): Promise<void> => {
    const reason = await confirm({
      title: t('dissolve.title'),
      body: t('dissolve.body'),
      action: t('dissolve.action'),
      reason: { label: t('dissolve.reason'), minLength: 3 },
    });
    if (typeof reason === 'string') await dissolve.run(reason);
  };
  return (
    <>
      {pool.actions.includes('commit') && (
        <Button kind="primary" onPress={() => void askCommit()} isPending={commit.isRunning}>
          {t('commit.action')}
        </Button>
      )}
      {pool.actions.includes('dissolve') && (
        <Button kind="danger" onPress={() => void askDissolve()} isPending={dissolve.isRunning}>
          {t('dissolve.action')}
        </Button>
      )}
      {commit.problem && <ProblemNote problem={commit.problem} />}
      {dissolve.problem && <ProblemNote problem={dissolve.problem} />}
    </>
  );
}
