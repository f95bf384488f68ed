import type { ProposalState } from '#contracts';
import { instantCursor } from '#core/matching';
import type { PageQuery } from '#core/platform';
import type { Side } from './proposal.rules.js';

export interface ProposalFilter extends PageQuery {
  readonly organisationId?: string;
  readonly side?: Side;
  readonly state?: ProposalState;
  readonly materialCode?: string;
  readonly runId?: string;
  readonly requestId?: string;
}

export interface PageStatement {
  /** Selects ids. */
  readonly sql: string;
  readonly parameters: unknown[];
}

/**
 * Which proposals stand on a page, newest first, before anything is joined to them. `organisations`: whose; undefined:
 * everybody's. Each side of each organisation is asked by itself, because only then an index has its newest at hand:
 * what all of them have is never sorted.
 */
export function proposalPage(
  filter: ProposalFilter,
  organisations: readonly string[] | undefined,
  limit: number,
): PageStatement {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const asked = askedOf(filter, bind);
  const newest = (conditions: readonly string[]): string =>
    `select p.id, p.created_at from proposal p where ${['true', ...conditions].join(' and ')}
     order by p.created_at desc, p.id desc limit ${limit}`;
  if (organisations === undefined) return { sql: `select id from (${newest(asked)}) page`, parameters };
  const own = bind(organisations);
  const sides = filter.side ? [filter.side] : (['producer', 'manufacturer'] as const);
  // What one run or one request brought is few enough to look through, and few enough to sort.
  if (filter.runId !== undefined || filter.requestId !== undefined) {
    const ofOwn = sides.map((side) => `p.${side}_id = any(${own}::uuid[])`).join(' or ');
    return { sql: `select id from (${newest([`(${ofOwn})`, ...asked])}) page`, parameters };
  }
  const lists = sides.map(
    (side) => `select list.* from unnest(${own}::uuid[]) as own(id)
       cross join lateral (${newest([`p.${side}_id = own.id`, ...asked])}) list`,
  );
  const sql = `select id from (${lists.join(' union ')}) page order by created_at desc, id desc limit ${limit}`;
  return { sql, parameters };
}

function askedOf(filter: ProposalFilter, bind: (value: unknown) => string): string[] {
  const asked: string[] = [];
  if (filter.state) asked.push(`p.state = ${bind(filter.state)}`);
  if (filter.materialCode) asked.push(`p.material_code = ${bind(filter.materialCode)}`);
  if (filter.runId) asked.push(`p.run_id = ${bind(filter.runId)}`);
  if (filter.requestId)
    asked.push(`p.request_line_id in (select id from request_line where request_id = ${bind(filter.requestId)})`);
  if (filter.cursor !== undefined) {
    const { at, id } = instantCursor(filter.cursor);
    asked.push(`(p.created_at, p.id) < (${bind(at)}, ${bind(id)})`);
  }
  return asked;
}
