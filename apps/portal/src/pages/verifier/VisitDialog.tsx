import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { toast } from '../../components/toast';
import { Checkbox } from '../../forms/Checkbox';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { DateField, TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import type { Claim } from './kinds';

interface Values {
  visitedOn: string;
  findings: string;
  satisfied: boolean;
}

const DEFAULTS: Values = { visitedOn: '', findings: '', satisfied: false };

/** What a verifier saw on the spot becomes evidence of the claim. */
export function VisitDialog({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const { t } = useTranslation('verifier');
  const form = useDraftForm<Values>({ id: `claim.${claim.id}.visit`, defaults: DEFAULTS });
  const add = useAction(
    (body: Values, key) =>
      call(
        api.POST('/api/v1/claims/{id}/field-visits', { params: { path: { id: claim.id }, header: once(key) }, body }),
      ),
    {
      refreshes: ['case', 'claim'],
      onDone: () => {
        toast(t('visit.added'));
        onClose();
      },
    },
  );
  return (
    <Dialog title={t('visit.title')} isOpen onClose={onClose}>
      <Form form={form} onSubmit={add.run} problem={add.problem}>
        <DateField name="visitedOn" label={t('visit.on')} />
        <TextField name="findings" label={t('visit.findings')} hint={t('visit.findingsHint')} isMultiline />
        <Checkbox name="satisfied" label={t('visit.bearsOut')} />
        <div>
          <SubmitButton>{t('visit.act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
