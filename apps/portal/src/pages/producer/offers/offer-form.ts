import type { MaterialAttribute } from '../../../api/catalogue';
import type { Dto } from '../../../api/client';
import type { AttributeValue } from '../../../format/use-attribute-texts';
import { attributesFromForm, attributesToForm, type FormAttributes } from '../attributes/attribute-values';
import type { Versioned } from '../merge';

export interface OfferValues extends Versioned {
  facilityId: string | null;
  materialCode: string | null;
  lineId: string | null;
  load: number;
  attributes: FormAttributes;
  unitPrice: number | null;
  tiers: { from: number | null; unitPrice: number | null }[];
  moq: number;
  multiple: number;
  leadWeeks: number;
  localContent: number;
  certificates: string[];
  validUntil: string | null;
}

export const NEW_OFFER: OfferValues = {
  version: 0,
  facilityId: null,
  materialCode: null,
  lineId: null,
  load: 1,
  attributes: {},
  unitPrice: null,
  tiers: [],
  moq: 1,
  multiple: 1,
  leadWeeks: 1,
  localContent: 0,
  certificates: [],
  validUntil: null,
};

export function offerValues(offer: Dto<'OfferDto'>): OfferValues {
  const { version, facilityId, lineId, load, unitPrice, tiers, moq, multiple } = offer;
  const { leadWeeks, localContent, certificates, validUntil } = offer;
  return {
    version,
    facilityId,
    lineId,
    load,
    unitPrice,
    tiers,
    moq,
    multiple,
    leadWeeks,
    localContent,
    certificates,
    validUntil,
    materialCode: offer.material.code,
    attributes: attributesToForm(offer.attributes as Readonly<Record<string, AttributeValue>>),
  };
}

/** What an existing offer may be changed in; the place and the material are fixed. */
export function offerTerms(values: OfferValues, attributes: readonly MaterialAttribute[]): Dto<'UpdateOfferDto'> {
  const { lineId, load, unitPrice, tiers, moq, multiple, leadWeeks, localContent, certificates, validUntil } = values;
  return {
    lineId: lineId || null,
    load,
    moq,
    multiple,
    leadWeeks,
    localContent,
    certificates,
    unitPrice: unitPrice!,
    tiers: tiers as Dto<'PriceTierDto'>[],
    validUntil: validUntil || null,
    attributes: attributesFromForm(attributes, values.attributes),
  };
}

export const newOffer = (values: OfferValues, attributes: readonly MaterialAttribute[]): Dto<'CreateOfferDto'> => ({
  ...offerTerms(values, attributes),
  facilityId: values.facilityId!,
  materialCode: values.materialCode!,
  unitPrice: values.unitPrice!,
});
