import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mondayOf } from '#contracts';
import { Clock } from '#core/platform';
import { FRESH_DAYS, MATCHED_DAYS } from '#core/supply';
import { VerifiedClaims } from '#core/verification';
import type { RationingPolicy } from '../policy.rules.js';
import { PROPOSAL_BOOK, type ProposalBook, type StandingProposal } from '../proposal-book.js';
import { changedRows } from './changed-rows.js';
import type { WhatIfChanges } from '../what-if/what-if.types.js';
import { buildScenario, HORIZON_WEEKS } from './scenario-builder.js';
import type {
  LineWeekRow,
  MaterialRow,
  NeedRow,
  OfferRow,
  OfferWeekRow,
  Snapshot,
  SnapshotRows,
} from './snapshot.types.js';

const DAY_MS = 86_400_000;
/** A declined pair is not proposed again for this long. */
export const DECLINED_DAYS = 30;

export interface SnapshotOptions {
  readonly families: readonly string[];
  readonly policy: RationingPolicy;
  readonly seed: number;
  /** Of a what-if. */
  readonly changes?: WhatIfChanges | null;
  /** Ids of unanswered proposals that are to stand as they are; 'all': every one. */
  readonly fixed?: ReadonlySet<string> | 'all';
  /** Only these offers and request lines. */
  readonly only?: { readonly offers: ReadonlySet<string>; readonly needs: ReadonlySet<string> };
}

/** Reads the world as of one instant: every query sees the same state, whatever is written meanwhile. */
@Injectable()
export class SnapshotReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly claims: VerifiedClaims,
    @Inject(PROPOSAL_BOOK) private readonly book: ProposalBook,
  ) {}

  async take(options: SnapshotOptions): Promise<Snapshot> {
    const monday = mondayOf(this.clock.today());
    const read = await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('set transaction read only');
      return this.read(manager, options.families, monday);
    });
    const rows = options.changes ? changedRows(read, options.changes, monday) : read;
    const { policy, seed, fixed } = options;
    return buildScenario(options.only ? rowsOf(rows, options.only) : rows, { monday, policy, seed, fixed });
  }

  private async read(manager: EntityManager, families: readonly string[], monday: string): Promise<SnapshotRows> {
    const now = this.clock.now();
    const materials: MaterialRow[] = await manager.query(MATERIALS, [families]);
    const codes = materials.map(({ code }) => code);
    const needs: NeedRow[] = await manager.query(NEEDS, [codes, monday, now]);
    const standing = await this.book.standing(
      manager,
      needs.map(({ id }) => id),
    );
    const offers = await this.readOffers(manager, codes, standing);
    const window = [monday, HORIZON_WEEKS] as const;
    const offerWeeks: OfferWeekRow[] = await manager.query(OFFER_WEEKS, [offers.map(({ id }) => id), ...window]);
    const lineIds = [...new Set(offers.flatMap(({ lineId }) => lineId ?? []))].toSorted();
    const lineWeeks: LineWeekRow[] = await manager.query(LINE_WEEKS, [lineIds, ...window]);
    const declined = await this.book.declinedSince(manager, new Date(now.getTime() - DECLINED_DAYS * DAY_MS));
    return { materials, needs, standing, offers, offerWeeks, lineWeeks, declined };
  }

  /** Offers that may be matched, and those behind standing proposals; only the first have a level above 0. */
  private async readOffers(
    manager: EntityManager,
    codes: readonly string[],
    standing: readonly StandingProposal[],
  ): Promise<OfferRow[]> {
    const ago = (days: number) => new Date(this.clock.now().getTime() - days * DAY_MS);
    const today = this.clock.today();
    const behind = [...new Set(standing.map(({ offerId }) => offerId))];
    const rows: (Omit<OfferRow, 'level' | 'certificates' | 'verifiedPerWeek'> & { eligible: boolean })[] =
      await manager.query(OFFERS, [codes, ago(MATCHED_DAYS), today, behind, ago(FRESH_DAYS)]);
    const eligible = rows.filter((row) => row.eligible).map(({ id }) => id);
    const covered = new Map(
      (await this.claims.covering(today, eligible, manager)).map((offer) => [offer.offerId, offer]),
    );
    const needed = new Set(behind);
    return rows
      .filter(({ id }) => covered.has(id) || needed.has(id))
      .map(({ eligible: _eligible, ...row }) => {
        const claims = covered.get(row.id);
        return {
          ...row,
          level: claims?.level ?? 0,
          certificates: claims?.certificates ?? [],
          verifiedPerWeek: claims?.verifiedEffectivePerWeek ?? null,
        };
      });
  }
}

/** Offers behind standing proposals stay, because the scenario gives what is agreed of them. */
function rowsOf(rows: SnapshotRows, only: NonNullable<SnapshotOptions['only']>): SnapshotRows {
  const standing = rows.standing.filter(({ requestLineId }) => only.needs.has(requestLineId));
  const offers = new Set([...only.offers, ...standing.map(({ offerId }) => offerId)]);
  return {
    ...rows,
    standing,
    needs: rows.needs.filter(({ id }) => only.needs.has(id)),
    offers: rows.offers.filter(({ id }) => offers.has(id)),
  };
}

const MATERIALS = `
  select code, family, chargeable_kg_per_unit::float8 as "chargeableKgPerUnit" from material
  where cardinality($1::text[]) = 0 or family = any($1) order by code`;

const NEEDS = `
  select l.id, l.organisation_id as "manufacturerId", l.material_code as "materialCode", l.constraints, l.quantity - l.pooled as quantity,
    l.earliest_week::text as "earliestWeek", l.latest_week::text as "latestWeek", l.max_unit_price as "maxUnitPrice",
    coalesce((select v.priority from emergency_override v join emergency e on e.id = v.emergency_id
      where v.request_line_id = l.id and e.state = 'active' and e.ends_at > $3 order by v.id desc limit 1), l.priority) as priority,
    l.max_suppliers as "maxSuppliers", l.min_per_supplier as "minPerSupplier",
    l.max_share::float8 as "maxShare", l.all_or_nothing as "allOrNothing", l.certificates, l.min_level as "minLevel",
    l.min_local_content::float8 as "minLocalContent", l.version, f.lat, f.lon, r.landmass,
    r.province_code as "provinceCode"
  from request_line l
  join organisation o on o.id = l.organisation_id and o.state = 'active'
  join facility f on f.id = l.facility_id
  join regency r on r.code = f.regency_code
  where l.state in ('open', 'matched') and l.material_code = any($1) and l.latest_week >= $2::date
    and l.agreed + l.pooled < l.quantity
  order by l.id`;

const OFFERS = `
  select * from (
    select o.id, o.organisation_id as "producerId", o.material_code as "materialCode", o.line_id as "lineId",
      o.load::float8 as load, o.attributes, o.unit_price as "unitPrice", o.tiers, o.moq, o.multiple,
      o.lead_weeks as "leadWeeks", o.local_content::float8 as "localContent", o.version,
      f.id as "facilityId", f.regency_code as "regencyCode", r.province_code as "provinceCode",
      coalesce(p.permenperin64_class in ('kecil', 'menengah'), false) as small, f.lat, f.lon, r.landmass,
      coalesce(o.confirmed_at < $5, false) as stale,
      o.state = 'published' and o.confirmed_at >= $2 and (o.valid_until is null or o.valid_until >= $3::date)
        and p.state = 'active' and (line.id is null or line.state = 'active') as eligible
    from offer o
    join organisation p on p.id = o.organisation_id
    join facility f on f.id = o.facility_id
    join regency r on r.code = f.regency_code
    left join line on line.id = o.line_id
    where (o.state = 'published' and o.material_code = any($1)) or o.id = any($4::uuid[])
  ) offers
  where eligible or id = any($4::uuid[])
  order by id`;

const OFFER_WEEKS = `
  select offer_id as "offerId", week::text, available, committed, held from offer_week
  where offer_id = any($1::uuid[]) and week >= $2::date and week < $2::date + 7 * $3::int order by offer_id, week`;

const LINE_WEEKS = `
  select line_id as "lineId", week::text, effective::float8, committed::float8, held::float8 from line_week
  where line_id = any($1::uuid[]) and week >= $2::date and week < $2::date + 7 * $3::int order by line_id, week`;
