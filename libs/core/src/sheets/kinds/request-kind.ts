import { Injectable } from '@nestjs/common';
import { mondayOfWeek } from '#contracts';
import { convertQuantity, type Material, STATED_UNITS, type StatedUnit } from '#core/catalogue';
import {
  type LinePatch,
  LINES_MAX,
  type NewRequestLine,
  Request,
  type RequestDetail,
  RequestLifeService,
  RequestLine,
  RequestLineService,
  RequestService,
} from '#core/demand';
import { type Actor, fieldError, invalidInput, Refusal, type Tx } from '#core/platform';
import { constraintColumns } from '../columns/catalogue-columns.js';
import { REQUEST_COLUMNS } from '../columns/request-columns.js';
import { rowFault } from '../row-fault.js';
import type { Surroundings } from '../surroundings.js';
import type { CellStyle } from '../values/cell-style.js';
import { plain } from '../values/text-forms.js';
import { readConstraints } from './attribute-cells.js';
import { canonical } from './canonical.js';
import { LookUp, UNIT_NAMES } from './look-up.js';
import { onRow, onRows, withPointers } from './pointed-refusal.js';
import type { RowEffect, SheetKind, UnderstoodRow } from './sheet-kind.js';

export interface RequestRowInput {
  /** `P-2026-000123` of the request it joins or changes. */
  readonly number: string | null;
  readonly title: string | null;
  /** Of the line to change. */
  readonly position: number | null;
  readonly line: LinePatch;
  readonly open: boolean;
}

const PLAIN_FIELDS = [
  'earliestWeek',
  'latestWeek',
  'maxUnitPrice',
  'priority',
  'priorityGround',
  'maxSuppliers',
  'minPerSupplier',
  'maxShare',
  'allOrNothing',
  'minLevel',
  'minLocalContent',
] as const;

@Injectable()
export class RequestKind implements SheetKind<RequestRowInput> {
  readonly kind = 'requests';
  readonly groupMax = LINES_MAX;

  constructor(
    private readonly requests: RequestService,
    private readonly lines: RequestLineService,
    private readonly life: RequestLifeService,
  ) {}

  columns = (around: Surroundings) => [...REQUEST_COLUMNS, ...constraintColumns(around.attributes)];

  understand(
    values: ReadonlyMap<string, unknown>,
    around: Surroundings,
    style: CellStyle,
  ): UnderstoodRow<RequestRowInput> | { readonly faults: LookUp['faults'] } {
    const look = new LookUp(values, around);
    const number = look.text('number')?.toUpperCase().slice(0, 40) ?? null;
    const title = look.text('title')?.trim() ?? null;
    const position = (values.get('position') as number | undefined) ?? null;
    const isChange = number !== null && position !== null;
    const material = look.material();
    const facilityId = isChange && look.text('facility') === undefined ? undefined : look.facilityId();
    if (number === null) look.require('title', title ?? undefined);
    if (!isChange) {
      look.require('material', material);
      look.require('facility', facilityId);
      for (const field of ['quantity', 'earliestWeek', 'latestWeek']) look.require(field, values.get(field));
    }
    const constraints = material ? readConstraints(values, look.attributesOf(material), style, look) : {};
    const quantity = material
      ? quantityOf(look, values, material, constraints)
      : (values.get('quantity') as number | undefined);
    if (look.faults.length > 0) return { faults: look.faults };
    const certificates = look.certificates();
    const line: LinePatch = {
      ...Object.fromEntries(PLAIN_FIELDS.flatMap((field) => (values.has(field) ? [[field, values.get(field)]] : []))),
      ...(material ? { materialCode: material.code } : {}),
      ...(facilityId ? { facilityId } : {}),
      ...(quantity === undefined ? {} : { quantity }),
      ...(certificates ? { certificates } : {}),
      ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    };
    const input = { number, title, position, line, open: values.get('open') === true };
    const group = number ?? `title ${plain(title ?? '')}`;
    const identity = isChange ? `${number} ${position}` : `${group} ${canonical(line)}`;
    return { input, group, identity, label: labelOf(input, material) };
  }

  async perform(
    tx: Tx,
    actor: Actor,
    rows: readonly RequestRowInput[],
    { organisationId }: { readonly organisationId: string },
  ): Promise<readonly RowEffect[]> {
    const [{ number }] = rows;
    return number === null
      ? this.draft(tx, actor, rows, organisationId)
      : this.change(tx, actor, rows, number, organisationId);
  }

  private async draft(
    tx: Tx,
    actor: Actor,
    rows: readonly RequestRowInput[],
    organisationId: string,
  ): Promise<readonly RowEffect[]> {
    const title = rows[0].title!;
    const known: (string | undefined)[] = [];
    for (const { line } of rows) known.push(await sameLine(tx, organisationId, title, line));
    const fresh = rows.flatMap((row, index) => (known[index] ? [] : [{ row, index }]));
    if (fresh.length === 0) return known.map((id) => ({ kind: 'skip', skip: 'already_there', recordId: id! }));
    const toRow = onRows(
      'lines',
      fresh.map(({ index }) => index),
    );
    const lines = fresh.map(({ row }) => row.line as NewRequestLine);
    const { request } = await withPointers(
      () => this.requests.create(actor, { organisationId, title, lines }),
      // The title is that of every row.
      (pointer) => (pointer === '/title' ? `/rows/${fresh[0].index}/title` : toRow(pointer)),
    );
    if (rows.every(({ open }) => open)) await withPointers(() => this.life.open(actor, request.id), toRow);
    return rows.map((_, index) => {
      const there = known[index];
      return there
        ? { kind: 'skip', skip: 'already_there', recordId: there }
        : { kind: 'create', recordId: request.id };
    });
  }

  private async change(
    tx: Tx,
    actor: Actor,
    rows: readonly RequestRowInput[],
    number: string,
    organisationId: string,
  ): Promise<readonly RowEffect[]> {
    const request = await tx.manager.findOneBy(Request, { number, organisationId });
    if (!request) {
      const params = { field: 'number', value: number, what: 'requests of the organisation' };
      throw invalidInput(rows.map((_, i) => fieldError(`/rows/${i}/number`, 'unknown_reference', params)));
    }
    const stored = await tx.manager.findBy(RequestLine, { requestId: request.id });
    let { version } = request;
    const effects: RowEffect[] = [];
    for (const [index, row] of rows.entries()) {
      const effect = { recordId: request.id };
      const line = stored.find(({ position }) => position === row.position);
      if (row.position !== null && !line) {
        const params = { field: 'position', value: row.position, what: 'lines of the request' };
        throw invalidInput([fieldError(`/rows/${index}/position`, 'unknown_reference', params)]);
      }
      if (line && isSame(line, row.line)) {
        effects.push({ kind: 'skip', skip: 'unchanged', ...effect });
        continue;
      }
      const call = (): Promise<RequestDetail> =>
        line
          ? this.lines.update(actor, request.id, line.id, row.line, version)
          : this.lines.add(actor, request.id, row.line as NewRequestLine, version);
      ({
        request: { version },
      } = await withPointers(call, onRow(index)));
      effects.push({ kind: line ? 'update' : 'create', ...effect });
    }
    return effects;
  }
}

/** In base units, by way of what is asked of the material; undefined, with a fault, where nothing leads there. */
function quantityOf(
  look: LookUp,
  values: ReadonlyMap<string, unknown>,
  material: Material,
  constraints: Readonly<Record<string, unknown>>,
): number | undefined {
  const quantity = values.get('quantity') as number | undefined;
  const asked = look.text('unit');
  if (quantity === undefined || asked === undefined) return quantity;
  const unit = STATED_UNITS.find((one) => plain(one) === plain(asked) || UNIT_NAMES[one]?.includes(plain(asked)));
  const params = {
    field: 'unit',
    value: asked.slice(0, 80),
    options: [material.unit, ...material.altUnits].join(', '),
  };
  if (unit === undefined) {
    look.faults.push(rowFault('unit', 'one_of', params, material.unit));
    return undefined;
  }
  try {
    const attributes = look.attributesOf(material);
    const subject = { material, attributes, values: exactValues(constraints) };
    return convertQuantity(subject, quantity, unit, material.unit as StatedUnit);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    look.faults.push({ ...rowFault('unit', 'one_of', params, material.unit), code: error.code, params: error.params });
    return undefined;
  }
}

/** What the constraints leave no choice about. */
const exactValues = (constraints: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(constraints as Record<string, { min?: number; max?: number }>).flatMap(([code, { min, max }]) =>
      min !== undefined && min === max ? [[code, min]] : [],
    ),
  );

/** Bounds of numbers come and go as they are stated; weeks are stored by their Monday. */
function isSame(line: RequestLine, patch: LinePatch): boolean {
  const stored: Record<string, unknown> = { ...line };
  const { earliestWeek, latestWeek, ...others } = patch;
  if (earliestWeek !== undefined && line.earliestWeek !== mondayOfWeek(earliestWeek)) return false;
  if (latestWeek !== undefined && line.latestWeek !== mondayOfWeek(latestWeek)) return false;
  return Object.entries(others).every(([field, value]) => canonical(stored[field]) === canonical(value));
}

/** A line of a request of the same title that asks for the very same: a file that comes twice makes nothing twice. */
async function sameLine(tx: Tx, organisationId: string, title: string, line: LinePatch): Promise<string | undefined> {
  const [row] = (await tx.manager.query(
    `select r.id from request r join request_line l on l.request_id = r.id
     where r.organisation_id = $1 and r.state in ('draft', 'open', 'matched') and r.title = $2 and l.material_code = $3
       and l.quantity = $4 and l.facility_id = $5 and l.earliest_week = $6 and l.latest_week = $7
       and l.max_unit_price is not distinct from $8 and l.constraints = $9::jsonb limit 1`,
    [
      organisationId,
      title,
      line.materialCode,
      Math.round(Math.min(line.quantity ?? 0, 2_000_000_000)),
      line.facilityId,
      mondayOfWeek(line.earliestWeek ?? '') ?? null,
      mondayOfWeek(line.latestWeek ?? '') ?? null,
      Math.round(Math.min(line.maxUnitPrice ?? 0, 2_000_000_000)) || null,
      JSON.stringify(line.constraints ?? {}),
    ],
  )) as { id: string }[];
  return row?.id;
}

const labelOf = ({ number, title, line }: RequestRowInput, material: Material | undefined): string =>
  [
    title ?? number,
    material?.code,
    line.quantity === undefined ? undefined : `${line.quantity} ${material?.unit ?? ''}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
    .slice(0, 160);
