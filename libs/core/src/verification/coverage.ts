import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** An offer that matching may use, by its claims on a date. */
export interface CoveredOffer {
  readonly offerId: string;
  readonly level: 1 | 2;
  /** Codes of verified certificates of its facility or organisation, sorted. */
  readonly certificates: readonly string[];
  /** What its line is verified to give in a week, line units; null when it sells from stock. */
  readonly verifiedEffectivePerWeek: number | null;
}

/** An equality that no index serves: a facility or line has a few claims, its organisation may have thousands. */
const SAME_FIRM = 'c.organisation_id is not distinct from o.organisation_id';

/** Claims that hold on date $1. */
const HOLDS = `c.state = 'verified' and c.valid_from <= $1::date and c.valid_until >= $1::date`;

/**
 * $1 date, $2 offer ids or null for all published offers. An offer is covered when the identity of its organisation,
 * its facility, its capability (every attribute value it states, equal in the claim) and, when it has one, the capacity
 * of its line are verified. Of several capability claims the best counts, of several capacity claims the latest.
 */
const COVERAGE = `
  select o.id as "offerId", least(capability.level, coalesce(capacity.level, capability.level))::int as level,
    certificate.types as certificates, capacity.effective as "verifiedEffectivePerWeek"
  from offer o
  join organisation on organisation.id = o.organisation_id and organisation.state = 'active'
  cross join lateral (
    select max(c.level) as level from claim c
    where c.facility_id = o.facility_id and c.kind = 'capability' and c.material_code = o.material_code and ${HOLDS}
      and ${SAME_FIRM} and coalesce(c.statement->'attributes', '{}') @> o.attributes
  ) capability
  left join lateral (
    select c.level, (c.statement->>'effectivePerWeek')::float8 as effective from claim c
    where c.line_id = o.line_id and c.kind = 'capacity' and ${HOLDS} and ${SAME_FIRM}
    order by c.valid_from desc, c.id desc limit 1
  ) capacity on true
  cross join lateral (
    select coalesce(array_agg(distinct type order by type), '{}') as types from (
      select c.statement->>'type' as type from claim c
      where c.organisation_id = o.organisation_id and c.facility_id is null and c.kind = 'certificate' and ${HOLDS}
      union all
      select c.statement->>'type' from claim c
      where c.facility_id = o.facility_id and c.kind = 'certificate' and ${HOLDS} and ${SAME_FIRM}
    ) held
  ) certificate
  where (case when $2::uuid[] is null then o.state = 'published' else o.id = any($2::uuid[]) end)
    and capability.level >= 1
    and (o.line_id is null or capacity.level >= 1)
    and exists (select 1 from claim c where c.organisation_id = o.organisation_id and c.facility_id is null
      and c.kind = 'identity' and ${HOLDS})
    and exists (select 1 from claim c where c.facility_id = o.facility_id and c.kind = 'facility' and ${HOLDS}
      and ${SAME_FIRM})
  order by o.id`;

/** Matching reads claims, never firms: which offers are covered by verified claims. */
@Injectable()
export class VerifiedClaims {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Covered offers on a date (`YYYY-MM-DD`), among the given ones or all published; others are left out. Pass the
   * manager of a transaction to read what it sees.
   */
  async covering(
    date: string,
    offerIds: readonly string[] | null = null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CoveredOffer[]> {
    return manager.query(COVERAGE, [date, offerIds]);
  }
}
