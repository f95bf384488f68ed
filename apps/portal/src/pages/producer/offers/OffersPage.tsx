import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { LevelBadge, StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { type Column, DataTable } from '../../../components/DataTable';
import { FilterBar, useFilters } from '../../../components/FilterBar';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState } from '../../../components/states';
import { Quantity, UnitPrice } from '../../../components/values';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';
import { useMaterialName } from '../names';
import { Freshness } from './Freshness';
import { ConfirmAll, ConfirmOne } from './StillTrue';
import { useOfferedMaterials } from './use-offered-materials';

type Offer = Dto<'OfferRowDto'>;

const STATES = ['draft', 'published', 'withdrawn'] as const;

export function OffersPage() {
  const { t } = useTranslation('producer');
  const { t: sheets } = useTranslation('sheets');
  const { id: organisationId } = useOrganisation();
  const filters = useFilters(['state', 'materialCode', 'stale']);
  const bar = useOfferFilters();
  const { state, materialCode, stale } = filters.values;
  const query = {
    ...(materialCode ? { materialCode } : {}),
    ...(stale === 'true' ? { stale: true } : {}),
    ...(STATES.some((one) => one === state) ? { state: state as Offer['state'] } : {}),
  };
  const list = usePages(['offer', organisationId, query], (page) =>
    call(api.GET('/api/v1/offers', { params: { query: { ...query, ...page, organisationId } } })),
  );
  const columns = useColumns();
  const newOffer = (
    <Link to="/producer/offers/new" className={buttonLook('primary')}>
      {t('offers.new')}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t('offers.title')}
        lead={t('offers.lead')}
        actions={
          <>
            <Link to="/producer/sheets" search={{ kind: 'offers' }} className={buttonLook()}>
              {sheets('entrance.link')}
            </Link>
            <ConfirmAll />
            {newOffer}
          </>
        }
      />
      <div className="stack">
        <FilterBar filters={bar} state={filters} />
        <DataTable
          caption={t('offers.title')}
          columns={columns}
          rowKey={({ id }) => id}
          list={list}
          empty={
            <EmptyState title={t('offers.none')} action={newOffer}>
              {t('offers.noneBody')}
            </EmptyState>
          }
        />
      </div>
    </>
  );
}

function useOfferFilters() {
  const { t } = useTranslation('producer');
  const { t: common } = useTranslation();
  const nameOf = useMaterialName();
  const materials = useOfferedMaterials();
  return [
    {
      kind: 'choice',
      name: 'state',
      label: t('offers.state'),
      options: STATES.map((value) => ({ value, text: common(`states.offer.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'materialCode',
      label: t('material'),
      options: materials.map((material) => ({ value: material.code, text: nameOf(material) })),
    },
    { kind: 'flag', name: 'stale', label: t('offers.onlyStale') },
  ] as const;
}

function useColumns(): Column<Offer>[] {
  const { t } = useTranslation('producer');
  const f = useFormats();
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
    {
      key: 'moq',
      header: t('offers.moq'),
      align: 'end',
      cell: ({ moq, material }) => <Quantity value={moq} unit={material.unit} />,
    },
    {
      key: 'lead',
      header: t('offers.leadWeeks'),
      align: 'end',
      cell: ({ leadWeeks }) => t('offers.weeks', { count: leadWeeks }),
    },
    {
      key: 'tkdn',
      header: t('offers.localContent'),
      align: 'end',
      cell: ({ localContent }) => f.percent(localContent / 100),
    },
    {
      key: 'state',
      header: t('offers.state'),
      cell: ({ state, level }) => (
        <span className="row">
          <StateBadge life="offer" state={state} />
          <LevelBadge level={level} />
        </span>
      ),
    },
    { key: 'confirmed', header: t('offers.confirmedAt'), cell: (offer) => <Freshness offer={offer} /> },
    { key: 'acts', header: t('acts'), cell: (offer) => <ConfirmOne offer={offer} size="s" /> },
  ];
}
