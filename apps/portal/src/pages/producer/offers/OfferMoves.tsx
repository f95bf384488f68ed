import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { Select } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { TextField } from '../../../forms/TextField';
import { useDraftForm } from '../../../forms/use-draft-form';
import { ConfirmOne } from './StillTrue';

type Offer = Dto<'OfferDto'>;
type Withdraw = Dto<'WithdrawOfferDto'>;

const REASONS = ['sold_elsewhere', 'capacity_lost', 'terms_changed', 'mistake', 'other'] as const;
const DEFAULTS = { note: '' };

/** Publish, "still true", withdraw: as far as the API allows them now. */
export function OfferMoves({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('producer');
  const { id, actions } = offer;
  const [isWithdrawing, setWithdrawing] = useState(false);
  const publish = useAction(
    (_: void, key) => call(api.POST('/api/v1/offers/{id}/publish', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['offer'], onDone: () => toast(t('offer.published')) },
  );
  return (
    <>
      {publish.problem && <ProblemNote problem={publish.problem} />}
      <ConfirmOne offer={offer} />
      {actions.includes('withdraw') && <Button onPress={() => setWithdrawing(true)}>{t('offer.withdraw')}</Button>}
      {actions.includes('publish') && (
        <Button kind="primary" onPress={() => void publish.run()} isPending={publish.isRunning}>
          {t('offer.publish')}
        </Button>
      )}
      <WithdrawDialog id={id} isOpen={isWithdrawing} onClose={() => setWithdrawing(false)} />
    </>
  );
}

interface WithdrawDialogProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function WithdrawDialog({ id, isOpen, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('producer');
  const form = useDraftForm<Withdraw>({ id: `offer.withdraw.${id}`, defaults: DEFAULTS });
  const withdraw = useAction(
    ({ reason, note }: Withdraw, key) =>
      call(
        api.POST('/api/v1/offers/{id}/withdraw', {
          params: { path: { id }, header: once(key) },
          body: { reason, ...(note ? { note } : {}) },
        }),
      ),
    {
      refreshes: ['offer', 'proposal', 'line'],
      onDone: () => {
        toast(t('offer.withdrawn'));
        onClose();
      },
    },
  );
  return (
    <Dialog title={t('offer.withdrawTitle')} isOpen={isOpen} onClose={onClose}>
      <p>{t('offer.withdrawBody')}</p>
      <Form form={form} onSubmit={withdraw.run} problem={withdraw.problem}>
        <Select
          name="reason"
          label={t('reason')}
          options={REASONS.map((reason) => ({ value: reason, text: t(`offer.withdrawReasons.${reason}`) }))}
        />
        <TextField name="note" label={t('note')} isOptional isMultiline maxLength={500} />
        <div>
          <SubmitButton>{t('offer.withdraw')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
