import { type EntityManager, In, IsNull } from 'typeorm';
import type { FieldWarning } from '#contracts';
import { MaterialAttribute } from '../catalogue/material.entity.js';
import type { Claim } from './claim.entity.js';
import { claimWarnings, type MeasuredValue, type ReportedUse } from './claim-warning.rules.js';
import { Evidence } from './evidence.entity.js';

/** Attributes of materials, in the catalogue's order, by material. */
export async function attributesOf(
  manager: EntityManager,
  materialCodes: readonly (string | null)[],
): Promise<Map<string, MaterialAttribute[]>> {
  const codes = [...new Set(materialCodes.filter((code) => code !== null))];
  if (codes.length === 0) return new Map();
  const rows = await manager.find(MaterialAttribute, {
    where: { materialCode: In(codes) },
    order: { materialCode: 'asc', position: 'asc' },
  });
  return Map.groupBy(rows, (row) => row.materialCode);
}

/** Plausibility warnings of some claims (at most a case full), by claim. */
export async function warningsOf(
  manager: EntityManager,
  claims: readonly Claim[],
  today: string,
): Promise<Map<string, FieldWarning[]>> {
  const capabilities = claims.filter((claim) => claim.kind === 'capability');
  const attributes = await attributesOf(
    manager,
    capabilities.map((claim) => claim.materialCode),
  );
  const measured = await measuredFor(
    manager,
    capabilities.map((claim) => claim.id),
  );
  const warnings = new Map<string, FieldWarning[]>();
  for (const claim of claims) {
    const peers = claim.kind === 'capacity' ? await capacityFacts(manager, claim, today) : NO_CAPACITY;
    const found = claimWarnings({
      kind: claim.kind,
      statement: claim.statement,
      attributes: attributes.get(claim.materialCode ?? '') ?? [],
      measured: measured.get(claim.id) ?? [],
      today,
      ...peers,
    });
    warnings.set(claim.id, found);
  }
  return warnings;
}

async function measuredFor(manager: EntityManager, claimIds: readonly string[]): Promise<Map<string, MeasuredValue[]>> {
  const measured = new Map<string, MeasuredValue[]>();
  if (claimIds.length === 0) return measured;
  const rows = await manager.find(Evidence, {
    where: { claimId: In([...claimIds]), kind: 'lab_result', removedAt: IsNull() },
    order: { createdAt: 'asc', id: 'asc' },
  });
  for (const { claimId, labResult } of rows) {
    if (labResult) measured.set(claimId, [...(measured.get(claimId) ?? []), labResult]);
  }
  return measured;
}

interface CapacityFacts {
  readonly lineUnit: string | null;
  readonly lineMachines: number | null;
  readonly median: { readonly perWeek: number; readonly peers: number } | null;
  readonly verifiedBefore: number | null;
  readonly reported: ReportedUse | null;
}

/** How far back weekly reports are looked at. */
const REPORTED_WEEKS = 9;
/** Of each way to find them: enough for a median. */
const PEERS_MAX = 200;

const NO_CAPACITY: CapacityFacts = {
  lineUnit: null,
  lineMachines: null,
  median: null,
  verifiedBefore: null,
  reported: null,
};

/**
 * The line, the median of other capacity claims of its material, and the line's capacity as last verified. The
 * material is the one the claim names, or the only one the line offers; a few hundred peers are looked at. Lines and
 * offers are read by table name: their room stands above this one.
 */
const CAPACITY_FACTS = `
  with subject as (
    select coalesce($3::text, (select min(o.material_code) from offer o where o.line_id = $2
      having count(distinct o.material_code) = 1)) as material
  ), peer as (
    (select c.id, c.statement from subject, claim c
     where c.kind = 'capacity' and c.state in ('pending', 'verified') and c.material_code = subject.material
     limit ${PEERS_MAX})
    union
    (select c.id, c.statement from subject, offer o join claim c on c.line_id = o.line_id
     where c.kind = 'capacity' and c.state in ('pending', 'verified') and c.material_code is null
       and o.state = 'published' and o.material_code = subject.material
     limit ${PEERS_MAX})
  )
  select l.unit as "lineUnit", l.machines as "lineMachines",
    (select percentile_cont(0.5) within group (order by (statement->>'effectivePerWeek')::float8) from peer where id <> $1) as "perWeek",
    (select count(*)::int from peer where id <> $1) as peers,
    (select (c.statement->>'effectivePerWeek')::float8 from claim c where c.line_id = $2 and c.kind = 'capacity' and c.id <> $1
      and c.valid_from is not null order by c.valid_from desc, c.id desc limit 1) as "verifiedBefore"
  from line l where l.id = $2`;

/** $1 line, $2 today. Weekly reports stand in a room above: read by plain SQL. */
const REPORTED_USE = `
  select count(*)::int as weeks, coalesce(max(output), 0)::float8 as highest, coalesce(avg(output), 0)::float8 as mean,
    percentile_cont(0.5) within group (order by (output * 100 / nullif(utilisation, 0))::float8) as implied
  from weekly_report_line where line_id = $1 and week > $2::date - 7 * ${REPORTED_WEEKS}`;

async function capacityFacts(manager: EntityManager, claim: Claim, today: string): Promise<CapacityFacts> {
  const rows = (await manager.query(CAPACITY_FACTS, [claim.id, claim.lineId, claim.materialCode])) as (Omit<
    CapacityFacts,
    'median'
  > & { perWeek: number | null; peers: number })[];
  const [row] = rows;
  if (!row) return NO_CAPACITY;
  const { perWeek, peers, ...rest } = row;
  const [reported] = (await manager.query(REPORTED_USE, [claim.lineId, today])) as ReportedUse[];
  return {
    ...rest,
    median: perWeek === null ? null : { perWeek, peers },
    reported: reported.weeks === 0 ? null : reported,
  };
}
