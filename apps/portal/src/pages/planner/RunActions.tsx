import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button, buttonLook } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { ProblemNote } from '../../components/ProblemNote';
import type { RunDetail } from './figures';

const REASON_MIN = 3;

/** What may be done with a run: cancel it, hold it beside another, ask what if. */
export function RunActions({ run }: { readonly run: RunDetail }) {
  const { t } = useTranslation('planner');
  const cancel = useAction(
    (reason: string, key) =>
      call(
        api.POST('/api/v1/runs/{id}/cancel', {
          params: { path: { id: run.id }, header: once(key) },
          body: { reason },
        }),
      ),
    { refreshes: ['run'] },
  );
  const ask = async (): Promise<void> => {
    const words = await confirm({
      title: t('cancel.title'),
      body: t('cancel.body'),
      action: t('cancel.action'),
      reason: { label: t('cancel.reason'), minLength: REASON_MIN },
    });
    if (words !== false) await cancel.run(words);
  };
  return (
    <>
      {run.state === 'finished' && (
        <Link
          to="/planner/compare"
          search={{ after: run.id, before: run.baseRunId ?? undefined }}
          className={buttonLook()}
        >
          {t('compare.title')}
        </Link>
      )}
      {run.actions.includes('cancel') && (
        <Button kind="danger" onPress={() => void ask()} isPending={cancel.isRunning}>
          {t('cancel.action')}
        </Button>
      )}
      {cancel.problem && <ProblemNote problem={cancel.problem} />}
    </>
  );
}
