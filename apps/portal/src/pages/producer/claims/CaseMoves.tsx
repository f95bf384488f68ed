import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch, once } from '../../../api/client';
import type { FieldFault } from '../../../api/problem';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { confirm } from '../../../components/confirm';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { useClaimTitle } from './claim-title';

type Case = Dto<'CaseDto'>;

/** Send in, or discard: as far as the API allows them now. What is missing is told claim by claim. */
export function CaseMoves({ of }: { readonly of: Case }) {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const { id, actions, state } = of;
  const submit = useAction(
    (_: void, key) => call(api.POST('/api/v1/cases/{id}/submit', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['case', 'claim'], onDone: () => toast(t('case.submitted')) },
  );
  const discard = useAction(
    () => call(api.DELETE('/api/v1/cases/{id}', { params: { path: { id }, header: ifMatch(of.version) } })),
    {
      onDone: () => {
        toast(t('case.discarded'));
        void navigate({ to: '/producer/verification', replace: true });
      },
    },
  );
  const ask = async (): Promise<void> => {
    const question = { title: t('case.discardTitle'), body: t('case.discardBody') };
    if ((await confirm({ ...question, action: t('case.discard') })) !== false) await discard.run(undefined);
  };
  const faults = useNamedFaults(of, submit.problem?.fields ?? []);
  if (!actions.includes('submit') && !actions.includes('discard')) return null;
  return (
    <div className="stack">
      {submit.problem && <ProblemNote problem={submit.problem} faults={faults} />}
      {discard.problem && <ProblemNote problem={discard.problem} />}
      <div className="row">
        {actions.includes('submit') && (
          <Button kind="primary" onPress={() => void submit.run()} isPending={submit.isRunning}>
            {t(state === 'returned' ? 'case.resubmit' : 'case.submit')}
          </Button>
        )}
        {actions.includes('discard') && (
          <Button kind="quiet" onPress={() => void ask()} isPending={discard.isRunning}>
            {t('case.discard')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** `/claims/<id>/evidence` says nothing to a reader: the claim is named instead. */
function useNamedFaults(of: Case, faults: readonly FieldFault[]): readonly FieldFault[] {
  const titleOf = useClaimTitle();
  return faults.map((fault) => {
    const claim = of.claims.find(({ id }) => fault.pointer.startsWith(`/claims/${id}`));
    return claim ? { ...fault, detail: `${titleOf(claim)}: ${fault.detail}` } : fault;
  });
}
