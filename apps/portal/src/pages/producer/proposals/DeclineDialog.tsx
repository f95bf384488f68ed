import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Dialog } from '../../../components/Dialog';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { Select } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { TextField } from '../../../forms/TextField';
import { useDraftForm } from '../../../forms/use-draft-form';

type Decline = Dto<'DeclineProposalDto'>;

/** Those a producer has; `need_gone` is for the other side. */
const REASONS = [
  'capacity_lost',
  'price',
  'quantity',
  'timing',
  'grade',
  'freight',
  'counterpart',
  'other',
] as const satisfies readonly Decline['reason'][];

const DEFAULTS = { note: '' };

interface DeclineDialogProps {
  readonly proposal: Dto<'ProposalDto'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function DeclineDialog({ proposal: { id }, isOpen, onClose }: DeclineDialogProps) {
  const { t } = useTranslation('producer');
  const { t: shared } = useTranslation('proposal');
  const form = useDraftForm<Decline>({ id: `proposal.decline.${id}`, defaults: DEFAULTS });
  const decline = useAction(
    ({ reason, note }: Decline, key) =>
      call(
        api.POST('/api/v1/proposals/{id}/decline', {
          params: { path: { id }, header: once(key) },
          body: { reason, ...(note ? { note } : {}) },
        }),
      ),
    {
      refreshes: ['proposal', 'line', 'offer'],
      onDone: () => {
        toast(t('proposal.declined'));
        onClose();
      },
    },
  );
  return (
    <Dialog title={t('proposal.declineTitle')} isOpen={isOpen} onClose={onClose}>
      <p>{t('proposal.declineBody')}</p>
      <Form form={form} onSubmit={decline.run} problem={decline.problem}>
        <Select
          name="reason"
          label={t('proposal.reason')}
          options={REASONS.map((reason) => ({ value: reason, text: shared(`decline.${reason}`) }))}
        />
        <TextField name="note" label={t('proposal.note')} isOptional isMultiline maxLength={500} />
        <div>
          <SubmitButton>{t('proposal.decline')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
