import type { EntityManager } from 'typeorm';
import { addWeeks, type Plan, type Relaxation, weekOfDate } from '#contracts';
import type { Snapshot } from './snapshot/snapshot.types.js';

const ROWS_PER_STATEMENT = 2_000;
/** What fits an integer column; a price beyond it says no more than "very scarce". */
const LARGEST_PRICE = 2_147_483_647;

/** These needs are the current ones from now on: what earlier runs said of the same materials is history. */
export async function writeUnmet(manager: EntityManager, runId: string, snapshot: Snapshot, plan: Plan): Promise<void> {
  await manager.query('update unmet_need set current = false where current and material_code = any($1)', [
    snapshot.materialCodes,
  ]);
  const rows = plan.unmet.map(({ request, quantity, reasons, relaxation }) => {
    const need = snapshot.needs.get(request);
    if (!need) throw new Error(`the plan leaves ${request} unmet, which is not in the scenario`);
    return {
      request,
      organisation: need.manufacturerId,
      material: need.materialCode,
      quantity,
      reasons,
      relaxation: relaxation ? dated(relaxation, snapshot.monday) : null,
    };
  });
  await inParts(rows, (part) =>
    manager.query(
      `insert into unmet_need (run_id, request_line_id, organisation_id, material_code, quantity, reasons, relaxation)
       select $1, r.request, r.organisation, r.material, r.quantity, r.reasons, nullif(r.relaxation, 'null')
       from jsonb_to_recordset($2::jsonb)
         as r(request uuid, organisation uuid, material text, quantity int, reasons jsonb, relaxation jsonb)`,
      [runId, JSON.stringify(part)],
    ),
  );
}

/** Weeks of a scenario count from its Monday; people name them, as in `2026-W48`. */
function dated(relaxation: Relaxation, monday: string): Relaxation {
  const { constraint, to } = relaxation;
  const isWeek = (constraint === 'latestWeek' || constraint === 'earliestWeek') && typeof to === 'number';
  return isWeek ? { ...relaxation, to: weekOfDate(addWeeks(monday, to)) } : relaxation;
}

export async function writePrices(
  manager: EntityManager,
  runId: string,
  snapshot: Snapshot,
  plan: Plan,
): Promise<void> {
  const rows = plan.prices.map((price) => ({
    resource: 'line' in price ? 'line' : 'offer',
    id: 'line' in price ? price.line : price.offer,
    week: addWeeks(snapshot.monday, price.week),
    price: Math.min(LARGEST_PRICE, Math.round(price.shadowPrice)),
  }));
  await inParts(rows, (part) =>
    manager.query(
      `insert into shadow_price (run_id, resource, resource_id, week, price)
       select $1, r.resource, r.id, r.week, r.price
       from jsonb_to_recordset($2::jsonb) as r(resource text, id uuid, week date, price int)`,
      [runId, JSON.stringify(part)],
    ),
  );
}

async function inParts<T>(rows: readonly T[], write: (part: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) await write(rows.slice(i, i + ROWS_PER_STATEMENT));
}
