import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { type Column, DataTable } from '../../../components/DataTable';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState } from '../../../components/states';
import { Day, UnitPrice } from '../../../components/values';
import { useOrganisation } from '../../../session/organisation';
import { useMaterialName } from '../names';
import { Freshness } from './Freshness';
import { ConfirmAll, ConfirmOne } from './StillTrue';

type Offer = Dto<'OfferRowDto'>;

/** Where the weekly letter leads: every published offer, and one press that confirms them all. */
export function StillTruePage() {
  const { t } = useTranslation('producer');
  const { id: organisationId } = useOrganisation();
  const list = usePages(['offer', organisationId, 'still-true'], (page) =>
    call(api.GET('/api/v1/offers', { params: { query: { ...page, organisationId, state: 'published' } } })),
  );
  return (
    <>
      <PageHeader
        title={t('stillTrue.title')}
        lead={t('stillTrue.lead')}
        back={<Link to="/producer/offers">{t('offers.title')}</Link>}
        actions={<ConfirmAll kind="primary" />}
      />
      <DataTable
        caption={t('stillTrue.title')}
        list={list}
        rowKey={({ id }) => id}
        columns={useColumns()}
        empty={<EmptyState title={t('stillTrue.none')}>{t('offers.noneBody')}</EmptyState>}
      />
    </>
  );
}

function useColumns(): readonly Column<Offer>[] {
  const { t } = useTranslation('producer');
  const nameOf = useMaterialName();
  return [
    {
      key: 'material',
      header: t('material'),
      cell: ({ id, material }) => (
        <Link to="/producer/offers/$id" params={{ id }}>
          {nameOf(material)}
        </Link>
      ),
    },
    {
      key: 'price',
      header: t('offers.price'),
      align: 'end',
      cell: ({ unitPrice, material }) => <UnitPrice idr={unitPrice} unit={material.unit} />,
    },
    { key: 'confirmed', header: t('offers.confirmedAt'), cell: (offer) => <Freshness offer={offer} /> },
    {
      key: 'until',
      header: t('stillTrue.matchedUntil'),
      cell: ({ matchedUntil }) => (matchedUntil ? <Day at={matchedUntil} /> : '–'),
    },
    { key: 'acts', header: t('acts'), cell: (offer) => <ConfirmOne offer={offer} size="s" /> },
  ];
}
