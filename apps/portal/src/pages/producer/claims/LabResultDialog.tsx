import { useTranslation } from 'react-i18next';
import { type MaterialAttribute, useMaterialSheet } from '../../../api/catalogue';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Dialog } from '../../../components/Dialog';
import { Skeleton } from '../../../components/states';
import { toast } from '../../../components/toast';
import { Combobox } from '../../../forms/Combobox';
import { Form } from '../../../forms/Form';
import { Select } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { DateField, TextField } from '../../../forms/TextField';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useAttributeTexts } from '../../../format/use-attribute-texts';
import { AttributeFields } from '../attributes/AttributeFields';
import { attributesFromForm, type FormAttributes } from '../attributes/attribute-values';
import { stated } from '../stated';
import { fitting } from './StatementFields';

interface Values {
  laboratoryCode: string;
  standard: string;
  sample: string;
  attribute: string;
  /** By attribute: the field shown is that of the one that was tested. */
  values: FormAttributes;
  testedOn: string;
  reportId: string | null;
}

const DEFAULTS: Values = {
  laboratoryCode: '',
  standard: '',
  sample: '',
  attribute: '',
  values: {},
  testedOn: '',
  reportId: null,
};

interface LabResultDialogProps {
  readonly claim: Dto<'ClaimDto'>;
  readonly onClose: () => void;
}

/** One value of the grade as a laboratory found it. */
export function LabResultDialog({ claim, onClose }: LabResultDialogProps) {
  const { t } = useTranslation('producer');
  const sheet = useMaterialSheet(claim.material?.code);
  return (
    <Dialog title={t('lab.add')} isOpen onClose={onClose} isWide>
      {sheet.data ? (
        <LabResultForm claim={claim} attributes={sheet.data.attributes} onClose={onClose} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Dialog>
  );
}

interface LabResultFormProps extends LabResultDialogProps {
  readonly attributes: readonly MaterialAttribute[];
}

function LabResultForm({ claim, attributes, onClose }: LabResultFormProps) {
  const { t } = useTranslation('producer');
  const texts = useAttributeTexts();
  const form = useDraftForm<Values>({ id: `lab.${claim.id}`, defaults: DEFAULTS });
  const tested = attributes.filter(({ code }) => code === form.watch('attribute'));
  const add = useAction(
    ({ values, attribute, ...rest }: Values, key) =>
      call(
        api.POST('/api/v1/claims/{id}/lab-results', {
          params: { path: { id: claim.id }, header: once(key) },
          body: stated({
            ...rest,
            attribute,
            value: attributesFromForm(tested, values)[attribute],
          }) as Dto<'AddLabResultDto'>,
        }),
      ),
    {
      refreshes: ['claim', 'case'],
      onDone: () => {
        toast(t('evidence.added'));
        onClose();
      },
    },
  );
  const reports = claim.evidence.filter(({ file, removedAt }) => file !== null && removedAt === null);
  return (
    <Form
      form={form}
      onSubmit={add.run}
      problem={add.problem}
      rename={{ value: `values.${form.getValues('attribute')}` }}
    >
      <Select
        name="attribute"
        label={t('lab.attribute')}
        options={attributes.map((attribute) => ({ value: attribute.code, text: texts.name(attribute) }))}
      />
      {tested.length > 0 && (
        <AttributeFields under="values" attributes={tested.map((one) => ({ ...one, required: true }))} />
      )}
      <Combobox name="laboratoryCode" of="laboratories" search={searchLaboratories} label={t('lab.laboratory')} />
      <Combobox name="standard" of="standards" search={searchStandards} label={t('lab.standard')} />
      <TextField name="sample" label={t('lab.sample')} hint={t('lab.sampleHint')} maxLength={120} />
      <DateField name="testedOn" label={t('lab.testedOn')} hint={t('lab.testedOnHint')} />
      {reports.length > 0 && (
        <Select
          name="reportId"
          isOptional
          label={t('lab.report')}
          options={reports.map(({ id, title }) => ({ value: id, text: title }))}
        />
      )}
      <div>
        <SubmitButton>{t('lab.add')}</SubmitButton>
      </div>
    </Form>
  );
}

async function searchLaboratories(text: string) {
  const { items } = await call(api.GET('/api/v1/laboratories', { params: { query: { limit: 100 } } }));
  return fitting(
    items.map(({ code, name }) => ({ value: code, text: name })),
    text,
  );
}

async function searchStandards(text: string) {
  const { items } = await call(api.GET('/api/v1/standards', { params: { query: { limit: 100 } } }));
  return fitting(
    items.map(({ code, title }) => ({ value: code, text: `${code} · ${title}` })),
    text,
  );
}
