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
import { stated } from '../stated';

type Stop = Dto<'StopLineDto'>;

const REASONS = ['maintenance', 'breakdown', 'no_orders', 'closed', 'other'] as const;
const DEFAULTS = { note: '' };

/** Stop and resume, as far as the API allows them now. */
export function LineMoves({ line: { id, actions } }: { readonly line: Dto<'LineDto'> }) {
  const { t } = useTranslation('producer');
  const [isStopping, setStopping] = useState(false);
  const form = useDraftForm<Stop>({ id: `line.stop.${id}`, defaults: DEFAULTS });
  const resume = useAction(
    (_: void, key) => call(api.POST('/api/v1/lines/{id}/resume', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['line'], onDone: () => toast(t('lines.resumed')) },
  );
  const stop = useAction(
    (values: Stop, key) =>
      call(
        api.POST('/api/v1/lines/{id}/stop', {
          params: { path: { id }, header: once(key) },
          body: stated(values),
        }),
      ),
    {
      refreshes: ['line', 'offer', 'proposal'],
      onDone: () => {
        toast(t('lines.stopped'));
        setStopping(false);
      },
    },
  );
  return (
    <>
      {resume.problem && <ProblemNote problem={resume.problem} />}
      {actions.includes('stop') && <Button onPress={() => setStopping(true)}>{t('lines.stop')}</Button>}
      {actions.includes('resume') && (
        <Button kind="primary" onPress={() => void resume.run()} isPending={resume.isRunning}>
          {t('lines.resume')}
        </Button>
      )}
      <Dialog title={t('lines.stopTitle')} isOpen={isStopping} onClose={() => setStopping(false)}>
        <p>{t('lines.stopBody')}</p>
        <Form form={form} onSubmit={stop.run} problem={stop.problem}>
          <Select
            name="reason"
            label={t('reason')}
            options={REASONS.map((reason) => ({ value: reason, text: t(`lines.reasons.${reason}`) }))}
          />
          <TextField name="note" label={t('note')} isOptional isMultiline maxLength={500} />
          <div>
            <SubmitButton>{t('lines.stop')}</SubmitButton>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
