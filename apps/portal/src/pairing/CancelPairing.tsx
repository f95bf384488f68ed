import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../api/client';
import { useAction } from '../api/use-action';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { Note } from '../components/Note';
import { toast } from '../components/toast';
import { Form } from '../forms/Form';
import { Select } from '../forms/Select';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useDraftForm } from '../forms/use-draft-form';
import { CANCEL_REASONS } from './reasons';

type Cancel = Dto<'CancelPairingDto'>;
const DEFAULTS = { reason: null as never, note: null };

/** Ends an agreed pairing, with what that sets free said first. */
export function CancelPairing({ proposal }: { readonly proposal: Dto<'ProposalDto'> }) {
  const { t } = useTranslation('pairing');
  const [isOpen, setOpen] = useState(false);
  const form = useDraftForm<Cancel>({ id: `cancel.${proposal.id}`, defaults: DEFAULTS });
  const send = useAction(
    (body: Cancel, key) =>
      call(
        api.POST('/api/v1/proposals/{id}/cancel', { params: { path: { id: proposal.id }, header: once(key) }, body }),
      ),
    {
      refreshes: ['proposal', 'request'],
      onDone: () => {
        setOpen(false);
        toast(t('cancel.done'));
      },
    },
  );
  if (proposal.state === 'cancelled' && proposal.cancelReason)
    return (
      <Note tone="warn" title={t('cancel.was', { reason: t(`cancelReason.${proposal.cancelReason}`) })}>
        {proposal.cancelNote}
      </Note>
    );
  if (!proposal.actions.includes('cancel')) return null;
  return (
    <>
      <Button kind="danger" onPress={() => setOpen(true)}>
        {t('cancel.open')}
      </Button>
      <Dialog title={t('cancel.open')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Form form={form} onSubmit={send.run} problem={send.problem}>
          <p>{t('cancel.body')}</p>
          <Select
            name="reason"
            label={t('cancel.reason')}
            options={CANCEL_REASONS.map((value) => ({ value, text: t(`cancelReason.${value}`) }))}
          />
          <TextField name="note" label={t('cancel.note')} maxLength={500} isOptional isMultiline />
          <SubmitButton>{t('cancel.send')}</SubmitButton>
        </Form>
      </Dialog>
    </>
  );
}
