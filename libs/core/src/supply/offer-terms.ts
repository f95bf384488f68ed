import type { EntityManager } from 'typeorm';
import type { FieldError, FieldWarning } from '#contracts';
import { checkAttributeValues } from '../catalogue/attribute.rules.js';
import { Material, MaterialAttribute } from '../catalogue/material.entity.js';
import { fieldError } from '../platform/refusal.js';
import { Line } from './line.entity.js';
import { Offer } from './offer.entity.js';
import { type OfferTerms, priceIsOdd, termFaults } from './offer.rules.js';

export interface JudgedTerms {
  /** As they are to be stored. */
  readonly terms: OfferTerms;
  readonly errors: FieldError[];
  readonly warnings: FieldWarning[];
}

export const termsOf = (offer: Offer): OfferTerms => ({
  lineId: offer.lineId,
  load: offer.load,
  attributes: offer.attributes,
  unitPrice: offer.unitPrice,
  tiers: offer.tiers,
  moq: offer.moq,
  multiple: offer.multiple,
  leadWeeks: offer.leadWeeks,
  localContent: offer.localContent,
  certificates: offer.certificates,
  validUntil: offer.validUntil,
});

/** Holds terms against their own rules and against the catalogue. `complete`: what publishing asks for is there. */
export async function judgeTerms(
  manager: EntityManager,
  subject: { readonly offerId: string | null; readonly facilityId: string; readonly material: Material },
  terms: OfferTerms,
  complete: boolean,
): Promise<JudgedTerms> {
  const { material } = subject;
  const specs = await manager.find(MaterialAttribute, {
    where: { materialCode: material.code },
    order: { position: 'ASC' },
  });
  const attributes = checkAttributeValues(specs, terms.attributes, { complete });
  const errors = [
    ...termFaults(terms),
    ...attributes.errors,
    ...(await unknownCertificates(manager, terms.certificates)),
    ...(await lineFaults(manager, subject.facilityId, terms.lineId)),
  ];
  const warnings = [
    ...attributes.warnings,
    ...(await priceWarnings(manager, material, terms.unitPrice, subject.offerId)),
  ];
  return { terms: { ...terms, attributes: attributes.values }, errors, warnings };
}

/** Certificates are codes of document types or of standards. */
async function unknownCertificates(manager: EntityManager, certificates: readonly string[]): Promise<FieldError[]> {
  if (certificates.length === 0) return [];
  const rows = (await manager.query(
    `select code from document_type where code = any($1) union select code from standard where code = any($1)`,
    [certificates],
  )) as { code: string }[];
  const known = new Set(rows.map((row) => row.code));
  return certificates.flatMap((code, i) =>
    known.has(code)
      ? []
      : [
          fieldError(`/certificates/${i}`, 'unknown_reference', {
            field: 'certificates',
            value: code.slice(0, 80),
            what: 'document types, standards',
          }),
        ],
  );
}

async function lineFaults(manager: EntityManager, facilityId: string, lineId: string | null): Promise<FieldError[]> {
  if (lineId === null || (await manager.existsBy(Line, { id: lineId, facilityId }))) return [];
  const params = { field: 'lineId', value: lineId, what: 'lines of the facility' };
  return [fieldError('/lineId', 'unknown_reference', params)];
}

async function priceWarnings(
  manager: EntityManager,
  material: Material,
  unitPrice: number,
  offerId: string | null,
): Promise<FieldWarning[]> {
  const [row] = (await manager.query(
    `select count(*)::int as comparable, percentile_cont(0.5) within group (order by unit_price) as median
     from offer where material_code = $1 and state = 'published' and id is distinct from $2::uuid`,
    [material.code, offerId],
  )) as { comparable: number; median: number | null }[];
  if (row.median === null || !priceIsOdd(unitPrice, row.median, row.comparable)) return [];
  const params = { field: 'unitPrice', value: unitPrice, unit: material.unit };
  return [{ pointer: '/unitPrice', code: 'price_far_from_market', params }];
}
