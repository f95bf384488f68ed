import { Injectable } from '@nestjs/common';
import type { FieldWarning } from '#contracts';
import { Organisation } from '../organisations/organisation.entity.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { invalidInput } from '../platform/refusal.js';
import type { Tx } from '../platform/transactions.js';
import { fault } from '../verification/fault.rules.js';
import { LineJudge } from './line-judge.js';
import { columnsOf, type LineTerms } from './line-terms.rules.js';
import { Request, RequestLine } from './request.entity.js';
import { LINES_MAX } from './request.rules.js';

export interface Draft {
  readonly organisation: Organisation;
  readonly title: string;
  readonly lines: readonly LineTerms[];
  readonly productCode?: string;
  readonly plannedOutput?: number;
  /** How it came about: the audit trail keeps it. */
  readonly origin: Readonly<Record<string, unknown>>;
}

/** Western Indonesia Time, by which requests are numbered. */
const WIB_MS = 7 * 3_600_000;

/** Writes a new draft, wherever its lines come from: typed in, copied, or exploded from a plan. */
@Injectable()
export class RequestDrafting {
  constructor(
    private readonly clock: Clock,
    private readonly judge: LineJudge,
  ) {}

  async write(tx: Tx, actor: Actor, draft: Draft): Promise<{ request: Request; warnings: FieldWarning[] }> {
    const { organisation } = draft;
    const where = { organisationId: organisation.id, today: this.clock.today(), at: (i: number) => `/lines/${i}` };
    const judged = await this.judge.judge(tx.manager, draft.lines, where);
    const errors = [...titleFaults(draft.title), ...countFaults(draft.lines), ...judged.flatMap((line) => line.errors)];
    if (errors.length > 0) throw invalidInput(errors);
    const now = this.clock.now();
    const request = tx.manager.create(Request, {
      id: newId(),
      number: await nextNumber(tx, now),
      organisationId: organisation.id,
      title: draft.title,
      productCode: draft.productCode ?? null,
      plannedOutput: draft.plannedOutput ?? null,
      state: 'draft',
      isSynthetic: organisation.isSynthetic,
      version: 1,
      createdAt: now,
      updatedAt: now,
      updatedBy: actor.name,
    });
    await tx.manager.insert(Request, request);
    const rows = draft.lines.map((terms, i) => newLine(request, i + 1, columnsOf(terms, judged[i].constraints)));
    await tx.manager.insert(RequestLine, rows);
    tx.audit({
      action: 'request.create',
      subjectType: 'request',
      subjectId: request.id,
      details: { number: request.number, ...draft.origin, lines: draft.lines },
    });
    return { request, warnings: judged.flatMap((line) => line.warnings) };
  }
}

export const newLine = (
  request: Pick<Request, 'id' | 'organisationId'>,
  position: number,
  columns: ReturnType<typeof columnsOf>,
) => ({
  ...columns,
  id: newId(),
  requestId: request.id,
  organisationId: request.organisationId,
  position,
  state: 'draft' as const,
});

export const TITLE_MAX = 160;

export function titleFaults(title: string) {
  const { length } = title.trim();
  return length >= 2 && length <= TITLE_MAX
    ? []
    : [fault('/title', 'length', { min: 2, max: TITLE_MAX, actual: length })];
}

const countFaults = (lines: readonly LineTerms[]) =>
  lines.length >= 1 && lines.length <= LINES_MAX
    ? []
    : [fault('/lines', 'count', { min: 1, max: LINES_MAX, actual: lines.length })];

/** `P-2026-000123`; a rehearsal takes none, for it would leave a gap. */
async function nextNumber(tx: Tx, now: Date): Promise<string> {
  if (tx.isRehearsal) return `rehearsal-${newId()}`;
  const [{ number }] = (await tx.manager.query(`select nextval('request_number')::text as number`)) as {
    number: string;
  }[];
  const year = new Date(now.getTime() + WIB_MS).getUTCFullYear();
  return `P-${year}-${number.padStart(6, '0')}`;
}
