import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../api/client';
import { uploadFile } from '../api/upload';
import { useAction } from '../api/use-action';
import { Button } from '../components/Button';
import { ProblemNote } from '../components/ProblemNote';
import { toast } from '../components/toast';

const KINDS = 'application/pdf,image/png,image/jpeg';

/** One more file for a receipt that is recorded already. */
export function AddReceiptFile({ receiptId }: { readonly receiptId: string }) {
  const { t } = useTranslation('pairing');
  const picker = useRef<HTMLInputElement>(null);
  const send = useAction((file: File, key) => sendReceiptFile(receiptId, file, key), {
    refreshes: ['proposal'],
    onDone: () => toast(t('receiptFile.done')),
  });
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        accept={KINDS}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void send.run(file);
        }}
      />
      <Button size="s" kind="quiet" isPending={send.isRunning} onPress={() => picker.current?.click()}>
        {t('receiptFile.add')}
      </Button>
      {send.problem && <ProblemNote problem={send.problem} />}
    </>
  );
}

const TITLE_MAX = 160;

export const sendReceiptFile = (receiptId: string, file: File, key: string): Promise<Dto<'DeliveryPlanDto'>> =>
  uploadFile({
    to: `/api/v1/receipts/${receiptId}/files`,
    file,
    title: file.name.replace(/\.\w+$/, '').slice(0, TITLE_MAX),
    key,
  });
