import { useMemo, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../api/client';
import { useAction } from '../api/use-action';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { toast } from '../components/toast';
import { Form } from '../forms/Form';
import { NumberField } from '../forms/NumberField';
import { WeekField } from '../forms/Select';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useDraftForm } from '../forms/use-draft-form';
import { useFormats } from '../format/use-formats';

type Terms = Dto<'CounterProposalDto'>;
const WEEKS_MAX = 26;

interface CounterActionProps {
  readonly proposal: Dto<'ProposalDto'>;
  /** Where the new proposal is. */
  readonly onCountered: (id: string) => void;
}

/** The button that answers with other terms, and the form behind it. */
export function CounterAction({ proposal, onCountered }: CounterActionProps) {
  const { t } = useTranslation('pairing');
  const [isOpen, setOpen] = useState(false);
  if (!proposal.actions.includes('counter')) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('counter.open')}</Button>
      <Dialog title={t('counter.title')} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        <CounterForm
          proposal={proposal}
          onCountered={(id) => {
            setOpen(false);
            onCountered(id);
          }}
        />
      </Dialog>
    </>
  );
}

function CounterForm({ proposal, onCountered }: CounterActionProps) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const { unit } = proposal.material;
  const defaults = useMemo<Terms>(
    () => ({
      unitPrice: proposal.unitPrice,
      weeks: proposal.weeks.map(({ arrivalWeek, quantity }) => ({ arrivalWeek, quantity })),
      note: null,
    }),
    [proposal],
  );
  const form = useDraftForm<Terms>({ id: `counter.${proposal.id}`, defaults });
  const weeks = useFieldArray({ control: form.control, name: 'weeks' });
  const send = useAction(
    (body: Terms, key) =>
      call(
        api.POST('/api/v1/proposals/{id}/counter', { params: { path: { id: proposal.id }, header: once(key) }, body }),
      ),
    {
      refreshes: ['proposal'],
      onDone: ({ id }) => {
        toast(t('counter.sent'));
        onCountered(id);
      },
    },
  );
  const total = form.watch('weeks').reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  return (
    <Form form={form} onSubmit={send.run} problem={send.problem}>
      <p className="soft">{t('counter.lead')}</p>
      <NumberField name="unitPrice" label={t('counter.unitPrice')} min={1} unit={`Rp/${f.unit(unit)}`} />
      <fieldset className="stack-tight">
        <legend>{t('counter.weeks')}</legend>
        {weeks.fields.map((field, i) => (
          <div className="columns" key={field.id}>
            <WeekField name={`weeks.${i}.arrivalWeek`} label={t('counter.arrival')} count={WEEKS_MAX} />
            <NumberField name={`weeks.${i}.quantity`} label={t('counter.quantity')} min={1} unit={unit} />
            {weeks.fields.length > 1 && (
              <Button kind="quiet" size="s" onPress={() => weeks.remove(i)}>
                {t('counter.removeWeek', { number: i + 1 })}
              </Button>
            )}
          </div>
        ))}
        <div className="row">
          <Button
            size="s"
            onPress={() => weeks.append({ arrivalWeek: null as never, quantity: undefined as never })}
            isDisabled={weeks.fields.length >= WEEKS_MAX}
          >
            {t('counter.addWeek')}
          </Button>
          <strong>{t('counter.total', { total: f.quantity(total, unit) })}</strong>
        </div>
      </fieldset>
      <TextField name="note" label={t('counter.note')} maxLength={500} isOptional isMultiline />
      <SubmitButton>{t('counter.send')}</SubmitButton>
    </Form>
  );
}
