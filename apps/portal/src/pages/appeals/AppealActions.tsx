import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { ProblemNote } from '../../components/ProblemNote';
import { toast } from '../../components/toast';
import { DecideDialog } from './DecideDialog';
import type { Appeal } from './workspaces';

/** What this viewer may do with the appeal now. */
export function AppealActions({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useTranslation('appeals');
  const [isDeciding, setDeciding] = useState(false);
  const { id, actions } = appeal;
  const take = useAction(
    (_: undefined, key) => call(api.POST('/api/v1/appeals/{id}/take', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['appeal'], onDone: () => toast(t('acts.taken')) },
  );
  const release = useAction(
    (_: undefined, key) =>
      call(api.POST('/api/v1/appeals/{id}/release', { params: { path: { id }, header: once(key) }, body: {} })),
    { refreshes: ['appeal'], onDone: () => toast(t('acts.released')) },
  );
  const withdraw = useAction(
    (_: undefined, key) =>
      call(api.POST('/api/v1/appeals/{id}/withdraw', { params: { path: { id }, header: once(key) }, body: {} })),
    { refreshes: ['appeal'], onDone: () => toast(t('acts.withdrawn')) },
  );
  const askAndWithdraw = async (): Promise<void> => {
    const reply = await confirm({
      title: t('acts.withdraw'),
      body: t('acts.withdrawBody'),
      action: t('acts.withdraw'),
      kind: 'danger',
    });
    if (reply !== false) await withdraw.run(undefined);
  };
  const problem = take.problem ?? release.problem ?? withdraw.problem;
  return (
    <div className="stack-tight">
      <div className="row">
        {actions.includes('take') && (
          <Button kind="primary" onPress={() => void take.run(undefined)} isPending={take.isRunning}>
            {t('acts.take')}
          </Button>
        )}
        {actions.includes('decide') && (
          <Button kind="primary" onPress={() => setDeciding(true)}>
            {t('acts.decide')}
          </Button>
        )}
        {actions.includes('release') && (
          <Button onPress={() => void release.run(undefined)} isPending={release.isRunning}>
            {t('acts.release')}
          </Button>
        )}
        {actions.includes('withdraw') && (
          <Button kind="danger" onPress={() => void askAndWithdraw()} isPending={withdraw.isRunning}>
            {t('acts.withdraw')}
          </Button>
        )}
      </div>
      {problem && <ProblemNote problem={problem} />}
      {isDeciding && <DecideDialog appeal={appeal} onClose={() => setDeciding(false)} />}
    </div>
  );
}
