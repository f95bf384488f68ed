import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import type { Problem } from '../../api/problem';
import { useAction } from '../../api/use-action';
import { confirm as ask } from '../../components/confirm';
import { toast } from '../../components/toast';
import type { Claim } from './kinds';

export interface SecondSignature {
  /** Undefined: there is nothing to sign, or not for this person. */
  readonly confirm: (() => void) | undefined;
  readonly refuse: (() => void) | undefined;
  readonly isRunning: boolean;
  readonly problem: Problem | undefined;
}

const REFRESHED = ['claim', 'decision', 'case'];

/** The second pair of eyes on a decision that waits. */
export function useSecondSignature(claim: Claim, onSigned: () => void): SecondSignature {
  const { t } = useTranslation('verifier');
  const waiting = claim.decisions.find(({ state }) => state === 'awaiting_second');
  const id = waiting?.id ?? '';
  const name = waiting?.decidedBy ?? '';
  const done = (key: 'second.confirmed' | 'second.refused') => () => {
    toast(t(key));
    onSigned();
  };
  const confirm = useAction(
    (note: string, key) =>
      call(
        api.POST('/api/v1/decisions/{id}/confirm', {
          params: { path: { id }, header: once(key) },
          body: { note: note || null },
        }),
      ),
    { refreshes: REFRESHED, onDone: done('second.confirmed') },
  );
  const refuse = useAction(
    (note: string, key) =>
      call(api.POST('/api/v1/decisions/{id}/refuse', { params: { path: { id }, header: once(key) }, body: { note } })),
    { refreshes: REFRESHED, onDone: done('second.refused') },
  );
  const askToConfirm = async (): Promise<void> => {
    const verdict = t(`decision.verdicts.${waiting?.verdict ?? 'verify'}`);
    const question = { title: t('second.confirmTitle'), body: t('second.confirmBody', { name, verdict }) };
    const reply = await ask({ ...question, action: t('second.confirm'), kind: 'primary' });
    if (reply !== false) await confirm.run(reply);
  };
  const askToRefuse = async (): Promise<void> => {
    const question = { title: t('second.refuseTitle'), body: t('second.refuseBody', { name }) };
    const reply = await ask({ ...question, action: t('second.refuse'), reason: { label: t('second.refuseReason') } });
    if (reply !== false) await refuse.run(reply);
  };
  return {
    confirm: claim.actions.includes('confirm') ? () => void askToConfirm() : undefined,
    refuse: claim.actions.includes('refuse') ? () => void askToRefuse() : undefined,
    isRunning: confirm.isRunning || refuse.isRunning,
    problem: confirm.problem ?? refuse.problem,
  };
}
