import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../../api/catalogue';
import { api, call, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { PageHeader } from '../../../components/PageHeader';
import { toast } from '../../../components/toast';
import { Combobox } from '../../../forms/Combobox';
import { Form } from '../../../forms/Form';
import { Select } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useOrganisation } from '../../../session/organisation';
import { FormSection } from '../FormSection';
import { useFacilities, useLines } from '../lines/use-lines';
import { useMaterialSearch } from '../materials';
import { type ClaimValues, NEW_CLAIM, newClaim, SUBJECTS } from './claim-form';
import { LevelField } from './LevelField';
import { type ClaimKind, StatementFields } from './StatementFields';

const KINDS: readonly ClaimKind[] = ['identity', 'facility', 'capability', 'capacity', 'certificate'];

export function ClaimNewPage() {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const { id: organisationId } = useOrganisation();
  const { kind: asked } = useSearch({ strict: false }) as { kind?: string };
  const defaults = useMemo(() => ({ ...NEW_CLAIM, kind: KINDS.find((one) => one === asked) ?? null }), [asked]);
  const form = useDraftForm<ClaimValues>({ id: `claim.new.${asked ?? ''}`, defaults });
  const [kind, materialCode, lineId] = [form.watch('kind'), form.watch('materialCode'), form.watch('lineId')];
  const sheet = useMaterialSheet(materialCode ?? undefined);
  const lines = useLines();
  const create = useAction(
    (values: ClaimValues, key) =>
      call(
        api.POST('/api/v1/organisations/{id}/claims', {
          params: { path: { id: organisationId }, header: once(key) },
          body: newClaim(values, sheet.data?.attributes ?? []),
        }),
      ),
    {
      refreshes: ['claim'],
      onDone: ({ id }) => {
        toast(t('claim.created'));
        void navigate({ to: '/producer/verification/claims/$id', params: { id }, replace: true });
      },
    },
  );
  const isReady = kind !== null && (!SUBJECTS[kind].material || kind === 'capacity' || materialCode !== null);
  return (
    <div className="measure">
      <PageHeader
        title={t('claim.new')}
        lead={t('claim.newLead')}
        back={<Link to="/producer/verification">{t('verification.title')}</Link>}
      />
      <div className="card">
        <Form form={form} onSubmit={create.run} problem={create.problem}>
          <FormSection title={t('claim.about')}>
            <Select
              name="kind"
              label={t('claim.kind')}
              {...(kind ? { hint: t(`claim.kindHint.${kind}`) } : {})}
              options={KINDS.map((one) => ({ value: one, text: t(`claim.kinds.${one}`) }))}
            />
            {kind && <SubjectFields kind={kind} />}
          </FormSection>
          {kind && isReady && (
            <FormSection title={t('claim.states')}>
              <StatementFields
                kind={kind}
                materialCode={materialCode}
                lineUnit={lines.data?.items.find(({ id }) => id === lineId)?.unit}
              />
              <LevelField />
            </FormSection>
          )}
          {kind && isReady && (
            <div>
              <SubmitButton>{t('claim.create')}</SubmitButton>
            </div>
          )}
        </Form>
      </div>
    </div>
  );
}

/** What the claim is about: a place, a material, a line. */
function SubjectFields({ kind }: { readonly kind: ClaimKind }) {
  const { t } = useTranslation('producer');
  const facilities = useFacilities();
  const lines = useLines();
  const search = useMaterialSearch();
  const asks = SUBJECTS[kind];
  return (
    <>
      {asks.facility && (
        <Select
          name="facilityId"
          isOptional={kind === 'certificate'}
          label={t('facility')}
          options={(facilities.data?.items ?? []).map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {asks.line && (
        <Select
          name="lineId"
          label={t('line')}
          options={(lines.data?.items ?? []).map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {asks.material && (
        <Combobox
          name="materialCode"
          of="materials"
          search={search}
          isOptional={kind === 'capacity'}
          label={t('material')}
          hint={t('offer.materialHint')}
        />
      )}
    </>
  );
}
