import type { EntityManager } from 'typeorm';
import { weekOfDate } from '#contracts';
import type { AttributeConstraint } from '#core/catalogue';
import type { ProposalRecord } from '#core/pairings';
import type { Offer } from '#core/supply';
import type { Surroundings } from './surroundings.js';
import type { WrittenCell } from './write/workbook-writer.js';

/** Cells by the field of their column. */
export type ExportedRow = Readonly<Record<string, WrittenCell>>;

const ROWS_PER_READING = 500;

export function offerCells(
  offer: Offer & { readonly material: { readonly unit: string } },
  around: Surroundings,
): ExportedRow {
  return {
    id: offer.id,
    facility: nameOf(around.facilities, offer.facilityId),
    material: offer.materialCode,
    line: nameOf(around.lines, offer.lineId),
    unitPrice: offer.unitPrice,
    unit: offer.material.unit,
    tiers: offer.tiers.map(({ from, unitPrice }) => `${from}: ${unitPrice}`).join('; '),
    moq: offer.moq,
    multiple: offer.multiple,
    leadWeeks: offer.leadWeeks,
    localContent: offer.localContent,
    certificates: offer.certificates.join('; '),
    validUntil: offer.validUntil,
    load: offer.load,
    state: offer.state,
    ...Object.fromEntries(Object.entries(offer.attributes).map(([code, value]) => [`attribute:${code}`, value])),
  };
}

/** Stated weeks of every line from a Monday on, line by line. */
export async function* calendarRows(
  manager: EntityManager,
  around: Surroundings,
  fromMonday: string,
): AsyncGenerator<ExportedRow> {
  for (const line of around.lines) {
    const weeks = (await manager.query(
      `select week::text as monday, installed::float8, effective::float8, maximum::float8, held::float8, committed::float8
       from line_week where line_id = $1 and week >= $2 order by week limit ${ROWS_PER_READING}`,
      [line.id, fromMonday],
    )) as ({ monday: string } & Record<'installed' | 'effective' | 'maximum' | 'held' | 'committed', number>)[];
    for (const { monday, ...figures } of weeks) {
      const facility = nameOf(around.facilities, line.facilityId);
      yield { facility, line: line.name, unit: line.unit, week: weekOfDate(monday), ...figures };
    }
  }
}

/** Lines of every request, newest first. */
export async function* requestRows(manager: EntityManager, around: Surroundings): AsyncGenerator<ExportedRow> {
  let after = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  for (;;) {
    const rows = (await manager.query(
      `select r.id as "requestId", r.number, r.title, l.position, l.material_code as material, l.quantity,
              m.unit, l.facility_id as "facilityId", l.earliest_week::text as earliest, l.latest_week::text as latest,
              l.max_unit_price as "maxUnitPrice", l.priority, l.priority_ground as "priorityGround",
              l.max_suppliers as "maxSuppliers", l.min_per_supplier as "minPerSupplier",
              (l.max_share * 100)::float8 as "maxShare", l.all_or_nothing as "allOrNothing", l.certificates,
              l.min_level as "minLevel", l.min_local_content::float8 as "minLocalContent", l.state, l.constraints
       from (select id, number, title from request where organisation_id = $1 and id < $2 order by id desc limit 100) r
       join request_line l on l.request_id = r.id join material m on m.code = l.material_code
       order by r.id desc, l.position`,
      [around.organisationId, after],
    )) as RequestLineRow[];
    for (const { requestId: _, facilityId, earliest, latest, certificates, constraints, ...rest } of rows) {
      yield {
        ...rest,
        facility: nameOf(around.facilities, facilityId),
        earliestWeek: weekOfDate(earliest),
        latestWeek: weekOfDate(latest),
        certificates: certificates.join('; '),
        ...constraintCells(constraints),
      };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.requestId;
  }
}

interface RequestLineRow {
  readonly requestId: string;
  readonly facilityId: string;
  readonly earliest: string;
  readonly latest: string;
  readonly certificates: readonly string[];
  readonly constraints: Readonly<Record<string, AttributeConstraint>>;
  readonly [field: string]: unknown;
}

const constraintCells = (constraints: Readonly<Record<string, AttributeConstraint>>): ExportedRow =>
  Object.fromEntries(
    Object.entries(constraints).flatMap(([code, constraint]): [string, WrittenCell][] =>
      'in' in constraint
        ? [[`constraint:${code}`, constraint.in.join('; ')]]
        : [
            [`constraint:${code}:min`, constraint.min ?? null],
            [`constraint:${code}:max`, constraint.max ?? null],
          ],
    ),
  );

export const proposalCells = (record: ProposalRecord): ExportedRow => {
  const { proposal, request, material, producer, manufacturer, weeks } = record;
  return {
    id: proposal.id,
    number: request.number,
    title: request.title,
    position: request.position,
    material: material.code,
    producer: producer.name,
    producerRegency: producer.regency,
    manufacturer: manufacturer.name,
    manufacturerRegency: manufacturer.regency,
    quantity: proposal.quantity,
    unit: material.unit,
    unitPrice: proposal.unitPrice,
    unitFreight: proposal.unitFreight,
    landedCost: proposal.landedCost,
    weeks: weeks.map(({ arrivalWeek, quantity }) => `${weekOfDate(arrivalWeek)}: ${quantity}`).join('; '),
    state: proposal.state,
    expiresAt: new Date(proposal.expiresAt).toISOString(),
    createdAt: new Date(proposal.createdAt).toISOString(),
  };
};

const nameOf = (named: readonly { readonly id: string; readonly name: string }[], id: string | null): string | null =>
  id === null ? null : (named.find((one) => one.id === id)?.name ?? id);
