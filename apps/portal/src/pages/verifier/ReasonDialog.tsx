import { useTranslation } from 'react-i18next';
import { Button, type ButtonKind } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import type { Problem } from '../../api/problem';

export interface ReasonValues {
  reasonCode: string;
  note: string;
}

interface ReasonDialogProps {
  /** Names the draft: what is decided, and about what. */
  readonly of: string;
  readonly title: string;
  readonly lead: string;
  readonly act: string;
  readonly kind?: ButtonKind;
  readonly reasons: readonly { readonly value: string; readonly text: string }[];
  readonly onClose: () => void;
  readonly onSubmit: (values: ReasonValues) => Promise<unknown>;
  readonly problem: Problem | undefined;
}

const DEFAULTS: ReasonValues = { reasonCode: '', note: '' };

/** A decision against a firm: a reason out of a list, and words where they help. */
export function ReasonDialog({ of, title, lead, act, kind = 'danger', reasons, ...rest }: ReasonDialogProps) {
  const { t } = useTranslation('verifier');
  const form = useDraftForm<ReasonValues>({ id: of, defaults: DEFAULTS });
  return (
    <Dialog title={title} isOpen onClose={rest.onClose}>
      <p>{lead}</p>
      <Form form={form} onSubmit={rest.onSubmit} problem={rest.problem}>
        <Select name="reasonCode" label={t('reason.code')} options={reasons} />
        <TextField name="note" label={t('reason.note')} hint={t('reason.noteHint')} isOptional isMultiline />
        <div>
          <Button type="submit" kind={kind} isPending={form.formState.isSubmitting}>
            {act}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
