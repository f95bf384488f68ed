import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type MaterialSheet, useMaterialSheet } from '../../../api/catalogue';
import { api, call, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { buttonLook } from '../../../components/Button';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState, Loaded } from '../../../components/states';
import { toast } from '../../../components/toast';
import { Combobox } from '../../../forms/Combobox';
import { Form } from '../../../forms/Form';
import { Select } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useFacilities } from '../lines/use-lines';
import { useMaterialSearch } from '../materials';
import { FormSection } from '../FormSection';
import { NEW_OFFER, newOffer, type OfferValues } from './offer-form';
import { OfferFields } from './OfferFields';

export function OfferNewPage() {
  const { t } = useTranslation('producer');
  const facilities = useFacilities();
  return (
    <>
      <PageHeader
        title={t('offer.newTitle')}
        lead={t('offer.newLead')}
        back={<Link to="/producer/offers">{t('offers.title')}</Link>}
      />
      <Loaded query={facilities}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('offer.noFacility')}
              action={
                <Link to="/producer/organisation/facilities/new" className={buttonLook('primary')}>
                  {t('facilities.new')}
                </Link>
              }
            />
          ) : (
            <NewOffer facilities={items} />
          )
        }
      </Loaded>
    </>
  );
}

function NewOffer({ facilities }: { readonly facilities: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const search = useMaterialSearch();
  const form = useDraftForm<OfferValues>({ id: 'offer.new', defaults: NEW_OFFER });
  const [facilityId, materialCode] = [form.watch('facilityId'), form.watch('materialCode')];
  const sheet = useMaterialSheet(materialCode ?? undefined);
  const create = useAction(
    (values: OfferValues, key) =>
      call(
        api.POST('/api/v1/offers', {
          params: { header: once(key) },
          body: newOffer(values, (sheet.data as MaterialSheet).attributes),
        }),
      ),
    {
      refreshes: ['offer'],
      onDone: ({ id }) => {
        toast(t('offer.created'));
        void navigate({ to: '/producer/offers/$id', params: { id }, replace: true });
      },
    },
  );
  return (
    <div className="card measure">
      <Form form={form} onSubmit={create.run} problem={create.problem}>
        <FormSection title={t('offer.what')}>
          <Select
            name="facilityId"
            label={t('facility')}
            options={facilities.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Combobox
            name="materialCode"
            of="materials"
            search={search}
            label={t('material')}
            hint={t('offer.materialHint')}
          />
        </FormSection>
        {facilityId && materialCode && <OfferFields facilityId={facilityId} materialCode={materialCode} />}
        {facilityId && materialCode && (
          <div>
            <SubmitButton>{t('offer.create')}</SubmitButton>
          </div>
        )}
      </Form>
    </div>
  );
}
