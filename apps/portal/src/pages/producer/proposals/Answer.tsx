import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { confirm } from '../../../components/confirm';
import { Note } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { Countdown, Instant } from '../../../components/values';
import { CounterAction } from '../../../pairing/CounterAction';
import { DeclineDialog } from './DeclineDialog';
import styles from './ProposalPage.module.css';

type Proposal = Dto<'ProposalDto'>;

/** Where both sides stand, how long there is, and the two answers. */
export function Answer({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('producer');
  const { id, actions } = proposal;
  const navigate = useNavigate();
  const [isDeclining, setDeclining] = useState(false);
  const accept = useAction(
    (_: void, key) => call(api.POST('/api/v1/proposals/{id}/accept', { params: { path: { id }, header: once(key) } })),
    {
      refreshes: ['proposal', 'line', 'offer'],
      onDone: ({ state }) => toast(t(state === 'agreed' ? 'proposal.agreed' : 'proposal.accepted')),
    },
  );
  const ask = async (): Promise<void> => {
    // The other side has accepted: this answer cannot be taken back.
    const isLast = proposal.manufacturerAcceptedAt !== null;
    const question = { title: t('proposal.concludeTitle'), body: t('proposal.concludeBody') };
    if (isLast && (await confirm({ ...question, action: t('proposal.accept'), kind: 'primary' })) === false) return;
    await accept.run();
  };
  return (
    <div className="card stack">
      <h2>{t('proposal.answer')}</h2>
      {proposal.agreedAt === null && proposal.endedAt === null && (
        <p>
          {t('proposals.until')}: <Countdown until={proposal.expiresAt} />
        </p>
      )}
      <Sides proposal={proposal} />
      {accept.problem && <ProblemNote problem={accept.problem} />}
      <Ending proposal={proposal} />
      {actions.length > 0 && (
        <div className="row">
          {actions.includes('accept') && (
            <Button kind="primary" onPress={() => void ask()} isPending={accept.isRunning}>
              {t('proposal.accept')}
            </Button>
          )}
          <CounterAction
            proposal={proposal}
            onCountered={(countered) => void navigate({ to: '/producer/proposals/$id', params: { id: countered } })}
          />
          {actions.includes('decline') && <Button onPress={() => setDeclining(true)}>{t('proposal.decline')}</Button>}
        </div>
      )}
      <DeclineDialog proposal={proposal} isOpen={isDeclining} onClose={() => setDeclining(false)} />
    </div>
  );
}

function Sides({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('producer');
  const sides = [
    [t('proposal.you'), proposal.producerAcceptedAt],
    [proposal.manufacturer.name, proposal.manufacturerAcceptedAt],
  ] as const;
  return (
    <ul className={styles.sides}>
      {sides.map(([name, at]) => (
        <li key={name}>
          <span>{name}</span>
          <span className="soft small">
            {at ? (
              <>
                {t('proposal.acceptedAt')} <Instant at={at} />
              </>
            ) : (
              t('proposal.notYet')
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What an ended proposal came to, in words. */
function Ending({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('producer');
  const { t: shared } = useTranslation('proposal');
  const { state, declineReason, declineNote, withdrawReason } = proposal;
  if (state === 'agreed') return <Note tone="good">{t('proposal.agreedNote')}</Note>;
  if (state === 'expired') return <Note tone="warn">{t('proposal.expiredNote')}</Note>;
  if (state === 'declined')
    return (
      <Note tone="neutral">
        {t('proposal.declinedNote')} {declineReason && shared(`decline.${declineReason}`)}
        {declineNote && <p>{declineNote}</p>}
      </Note>
    );
  if (state === 'withdrawn')
    return (
      <Note tone="neutral">
        {t('proposal.withdrawnNote')} {withdrawReason && shared(`withdraw.${withdrawReason}`)}
      </Note>
    );
  return null;
}
