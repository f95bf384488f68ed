import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, Clock, hasRole, isMember, notFound } from '#core/platform';
import { freshnessOf, freshUntil, Offer } from '#core/supply';

/** The request that came nearest, as somebody else's: no owner, no works, only the province. */
export interface NearestRequest {
  readonly materialCode: string;
  readonly unit: string;
  readonly quantity: number;
  /** Mondays. */
  readonly earliestWeek: string;
  readonly latestWeek: string;
  readonly priority: number;
  readonly provinceCode: string;
  readonly provinceName: string | null;
  readonly isOpen: boolean;
  /** Null: the viewer may not know whose it is. */
  readonly owner: NearestOwner | null;
}

export interface NearestOwner {
  readonly requestId: string;
  readonly requestNumber: string;
  readonly requestLineId: string;
  readonly organisationId: string;
  readonly organisationName: string;
}

export interface WhyNotRecord {
  readonly offerId: string;
  /** Null: no run has looked at the offer since it had something idle. */
  readonly runId: string | null;
  readonly runFinishedAt: Date | null;
  readonly planned: number | null;
  readonly idle: number | null;
  readonly term: string | null;
  readonly detail: Record<string, unknown> | null;
  readonly terms: Readonly<Record<string, number>>;
  readonly nearest: NearestRequest | null;
}

interface Row extends Omit<NearestRequest & NearestOwner & WhyNotRecord, 'owner' | 'nearest'> {
  readonly knowsOwner: boolean;
}

/** "Why was I not proposed?", for the producer of an offer and for planners. */
@Injectable()
export class WhyNotService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whose request it was the producer learns only where the two have met in a proposal on it. */
  async ofOffer(actor: Actor, offerId: string): Promise<WhyNotRecord> {
    const offer = await this.dataSource.manager.findOneBy(Offer, { id: offerId });
    const isPlanner = hasRole(actor, 'planner');
    if (!offer || !(isMember(actor, offer.organisationId) || isPlanner)) throw notFound('offer', offerId);
    const left = this.leftMatching(offer);
    if (left) return { offerId, ...NOTHING, term: 'unconfirmed', detail: { since: left.toISOString() } };
    const [row] = await this.dataSource.query<Row[]>(WHY_NOT, [offerId]);
    if (!row) return { offerId, ...NOTHING };
    const { runId, runFinishedAt, planned, idle, term, detail, terms } = row;
    const nearest = row.requestLineId === null ? null : nearestOf(row, isPlanner || row.knowsOwner);
    return { offerId, runId, runFinishedAt, planned, idle, term, detail, terms, nearest };
  }

  /** Since when no run looks at a published offer because nobody has confirmed it; undefined: runs do. */
  private leftMatching({ state, confirmedAt }: Offer): Date | undefined {
    const isOut = state === 'published' && confirmedAt && freshnessOf(confirmedAt, this.clock.now()) === 'out';
    return isOut ? freshUntil(confirmedAt).matched : undefined;
  }
}

const NOTHING = {
  runId: null,
  runFinishedAt: null,
  planned: null,
  idle: null,
  term: null,
  detail: null,
  terms: {},
  nearest: null,
} as const;

const nearestOf = (row: Row, knowsOwner: boolean): NearestRequest => ({
  materialCode: row.materialCode,
  unit: row.unit,
  quantity: row.quantity,
  earliestWeek: row.earliestWeek,
  latestWeek: row.latestWeek,
  priority: row.priority,
  provinceCode: row.provinceCode,
  provinceName: row.provinceName,
  isOpen: row.isOpen,
  owner: knowsOwner
    ? {
        requestId: row.requestId,
        requestNumber: row.requestNumber,
        requestLineId: row.requestLineId,
        organisationId: row.organisationId,
        organisationName: row.organisationName,
      }
    : null,
});

const WHY_NOT = `
  select w.run_id as "runId", run.finished_at as "runFinishedAt", w.planned::float8 as planned, w.idle::float8 as idle,
    w.term, w.detail, w.terms, l.id as "requestLineId", l.request_id as "requestId", r.number as "requestNumber",
    l.organisation_id as "organisationId", m.name as "organisationName", l.material_code as "materialCode",
    material.unit, l.quantity, l.earliest_week::text as "earliestWeek", l.latest_week::text as "latestWeek", l.priority,
    l.state in ('open', 'matched') as "isOpen", regency.province_code as "provinceCode", province.name as "provinceName",
    exists (select from proposal p where p.request_line_id = l.id and p.producer_id = o.organisation_id) as "knowsOwner"
  from offer_why_not w
  join matching_run run on run.id = w.run_id
  join offer o on o.id = w.offer_id
  left join request_line l on l.id = w.request_line_id
  left join request r on r.id = l.request_id
  left join organisation m on m.id = l.organisation_id
  left join material on material.code = l.material_code
  left join facility f on f.id = l.facility_id
  left join regency on regency.code = f.regency_code
  left join province on province.code = regency.province_code
  where w.offer_id = $1`;
