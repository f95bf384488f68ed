import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../api/client';
import { useAction } from '../api/use-action';
import { Button } from '../components/Button';
import { confirm } from '../components/confirm';
import { ProblemNote } from '../components/ProblemNote';
import { toast } from '../components/toast';
import { useFormats } from '../format/use-formats';
import { type DeliveryProps, leftOf } from './delivery';
import { ReceiptDialog } from './ReceiptDialog';

/** Record what arrived, or that nothing more will. */
export function DeliveryActions({ delivery, proposal }: DeliveryProps) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const [isOpen, setOpen] = useState(false);
  const close = useAction(
    (note: string, key) =>
      call(
        api.POST('/api/v1/deliveries/{id}/close', {
          params: { path: { id: delivery.id }, header: once(key) },
          body: { note: note === '' ? null : note },
        }),
      ),
    { refreshes: ['proposal', 'request'], onDone: () => toast(t('close.done')) },
  );
  const ask = async (): Promise<void> => {
    const left = f.quantity(leftOf(delivery), proposal.material.unit);
    const words = await confirm({
      title: t('close.title'),
      body: t('close.body', { left }),
      action: t('close.action'),
      reason: { label: t('close.reason') },
    });
    if (words !== false) await close.run(words);
  };
  if (delivery.actions.length === 0) return null;
  return (
    <div className="row">
      {delivery.actions.includes('receive') && (
        <Button size="s" kind="primary" onPress={() => setOpen(true)}>
          {t('receive.open')}
        </Button>
      )}
      {delivery.actions.includes('close_short') && (
        <Button size="s" onPress={() => void ask()} isPending={close.isRunning}>
          {t('close.action')}
        </Button>
      )}
      {close.problem && <ProblemNote problem={close.problem} />}
      <ReceiptDialog delivery={delivery} proposal={proposal} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}
