import { useTranslation } from 'react-i18next';
import type { Dto } from '../api/client';
import { Note } from '../components/Note';
import { useFormats } from '../format/use-formats';

interface BackupNoteProps {
  readonly proposal: Dto<'ProposalDto'>;
  readonly backup: Dto<'BackupDto'>;
}

/** That it stands in for a pairing which failed, and why it was asked first. */
export function BackupNote({ proposal, backup }: BackupNoteProps) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const quantity = f.quantity(backup.quantity, proposal.material.unit);
  return (
    <Note tone="info" title={t('backup.title')}>
      <p>{t(`backup.body.${backup.cause}`)}</p>
      <p>{t('backup.rule', { quantity })}</p>
    </Note>
  );
}
