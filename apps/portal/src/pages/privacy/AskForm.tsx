import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';

type Values = Dto<'AskPrivacyDto'>;
const DEFAULTS: Values = { kind: 'restriction', words: '' };
const KINDS = ['restriction', 'correction', 'erasure'] as const;

/** Restriction, correction, erasure: answered within 3×24 hours. */
export function AskForm() {
  const { t } = useTranslation('privacy');
  const form = useDraftForm<Values>({ id: 'privacy.ask', defaults: DEFAULTS });
  const ask = useAction(
    (body: Values, key) => call(api.POST('/api/v1/me/privacy-requests', { params: { header: once(key) }, body })),
    {
      refreshes: ['privacy-request'],
      onDone: () => {
        form.reset(DEFAULTS);
        toast(t('ask.done'));
      },
    },
  );
  return (
    <Form form={form} onSubmit={ask.run} problem={ask.problem}>
      <Select
        name="kind"
        label={t('ask.kind')}
        options={KINDS.map((value) => ({ value, text: t(`kinds.${value}`) }))}
      />
      <TextField name="words" label={t('ask.words')} hint={t('ask.hint')} maxLength={2_000} isMultiline />
      <div>
        <SubmitButton>{t('ask.send')}</SubmitButton>
      </div>
    </Form>
  );
}
