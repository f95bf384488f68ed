import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import type { Problem } from '../../api/problem';
import { useAction } from '../../api/use-action';
import { confirm } from '../../components/confirm';
import { toast } from '../../components/toast';
import type { Case } from './kinds';

export interface CaseMoves {
  /** Undefined: not for this person, or not now. */
  readonly take: (() => void) | undefined;
  readonly release: (() => void) | undefined;
  readonly isRunning: boolean;
  readonly problem: Problem | undefined;
}

/** Taking a case and putting it back. */
export function useCaseMoves({ id, number, actions, assignedToMe }: Case): CaseMoves {
  const { t } = useTranslation('verifier');
  const take = useAction(
    (_: undefined, key) => call(api.POST('/api/v1/cases/{id}/take', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['case'], onDone: () => toast(t('case.taken', { number })) },
  );
  const release = useAction(
    (reason: string, key) =>
      call(
        api.POST('/api/v1/cases/{id}/release', {
          params: { path: { id }, header: once(key) },
          body: { reason: reason || null },
        }),
      ),
    { refreshes: ['case'], onDone: () => toast(t('case.released', { number })) },
  );
  const ask = async (): Promise<void> => {
    const reason = await confirm({
      title: t('case.releaseTitle', { number }),
      body: t(assignedToMe ? 'case.releaseBody' : 'case.releaseOther'),
      action: t('case.release'),
      kind: 'primary',
      reason: { label: t('case.releaseReason'), minLength: assignedToMe ? 0 : 1 },
    });
    if (reason !== false) await release.run(reason);
  };
  return {
    take: actions.includes('take') ? () => void take.run(undefined) : undefined,
    release: actions.includes('release') ? () => void ask() : undefined,
    isRunning: take.isRunning || release.isRunning,
    problem: take.problem ?? release.problem,
  };
}
