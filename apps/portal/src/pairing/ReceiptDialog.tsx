import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../api/client';
import { useAction } from '../api/use-action';
import { Dialog } from '../components/Dialog';
import { toast } from '../components/toast';
import { FileDrop } from '../forms/FileDrop';
import { Form } from '../forms/Form';
import { NumberField } from '../forms/NumberField';
import { Select } from '../forms/Select';
import { SubmitButton } from '../forms/SubmitButton';
import { DateField, TextField } from '../forms/TextField';
import { useDraftForm } from '../forms/use-draft-form';
import { useFormats } from '../format/use-formats';
import { sendReceiptFile } from './AddReceiptFile';
import { type DeliveryProps, leftOf } from './delivery';
import { NONCONFORMANCES } from './reasons';

type Receipt = Dto<'CreateReceiptDto'>;
type Finding = NonNullable<Receipt['finding']>;

interface ReceiptDialogProps extends DeliveryProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function ReceiptDialog({ isOpen, onClose, ...props }: ReceiptDialogProps) {
  const { t } = useTranslation('pairing');
  return (
    <Dialog title={t('receive.title')} isOpen={isOpen} onClose={onClose}>
      <ReceiptForm {...props} onDone={onClose} />
    </Dialog>
  );
}

/** What arrived, how much of it is unfit, and the laboratory's value when it is below grade. */
function ReceiptForm({ delivery, proposal, onDone }: DeliveryProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const { unit } = proposal.material;
  const left = leftOf(delivery);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const defaults = useMemo<Receipt>(
    () => ({
      receivedOn: today,
      quantity: left,
      rejected: 0,
      reason: null,
      finding: null,
      note: null,
    }),
    [left, today],
  );
  const form = useDraftForm<Receipt>({ id: `receipt.${delivery.id}`, defaults });
  const [file, setFile] = useState<File>();
  const send = useAction(
    async (body: Receipt, key) => {
      const plan = await call(
        api.POST('/api/v1/deliveries/{id}/receipts', {
          params: { path: { id: delivery.id }, header: once(key) },
          body,
        }),
      );
      const receipt = plan.deliveries.find(({ id }) => id === delivery.id)?.receipts[0];
      return file && receipt ? sendReceiptFile(receipt.id, file, `${key}-f`) : plan;
    },
    {
      refreshes: ['proposal', 'request'],
      onDone: () => {
        toast(t('receive.done'));
        onDone();
      },
    },
  );
  const isRejecting = (form.watch('rejected') ?? 0) > 0;
  const reason = isRejecting ? form.watch('reason') : null;
  const submit = (values: Receipt) =>
    send.run({
      ...values,
      reason: reason ?? null,
      finding: reason === 'below_grade' ? (values.finding ?? null) : null,
    });
  return (
    <Form form={form} onSubmit={submit} problem={send.problem}>
      <p className="soft">{t('receive.left', { left: f.quantity(left, unit) })}</p>
      <DateField name="receivedOn" label={t('receive.on')} />
      <NumberField name="quantity" label={t('receive.quantity')} min={1} unit={unit} />
      <NumberField name="rejected" label={t('receive.rejected')} hint={t('receive.rejectedHint')} min={0} unit={unit} />
      {isRejecting && (
        <Select
          name="reason"
          label={t('receive.reason')}
          options={NONCONFORMANCES.map((value) => ({ value, text: t(`nonconformance.${value}`) }))}
        />
      )}
      {reason === 'below_grade' && <FindingFields attributes={Object.keys(proposal.grade.attributes)} />}
      <FileDrop label={t('receiptFile.choose')} onFiles={([chosen]) => setFile(chosen)} />
      {file && <p role="status">{t('receiptFile.chosen', { name: file.name, size: f.fileSize(file.size) })}</p>}
      <TextField name="note" label={t('receive.note')} maxLength={500} isOptional isMultiline />
      <SubmitButton>{t('receive.send')}</SubmitButton>
    </Form>
  );
}

const named = (field: keyof Finding) => `finding.${field}` as const;

function FindingFields({ attributes }: { readonly attributes: readonly string[] }) {
  const { t } = useTranslation('pairing');
  return (
    <fieldset className="stack-tight">
      <legend>{t('finding.legend')}</legend>
      <Select
        name={named('attributeCode')}
        label={t('finding.attribute')}
        options={attributes.map((value) => ({ value, text: value }))}
      />
      <NumberField name={named('measured')} label={t('finding.measured')} maxFraction={6} />
      <TextField name={named('laboratory')} label={t('finding.laboratory')} maxLength={150} />
      <TextField name={named('reportNumber')} label={t('finding.report')} maxLength={80} />
    </fieldset>
  );
}
