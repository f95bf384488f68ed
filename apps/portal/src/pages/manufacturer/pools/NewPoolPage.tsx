import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { PageHeader } from '../../../components/PageHeader';
import { toast } from '../../../components/toast';
import { useFormats } from '../../../format/use-formats';
import { Combobox } from '../../../forms/Combobox';
import { Form } from '../../../forms/Form';
import { NumberField } from '../../../forms/NumberField';
import { Select } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { TextField } from '../../../forms/TextField';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useOrganisation } from '../../../session/organisation';
import { searchMaterials, useDestinations } from '../queries';

type Values = Omit<Dto<'CreatePoolDto'>, 'organisationId' | 'suggestionId'>;

interface Suggested {
  readonly suggestion?: string;
  readonly material?: string;
  readonly name?: string;
  readonly target?: string;
}

/** Begins to gather, on a suggestion or freely. */
export function NewPoolPage() {
  const { t } = useTranslation('pools');
  const f = useFormats();
  const { id: organisationId } = useOrganisation();
  const { suggestion, material, name, target } = useSearch({ strict: false }) as Suggested;
  const destinations = useDestinations();
  const navigate = useNavigate();
  const defaults = useMemo<Values>(
    () => ({
      materialCode: material ?? (null as never),
      title: name ? t('new.named', { material: name }) : '',
      targetQuantity: target === undefined ? (undefined as never) : Number(target),
      facilityId: null as never,
    }),
    [material, name, target, t],
  );
  const form = useDraftForm<Values>({ id: `pool.${organisationId}.${suggestion ?? 'free'}`, defaults });
  const create = useAction(
    (values: Values, key) =>
      call(
        api.POST('/api/v1/pools', {
          params: { header: once(key) },
          body: { ...values, organisationId, suggestionId: suggestion ?? null },
        }),
      ),
    {
      refreshes: ['request'],
      onDone: ({ id }) => {
        form.discardDraft();
        toast(t('new.done'));
        void navigate({ to: '/manufacturer/pools/$id', params: { id } });
      },
    },
  );
  return (
    <div className="stack measure">
      <PageHeader
        title={t('new.title')}
        lead={t(suggestion ? 'new.leadSuggested' : 'new.lead')}
        back={<Link to="/manufacturer/pools">{t('title')}</Link>}
      />
      <Form form={form} onSubmit={create.run} problem={create.problem}>
        <Combobox
          name="materialCode"
          of={`materials.${f.language}`}
          search={(text) => searchMaterials(text, f.language)}
          label={t('material')}
          initialText={name}
        />
        <TextField name="title" label={t('pool')} maxLength={160} />
        <NumberField name="targetQuantity" label={t('target')} hint={t('new.targetHint')} min={1} />
        <Select name="facilityId" label={t('new.place')} options={destinations.options} />
        <div>
          <SubmitButton>{t('new.send')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
