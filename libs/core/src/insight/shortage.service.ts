import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, hasRole, Refusal } from '#core/platform';

export interface ShortageCell {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly materialCode: string;
  readonly unit: string;
  readonly unmet: number;
  readonly lines: number;
  readonly firms: number;
}

export interface MaterialFlow {
  readonly materialCode: string;
  readonly materialNameId: string;
  readonly materialNameEn: string;
  readonly unit: string;
  /** Finished product the need was planned for; null: asked for by itself. */
  readonly productCode: string | null;
  readonly productNameId: string | null;
  readonly productNameEn: string | null;
  /** Base units asked for by open needs, and how many of them are proposed or agreed. */
  readonly asked: number;
  readonly covered: number;
  /** Whole rupiah per base unit by which flows of different units can stand side by side; null: nobody offers it. */
  readonly referencePrice: number | null;
}

/** Where material is short, for planners and auditors. */
@Injectable()
export class ShortageService {
  constructor(private readonly dataSource: DataSource) {}

  /** What a run left unmet, by province of destination and material; largest number of firms first. */
  async ofRun(actor: Actor, runId: string): Promise<ShortageCell[]> {
    requireReader(actor);
    return this.dataSource.query<ShortageCell[]>(SHORTAGE, [runId]);
  }

  /** From material to finished product, over all open needs. */
  async flows(actor: Actor): Promise<MaterialFlow[]> {
    requireReader(actor);
    return this.dataSource.query<MaterialFlow[]>(FLOWS);
  }
}

function requireReader(actor: Actor): void {
  if (!hasRole(actor, 'planner', 'auditor')) throw new Refusal('forbidden', { needed: 'planner, auditor' });
}

/** Needs that a what-if added stand in its figures: they are nobody's. */
const SHORTAGE = `
  with missing as (
    select u.material_code, f.regency_code, u.quantity, u.organisation_id
    from unmet_need u join request_line l on l.id = u.request_line_id join facility f on f.id = l.facility_id
    where u.run_id = $1
    union all
    select n."materialCode", n."regencyCode", n.quantity - n.filled, null
    from matching_run run, jsonb_to_recordset(coalesce(run.figures -> 'addedNeeds', '[]'))
      as n("materialCode" text, "regencyCode" text, quantity int, filled int)
    where run.id = $1 and n.quantity > n.filled
  )
  select p.code as "provinceCode", p.name as "provinceName", u.material_code as "materialCode", m.unit,
    sum(u.quantity)::float8 as unmet, count(*)::int as lines, count(distinct u.organisation_id)::int as firms
  from missing u join regency r on r.code = u.regency_code join province p on p.code = r.province_code
    join material m on m.code = u.material_code
  group by p.code, p.name, u.material_code, m.unit
  order by firms desc, p.code, u.material_code`;

const FLOWS = `
  with price as (
    select material_code, percentile_disc(0.5) within group (order by unit_price) as median from offer where state = 'published' group by 1
  )
  select l.material_code as "materialCode", m.name_id as "materialNameId", m.name_en as "materialNameEn", m.unit,
    q.product_code as "productCode", d.name_id as "productNameId", d.name_en as "productNameEn",
    sum(l.quantity)::float8 as asked, sum(l.agreed + l.held)::float8 as covered, price.median as "referencePrice"
  from request_line l join request q on q.id = l.request_id join material m on m.code = l.material_code
    left join product d on d.code = q.product_code left join price on price.material_code = l.material_code
  where l.state in ('open', 'matched')
  group by l.material_code, m.name_id, m.name_en, m.unit, q.product_code, d.name_id, d.name_en, price.median
  order by l.material_code, q.product_code`;
