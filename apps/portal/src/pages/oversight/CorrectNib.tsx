import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch } from '../../api/client';
import { useAction } from '../../api/use-action';
import { ConflictChoice } from '../../components/ConflictChoice';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';

type Organisation = Dto<'OrganisationDto'>;

interface Values {
  nib: string;
}

/** The number by which the state knows a firm: only an administrator corrects it. */
export function CorrectNib({ firm }: { readonly firm: Organisation }) {
  const { t } = useTranslation('oversight');
  const client = useQueryClient();
  const defaults = useMemo(() => ({ nib: firm.nib }), [firm.nib]);
  const form = useDraftForm<Values>({ id: `organisation.${firm.id}.nib`, defaults });
  const correct = useAction(
    ({ nib, version }: Values & { version: number }) =>
      call(
        api.PATCH('/api/v1/organisations/{id}', {
          params: { path: { id: firm.id }, header: ifMatch(version) },
          body: { nib },
        }),
      ),
    {
      refreshes: ['organisation'],
      onDone: () => toast(t('nib.done')),
      onRefused: ({ isConflict }) => {
        if (isConflict) void client.invalidateQueries({ queryKey: ['organisation', firm.id] });
      },
    },
  );
  const { problem } = correct;
  const takeTheirs = (): void => {
    form.reset({ nib: firm.nib });
    form.forgetDraft();
    correct.reset();
  };
  return (
    <section className="card stack" aria-labelledby="nib-title">
      <h2 id="nib-title">{t('nib.title')}</h2>
      <p className="soft">{t('nib.lead')}</p>
      {problem?.isConflict && (
        <ConflictChoice
          problem={problem}
          differences={[{ label: t('firm.nib'), mine: form.getValues('nib'), theirs: firm.nib }]}
          onTakeTheirs={takeTheirs}
          onKeepMine={() => void correct.run({ ...form.getValues(), version: firm.version })}
        />
      )}
      <Form
        form={form}
        onSubmit={(values) => correct.run({ ...values, version: firm.version })}
        problem={problem?.isConflict ? undefined : problem}
      >
        <TextField name="nib" label={t('firm.nib')} hint={t('nib.hint')} inputMode="numeric" maxLength={30} />
        <div>
          <SubmitButton>{t('nib.act')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
