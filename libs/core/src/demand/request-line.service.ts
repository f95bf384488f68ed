import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mondayOf, type RequestState } from '#contracts';
import { refuseStale } from '../organisations/organisation-access.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import { fieldError, found, illegalMove, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { lockRequest, ownRequest } from './demand-access.js';
import { LineJudge } from './line-judge.js';
import {
  columnsOf,
  frozenFields,
  type LinePatch,
  type LineTerms,
  newTerms,
  type NewRequestLine,
  pastFaults,
  patchedTerms,
  termsOfLine,
} from './line-terms.rules.js';
import { newLine } from './request-drafting.js';
import { refreshRequestStates } from './request-states.js';
import { detailOf, type RequestDetail } from './request-view.js';
import { Request, RequestLine } from './request.entity.js';
import { LINES_MAX, lineStateAfter, nextRequestState, requestMovesFrom } from './request.rules.js';
import { nextVersion, refuseUneditable } from './request.service.js';

/** Lines of a draft, and of a request that is open: what rests on a line limits what may change in it. */
@Injectable()
export class RequestLineService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly judge: LineJudge,
  ) {}

  /** A line added to an open request is open at once. */
  async add(actor: Actor, requestId: string, line: NewRequestLine, expectedVersion: number): Promise<RequestDetail> {
    return this.change(actor, requestId, null, expectedVersion, async (tx, request) => {
      const state: RequestState = request.state === 'draft' ? 'draft' : 'open';
      const terms = newTerms(line);
      const columns = await this.judged(tx.manager, request, terms, state === 'open');
      const [{ count, last }] = (await tx.manager.query(
        'select count(*)::int as count, coalesce(max(position), 0) as last from request_line where request_id = $1',
        [requestId],
      )) as { count: number; last: number }[];
      if (count >= LINES_MAX) throw new Refusal('too_many_lines', { limit: LINES_MAX });
      const row = { ...newLine(request, last + 1, columns), state };
      await tx.manager.insert(RequestLine, row);
      tx.audit(lineAudit('add', row.id, request, { after: terms }));
      return state === 'open' ? [terms.materialCode] : [];
    });
  }

  async update(
    actor: Actor,
    requestId: string,
    lineId: string,
    patch: LinePatch,
    expectedVersion: number,
  ): Promise<RequestDetail> {
    return this.change(actor, requestId, lineId, expectedVersion, async (tx, request, line) => {
      if (nextRequestState(line.state, 'edit') === undefined) {
        throw illegalMove('request line', line.state, 'edit', requestMovesFrom(line.state, 'member'));
      }
      if (line.poolId !== null) throw new Refusal('line_of_pool', {});
      if (line.pooled > 0) throw new Refusal('line_in_pool', { pooled: line.pooled });
      const before = termsOfLine(line);
      const after = patchedTerms(before, patch);
      refuseFrozen(line, before, after);
      const isOpen = line.state !== 'draft';
      const columns = await this.judged(tx.manager, request, after, isOpen);
      const state = isOpen ? lineStateAfter(columns.quantity, line.agreed) : line.state;
      await tx.manager.update(RequestLine, { id: lineId }, { ...columns, state, version: line.version + 1 });
      tx.audit(lineAudit('update', lineId, request, { before, after }));
      return isOpen ? [before.materialCode, after.materialCode] : [];
    });
  }

  /** Only out of a draft, and not the last one; a line of an open request is cancelled instead. */
  async remove(actor: Actor, requestId: string, lineId: string, expectedVersion: number): Promise<RequestDetail> {
    return this.change(actor, requestId, lineId, expectedVersion, async (tx, request, line) => {
      if (line.state !== 'draft') {
        throw illegalMove('request line', line.state, 'remove', requestMovesFrom(line.state, 'member'));
      }
      if ((await tx.manager.countBy(RequestLine, { requestId })) === 1) {
        throw invalidInput([fieldError('/lines', 'count', { field: 'lines', min: 1, max: LINES_MAX, actual: 0 })]);
      }
      await tx.manager.delete(RequestLine, { id: lineId });
      tx.audit(lineAudit('remove', lineId, request, { before: termsOfLine(line) }));
      return [];
    });
  }

  /** Locks the line (when there is one), then the request; `work` answers the materials whose need changed. */
  private async change(
    actor: Actor,
    requestId: string,
    lineId: string | null,
    expectedVersion: number,
    work: (tx: Tx, request: Request, line: RequestLine) => Promise<string[]>,
  ): Promise<RequestDetail> {
    return this.transactions.run(async (tx) => {
      const { manager } = tx;
      await ownRequest(manager, actor, requestId);
      const line = lineId === null ? new RequestLine() : await lockLine(manager, requestId, lineId);
      const request = await lockRequest(manager, requestId);
      refuseStale(request, expectedVersion);
      refuseUneditable(request);
      const materials = await work(tx, request, line);
      const now = this.clock.now();
      await manager.update(Request, { id: requestId }, nextVersion(request, actor, now));
      await refreshRequestStates(manager, [requestId], now, actor.name);
      await markFamilyChange(tx, await familiesOf(manager, materials), now);
      if (materials.length > 0) {
        tx.tell({ topic: 'request', id: requestId, organisationIds: [request.organisationId] });
      }
      const fresh = await manager.findOneByOrFail(Request, { id: requestId });
      return detailOf(manager, this.judge, fresh, this.clock.today());
    });
  }

  private async judged(manager: EntityManager, request: Request, terms: LineTerms, isOpen: boolean) {
    const where = { organisationId: request.organisationId, today: this.clock.today(), at: () => '' };
    const [{ errors, constraints }] = await this.judge.judge(manager, [terms], where);
    const faults = errors.length > 0 || !isOpen ? errors : pastFaults(terms, mondayOf(this.clock.today()), '');
    if (faults.length > 0) throw invalidInput(faults);
    return columnsOf(terms, constraints);
  }
}

async function lockLine(manager: EntityManager, requestId: string, lineId: string): Promise<RequestLine> {
  const lock = { mode: 'for_no_key_update' } as const;
  return found(await manager.findOne(RequestLine, { where: { id: lineId, requestId }, lock }), 'request line', lineId);
}

function refuseFrozen(line: RequestLine, before: LineTerms, after: LineTerms): void {
  const fields = frozenFields(line, before, after);
  if (fields.length > 0) {
    throw new Refusal('line_in_use', { fields, held: line.held, agreed: line.agreed });
  }
  const promised = line.held + line.agreed;
  if (after.quantity < promised) {
    throw new Refusal('line_already_promised', { promised, value: after.quantity });
  }
}

const lineAudit = (what: string, lineId: string, request: Request, details: Record<string, unknown>) => ({
  action: `request.line.${what}`,
  subjectType: 'request',
  subjectId: request.id,
  details: { lineId, ...details },
});

export async function familiesOf(manager: EntityManager, materialCodes: readonly string[]): Promise<string[]> {
  if (materialCodes.length === 0) return [];
  const rows = (await manager.query('select distinct family from material where code = any($1)', [materialCodes])) as {
    family: string;
  }[];
  return rows.map((row) => row.family);
}
