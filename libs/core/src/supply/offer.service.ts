import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type FieldWarning, mondayOf, type OfferState } from '#contracts';
import { Material } from '../catalogue/material.entity.js';
import { Clock } from '../platform/clock.js';
import { type Actor, isMinistry } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import { newId } from '../platform/ids.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { fieldError, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { VerifiedClaims } from '../verification/coverage.js';
import { idCursor } from './id-cursor.js';
import { judgeTerms, termsOf } from './offer-terms.js';
import { followLine } from './offer-weeks.js';
import { Offer } from './offer.entity.js';
import { changedGrade, type OfferTerms } from './offer.rules.js';
import { refuseStale } from '../organisations/organisation-access.js';
import { ownOffer, producingFacility, readableOffer } from './supply-access.js';

export interface NewOffer extends Partial<OfferTerms> {
  readonly facilityId: string;
  readonly materialCode: string;
  readonly unitPrice: number;
}

export type OfferPatch = Partial<OfferTerms>;

export interface OfferQuery extends PageQuery {
  readonly organisationId?: string;
  readonly facilityId?: string;
  readonly lineId?: string;
  readonly state?: OfferState;
  readonly materialCode?: string;
  readonly stale?: boolean;
}

export interface OfferDetail {
  readonly offer: Offer;
  readonly material: Material;
  readonly warnings: readonly FieldWarning[];
}

export type OfferRow = Offer & { readonly material: Material };

const NEW_TERMS: Omit<OfferTerms, 'unitPrice'> = {
  lineId: null,
  load: 1,
  attributes: {},
  tiers: [],
  moq: 1,
  multiple: 1,
  leadWeeks: 0,
  localContent: 0,
  certificates: [],
  validUntil: null,
};

/** Drafting and changing offers; their life (publish, withdraw, confirm) is OfferLifeService's. */
@Injectable()
export class OfferService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly claims: VerifiedClaims,
  ) {}

  /** Verification levels of offers today, by id. Those that no verified claims cover are left out: they are at 0. */
  async levelsOf(offers: readonly { readonly id: string }[]): Promise<ReadonlyMap<string, 1 | 2>> {
    if (offers.length === 0) return new Map();
    const ids = offers.map(({ id }) => id);
    const covered = await this.claims.covering(this.clock.today(), ids);
    return new Map(covered.map(({ offerId, level }) => [offerId, level]));
  }

  async get(actor: Actor, id: string): Promise<OfferDetail> {
    const { manager } = this.dataSource;
    return detailOf(manager, await readableOffer(manager, actor, id));
  }

  /** Newest first: one's own; the ministry's are all. */
  async list(actor: Actor, query: OfferQuery): Promise<Page<OfferRow>> {
    const limit = limitOf(query);
    const select = this.dataSource.manager
      .createQueryBuilder(Offer, 'offer')
      .innerJoinAndMapOne('offer.material', Material, 'material', 'material.code = offer.materialCode')
      .orderBy('offer.id', 'DESC')
      .limit(limit + 1);
    if (!isMinistry(actor)) {
      const own = actor.memberships.map((membership) => membership.organisationId);
      if (own.length === 1) select.andWhere('offer.organisationId = :own', { own: own[0] });
      else select.andWhere('offer.organisationId = any(:own)', { own });
    }
    for (const field of ['organisationId', 'facilityId', 'lineId', 'state', 'materialCode', 'stale'] as const) {
      if (query[field] !== undefined) select.andWhere(`offer.${field} = :${field}`, { [field]: query[field] });
    }
    if (query.cursor) select.andWhere('offer.id < :after', { after: idCursor(query.cursor) });
    return pageOf((await select.getMany()) as OfferRow[], limit, (offer) => [offer.id]);
  }

  async create(actor: Actor, input: NewOffer): Promise<OfferDetail> {
    return this.transactions.run(async (tx) => {
      const facility = await producingFacility(tx.manager, actor, input.facilityId);
      const material = await tx.manager.findOneBy(Material, { code: input.materialCode });
      if (!material) throw unknownMaterial(input.materialCode);
      const subject = { offerId: null, facilityId: facility.id, material };
      const judged = await judgeTerms(
        tx.manager,
        subject,
        mergeTerms({ ...NEW_TERMS, unitPrice: input.unitPrice }, input),
        false,
      );
      if (judged.errors.length > 0) throw invalidInput(judged.errors);
      const now = this.clock.now();
      const offer = tx.manager.create(Offer, {
        ...storable(judged.terms),
        id: newId(),
        organisationId: facility.organisationId,
        facilityId: facility.id,
        followsLine: judged.terms.lineId !== null,
        materialCode: material.code,
        state: 'draft',
        confirmedAt: null,
        stale: false,
        isSynthetic: facility.isSynthetic,
        version: 1,
        createdAt: now,
        updatedAt: now,
        updatedBy: actor.name,
      });
      // A copy: TypeORM writes column defaults back into what it inserts, and decimals as text.
      await tx.manager.insert(Offer, { ...offer });
      tx.audit({
        action: 'offer.create',
        subjectType: 'offer',
        subjectId: offer.id,
        details: { material: material.code, terms: judged.terms },
      });
      return { offer, material, warnings: judged.warnings };
    });
  }

  async update(actor: Actor, id: string, patch: OfferPatch, expectedVersion: number): Promise<OfferDetail> {
    return this.transactions.run(async (tx) => {
      const offer = await ownOffer(tx.manager, actor, id);
      refuseStale(offer, expectedVersion);
      const material = await tx.manager.findOneByOrFail(Material, { code: offer.materialCode });
      const before = termsOf(offer);
      const isPublished = offer.state === 'published';
      const subject = { offerId: id, facilityId: offer.facilityId, material };
      const judged = await judgeTerms(tx.manager, subject, mergeTerms(before, patch), isPublished);
      if (judged.errors.length > 0) throw invalidInput(judged.errors);
      const after = judged.terms;
      const grade = changedGrade(before, after);
      if (grade.length > 0) await refuseWhileHeld(tx.manager, id, material.unit, grade);
      const change = {
        ...storable(after),
        followsLine: offer.followsLine && after.lineId !== null,
        version: offer.version + 1,
        updatedAt: this.clock.now(),
        updatedBy: actor.name,
      };
      await tx.manager.update(Offer, { id }, change);
      if (grade.includes('lineId') || grade.includes('load')) await this.moveWeeks(tx, offer);
      if (isPublished) await markFamilyChange(tx, [material.family], change.updatedAt);
      tx.audit({ action: 'offer.update', subjectType: 'offer', subjectId: id, details: { before, after } });
      return { offer: Object.assign(offer, change), material, warnings: judged.warnings };
    });
  }

  /** An offer that followed its line follows the new line, or the new load; what is promised stays. */
  private async moveWeeks(tx: Tx, before: Offer): Promise<void> {
    if (!before.followsLine) return;
    const fromMonday = mondayOf(this.clock.today());
    await tx.manager.query(`delete from offer_week where offer_id = $1 and week >= $2 and held = 0 and committed = 0`, [
      before.id,
      fromMonday,
    ]);
    if (before.state === 'published') await followLine(tx.manager, { offerId: before.id, fromMonday });
  }
}

export async function detailOf(manager: EntityManager, offer: Offer): Promise<OfferDetail> {
  const material = await manager.findOneByOrFail(Material, { code: offer.materialCode });
  const subject = { offerId: offer.id, facilityId: offer.facilityId, material };
  const { warnings } = await judgeTerms(manager, subject, termsOf(offer), false);
  return { offer, material, warnings };
}

/** The weeks are locked until commit, so that no proposal comes in between. */
async function refuseWhileHeld(manager: EntityManager, id: string, unit: string, fields: string[]): Promise<void> {
  const rows = (await manager.query(
    'select held from offer_week where offer_id = $1 and held > 0 order by week for update',
    [id],
  )) as { held: number }[];
  const held = rows.reduce((sum, row) => sum + row.held, 0);
  if (held > 0) throw new Refusal('offer_has_live_proposals', { fields, held, unit });
}

/** Null clears what may be empty and counts as "not mentioned" elsewhere. */
const mergeTerms = (before: OfferTerms, patch: OfferPatch): OfferTerms => ({
  lineId: patch.lineId === undefined ? before.lineId : patch.lineId,
  load: patch.load ?? before.load,
  attributes: patch.attributes ?? before.attributes,
  unitPrice: patch.unitPrice ?? before.unitPrice,
  tiers: (patch.tiers ?? before.tiers).map(({ from, unitPrice }) => ({ from, unitPrice })),
  moq: patch.moq ?? before.moq,
  multiple: patch.multiple ?? before.multiple,
  leadWeeks: patch.leadWeeks ?? before.leadWeeks,
  localContent: patch.localContent ?? before.localContent,
  certificates: patch.certificates ?? before.certificates,
  validUntil: patch.validUntil === undefined ? before.validUntil : patch.validUntil,
});

const storable = (terms: OfferTerms) => ({
  ...terms,
  attributes: { ...terms.attributes },
  tiers: [...terms.tiers],
  certificates: [...terms.certificates],
  localContent: Math.round(terms.localContent * 100) / 100,
});

const unknownMaterial = (code: string): Refusal =>
  invalidInput([
    fieldError('/materialCode', 'unknown_reference', {
      field: 'materialCode',
      value: code.slice(0, 80),
      what: 'materials',
    }),
  ]);
