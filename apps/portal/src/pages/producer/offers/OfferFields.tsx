import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../../api/catalogue';
import { api, call } from '../../../api/client';
import { Skeleton } from '../../../components/states';
import { CheckboxGroup } from '../../../forms/Checkbox';
import { NumberField } from '../../../forms/NumberField';
import { Select } from '../../../forms/Select';
import { DateField } from '../../../forms/TextField';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';
import { AttributeFields } from '../attributes/AttributeFields';
import { useLines } from '../lines/use-lines';
import { FormSection } from '../FormSection';
import { TierFields } from './TierFields';

/** Everything of an offer that may change later, once its place and its material are known. */
export function OfferFields({
  facilityId,
  materialCode,
}: {
  readonly facilityId: string;
  readonly materialCode: string;
}) {
  const { t } = useTranslation('producer');
  const sheet = useMaterialSheet(materialCode);
  if (!sheet.data) return <Skeleton lines={8} />;
  const { unit, attributes } = sheet.data;
  return (
    <>
      <FormSection title={t('offer.source')}>
        <SourceFields facilityId={facilityId} unit={unit} />
      </FormSection>
      <FormSection title={t('offer.grade')} lead={t('offer.gradeLead')}>
        <AttributeFields under="attributes" attributes={attributes} />
      </FormSection>
      <FormSection title={t('offer.terms')}>
        <PriceFields unit={unit} />
      </FormSection>
      <FormSection title={t('offer.origin')}>
        <OriginFields />
      </FormSection>
    </>
  );
}

/** The line it is made on and how much of it a unit takes; without a line, it comes from stock. */
function SourceFields({ facilityId, unit }: { readonly facilityId: string; readonly unit: string }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const lines = useLines(facilityId);
  const lineId = useWatch({ name: 'lineId' }) as string | null;
  const line = lines.data?.items.find(({ id }) => id === lineId);
  return (
    <>
      <Select
        name="lineId"
        isOptional
        label={t('offer.line')}
        hint={t('offer.lineHint')}
        options={(lines.data?.items ?? []).map(({ id, name }) => ({ value: id, text: name }))}
      />
      {line && (
        <NumberField
          name="load"
          label={t('offer.load')}
          hint={t('offer.loadHint', { line: line.name, unit: f.unit(unit), lineUnit: f.unit(line.unit) })}
          unit={`${f.unit(line.unit)}/${f.unit(unit)}`}
          min={0.001}
          maxFraction={3}
        />
      )}
    </>
  );
}

function PriceFields({ unit }: { readonly unit: string }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  return (
    <>
      <NumberField name="unitPrice" label={t('offers.price')} unit={`Rp/${f.unit(unit)}`} min={1} />
      <TierFields unit={unit} />
      <NumberField name="moq" label={t('offers.moq')} hint={t('offer.moqHint')} unit={unit} min={1} />
      <NumberField name="multiple" label={t('offer.multiple')} hint={t('offer.multipleHint')} unit={unit} min={1} />
      <NumberField
        name="leadWeeks"
        label={t('offers.leadWeeks')}
        hint={t('offer.leadHint')}
        unit={t('offer.weeksUnit')}
        min={0}
        max={52}
      />
      <DateField name="validUntil" isOptional label={t('offer.validUntil')} hint={t('offer.validHint')} />
    </>
  );
}

/** Local content and certificates; only what a claim shows is counted. */
function OriginFields() {
  const { t } = useTranslation('producer');
  const { t: common } = useTranslation();
  const { id } = useOrganisation();
  const chosen = (useWatch({ name: 'certificates' }) as string[] | undefined) ?? [];
  const claims = useQuery({
    queryKey: ['claim', id, 'certificates'],
    queryFn: () =>
      call(
        api.GET('/api/v1/organisations/{id}/claims', {
          params: { path: { id }, query: { kind: 'certificate', limit: 100 } },
        }),
      ),
  });
  const stateOf = new Map(
    (claims.data?.items ?? []).map(({ statement, state }) => [(statement as { type?: string }).type ?? '', state]),
  );
  const codes = [...new Set([...stateOf.keys(), ...chosen])].filter((code) => code !== '').toSorted();
  const text = (code: string): string => {
    const state = stateOf.get(code);
    return state ? `${code} (${common(`states.claim.${state}`)})` : code;
  };
  return (
    <>
      <NumberField
        name="localContent"
        label={t('offers.localContent')}
        hint={t('offer.localContentHint')}
        unit="%"
        min={0}
        max={100}
        maxFraction={2}
      />
      {codes.length > 0 && (
        <CheckboxGroup
          name="certificates"
          isOptional
          label={t('offer.certificates')}
          hint={t('offer.certificatesHint')}
          options={codes.map((code) => ({ value: code, text: text(code) }))}
        />
      )}
      <p className="small">
        <Link to="/producer/verification/claims/new" search={{ kind: 'certificate' }}>
          {t('offer.addCertificate')}
        </Link>
      </p>
    </>
  );
}
