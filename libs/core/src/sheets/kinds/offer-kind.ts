import { Injectable } from '@nestjs/common';
import { fieldError, invalidInput, type Actor, Refusal, type Tx, UUID_PATTERN } from '#core/platform';
import { Offer, OfferLifeService, OfferService, type OfferTerms } from '#core/supply';
import { attributeColumns } from '../columns/catalogue-columns.js';
import { OFFER_COLUMNS } from '../columns/offer-columns.js';
import { rowFault } from '../row-fault.js';
import type { Surroundings } from '../surroundings.js';
import type { CellStyle } from '../values/cell-style.js';
import { readAttributes } from './attribute-cells.js';
import { canonical } from './canonical.js';
import { LookUp } from './look-up.js';
import { onRow, withPointers } from './pointed-refusal.js';
import type { RowEffect, SheetKind, UnderstoodRow } from './sheet-kind.js';

export interface OfferRowInput {
  /** Of the offer to change. */
  readonly id: string | null;
  readonly facilityId: string | null;
  readonly materialCode: string | null;
  readonly terms: Partial<Omit<OfferTerms, 'attributes'>>;
  /** Added to what is stated already. */
  readonly attributes: OfferTerms['attributes'];
  readonly publish: boolean;
}

const TERM_FIELDS = [
  'unitPrice',
  'tiers',
  'moq',
  'multiple',
  'leadWeeks',
  'localContent',
  'validUntil',
  'load',
] as const;

@Injectable()
export class OfferKind implements SheetKind<OfferRowInput> {
  readonly kind = 'offers';
  readonly groupMax = 1;

  constructor(
    private readonly offers: OfferService,
    private readonly life: OfferLifeService,
  ) {}

  columns = (around: Surroundings) => [...OFFER_COLUMNS, ...attributeColumns(around.attributes)];

  understand(
    values: ReadonlyMap<string, unknown>,
    around: Surroundings,
    style: CellStyle,
  ): UnderstoodRow<OfferRowInput> | { readonly faults: LookUp['faults'] } {
    const look = new LookUp(values, around);
    const id = look.text('id')?.toLowerCase() ?? null;
    if (id !== null && !UUID_PATTERN.test(id)) {
      look.faults.push(rowFault('id', 'uuid', { field: 'id', value: id.slice(0, 80) }));
    }
    const material = look.material();
    // A facility that is not named is guessed for a new offer only.
    const facilityId = id === null || look.text('facility') !== undefined ? look.facilityId() : undefined;
    const line = look.line(facilityId);
    if (id === null) {
      look.require('material', material);
      look.require('facility', facilityId ?? line?.facilityId);
      look.require('unitPrice', values.get('unitPrice'));
    }
    if (material) look.mustBeUnit(material.unit);
    // Without a material to go by, the attributes of a changed offer are those of any material.
    const specs = material ? look.attributesOf(material) : around.attributes;
    const attributes = readAttributes(values, specs, style, look);
    if (look.faults.length > 0) return { faults: look.faults };
    const certificates = look.certificates();
    const input: OfferRowInput = {
      id,
      facilityId: facilityId ?? line?.facilityId ?? null,
      materialCode: material?.code ?? null,
      terms: {
        ...Object.fromEntries(TERM_FIELDS.flatMap((field) => (values.has(field) ? [[field, values.get(field)]] : []))),
        ...(line ? { lineId: line.id } : {}),
        ...(certificates ? { certificates } : {}),
      },
      attributes,
      publish: values.get('publish') === true,
    };
    const identity = id ?? canonical(input);
    return { input, group: identity, identity, label: labelOf(material?.code, line?.name, input) };
  }

  async perform(
    tx: Tx,
    actor: Actor,
    rows: readonly OfferRowInput[],
    { organisationId }: { readonly organisationId: string },
  ): Promise<readonly RowEffect[]> {
    const effects: RowEffect[] = [];
    for (const [index, row] of rows.entries()) {
      const work = () =>
        row.id === null ? this.draft(tx, actor, row) : this.change(tx, actor, row, row.id, organisationId);
      effects.push(await withPointers(work, onRow(index)));
    }
    return effects;
  }

  private async draft(tx: Tx, actor: Actor, row: OfferRowInput): Promise<RowEffect> {
    const { terms, attributes } = row;
    const same = await sameOffer(tx, row);
    if (same) return { kind: 'skip', skip: 'already_there', recordId: same };
    const { offer } = await this.offers.create(actor, {
      ...terms,
      attributes,
      unitPrice: terms.unitPrice!,
      facilityId: row.facilityId!,
      materialCode: row.materialCode!,
    });
    if (row.publish) await this.life.publish(actor, offer.id);
    return { kind: 'create', recordId: offer.id };
  }

  private async change(
    tx: Tx,
    actor: Actor,
    row: OfferRowInput,
    id: string,
    organisationId: string,
  ): Promise<RowEffect> {
    const offer = await tx.manager.findOneBy(Offer, { id, organisationId });
    if (!offer) {
      const what = 'offers of the organisation';
      throw invalidInput([fieldError('/id', 'unknown_reference', { field: 'id', value: id, what })]);
    }
    refuseOtherOffer(offer, row);
    const attributes = { ...offer.attributes, ...row.attributes };
    const patch = { ...row.terms, attributes };
    const isUnchanged = Object.entries(patch).every(
      ([field, value]) => canonical(offer[field as keyof Offer]) === canonical(value),
    );
    const isPublished = row.publish && offer.state !== 'published';
    if (isUnchanged && !isPublished) return { kind: 'skip', skip: 'unchanged', recordId: id };
    if (!isUnchanged) await this.offers.update(actor, id, patch, offer.version);
    if (isPublished) await this.life.publish(actor, id);
    return { kind: 'update', recordId: id };
  }
}

/** Material and facility of an offer never change: a row that says otherwise means another offer. */
function refuseOtherOffer(offer: Offer, row: OfferRowInput): void {
  if (row.materialCode !== null && row.materialCode !== offer.materialCode) {
    const params = { field: 'material', value: row.materialCode, options: offer.materialCode };
    throw new Refusal('invalid_input', { count: 1 }, [fieldError('/materialCode', 'one_of', params)]);
  }
  if (row.facilityId !== null && row.facilityId !== offer.facilityId) {
    const reason = 'the offer is of another facility';
    throw invalidInput([fieldError('/facilityId', 'not_allowed', { field: 'facility', value: '', reason })]);
  }
}

/** An offer that says the very same: a file that comes twice makes nothing twice. */
async function sameOffer(
  tx: Tx,
  { facilityId, materialCode, terms, attributes }: OfferRowInput,
): Promise<string | undefined> {
  const [row] = (await tx.manager.query(
    `select id from offer where facility_id = $1 and material_code = $2 and line_id is not distinct from $3
       and unit_price = $4 and attributes = $5::jsonb and moq = $6 and multiple = $7 and lead_weeks = $8
       and tiers = $9::jsonb and valid_until is not distinct from $10::date and state <> 'withdrawn' limit 1`,
    [
      facilityId,
      materialCode,
      terms.lineId ?? null,
      terms.unitPrice,
      JSON.stringify(attributes),
      terms.moq ?? 1,
      terms.multiple ?? 1,
      terms.leadWeeks ?? 0,
      JSON.stringify(terms.tiers ?? []),
      terms.validUntil ?? null,
    ],
  )) as { id: string }[];
  return row?.id;
}

const labelOf = (material: string | undefined, line: string | undefined, { id, terms }: OfferRowInput): string =>
  [material ?? id?.slice(-8), line, terms.unitPrice === undefined ? undefined : `Rp ${terms.unitPrice}`]
    .filter((part) => part !== undefined)
    .join(' · ')
    .slice(0, 160);
