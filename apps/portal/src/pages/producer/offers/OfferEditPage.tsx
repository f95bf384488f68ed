import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MaterialAttribute, useMaterialSheet } from '../../../api/catalogue';
import { api, call, type Dto, ifMatch } from '../../../api/client';
import { PageHeader } from '../../../components/PageHeader';
import { Loaded } from '../../../components/states';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useFormats } from '../../../format/use-formats';
import { MergeNote, useMerge } from '../merge';
import { useMaterialName } from '../names';
import { offerTerms, type OfferValues, offerValues } from './offer-form';
import { OfferFields } from './OfferFields';
import { readOffer, useOffer } from './use-offer';

export function OfferEditPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const offer = useOffer(id);
  const sheet = useMaterialSheet(offer.data?.material.code);
  return (
    <Loaded query={offer}>
      {(found) => <Loaded query={sheet}>{({ attributes }) => <Edit offer={found} attributes={attributes} />}</Loaded>}
    </Loaded>
  );
}

interface EditProps {
  readonly offer: Dto<'OfferDto'>;
  readonly attributes: readonly MaterialAttribute[];
}

function Edit({ offer, attributes }: EditProps) {
  const { t } = useTranslation('producer');
  const nameOf = useMaterialName();
  const navigate = useNavigate();
  const { id, material, facilityId } = offer;
  const [defaults] = useState(() => offerValues(offer));
  const form = useDraftForm<OfferValues>({ id: `offer.${id}`, defaults });
  const merge = useMerge({
    form,
    read: () => readOffer(id),
    valuesOf: offerValues,
    send: (values) =>
      call(
        api.PATCH('/api/v1/offers/{id}', {
          params: { path: { id }, header: ifMatch(values.version) },
          body: offerTerms(values, attributes),
        }),
      ),
    refreshes: ['offer'],
    onDone: () => {
      toast(t('saved'));
      void navigate({ to: '/producer/offers/$id', params: { id }, replace: true });
    },
  });
  return (
    <>
      <PageHeader
        title={t('offer.editTitle', { material: nameOf(material) })}
        back={
          <Link to="/producer/offers/$id" params={{ id }}>
            {nameOf(material)}
          </Link>
        }
      />
      <div className="stack measure">
        <MergeNote merge={merge} fields={useMergeFields(material.unit)} />
        <div className="card">
          <Form form={form} onSubmit={merge.run} problem={merge.problem}>
            <OfferFields facilityId={facilityId} materialCode={material.code} />
            <div>
              <SubmitButton>{t('save')}</SubmitButton>
            </div>
          </Form>
        </div>
      </div>
    </>
  );
}

function useMergeFields(unit: string) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const text = (value: unknown): string => (value === null || value === undefined ? '–' : JSON.stringify(value));
  return [
    { label: t('offers.price'), text: ({ unitPrice }: OfferValues) => f.money(unitPrice ?? 0) },
    {
      label: t('offer.tiers'),
      text: ({ tiers }: OfferValues) =>
        tiers.map((tier) => `${f.quantity(tier.from ?? 0, unit)}: ${f.money(tier.unitPrice ?? 0)}`).join('; ') || '–',
    },
    { label: t('offers.moq'), text: ({ moq }: OfferValues) => f.quantity(moq, unit) },
    { label: t('offer.multiple'), text: ({ multiple }: OfferValues) => f.quantity(multiple, unit) },
    { label: t('offers.leadWeeks'), text: ({ leadWeeks }: OfferValues) => t('offers.weeks', { count: leadWeeks }) },
    { label: t('offers.localContent'), text: ({ localContent }: OfferValues) => f.percent(localContent / 100) },
    { label: t('offer.certificates'), text: ({ certificates }: OfferValues) => certificates.join(', ') || '–' },
    { label: t('offer.validUntil'), text: ({ validUntil }: OfferValues) => (validUntil ? f.day(validUntil) : '–') },
    { label: t('offer.grade'), text: ({ attributes }: OfferValues) => text(attributes) },
  ];
}
