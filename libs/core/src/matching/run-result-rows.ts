import type { EntityManager } from 'typeorm';
import { addWeeks, type Plan, type Relaxation, weekOfDate } from '#contracts';
import type { MatchingRun } from './matching-run.entity.js';
import { materialPricesOf } from './material-prices.js';
import type { ProposalDraft } from './proposal-book.js';
import type { Snapshot } from './snapshot/snapshot.types.js';

const ROWS_PER_STATEMENT = 2_000;
/** What fits an integer column; a price beyond it says no more than "very scarce". */
export const LARGEST_PRICE = 2_147_483_647;

/**
 * Of a run that counts these needs are the current ones from now on, and what earlier runs said of the same materials is
 * history. Of a what-if they never are; the needs it added itself have no line to be told of.
 */
export async function writeUnmet(
  manager: EntityManager,
  run: Pick<MatchingRun, 'id' | 'kind' | 'changes'>,
  snapshot: Snapshot,
  plan: Plan,
): Promise<void> {
  const isCurrent = run.kind === 'match';
  if (isCurrent)
    await manager.query('update unmet_need set current = false where current and material_code = any($1)', [
      snapshot.materialCodes,
    ]);
  const added = new Set(run.changes?.needs.map(({ id }) => id));
  const unmet = plan.unmet.filter(({ request }) => !added.has(request));
  const rows = unmet.map(({ request, quantity, reasons, relaxation }) => {
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
      `insert into unmet_need (run_id, request_line_id, organisation_id, material_code, quantity, current, reasons, relaxation)
       select $1, r.request, r.organisation, r.material, r.quantity, $3, r.reasons, nullif(r.relaxation, 'null')
       from jsonb_to_recordset($2::jsonb)
         as r(request uuid, organisation uuid, material text, quantity int, reasons jsonb, relaxation jsonb)`,
      [run.id, JSON.stringify(part), isCurrent],
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

export async function writeMaterialPrices(
  manager: EntityManager,
  runId: string,
  snapshot: Snapshot,
  plan: Plan,
): Promise<void> {
  const whole = (price: number) => Math.min(LARGEST_PRICE, Math.round(price));
  const rows = materialPricesOf(snapshot, plan).map(({ material, province, mean, highest, week }) => ({
    material,
    province,
    mean: whole(mean),
    highest: whole(highest),
    week: addWeeks(snapshot.monday, week),
  }));
  await inParts(rows, (part) =>
    manager.query(
      `insert into material_price (run_id, material_code, province_code, mean, highest, highest_week)
       select $1, r.material, r.province, r.mean, r.highest, r.week
       from jsonb_to_recordset($2::jsonb) as r(material text, province text, mean int, highest int, week date)`,
      [runId, JSON.stringify(part)],
    ),
  );
}

/** The pairs of a what-if, which has no proposals. */
export async function writePairs(
  manager: EntityManager,
  runId: string,
  drafts: readonly ProposalDraft[],
): Promise<void> {
  const rows = drafts.map(({ offerId, requestLineId, unitPrice, unitFreight, weeks }) => ({
    offer: offerId,
    request: requestLineId,
    quantity: weeks.reduce((sum, { quantity }) => sum + quantity, 0),
    price: unitPrice,
    freight: unitFreight,
    first: weeks[0].week,
    last: weeks.at(-1)?.week,
  }));
  await inParts(rows, (part) =>
    manager.query(
      `insert into what_if_pair (run_id, offer_id, request_line_id, quantity, unit_price, unit_freight, first_week, last_week)
       select $1, r.offer, r.request, r.quantity, r.price, r.freight, r.first, r.last
       from jsonb_to_recordset($2::jsonb)
         as r(offer uuid, request uuid, quantity int, price int, freight int, first date, last date)`,
      [runId, JSON.stringify(part)],
    ),
  );
}

export async function inParts<T>(rows: readonly T[], write: (part: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) await write(rows.slice(i, i + ROWS_PER_STATEMENT));
}
