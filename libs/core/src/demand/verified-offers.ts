import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { VerifiedClaims } from '../verification/coverage.js';
import type { OfferFacts } from './offer-fit.rules.js';

/** Offers looked at for one answer, over all its materials; beyond it the newest are left out. */
const OFFERS_MAX = 20_000;

/** Matching does not look at offers nobody has confirmed for this long. */
const UNCONFIRMED_DAYS = 56;

/** What is published, still in force and covered by verified claims: what a need can be met from. */
@Injectable()
export class VerifiedOffers {
  constructor(private readonly claims: VerifiedClaims) {}

  /** Those a run of today (`YYYY-MM-DD`) would look at. */
  async ofMaterials(manager: EntityManager, codes: readonly string[], today: string): Promise<OfferFacts[]> {
    if (codes.length === 0) return [];
    // Plain SQL: supply is a room beside this one.
    const rows = (await manager.query(
      `select o.id, o.material_code as "materialCode", o.attributes, o.unit_price as "unitPrice", o.tiers, o.moq,
              o.lead_weeks as "leadWeeks", o.local_content::float8 as "localContent",
              jsonb_build_object('lat', f.lat, 'lon', f.lon, 'landmass', r.landmass) as site
       from offer o join facility f on f.id = o.facility_id join regency r on r.code = f.regency_code
       left join line on line.id = o.line_id
       where o.state = 'published' and o.material_code = any($1) and (o.valid_until is null or o.valid_until >= $2::date)
         and o.confirmed_at > $2::date - ${UNCONFIRMED_DAYS} and (line.id is null or line.state = 'active')
       order by o.id limit ${OFFERS_MAX}`,
      [codes, today],
    )) as Omit<OfferFacts, 'level' | 'certificates'>[];
    const covered = await this.claims.covering(
      today,
      rows.map((row) => row.id),
      manager,
    );
    const coverage = new Map(covered.map((offer) => [offer.offerId, offer]));
    return rows.flatMap((row) => {
      const cover = coverage.get(row.id);
      return cover ? [{ ...row, level: cover.level, certificates: cover.certificates }] : [];
    });
  }
}
