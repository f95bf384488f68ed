import type { EntityManager } from 'typeorm';

/*
 * What an agreed pairing gives back when part of it does not come: weeks of capacity that were not used, and the need
 * that is open again. Rows are locked in the order of hold.ts: line weeks, offer weeks, request lines.
 */

/** Weeks (Mondays) of a pairing whose capacity nobody will use any more. */
export async function freeWeeks(manager: EntityManager, proposalId: string, weeks: readonly string[]): Promise<void> {
  if (weeks.length === 0) return;
  for (const sql of [FREE_LINE_WEEKS, FREE_OFFER_WEEKS]) {
    const [, changed] = (await manager.query(sql, [proposalId, weeks])) as [unknown[], number];
    const [{ expected }] = (await manager.query(
      `select count(*)::int as expected from proposal_week
       where proposal_id = $1 and week = any($2::date[]) ${sql === FREE_LINE_WEEKS ? 'and line_id is not null' : ''}`,
      [proposalId, weeks],
    )) as { expected: number }[];
    if (changed !== expected) throw new Error(`${changed} of ${expected} weeks of ${proposalId} were committed`);
  }
}

const FREE_LINE_WEEKS = `
  with own as (
    select w.line_id, w.week, p.line_load as amount from proposal_week p
    join line_week w on w.line_id = p.line_id and w.week = p.week
    where p.proposal_id = $1 and p.week = any($2::date[]) order by w.line_id, w.week for update of w)
  update line_week w set committed = w.committed - own.amount from own
  where w.line_id = own.line_id and w.week = own.week and w.committed >= own.amount returning 1`;

const FREE_OFFER_WEEKS = `
  with own as (
    select w.offer_id, w.week, p.quantity as amount from proposal_week p join proposal on proposal.id = p.proposal_id
    join offer_week w on w.offer_id = proposal.offer_id and w.week = p.week
    where p.proposal_id = $1 and p.week = any($2::date[]) order by w.offer_id, w.week for update of w)
  update offer_week w set committed = w.committed - own.amount from own
  where w.offer_id = own.offer_id and w.week = own.week and w.committed >= own.amount returning 1`;

/** Opens `units` of an agreed need again. Answers the request the line belongs to. */
export async function reopenNeed(manager: EntityManager, requestLineId: string, units: number): Promise<string> {
  const [rows] = (await manager.query(
    `update request_line set agreed = agreed - $2,
       state = case when state = 'matched' and agreed = $2 then 'open' else state end
     where id = $1 and agreed >= $2 returning request_id as "requestId"`,
    [requestLineId, units],
  )) as [{ requestId: string }[], number];
  if (rows.length !== 1) throw new Error(`${requestLineId} has less than ${units} agreed`);
  return rows[0].requestId;
}
