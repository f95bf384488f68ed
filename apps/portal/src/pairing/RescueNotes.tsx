import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../api/client';
import { Note } from '../components/Note';
import { useFormats } from '../format/use-formats';
import { ChangeList } from './ChangeList';

interface RescueNotesProps {
  readonly proposal: Dto<'ProposalDto'>;
}

/** What of a pairing will not come, and what is done about it: nothing where nothing failed. */
export function RescueNotes({ proposal }: RescueNotesProps) {
  const rescues = useQuery({
    queryKey: ['proposal', proposal.id, 'rescues'],
    queryFn: () => call(api.GET('/api/v1/proposals/{id}/rescues', { params: { path: { id: proposal.id } } })),
  });
  return (rescues.data?.items ?? []).map((rescue) => (
    <RescueNote key={rescue.id} rescue={rescue} isBuyer={proposal.viewer.includes('manufacturer')} />
  ));
}

interface RescueNoteProps {
  readonly rescue: Dto<'RescueDto'>;
  readonly isBuyer: boolean;
}

function RescueNote({ rescue, isBuyer }: RescueNoteProps) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const { cause, quantity, material, runState, changes, backupOutcome, proposalIds } = rescue;
  const isOver = runState === 'finished';
  return (
    <Note tone={isOver ? 'info' : 'warn'} title={t('rescue.title')}>
      <p>{t(`rescue.lead.${cause}`, { quantity: f.quantity(quantity, material.unit) })}</p>
      {backupOutcome && <p>{t(`rescue.backup.${backupOutcome}`)}</p>}
      {runState === 'failed' || runState === 'cancelled' ? <p>{t(`rescue.${runState}`)}</p> : null}
      {runState === 'queued' || runState === 'running' ? <p>{t('rescue.waiting')}</p> : null}
      {changes && <ChangeList changes={changes} />}
      {isBuyer && isOver && proposalIds.length === 0 && <p>{t('rescue.none')}</p>}
      {proposalIds.map((id, i) => (
        <p key={id}>
          <Link to="/manufacturer/proposals/$id" params={{ id }}>
            {t('rescue.see', { number: i + 1 })}
          </Link>
        </p>
      ))}
    </Note>
  );
}
