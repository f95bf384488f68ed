import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../../api/catalogue';
import { api, call, type Dto } from '../../../api/client';
import { Note } from '../../../components/Note';
import { Skeleton } from '../../../components/states';
import { Combobox } from '../../../forms/Combobox';
import { NumberField } from '../../../forms/NumberField';
import { DateField, TextField } from '../../../forms/TextField';
import { useFormats } from '../../../format/use-formats';
import { AttributeFields } from '../attributes/AttributeFields';
import { useRemark } from '../remarks';

export type ClaimKind = Dto<'ClaimDto'>['kind'];

interface StatementFieldsProps {
  readonly kind: ClaimKind;
  readonly materialCode: string | null;
  readonly lineUnit: string | undefined;
}

/** What a claim of a kind states. */
export function StatementFields({ kind, materialCode, lineUnit }: StatementFieldsProps) {
  const { t } = useTranslation('producer');
  if (kind === 'identity') return <Note>{t('claim.identityNote')}</Note>;
  if (kind === 'facility') return <FacilityStatement />;
  if (kind === 'capacity') return <CapacityStatement unit={lineUnit} />;
  if (kind === 'certificate') return <CertificateStatement />;
  return materialCode ? <GradeStatement materialCode={materialCode} /> : null;
}

function GradeStatement({ materialCode }: { readonly materialCode: string }) {
  const sheet = useMaterialSheet(materialCode);
  if (!sheet.data) return <Skeleton lines={6} />;
  return <AttributeFields under="statement.attributes" attributes={sheet.data.attributes} />;
}

function FacilityStatement() {
  const { t } = useTranslation('producer');
  return (
    <>
      <NumberField
        name="statement.machines"
        isOptional
        label={t('lines.machines')}
        warning={useRemark('machines')}
        min={0}
      />
      <NumberField
        name="statement.workers"
        isOptional
        label={t('facilities.workers')}
        warning={useRemark('workers')}
        min={0}
      />
    </>
  );
}

function CapacityStatement({ unit }: { readonly unit: string | undefined }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const perWeek = unit ? { unit: t('lines.perWeek', { unit: f.unit(unit) }) } : {};
  return (
    <>
      <NumberField
        name="statement.installedPerWeek"
        label={t('claim.installed')}
        hint={t('claim.installedHint')}
        warning={useRemark('installedPerWeek')}
        maxFraction={3}
        {...perWeek}
      />
      <NumberField
        name="statement.effectivePerWeek"
        label={t('claim.effective')}
        hint={t('claim.effectiveHint')}
        warning={useRemark('effectivePerWeek')}
        maxFraction={3}
        {...perWeek}
      />
      <NumberField
        name="statement.machines"
        isOptional
        label={t('lines.machines')}
        warning={useRemark('machines')}
        min={0}
      />
    </>
  );
}

function CertificateStatement() {
  const { t } = useTranslation('producer');
  return (
    <>
      <Combobox
        name="statement.type"
        of="certificate-types"
        search={searchCertificates}
        label={t('claim.type')}
        hint={t('claim.typeHint')}
        warning={useRemark('type')}
      />
      <TextField name="statement.number" label={t('claim.number')} warning={useRemark('number')} maxLength={120} />
      <TextField name="statement.issuer" label={t('claim.issuer')} warning={useRemark('issuer')} maxLength={160} />
      <DateField name="statement.issuedOn" label={t('claim.issuedOn')} warning={useRemark('issuedOn')} />
      <DateField name="statement.expiresOn" isOptional label={t('claim.expiresOn')} warning={useRemark('expiresOn')} />
      <NumberField
        name="statement.percentage"
        isOptional
        label={t('claim.percentage')}
        hint={t('claim.percentageHint')}
        warning={useRemark('percentage')}
        unit="%"
        maxFraction={2}
      />
      <TextField
        name="statement.scope"
        isOptional
        isMultiline
        label={t('claim.scope')}
        warning={useRemark('scope')}
        maxLength={500}
      />
    </>
  );
}

/** Document types and standards are few: both are read whole and searched here. */
async function searchCertificates(text: string) {
  const query = { limit: 100 };
  const [types, standards] = await Promise.all([
    call(api.GET('/api/v1/document-types', { params: { query } })),
    call(api.GET('/api/v1/standards', { params: { query } })),
  ]);
  return fitting(
    [
      ...types.items.map(({ code, name }) => ({ value: code, text: `${code} · ${name}` })),
      ...standards.items.map(({ code, title }) => ({ value: code, text: `${code} · ${title}` })),
    ],
    text,
  );
}

interface Option {
  readonly value: string;
  readonly text: string;
}

const MOST_SHOWN = 25;

/** The options that hold every word of the text; all of them when it is the text of one that was chosen. */
export function fitting(options: readonly Option[], text: string): readonly Option[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = options.filter((option) => words.every((word) => option.text.toLowerCase().includes(word)));
  return found.slice(0, MOST_SHOWN);
}
