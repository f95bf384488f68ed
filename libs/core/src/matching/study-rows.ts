import type { EntityManager } from 'typeorm';
import { addWeeks } from '#contracts';
import type { OneMore, WhyNot } from '#kernel';
import { inParts, LARGEST_PRICE } from './run-result-rows.js';
import type { Snapshot } from './snapshot/snapshot.types.js';

export async function writeOneMore(
  manager: EntityManager,
  runId: string,
  snapshot: Snapshot,
  list: readonly OneMore[],
): Promise<void> {
  const rows = list.map((entry, i) => ({
    position: i + 1,
    resource: 'line' in entry ? 'line' : 'offer',
    id: 'line' in entry ? entry.line : entry.offer,
    week: addWeeks(snapshot.monday, entry.week),
    price: Math.min(LARGEST_PRICE, Math.round(entry.shadowPrice)),
    gain: entry.gain === undefined ? null : Math.round(entry.gain),
    materials: entry.materials,
  }));
  await manager.query(
    `insert into one_more_unit (run_id, position, resource, resource_id, week, price, gain, materials)
     select $1, r.position, r.resource, r.id, r.week, r.price, r.gain, r.materials
     from jsonb_to_recordset($2::jsonb)
       as r(position int, resource text, id uuid, week date, price int, gain bigint, materials text[])`,
    [runId, JSON.stringify(rows)],
  );
}

/** What earlier runs said of the offers this one looked at is history, and not kept. */
export async function writeWhyNot(
  manager: EntityManager,
  runId: string,
  snapshot: Snapshot,
  found: readonly WhyNot[],
): Promise<void> {
  await manager.query('delete from offer_why_not where offer_id = any($1::uuid[])', [[...snapshot.offers.keys()]]);
  const rows = found.map(({ offer, planned, idle, nearest, terms }) => ({
    offer,
    planned,
    idle,
    request: nearest?.request ?? null,
    term: nearest?.term ?? null,
    detail: nearest?.detail ?? null,
    terms,
  }));
  await inParts(rows, (part) =>
    manager.query(
      `insert into offer_why_not (offer_id, run_id, planned, idle, request_line_id, term, detail, terms)
       select r.offer, $1, r.planned, r.idle, r.request, r.term, nullif(r.detail, 'null'), r.terms
       from jsonb_to_recordset($2::jsonb)
         as r(offer uuid, planned bigint, idle bigint, request uuid, term text, detail jsonb, terms jsonb)`,
      [runId, JSON.stringify(part)],
    ),
  );
}
