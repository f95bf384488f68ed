import type { VerificationLevel } from '#contracts';
import type { Material } from '#core/catalogue';
import { type Actor, isMember } from '#core/platform';
import { freshUntil, type Offer, type OfferCalendar, type OfferDetail, offerMovesFrom } from '#core/supply';
import { presentWarnings } from '../http/warnings.js';
import type { OfferCalendarDto, OfferDto, OfferRowDto } from './offers.dto.js';

export const presentOfferRow = (
  offer: Offer,
  material: Material,
  level: VerificationLevel,
  viewer: Actor,
): OfferRowDto => ({
  ...presentFreshness(offer),
  id: offer.id,
  organisationId: offer.organisationId,
  facilityId: offer.facilityId,
  lineId: offer.lineId,
  material: { code: material.code, nameId: material.nameId, nameEn: material.nameEn, unit: material.unit },
  followsLine: offer.followsLine,
  load: offer.load,
  attributes: offer.attributes,
  unitPrice: offer.unitPrice,
  tiers: offer.tiers.map(({ from, unitPrice }) => ({ from, unitPrice })),
  moq: offer.moq,
  multiple: offer.multiple,
  leadWeeks: offer.leadWeeks,
  localContent: offer.localContent,
  certificates: offer.certificates,
  level,
  state: offer.state,
  confirmedAt: offer.confirmedAt?.toISOString() ?? null,
  validUntil: offer.validUntil,
  isSynthetic: offer.isSynthetic,
  version: offer.version,
  createdAt: offer.createdAt.toISOString(),
  updatedAt: offer.updatedAt.toISOString(),
  updatedBy: offer.updatedBy,
  actions: isMember(viewer, offer.organisationId) ? ['update', 'write_calendar', ...offerMovesFrom(offer.state)] : [],
});

const presentFreshness = ({ confirmedAt, stale }: Offer) => {
  const until = confirmedAt && freshUntil(confirmedAt);
  return {
    stale,
    freshUntil: until?.fresh.toISOString() ?? null,
    matchedUntil: until?.matched.toISOString() ?? null,
  };
};

export const presentOffer = (
  { offer, material, warnings }: OfferDetail,
  level: VerificationLevel,
  viewer: Actor,
): OfferDto => ({
  ...presentOfferRow(offer, material, level, viewer),
  warnings: presentWarnings(warnings),
});

export const presentOfferCalendar = ({ offer, weeks }: OfferCalendar): OfferCalendarDto => ({
  offerId: offer.id,
  followsLine: offer.followsLine,
  weeks: weeks.map(({ week, available, committed, held, free, stated }) => ({
    week,
    available,
    committed,
    held,
    free,
    stated,
  })),
  version: offer.version,
});
