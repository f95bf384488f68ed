import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import type { Problem } from '../../api/problem';
import { type Action, useAction } from '../../api/use-action';
import { confirm } from '../../components/confirm';
import { toast } from '../../components/toast';
import { useFormats } from '../../format/use-formats';
import type { Proposal } from './queries';

type DeclineBody = Dto<'DeclineProposalDto'>;

export interface Answering {
  readonly accept: (proposal: Proposal) => Promise<void>;
  readonly askWhy: (proposal: Proposal) => void;
  readonly decline: Action<DeclineBody, Proposal>;
  /** The one that is being declined. */
  readonly declining: Proposal | undefined;
  readonly close: () => void;
  readonly isRunning: boolean;
  readonly problem: Problem | undefined;
}

/** Accepting, after a last look at what it means, and declining with a reason. */
export function useAnswer(): Answering {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const [declining, setDeclining] = useState<Proposal>();
  const close = (): void => setDeclining(undefined);
  const refreshes = ['proposal', 'request'];
  const acceptance = useAction(
    (id: string, key) =>
      call(api.POST('/api/v1/proposals/{id}/accept', { params: { path: { id }, header: once(key) } })),
    { refreshes, onDone: ({ state }) => toast(t(state === 'agreed' ? 'answer.agreed' : 'answer.accepted')) },
  );
  const decline = useAction(
    (body: DeclineBody, key) =>
      call(
        api.POST('/api/v1/proposals/{id}/decline', {
          params: { path: { id: declining!.id }, header: once(key) },
          body,
        }),
      ),
    {
      refreshes,
      onDone: () => {
        close();
        toast(t('answer.declined'));
      },
    },
  );
  const accept = async (proposal: Proposal): Promise<void> => {
    const { quantity, material, producer, landedCost, producerAcceptedAt } = proposal;
    const terms = { quantity: f.quantity(quantity, material.unit), producer: producer.name, cost: f.money(landedCost) };
    const answer = await confirm({
      title: t('answer.acceptTitle'),
      body: `${t('answer.acceptBody', terms)} ${t(producerAcceptedAt ? 'answer.final' : 'answer.notFinal')}`,
      action: t('answer.accept'),
      kind: 'primary',
    });
    if (answer !== false) await acceptance.run(proposal.id);
  };
  return {
    accept,
    askWhy: setDeclining,
    decline,
    declining,
    close,
    isRunning: acceptance.isRunning,
    problem: acceptance.problem,
  };
}
