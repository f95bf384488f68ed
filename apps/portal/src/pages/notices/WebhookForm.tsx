import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import type { Problem } from '../../api/problem';
import { CheckboxGroup } from '../../forms/Checkbox';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';

export type WebhookValues = Dto<'NewWebhookDto'>;

interface WebhookFormProps {
  /** Names the draft. */
  readonly id: string;
  readonly defaults: WebhookValues;
  readonly choices: readonly Dto<'NoticeChoiceDto'>[];
  readonly problem: Problem | undefined;
  readonly submit: string;
  readonly onSubmit: (values: WebhookValues) => Promise<unknown>;
}

export function WebhookForm({ id, defaults, choices, problem, submit, onSubmit }: WebhookFormProps) {
  const { t } = useTranslation('notices');
  const form = useDraftForm<WebhookValues>({ id, defaults });
  const options = choices.filter(({ isEvent }) => isEvent).map(({ kind, name }) => ({ value: kind, text: name }));
  return (
    <Form
      form={form}
      onSubmit={(values) => onSubmit({ ...values, description: values.description ?? '' })}
      problem={problem}
    >
      <TextField name="url" label={t('hooks.url')} hint={t('hooks.urlHint')} maxLength={2_000} />
      <TextField name="description" label={t('hooks.description')} isOptional maxLength={200} />
      <CheckboxGroup name="events" label={t('hooks.events')} options={options} />
      <div>
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </Form>
  );
}
