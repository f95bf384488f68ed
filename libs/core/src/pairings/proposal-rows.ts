import type { EntityManager } from 'typeorm';
import type { ProposalDraft } from '#core/matching';
import { currentContext } from '#core/platform';

const ROWS_PER_STATEMENT = 1_000;

interface Stamp {
  readonly runId: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** Writes proposals and their weeks; their holds are taken already. */
export async function insertProposals(
  manager: EntityManager,
  proposals: readonly (ProposalDraft & { readonly id: string })[],
  stamp: Stamp,
): Promise<void> {
  for (let i = 0; i < proposals.length; i += ROWS_PER_STATEMENT)
    await insertPart(manager, proposals.slice(i, i + ROWS_PER_STATEMENT), stamp);
}

async function insertPart(
  manager: EntityManager,
  proposals: readonly (ProposalDraft & { readonly id: string })[],
  { runId, now, expiresAt }: Stamp,
): Promise<void> {
  const rows = proposals.map(({ weeks, ...draft }) => {
    const quantity = weeks.reduce((sum, week) => sum + week.quantity, 0);
    return { ...draft, quantity, landedCost: quantity * (draft.unitPrice + draft.unitFreight) };
  });
  await manager.query(
    `insert into proposal (id, run_id, offer_id, request_line_id, producer_id, manufacturer_id, material_code, quantity,
       unit_price, unit_freight, landed_cost, expires_at, explanation, created_at, updated_at, updated_by)
     select r.id, $2, r."offerId", r."requestLineId", r."producerId", r."manufacturerId", r."materialCode", r.quantity,
       r."unitPrice", r."unitFreight", r."landedCost", $3, r.explanation, $4, $4, $5
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "offerId" uuid, "requestLineId" uuid, "producerId" uuid,
       "manufacturerId" uuid, "materialCode" text, quantity int, "unitPrice" int, "unitFreight" int,
       "landedCost" bigint, explanation jsonb)`,
    [JSON.stringify(rows), runId, expiresAt, now, currentContext().actor.name],
  );
  const weeks = proposals.flatMap(({ id, weeks: own }) => own.map((week) => ({ ...week, id })));
  await manager.query(
    `insert into proposal_week (proposal_id, week, arrival_week, quantity, line_id, line_load)
     select r.id, r.week, r."arrivalWeek", r.quantity, r."lineId", r."lineLoad"
     from jsonb_to_recordset($1::jsonb)
       as r(id uuid, week date, "arrivalWeek" date, quantity int, "lineId" uuid, "lineLoad" numeric)`,
    [JSON.stringify(weeks)],
  );
}
