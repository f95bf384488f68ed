import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, decodeCursor, limitOf, type Page, pageOf, type PageQuery, Refusal } from '#core/platform';
import { RunQueries } from './run-queries.js';
import { idCursor } from './result-cursor.js';

export interface PairRecord {
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly requestLineId: string;
  /** Null: a need that the what-if added. */
  readonly requestId: string | null;
  readonly requestNumber: string | null;
  readonly manufacturerId: string | null;
  readonly manufacturerName: string | null;
  readonly materialCode: string;
  readonly unit: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly unitFreight: number;
  readonly firstWeek: string;
  readonly lastWeek: string;
}

export interface MaterialPriceRecord {
  readonly materialCode: string;
  readonly materialNameId: string;
  readonly materialNameEn: string;
  readonly unit: string;
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly mean: number;
  readonly highest: number;
  readonly highestWeek: string;
}

export interface OneMoreRecord {
  readonly position: number;
  readonly resource: 'line' | 'offer';
  readonly resourceId: string;
  readonly name: string | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly week: string;
  readonly price: number;
  /** Null: not tried. */
  readonly gain: number | null;
  readonly materials: string[];
}

/** What else a run found, for planners and auditors. */
@Injectable()
export class RunFindings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runs: RunQueries,
  ) {}

  /** The plan of a what-if, by offer. A run that counts has proposals instead, and none here. */
  async pairsOf(actor: Actor, runId: string, query: PageQuery): Promise<Page<PairRecord>> {
    await this.runs.get(actor, runId);
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : pairCursor(query.cursor);
    const rows: PairRecord[] = await this.dataSource.query(PAIRS, [
      runId,
      after?.offerId ?? null,
      after?.requestLineId ?? null,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ offerId, requestLineId }) => [offerId, requestLineId]);
  }

  /** What one more unit of a material would have been worth where it is made, by material and province. */
  async materialPricesOf(actor: Actor, runId: string, query: PageQuery): Promise<Page<MaterialPriceRecord>> {
    await this.runs.get(actor, runId);
    const limit = limitOf(query);
    const [material, province] = query.cursor === undefined ? [null, null] : textCursor(query.cursor);
    const rows: MaterialPriceRecord[] = await this.dataSource.query(MATERIAL_PRICES, [
      runId,
      material,
      province,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ materialCode, provinceCode }) => [materialCode, provinceCode]);
  }

  /** Where one more unit of capacity would have been worth most: the head of the list, worth most first. */
  async oneMoreOf(actor: Actor, runId: string): Promise<OneMoreRecord[]> {
    await this.runs.get(actor, runId);
    return this.dataSource.query<OneMoreRecord[]>(ONE_MORE, [runId]);
  }
}

function pairCursor(cursor: string): { offerId: string; requestLineId: string } {
  const [offerId, requestLineId] = decodeCursor(cursor, 2);
  const checked = (id: unknown): string => idCursor(Buffer.from(JSON.stringify([id])).toString('base64url'));
  return { offerId: checked(offerId), requestLineId: checked(requestLineId) };
}

function textCursor(cursor: string): [string, string] {
  const [material, province] = decodeCursor(cursor, 2);
  if (typeof material === 'string' && typeof province === 'string') return [material, province];
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
}

const PAIRS = `
  select w.offer_id as "offerId", p.id as "producerId", p.name as "producerName", w.request_line_id as "requestLineId",
    r.id as "requestId", r.number as "requestNumber", m.id as "manufacturerId", m.name as "manufacturerName",
    o.material_code as "materialCode", material.unit, w.quantity, w.unit_price as "unitPrice",
    w.unit_freight as "unitFreight", w.first_week::text as "firstWeek", w.last_week::text as "lastWeek"
  from (
    select * from what_if_pair where run_id = $1 and ($2::uuid is null or (offer_id, request_line_id) > ($2, $3::uuid))
    order by offer_id, request_line_id limit $4
  ) w
  join offer o on o.id = w.offer_id
  join organisation p on p.id = o.organisation_id
  join material on material.code = o.material_code
  left join request_line l on l.id = w.request_line_id
  left join request r on r.id = l.request_id
  left join organisation m on m.id = l.organisation_id
  order by w.offer_id, w.request_line_id`;

const MATERIAL_PRICES = `
  select p.material_code as "materialCode", m.name_id as "materialNameId", m.name_en as "materialNameEn", m.unit,
    p.province_code as "provinceCode", coalesce(province.name, p.province_code) as "provinceName", p.mean, p.highest,
    p.highest_week::text as "highestWeek"
  from material_price p
  join material m on m.code = p.material_code
  left join province on province.code = p.province_code
  where p.run_id = $1 and ($2::text is null or (p.material_code, p.province_code) > ($2, $3))
  order by p.material_code, p.province_code limit $4`;

const ONE_MORE = `
  select u.position, u.resource, u.resource_id as "resourceId", line.name, o.id as "organisationId",
    o.name as "organisationName", u.week::text, u.price, u.gain::float8 as gain, u.materials
  from one_more_unit u
  left join line on u.resource = 'line' and line.id = u.resource_id
  left join offer on u.resource = 'offer' and offer.id = u.resource_id
  left join organisation o on o.id = coalesce(line.organisation_id, offer.organisation_id)
  where u.run_id = $1 order by u.position`;
