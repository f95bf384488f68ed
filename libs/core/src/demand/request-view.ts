import { type EntityManager, In } from 'typeorm';
import type { FieldWarning } from '#contracts';
import { Material } from '../catalogue/material.entity.js';
import { Facility } from '../organisations/facility.entity.js';
import type { LineJudge } from './line-judge.js';
import { termsOfLine } from './line-terms.rules.js';
import { Request, RequestLine } from './request.entity.js';

export interface RequestLineRow {
  readonly line: RequestLine;
  readonly material: Material;
  readonly facility: Facility;
}

/** A request as its people see it. */
export interface RequestDetail {
  readonly request: Request;
  /** By position. */
  readonly lines: readonly RequestLineRow[];
  /** Of a draft: what looks odd in it. Pointers as of `lines`. */
  readonly warnings: readonly FieldWarning[];
}

export async function detailOf(
  manager: EntityManager,
  judge: LineJudge,
  request: Request,
  today: string,
): Promise<RequestDetail> {
  const lines = await manager.find(RequestLine, {
    where: { requestId: request.id },
    relations: { facility: true },
    order: { position: 'ASC' },
  });
  const materials = await manager.findBy(Material, { code: In(lines.map((line) => line.materialCode)) });
  const materialOf = new Map(materials.map((material) => [material.code, material]));
  const where = { organisationId: request.organisationId, today, at: (i: number) => `/lines/${i}` };
  const judged = request.state === 'draft' ? await judge.judge(manager, lines.map(termsOfLine), where) : [];
  return {
    request,
    lines: lines.map((line) => ({ line, material: materialOf.get(line.materialCode)!, facility: line.facility! })),
    warnings: judged.flatMap((line) => line.warnings),
  };
}

/** One request of a list. */
export interface RequestSummary {
  readonly request: Request;
  readonly organisationName: string;
  readonly lineCount: number;
  /** Lines that are matched, in part or whole. */
  readonly matchedLines: number;
  readonly materialCodes: readonly string[];
  /** Mondays; null without lines. */
  readonly earliestWeek: string | null;
  readonly latestWeek: string | null;
  readonly highestPriority: number | null;
}

/** What the lines of a page of requests come to, in the order of the page. */
export async function summariesOf(manager: EntityManager, requests: readonly Request[]): Promise<RequestSummary[]> {
  const rows = (await manager.query(
    `select r.id, o.name as "organisationName", count(l.id)::int as "lineCount",
            count(l.id) filter (where l.state = 'matched')::int as "matchedLines",
            coalesce(array_agg(distinct l.material_code) filter (where l.id is not null), '{}') as "materialCodes",
            min(l.earliest_week)::text as "earliestWeek", max(l.latest_week)::text as "latestWeek",
            max(l.priority)::int as "highestPriority"
     from request r join organisation o on o.id = r.organisation_id left join request_line l on l.request_id = r.id
     where r.id = any($1) group by r.id, o.name`,
    [requests.map((request) => request.id)],
  )) as (Omit<RequestSummary, 'request'> & { id: string })[];
  const byId = new Map(rows.map(({ id, ...summary }) => [id, summary]));
  return requests.map((request) => ({ request, ...byId.get(request.id)! }));
}
