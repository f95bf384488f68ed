import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { FieldError, FieldWarning } from '#contracts';
import { type AttributeConstraint, checkConstraints } from '../catalogue/constraint.rules.js';
import { Material, MaterialAttribute } from '../catalogue/material.entity.js';
import { Facility } from '../organisations/facility.entity.js';
import { fault } from '../verification/fault.rules.js';
import { lineFaults, type LineTerms, quantityIsOdd, shareWarnings } from './line-terms.rules.js';
import { type OfferFacts, priceAt } from './offer-fit.rules.js';
import { VerifiedOffers } from './verified-offers.js';

export interface JudgedLine {
  /** As they are to be stored. */
  readonly constraints: Record<string, AttributeConstraint>;
  readonly errors: FieldError[];
  readonly warnings: FieldWarning[];
}

/** What the lines of one request are held against, loaded once for all of them. */
interface Surroundings {
  readonly materials: ReadonlyMap<string, Material>;
  readonly attributes: ReadonlyMap<string, MaterialAttribute[]>;
  readonly facilities: ReadonlySet<string>;
  readonly certificates: ReadonlySet<string>;
  readonly usual: ReadonlyMap<string, { readonly comparable: number; readonly median: number }>;
  readonly cheapest: ReadonlyMap<string, number>;
}

export interface JudgedAt {
  readonly organisationId: string;
  /** `YYYY-MM-DD`: verified on that day. */
  readonly today: string;
  /** JSON pointer of a line. */
  readonly at: (index: number) => string;
}

/** Holds lines against their own rules, the catalogue, the organisation's facilities and what others ask and offer. */
@Injectable()
export class LineJudge {
  constructor(private readonly offers: VerifiedOffers) {}

  async judge(manager: EntityManager, lines: readonly LineTerms[], where: JudgedAt): Promise<JudgedLine[]> {
    const around = await this.surroundingsOf(manager, lines, where);
    return lines.map((terms, i) => judgeLine(terms, where.at(i), around));
  }

  private async surroundingsOf(
    manager: EntityManager,
    lines: readonly LineTerms[],
    where: JudgedAt,
  ): Promise<Surroundings> {
    const codes = [...new Set(lines.map((line) => line.materialCode))];
    const materials = await manager.findBy(Material, { code: In(codes) });
    const order = { materialCode: 'ASC', position: 'ASC' } as const;
    const attributes = await manager.find(MaterialAttribute, { where: { materialCode: In(codes) }, order });
    const facilities = await manager.findBy(Facility, { organisationId: where.organisationId });
    const capped = new Set(lines.filter((line) => line.maxUnitPrice !== null).map((line) => line.materialCode));
    return {
      materials: new Map(materials.map((material) => [material.code, material])),
      attributes: Map.groupBy(attributes, (attribute) => attribute.materialCode),
      facilities: new Set(facilities.map((facility) => facility.id)),
      certificates: await knownCertificates(
        manager,
        lines.flatMap((line) => line.certificates),
      ),
      usual: await usualQuantities(manager, codes),
      cheapest: cheapestOf(await this.offers.ofMaterials(manager, [...capped], where.today)),
    };
  }
}

/** Lowest price of each material, at whatever quantity. */
function cheapestOf(offers: readonly OfferFacts[]): Map<string, number> {
  const cheapest = new Map<string, number>();
  for (const offer of offers) {
    const price = priceAt(offer, Infinity);
    if (price < (cheapest.get(offer.materialCode) ?? Infinity)) cheapest.set(offer.materialCode, price);
  }
  return cheapest;
}

function judgeLine(terms: LineTerms, at: string, around: Surroundings): JudgedLine {
  const errors = [...lineFaults(terms, at), ...referenceFaults(terms, at, around)];
  const attributes = around.attributes.get(terms.materialCode) ?? [];
  const checked = around.materials.has(terms.materialCode)
    ? checkConstraints(attributes, terms.constraints, `${at}/constraints`)
    : { constraints: {}, errors: [], warnings: [] };
  return {
    constraints: checked.constraints,
    errors: [...errors, ...checked.errors],
    warnings: [...checked.warnings, ...shareWarnings(terms, at), ...marketWarnings(terms, at, around)],
  };
}

function referenceFaults(terms: LineTerms, at: string, around: Surroundings): FieldError[] {
  const unknown = (field: string, value: string, what: string) =>
    fault(`${at}/${field}`, 'unknown_reference', { value: value.slice(0, 80), what });
  const faults: FieldError[] = [];
  if (!around.materials.has(terms.materialCode)) faults.push(unknown('materialCode', terms.materialCode, 'materials'));
  if (!around.facilities.has(terms.facilityId)) {
    faults.push(unknown('facilityId', terms.facilityId, 'facilities of the organisation'));
  }
  terms.certificates.forEach((code, i) => {
    if (!around.certificates.has(code)) faults.push(unknown(`certificates/${i}`, code, 'document types, standards'));
  });
  return faults;
}

function marketWarnings(terms: LineTerms, at: string, around: Surroundings): FieldWarning[] {
  const warnings: FieldWarning[] = [];
  const usual = around.usual.get(terms.materialCode);
  const unit = around.materials.get(terms.materialCode)?.unit ?? '';
  if (usual && quantityIsOdd(terms.quantity, usual.median, usual.comparable)) {
    const params = { field: 'quantity', value: terms.quantity, unit };
    warnings.push({ pointer: `${at}/quantity`, code: 'quantity_far_above_median', params });
  }
  const cheapest = around.cheapest.get(terms.materialCode);
  if (terms.maxUnitPrice !== null && cheapest !== undefined && terms.maxUnitPrice < cheapest) {
    const params = { field: 'maxUnitPrice', value: terms.maxUnitPrice };
    warnings.push({ pointer: `${at}/maxUnitPrice`, code: 'cap_below_offers', params });
  }
  return warnings;
}

/** Certificates are codes of document types or of standards. */
async function knownCertificates(manager: EntityManager, codes: readonly string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const rows = (await manager.query(
    `select code from document_type where code = any($1) union select code from standard where code = any($1)`,
    [[...new Set(codes)]],
  )) as { code: string }[];
  return new Set(rows.map((row) => row.code));
}

/** Median of what is asked of each material, drafts left out. */
async function usualQuantities(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, { comparable: number; median: number }>> {
  const rows = (await manager.query(
    `select material_code as code, count(*)::int as comparable,
            percentile_cont(0.5) within group (order by quantity) as median
     from request_line where material_code = any($1) and state <> 'draft' group by material_code`,
    [codes],
  )) as { code: string; comparable: number; median: number }[];
  return new Map(rows.map(({ code, ...usual }) => [code, usual]));
}
