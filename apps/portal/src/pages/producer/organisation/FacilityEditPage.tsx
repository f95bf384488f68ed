import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch } from '../../../api/client';
import { PageHeader } from '../../../components/PageHeader';
import { Loaded } from '../../../components/states';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { MergeNote, useMerge } from '../merge';
import { facilityChanges, type FacilityValues, facilityValues, readFacility } from './facility-form';
import { FacilityFields } from './FacilityFields';
import { useFacility } from './FacilityPage';

export function FacilityEditPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const facility = useFacility(id);
  return <Loaded query={facility}>{(found) => <Edit facility={found} />}</Loaded>;
}

function Edit({ facility }: { readonly facility: Dto<'FacilityDto'> }) {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const { id, name, regency } = facility;
  const [defaults] = useState(() => facilityValues(facility));
  const form = useDraftForm<FacilityValues>({ id: `facility.${id}`, defaults });
  const merge = useMerge({
    form,
    read: () => readFacility(id),
    valuesOf: facilityValues,
    send: (values) =>
      call(
        api.PATCH('/api/v1/facilities/{id}', {
          params: { path: { id }, header: ifMatch(values.version) },
          body: facilityChanges(values),
        }),
      ),
    refreshes: ['facility'],
    onDone: () => {
      toast(t('saved'));
      void navigate({ to: '/producer/organisation/facilities/$id', params: { id }, replace: true });
    },
  });
  return (
    <div className="measure stack">
      <PageHeader
        title={t('lines.editTitle', { name })}
        back={
          <Link to="/producer/organisation/facilities/$id" params={{ id }}>
            {name}
          </Link>
        }
      />
      <MergeNote merge={merge} fields={useMergeFields()} />
      <div className="card">
        <Form form={form} onSubmit={merge.run} problem={merge.problem}>
          <FacilityFields regencyText={`${regency.name} (${regency.code})`} />
          <div>
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </Form>
      </div>
    </div>
  );
}

function useMergeFields() {
  const { t } = useTranslation('producer');
  const text = (value: string | number | null | undefined): string => ((value ?? '') === '' ? '–' : String(value));
  return [
    { label: t('facilities.name'), text: ({ name }: FacilityValues) => text(name) },
    { label: t('organisation.address'), text: ({ address }: FacilityValues) => text(address) },
    { label: t('facilities.regency'), text: ({ regencyCode }: FacilityValues) => text(regencyCode) },
    { label: t('facilities.coordinates'), text: ({ lat, lon }: FacilityValues) => `${text(lat)}; ${text(lon)}` },
    { label: 'KBLI', text: ({ kbliCode, kbliEdition }: FacilityValues) => `${text(kbliCode)} (${text(kbliEdition)})` },
    { label: t('facilities.workers'), text: ({ workers }: FacilityValues) => text(workers) },
    { label: 'NITKU', text: ({ nitku }: FacilityValues) => text(nitku) },
    { label: t('facilities.siinas'), text: ({ siinasAccount }: FacilityValues) => text(siinasAccount) },
  ];
}
