import type { EntityManager } from 'typeorm';
import { weekOfDate } from '#contracts';
import { CAPACITY_MAX, type OfferWeekInput } from './calendar.rules.js';

/** Base units; `free` = available − committed − held. Weeks nobody stated are zero and not `stated`. */
export interface OfferWeekView extends OfferWeekInput {
  readonly committed: number;
  readonly held: number;
  readonly free: number;
  readonly stated: boolean;
}

export async function readOfferWeeks(
  manager: EntityManager,
  offerId: string,
  mondays: readonly string[],
): Promise<OfferWeekView[]> {
  const rows = (await manager.query(
    `select asked.week::text as monday, coalesce(w.available, 0) as available, coalesce(w.committed, 0) as committed,
            coalesce(w.held, 0) as held, coalesce(w.available - w.committed - w.held, 0) as free, w.week is not null as stated
     from unnest($2::date[]) as asked(week) left join offer_week w on w.offer_id = $1 and w.week = asked.week
     order by asked.week`,
    [offerId, mondays],
  )) as (Omit<OfferWeekView, 'week'> & { monday: string })[];
  return rows.map(({ monday, ...figures }) => ({ week: weekOfDate(monday), ...figures }));
}

/** Answers the Mondays written: a week that promised more than it would keep is left out. Rows in week order. */
export async function upsertOfferWeeks(
  manager: EntityManager,
  offerId: string,
  rows: readonly { readonly week: string; readonly available: number }[],
): Promise<Set<string>> {
  const written = (await manager.query(
    `insert into offer_week (offer_id, week, available)
     select $1, w.week, w.available from jsonb_to_recordset($2::jsonb) as w(week date, available int)
     on conflict (offer_id, week) do update set available = excluded.available
       where offer_week.held + offer_week.committed <= excluded.available
     returning week::text as monday`,
    [offerId, JSON.stringify(rows)],
  )) as { monday: string }[];
  return new Set(written.map((row) => row.monday));
}

/**
 * Brings the weeks of offers that follow their line up to the line's: ⌊effective ÷ load⌋ whole units, never under what
 * is promised. `weeks` absent: every week of the line from `fromMonday` on.
 */
export async function followLine(
  manager: EntityManager,
  which:
    | { readonly offerId: string; readonly fromMonday: string }
    | { readonly lineId: string; readonly mondays: readonly string[] },
): Promise<void> {
  const [condition, params] =
    'offerId' in which
      ? ['o.id = $2 and w.week >= $3', [which.offerId, which.fromMonday]]
      : [`o.state = 'published' and o.line_id = $2 and w.week = any($3::date[])`, [which.lineId, which.mondays]];
  await manager.query(
    `insert into offer_week (offer_id, week, available)
     select o.id, w.week, least($1::numeric, floor(w.effective / o.load))::int
     from offer o join line_week w on w.line_id = o.line_id
     where o.follows_line and ${condition}
     order by o.id, w.week
     on conflict (offer_id, week) do update
       set available = greatest(excluded.available, offer_week.held + offer_week.committed)`,
    [CAPACITY_MAX, ...params],
  );
}
