import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type RunKind,
  type RunState,
  type RunTrigger,
  type UnmetReason,
  type UnmetReasonCode,
  weekOfDate,
} from '#contracts';
import {
  type Actor,
  found,
  hasRole,
  isMember,
  isMinistry,
  limitOf,
  notFound,
  type Page,
  pageOf,
  type PageQuery,
  Refusal,
} from '#core/platform';
import { MatchingRun } from './matching-run.entity.js';
import {
  changeOf,
  type FoundRelaxation,
  type RelaxableTerms,
  type RelaxationChange,
} from './relaxation/relaxation.rules.js';
import { idCursor, instantCursor, instantKey, priceCursor } from './result-cursor.js';

export interface RunFilter extends PageQuery {
  readonly state?: RunState;
  readonly trigger?: RunTrigger;
  /** Runs that count, unless what-ifs are asked for. */
  readonly kind?: RunKind;
}

/** Which of a run's unmet needs; all when nothing is said. */
export interface UnmetFilter extends PageQuery {
  readonly materialCode?: string;
  /** Of the destination. */
  readonly provinceCode?: string;
  readonly reason?: UnmetReasonCode;
}

export interface UnmetRecord {
  readonly runId: string;
  readonly runFinishedAt: Date | null;
  readonly requestLineId: string;
  readonly requestId: string;
  readonly requestNumber: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly materialCode: string;
  readonly materialNameId: string;
  readonly materialNameEn: string;
  readonly unit: string;
  readonly quantity: number;
  readonly asked: number;
  readonly reasons: UnmetReason[];
  readonly relaxation: (FoundRelaxation & { readonly change: RelaxationChange | null }) | null;
  /** For If-Match. */
  readonly requestVersion: number;
  readonly isOpen: boolean;
  readonly current: boolean;
}

interface UnmetRow extends Omit<UnmetRecord, 'relaxation'> {
  readonly relaxation: FoundRelaxation | null;
  readonly terms: RelaxableTerms;
}

/** The relaxation with the change it stands for, as the line is now. */
function recordOf({ terms, relaxation, ...row }: UnmetRow): UnmetRecord {
  const weeks = { earliestWeek: weekOfDate(terms.earliestWeek), latestWeek: weekOfDate(terms.latestWeek) };
  return {
    ...row,
    relaxation: relaxation && { ...relaxation, change: changeOf(relaxation, { ...terms, ...weeks }) ?? null },
  };
}

export interface PriceRecord {
  readonly resource: 'line' | 'offer';
  readonly resourceId: string;
  readonly week: string;
  readonly price: number;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly name: string | null;
  readonly materialCode: string | null;
}

/** What runs found, for the ministry; and for a manufacturer what of theirs is unmet. */
@Injectable()
export class RunQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(actor: Actor, filter: RunFilter): Promise<Page<MatchingRun>> {
    requireReader(actor);
    const limit = limitOf(filter);
    const rows = this.dataSource.manager
      .createQueryBuilder(MatchingRun, 'run')
      .where('run.kind = :kind', { kind: filter.kind ?? 'match' })
      .orderBy('run.queuedAt', 'DESC')
      .addOrderBy('run.id', 'DESC')
      .limit(limit + 1);
    if (filter.state) rows.andWhere('run.state = :state', { state: filter.state });
    if (filter.trigger) rows.andWhere('run.trigger = :trigger', { trigger: filter.trigger });
    if (filter.cursor !== undefined) {
      const { at, id } = instantCursor(filter.cursor);
      rows.andWhere('(run.queuedAt, run.id) < (:at, :id)', { at, id });
    }
    return pageOf(await rows.getMany(), limit, (run) => instantKey(run.queuedAt, run.id));
  }

  async get(actor: Actor, id: string): Promise<MatchingRun> {
    requireReader(actor);
    return found(await this.dataSource.manager.findOneBy(MatchingRun, { id }), 'run', id);
  }

  /** Everything a run could not fill, by request line. */
  async unmetOf(actor: Actor, runId: string, filter: UnmetFilter): Promise<Page<UnmetRecord>> {
    await this.get(actor, runId);
    const parts = ['u.run_id = $1'];
    const values: unknown[] = [runId];
    const narrow = (value: unknown, part: (place: string) => string): void => {
      if (value !== undefined) parts.push(part(`$${values.push(value)}`));
    };
    narrow(filter.materialCode, (code) => `u.material_code = ${code}`);
    narrow(filter.reason && JSON.stringify([{ code: filter.reason }]), (reason) => `u.reasons @> ${reason}::jsonb`);
    narrow(
      filter.provinceCode,
      (province) => `exists (select from facility f join regency on regency.code = f.regency_code
        where f.id = l.facility_id and regency.province_code = ${province})`,
    );
    return this.unmet(parts.join(' and '), values, filter);
  }

  /** What the last runs could not fill of an organisation's needs that are still open. */
  async unmetOfOrganisation(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<UnmetRecord>> {
    if (!isMember(actor, organisationId) && !isMinistry(actor)) throw notFound('organisation', organisationId);
    return this.unmet(
      `u.current and u.organisation_id = $1 and l.state in ('open', 'matched')`,
      [organisationId],
      query,
    );
  }

  private async unmet(where: string, parameters: unknown[], query: PageQuery): Promise<Page<UnmetRecord>> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : idCursor(query.cursor);
    const rows: UnmetRow[] = await this.dataSource.query(
      `select u.run_id as "runId", run.finished_at as "runFinishedAt", u.request_line_id as "requestLineId",
         l.request_id as "requestId", r.number as "requestNumber", u.organisation_id as "organisationId",
         o.name as "organisationName", u.material_code as "materialCode", m.name_id as "materialNameId",
         m.name_en as "materialNameEn", m.unit, u.quantity, l.quantity as asked, u.reasons, u.relaxation,
         u.current, r.version as "requestVersion", l.state in ('open', 'matched') as "isOpen", ${TERMS} as terms
       from unmet_need u
       join matching_run run on run.id = u.run_id
       join request_line l on l.id = u.request_line_id
       join request r on r.id = l.request_id
       join organisation o on o.id = u.organisation_id
       join material m on m.code = u.material_code
       where ${where} and ($${parameters.length + 1}::uuid is null or u.request_line_id > $${parameters.length + 1})
       order by u.request_line_id limit $${parameters.length + 2}`,
      [...parameters, after, limit + 1],
    );
    return pageOf(rows.map(recordOf), limit, (row) => [row.requestLineId]);
  }

  /** Bottlenecks: dearest first. */
  async pricesOf(actor: Actor, runId: string, query: PageQuery): Promise<Page<PriceRecord>> {
    await this.get(actor, runId);
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : priceCursor(query.cursor);
    const rows: PriceRecord[] = await this.dataSource.query(
      `select p.resource, p.resource_id as "resourceId", p.week::text, p.price, o.id as "organisationId",
         o.name as "organisationName", line.name, offer.material_code as "materialCode"
       from shadow_price p
       left join line on p.resource = 'line' and line.id = p.resource_id
       left join offer on p.resource = 'offer' and offer.id = p.resource_id
       left join organisation o on o.id = coalesce(line.organisation_id, offer.organisation_id)
       where p.run_id = $1
         and ($2::int is null or (p.price <= $2 and (p.price < $2 or (p.resource_id, p.week) > ($3::uuid, $4::date))))
       order by p.price desc, p.resource_id, p.week limit $5`,
      [runId, after?.price ?? null, after?.id ?? null, after?.week ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.price, row.resourceId, row.week]);
  }
}

const TERMS = `json_build_object('constraints', l.constraints, 'quantity', l.quantity, 'earliestWeek', l.earliest_week::text,
  'latestWeek', l.latest_week::text, 'maxUnitPrice', l.max_unit_price, 'maxSuppliers', l.max_suppliers,
  'minPerSupplier', l.min_per_supplier, 'maxShare', l.max_share::float8, 'allOrNothing', l.all_or_nothing,
  'minLevel', l.min_level, 'minLocalContent', l.min_local_content::float8)`;

function requireReader(actor: Actor): void {
  if (!hasRole(actor, 'planner', 'auditor')) throw new Refusal('forbidden', { needed: 'planner, auditor' });
}
