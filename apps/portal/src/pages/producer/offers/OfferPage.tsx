import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../../../api/client';
import { Badge, LevelBadge, StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { KeyValue } from '../../../components/KeyValue';
import { Warnings } from '../../../components/Note';
import { PageHeader } from '../../../components/PageHeader';
import { Loaded } from '../../../components/states';
import { Tabs } from '../../../components/Tabs';
import { Day, Quantity, UnitPrice } from '../../../components/values';
import type { AttributeValue } from '../../../format/use-attribute-texts';
import { useFormats } from '../../../format/use-formats';
import { AttributeList } from '../attributes/AttributeList';
import { useFacilities, useLines } from '../lines/use-lines';
import { useMaterialName } from '../names';
import { Freshness } from './Freshness';
import { OfferAvailability } from './OfferAvailability';
import { OfferMoves } from './OfferMoves';
import { useOffer } from './use-offer';
import { WhyNot } from './WhyNot';

type Offer = Dto<'OfferDto'>;

export function OfferPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const offer = useOffer(id);
  return <Loaded query={offer}>{(found) => <Details offer={found} />}</Loaded>;
}

function Details({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('producer');
  const nameOf = useMaterialName();
  const { id, material, state, level, actions } = offer;
  return (
    <>
      <PageHeader
        title={nameOf(material)}
        back={<Link to="/producer/offers">{t('offers.title')}</Link>}
        marks={
          <>
            <StateBadge life="offer" state={state} />
            <LevelBadge level={level} />
            {offer.isSynthetic && <Badge>{t('synthetic')}</Badge>}
          </>
        }
        actions={
          <>
            {actions.includes('update') && (
              <Link to="/producer/offers/$id/edit" params={{ id }} className={buttonLook()}>
                {t('edit')}
              </Link>
            )}
            <OfferMoves offer={offer} />
          </>
        }
      />
      <div className="stack">
        <Warnings warnings={offer.warnings} title={t('offer.odd')} />
        <Tabs
          label={nameOf(material)}
          tabs={[
            { id: 'terms', text: t('offer.terms'), content: () => <Terms offer={offer} /> },
            {
              id: 'availability',
              text: t('offer.availability'),
              content: () => <OfferAvailability key={id} offer={offer} />,
            },
            ...(state === 'published'
              ? [{ id: 'why-not', text: t('whyNot.tab'), content: () => <WhyNot offer={offer} /> }]
              : []),
          ]}
        />
      </div>
    </>
  );
}

function Terms({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const facilities = useFacilities();
  const lines = useLines();
  const { unit } = offer.material;
  const line = lines.data?.items.find(({ id }) => id === offer.lineId);
  return (
    <div className="columns">
      <section className="stack-tight">
        <h2>{t('offer.terms')}</h2>
        <KeyValue
          rows={[
            [t('facility'), facilities.data?.items.find(({ id }) => id === offer.facilityId)?.name],
            [
              t('line'),
              line ? (
                <Link key="line" to="/producer/lines/$id" params={{ id: line.id }}>
                  {line.name}
                </Link>
              ) : (
                t('offer.fromStock')
              ),
            ],
            [t('offers.price'), <UnitPrice key="price" idr={offer.unitPrice} unit={unit} />],
            ...offer.tiers.map(
              ({ from, unitPrice }) =>
                [
                  t('offer.fromQuantity', { quantity: f.quantity(from, unit) }),
                  <UnitPrice key={from} idr={unitPrice} unit={unit} />,
                ] as const,
            ),
            [t('offers.moq'), <Quantity key="moq" value={offer.moq} unit={unit} />],
            [t('offer.multiple'), <Quantity key="multiple" value={offer.multiple} unit={unit} />],
            [t('offers.leadWeeks'), t('offers.weeks', { count: offer.leadWeeks })],
            [t('offers.localContent'), f.percent(offer.localContent / 100)],
            [t('offer.certificates'), offer.certificates.join(', ') || t('none')],
            [t('offer.validUntil'), offer.validUntil && <Day key="until" at={offer.validUntil} />],
            [t('offers.confirmedAt'), <Freshness key="confirmed" offer={offer} />],
          ]}
        />
      </section>
      <section className="stack-tight">
        <h2>{t('offer.grade')}</h2>
        <AttributeList
          materialCode={offer.material.code}
          values={offer.attributes as Readonly<Record<string, AttributeValue>>}
        />
      </section>
    </div>
  );
}
