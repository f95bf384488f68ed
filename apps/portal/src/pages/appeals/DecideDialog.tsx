import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import type { Appeal } from './workspaces';

type Outcome = Dto<'DecideAppealDto'>['outcome'];
interface Values {
  outcome: Outcome | '';
  reason: string;
}

const DEFAULTS: Values = { outcome: '', reason: '' };
const REASON = { min: 20, max: 4_000 } as const;

/** Outcome and reason; what follows is carried out at once and the appellant is written to. */
export function DecideDialog({ appeal, onClose }: { readonly appeal: Appeal; readonly onClose: () => void }) {
  const { t } = useTranslation('appeals');
  const { id } = appeal;
  const form = useDraftForm<Values>({ id: `appeal.decide.${id}`, defaults: DEFAULTS });
  const decide = useAction(
    ({ outcome, reason }: Values, key) =>
      call(
        api.POST('/api/v1/appeals/{id}/decide', {
          params: { path: { id }, header: once(key) },
          body: { outcome: outcome as Outcome, reason },
        }),
      ),
    {
      refreshes: ['appeal', 'case', 'claim'],
      onDone: () => {
        toast(t('acts.decided'));
        onClose();
      },
    },
  );
  return (
    <Dialog title={t('acts.decide')} isOpen onClose={onClose} isWide>
      <div className="stack">
        <p className="soft">{t('decide.lead')}</p>
        <Form form={form} onSubmit={decide.run} problem={decide.problem}>
          <Select
            name="outcome"
            label={t('decide.outcome')}
            options={appeal.outcomes.map((value) => ({ value, text: t(`outcomes.${value}`) }))}
          />
          <TextField
            name="reason"
            label={t('decide.reason')}
            hint={t('decide.reasonHint', REASON)}
            maxLength={REASON.max}
            rules={{ minLength: { value: REASON.min, message: t('contest.wordsShort', REASON) } }}
            isMultiline
          />
          <div>
            <SubmitButton>{t('decide.send')}</SubmitButton>
          </div>
        </Form>
      </div>
    </Dialog>
  );
}
