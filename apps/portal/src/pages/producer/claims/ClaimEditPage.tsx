import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MaterialAttribute, useMaterialSheet } from '../../../api/catalogue';
import { api, call, type Dto, ifMatch } from '../../../api/client';
import { Note } from '../../../components/Note';
import { PageHeader } from '../../../components/PageHeader';
import { Loaded } from '../../../components/states';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useAttributeTexts } from '../../../format/use-attribute-texts';
import { MergeNote, useMerge } from '../merge';
import { claimChanges, type ClaimValues, claimValues } from './claim-form';
import { useClaimTitle } from './claim-title';
import { LevelField } from './LevelField';
import { Remarks, useRemark } from '../remarks';
import { StatementFields } from './StatementFields';
import { readClaim, useClaim, useClaimRemarks } from './use-claim';

type Claim = Dto<'ClaimDto'>;

const NONE: readonly MaterialAttribute[] = [];

export function ClaimEditPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const claim = useClaim(id);
  const remarks = useClaimRemarks(claim.data);
  const code = claim.data?.kind === 'capability' ? claim.data.material?.code : undefined;
  const sheet = useMaterialSheet(code);
  return (
    <Loaded query={claim}>
      {(found) => (
        <Remarks remarks={remarks}>
          {code === undefined ? (
            <Edit claim={found} attributes={NONE} />
          ) : (
            <Loaded query={sheet}>{({ attributes }) => <Edit claim={found} attributes={attributes} />}</Loaded>
          )}
        </Remarks>
      )}
    </Loaded>
  );
}

function Edit({ claim, attributes }: { readonly claim: Claim; readonly attributes: readonly MaterialAttribute[] }) {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const title = useClaimTitle()(claim);
  const remark = useRemark('');
  const { id, kind, material, line } = claim;
  const [defaults] = useState(() => claimValues(claim));
  const form = useDraftForm<ClaimValues>({ id: `claim.${id}`, defaults });
  const merge = useMerge({
    form,
    read: () => readClaim(id),
    valuesOf: claimValues,
    send: (values) =>
      call(
        api.PATCH('/api/v1/claims/{id}', {
          params: { path: { id }, header: ifMatch(values.version) },
          body: claimChanges(values, attributes),
        }),
      ),
    refreshes: ['claim', 'case'],
    onDone: () => {
      toast(t('saved'));
      void navigate({ to: '/producer/verification/claims/$id', params: { id }, replace: true });
    },
  });
  return (
    <div className="measure stack">
      <PageHeader
        title={t('lines.editTitle', { name: title })}
        back={
          <Link to="/producer/verification/claims/$id" params={{ id }}>
            {title}
          </Link>
        }
      />
      {remark && (
        <Note tone="warn" title={t('claim.remark')}>
          {remark}
        </Note>
      )}
      <MergeNote merge={merge} fields={useMergeFields(attributes)} />
      <div className="card">
        <Form form={form} onSubmit={merge.run} problem={merge.problem}>
          <StatementFields kind={kind} materialCode={material?.code ?? null} lineUnit={line?.unit} />
          <LevelField />
          <div>
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </Form>
      </div>
    </div>
  );
}

function useMergeFields(attributes: readonly MaterialAttribute[]) {
  const { t } = useTranslation('producer');
  const texts = useAttributeTexts();
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) || '–' : '–';
  return [
    { label: t('claim.level'), text: ({ requestedLevel }: ClaimValues) => requestedLevel },
    ...attributes.map((attribute) => ({
      label: texts.name(attribute),
      text: ({ statement }: ClaimValues) => text(statement.attributes?.[attribute.code]),
    })),
    ...STATEMENT_FIELDS.map((name) => ({
      label: t(`claim.fields.${name}`),
      text: ({ statement }: ClaimValues) => text(statement[name]),
    })),
  ];
}

/** Fields of statements other than the attributes of a grade, in the order in which they are shown. */
export const STATEMENT_FIELDS = [
  'installedPerWeek',
  'effectivePerWeek',
  'machines',
  'workers',
  'type',
  'number',
  'issuer',
  'issuedOn',
  'expiresOn',
  'percentage',
  'scope',
] as const;
