import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { PageHeader } from '../../../components/PageHeader';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useOrganisation } from '../../../session/organisation';
import { type FacilityValues, NEW_FACILITY, newFacility } from './facility-form';
import { FacilityFields } from './FacilityFields';

export function FacilityNewPage() {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const { id: organisationId, name } = useOrganisation();
  const form = useDraftForm<FacilityValues>({ id: 'facility.new', defaults: NEW_FACILITY });
  const create = useAction(
    (values: FacilityValues, key) =>
      call(
        api.POST('/api/v1/organisations/{id}/facilities', {
          params: { path: { id: organisationId }, header: once(key) },
          body: newFacility(values),
        }),
      ),
    {
      refreshes: ['facility'],
      onDone: ({ id }) => {
        toast(t('facilities.created'));
        void navigate({ to: '/producer/organisation/facilities/$id', params: { id }, replace: true });
      },
    },
  );
  return (
    <div className="measure">
      <PageHeader
        title={t('facilities.new')}
        lead={t('facilities.newLead')}
        back={<Link to="/producer/organisation">{name}</Link>}
      />
      <div className="card">
        <Form form={form} onSubmit={create.run} problem={create.problem}>
          <FacilityFields />
          <div>
            <SubmitButton>{t('facilities.create')}</SubmitButton>
          </div>
        </Form>
      </div>
    </div>
  );
}
