import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addWeeks, mondayOf } from '#contracts';
import { Clock } from '#core/platform';

/** Capacity of a named firm is confidential (UU 3/2014): a figure of fewer firms than this is not shown. */
export const FIRMS_MIN = 3;
const WEEKS_AHEAD = 4;
const KEEP_MS = 5 * 60_000;

export interface MaterialPicture {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly unit: string;
  /** Firms whose capability is verified today; null: fewer than three. */
  readonly producers: number | null;
  /** Units offered over the next four weeks by verified firms; null: of fewer than three. */
  readonly offered: number | null;
  /** Units asked for and not yet agreed; null: by fewer than three firms. */
  readonly needed: number | null;
}

export interface ProvincePicture {
  readonly code: string;
  readonly name: string;
  /** Verified producers; null: fewer than three. */
  readonly producers: number | null;
  /** Firms with open needs; null: fewer than three. */
  readonly manufacturers: number | null;
}

export interface NationalPicture {
  readonly at: Date;
  readonly firmsMin: number;
  readonly materials: readonly MaterialPicture[];
  readonly provinces: readonly ProvincePicture[];
}

/** What everybody may see: national aggregates, suppressed where a firm could be recognised. */
@Injectable()
export class NationalService {
  private kept: NationalPicture | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** At most five minutes old: anybody may ask, as often as they like. */
  async picture(): Promise<NationalPicture> {
    const now = this.clock.now();
    if (this.kept && now.getTime() - this.kept.at.getTime() < KEEP_MS) return this.kept;
    const today = this.clock.today();
    const monday = mondayOf(today);
    const [materials, provinces] = await Promise.all([
      this.dataSource.query<MaterialPicture[]>(MATERIALS, [today, monday, addWeeks(monday, WEEKS_AHEAD), FIRMS_MIN]),
      this.dataSource.query<ProvincePicture[]>(PROVINCES, [today, FIRMS_MIN]),
    ]);
    this.kept = { at: now, firmsMin: FIRMS_MIN, materials, provinces };
    return this.kept;
  }
}

const VERIFIED = `state = 'verified' and valid_until >= $1`;

const MATERIALS = `
  with makers as (
    select material_code, count(distinct organisation_id)::int as firms from claim
    where kind = 'capability' and ${VERIFIED} group by 1
  ), offered as (
    select o.material_code, count(distinct o.organisation_id)::int as firms, sum(w.available)::float8 as units
    from offer o join offer_week w on w.offer_id = o.id and w.week >= $2 and w.week < $3
    where o.state = 'published' and exists (
      select from claim c where c.kind = 'capability' and c.facility_id = o.facility_id and c.material_code = o.material_code and ${VERIFIED})
    group by 1
  ), needed as (
    select material_code, count(distinct organisation_id)::int as firms, sum(quantity - agreed)::float8 as units
    from request_line where state in ('open', 'matched') group by 1
  )
  select m.code, m.name_id as "nameId", m.name_en as "nameEn", m.unit,
    case when makers.firms >= $4 then makers.firms end as producers,
    case when offered.firms >= $4 then offered.units end as offered,
    case when needed.firms >= $4 then needed.units end as needed
  from material m left join makers on makers.material_code = m.code left join offered on offered.material_code = m.code
    left join needed on needed.material_code = m.code
  where coalesce(makers.firms, 0) + coalesce(needed.firms, 0) > 0
  order by m.family, m.code`;

const PROVINCES = `
  with makers as (
    select r.province_code, count(distinct f.organisation_id)::int as firms
    from claim c join facility f on f.id = c.facility_id join regency r on r.code = f.regency_code
    where c.kind = 'capability' and c.state = 'verified' and c.valid_until >= $1 group by 1
  ), users as (
    select r.province_code, count(distinct l.organisation_id)::int as firms
    from request_line l join facility f on f.id = l.facility_id join regency r on r.code = f.regency_code
    where l.state in ('open', 'matched') group by 1
  )
  select p.code, p.name, case when makers.firms >= $2 then makers.firms end as producers,
    case when users.firms >= $2 then users.firms end as manufacturers
  from province p left join makers on makers.province_code = p.code left join users on users.province_code = p.code
  order by p.code`;
