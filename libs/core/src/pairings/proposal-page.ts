import { LIVE_PROPOSAL_STATES, type ProposalState } from '#contracts';
import { instantCursor } from '#core/matching';
import type { PageQuery } from '#core/platform';
import { type Side, unansweredBy } from './proposal.rules.js';

export interface ProposalFilter extends PageQuery {
  readonly organisationId?: string;
  readonly side?: Side;
  readonly state?: ProposalState;
  readonly materialCode?: string;
  readonly runId?: string;
  readonly requestId?: string;
  /** Live ones that the side asked for has still to answer, first to expire first. */
  readonly awaiting?: boolean;
}

/** What a list is in the order of. */
export const orderOf = ({ awaiting }: ProposalFilter) =>
  awaiting
    ? ({ column: 'expires_at', direction: 'asc', later: '>' } as const)
    : ({ column: 'created_at', direction: 'desc', later: '<' } as const);

export interface PageStatement {
  /** Selects ids. */
  readonly sql: string;
  readonly parameters: unknown[];
}

/**
 * Which proposals stand on a page, newest first, before anything is joined to them. `organisations`: whose; undefined:
 * everybody's. Each side of each organisation is asked by itself, because only then an index has its newest at hand:
 * what all of them have is never sorted. Only what awaits an answer is: of one side, it is little.
 */
export function proposalPage(
  filter: ProposalFilter,
  organisations: readonly string[] | undefined,
  limit: number,
): PageStatement {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const asked = askedOf(filter, bind);
  const { column, direction } = orderOf(filter);
  const first = (conditions: readonly string[]): string =>
    `select p.id, p.${column} from proposal p where ${['true', ...conditions].join(' and ')}
     order by p.${column} ${direction}, p.id ${direction} limit ${limit}`;
  if (organisations === undefined) {
    const conditions = [...asked, ...awaitedOf(filter, LIVE_PROPOSAL_STATES)];
    return { sql: `select id from (${first(conditions)}) page`, parameters };
  }
  const own = bind(organisations);
  const sides = filter.side ? [filter.side] : (['producer', 'manufacturer'] as const);
  const ofSide = (side: Side): string[] => awaitedOf(filter, unansweredBy(side));
  // What one run or one request brought is few enough to look through, and few enough to sort.
  if (filter.runId !== undefined || filter.requestId !== undefined) {
    const ofOwn = sides.map((side) => [`p.${side}_id = any(${own}::uuid[])`, ...ofSide(side)].join(' and '));
    return { sql: `select id from (${first([`(${ofOwn.join(' or ')})`, ...asked])}) page`, parameters };
  }
  const lists = sides.map(
    (side) => `select list.* from unnest(${own}::uuid[]) as own(id)
       cross join lateral (${first([`p.${side}_id = own.id`, ...ofSide(side), ...asked])}) list`,
  );
  const sql = `select id from (${lists.join(' union ')}) page order by ${column} ${direction}, id ${direction} limit ${limit}`;
  return { sql, parameters };
}

const awaitedOf = ({ awaiting }: ProposalFilter, states: readonly ProposalState[]): string[] =>
  awaiting ? [`p.state in (${states.map((state) => `'${state}'`).join(', ')})`] : [];

function askedOf(filter: ProposalFilter, bind: (value: unknown) => string): string[] {
  const asked: string[] = [];
  if (filter.state) asked.push(`p.state = ${bind(filter.state)}`);
  if (filter.materialCode) asked.push(`p.material_code = ${bind(filter.materialCode)}`);
  if (filter.runId) asked.push(`p.run_id = ${bind(filter.runId)}`);
  if (filter.requestId)
    asked.push(`p.request_line_id in (select id from request_line where request_id = ${bind(filter.requestId)})`);
  if (filter.cursor !== undefined) {
    const { at, id } = instantCursor(filter.cursor);
    const { column, later } = orderOf(filter);
    asked.push(`(p.${column}, p.id) ${later} (${bind(at)}, ${bind(id)})`);
  }
  return asked;
}
