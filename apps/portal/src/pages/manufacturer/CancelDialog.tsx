import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { type Action, useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import type { Request } from './queries';

type Body = Dto<'CancelRequestDto'>;
interface Values {
  reason: Body['reason'] | null;
  note: string;
}

const REASONS = ['need_gone', 'bought_elsewhere', 'plan_changed', 'mistake', 'other'] as const;
const DEFAULTS: Values = { reason: null, note: '' };

export interface Cancelling extends Action<Body, Request> {
  readonly requestId: string;
  readonly isOpen: boolean;
  /** One line only; the whole request when undefined. */
  readonly lineId: string | undefined;
  readonly ask: () => void;
  readonly askForLine: (lineId: string) => void;
  readonly close: () => void;
}

export function useCancel(id: string): Cancelling {
  const { t } = useTranslation('manufacturer');
  const [about, setAbout] = useState<{ readonly lineId?: string }>();
  const close = (): void => setAbout(undefined);
  const cancel = useAction(
    (body: Body, key) =>
      call(api.POST('/api/v1/requests/{id}/cancel', { params: { path: { id }, header: once(key) }, body })),
    {
      refreshes: ['request', 'proposal'],
      onDone: () => {
        close();
        toast(t('cancel.done'));
      },
    },
  );
  return {
    ...cancel,
    requestId: id,
    isOpen: about !== undefined,
    lineId: about?.lineId,
    ask: () => setAbout({}),
    askForLine: (lineId) => setAbout({ lineId }),
    close,
  };
}

/** Why a need, or a line of it, is given up. */
export function CancelDialog({ of }: { readonly of: Cancelling }) {
  const { t } = useTranslation('manufacturer');
  return (
    <Dialog title={t(of.lineId ? 'cancel.lineTitle' : 'cancel.title')} isOpen={of.isOpen} onClose={of.close}>
      <p>{t('cancel.body')}</p>
      <CancelForm of={of} />
    </Dialog>
  );
}

function CancelForm({ of }: { readonly of: Cancelling }) {
  const { t } = useTranslation('manufacturer');
  const form = useDraftForm<Values>({ id: `cancel.${of.lineId ?? of.requestId}`, defaults: DEFAULTS });
  return (
    <Form
      form={form}
      problem={of.problem}
      onSubmit={({ reason, note }) =>
        of.run({
          reason: reason!,
          ...(note.trim() ? { note: note.trim() } : {}),
          ...(of.lineId ? { lineIds: [of.lineId] } : {}),
        })
      }
    >
      <Select
        name="reason"
        label={t('cancel.reason')}
        options={REASONS.map((value) => ({ value, text: t(`cancelReason.${value}`) }))}
      />
      <TextField name="note" isOptional isMultiline label={t('cancel.note')} maxLength={500} />
      <SubmitButton>{t('cancel.act')}</SubmitButton>
    </Form>
  );
}
