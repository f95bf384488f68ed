import { Inject, Injectable, Optional } from '@nestjs/common';
import { mondayOf } from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import { fieldError, illegalMove, invalidInput, notFound, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { lockLines, lockRequest, ownRequest, refuseUnlessRequesting } from './demand-access.js';
import { followPools } from './follow-pools.js';
import { LineJudge } from './line-judge.js';
import { pastFaults, termsOfLine } from './line-terms.rules.js';
import { REQUEST_CANCELLED, type RequestCancelledListener } from './request-cancelled.js';
import { familiesOf } from './request-line.service.js';
import { refreshRequestStates } from './request-states.js';
import { detailOf, type RequestDetail } from './request-view.js';
import { Request, RequestLine } from './request.entity.js';
import { type CancelReason, nextRequestState, requestMovesFrom } from './request.rules.js';
import { nextVersion } from './request.service.js';

@Injectable()
export class RequestLifeService {
  private readonly listeners: readonly RequestCancelledListener[];

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly judge: LineJudge,
    @Optional()
    @Inject(REQUEST_CANCELLED)
    listeners: RequestCancelledListener | readonly RequestCancelledListener[] = [],
  ) {
    this.listeners = [listeners].flat();
  }

  /** From now on matching sees it. The answer's warnings are those of the lines as they were opened. */
  async open(actor: Actor, id: string): Promise<RequestDetail> {
    return this.transactions.run(async (tx) => {
      await ownRequest(tx.manager, actor, id);
      const lines = await lockLines(tx.manager, id);
      const request = await lockRequest(tx.manager, id);
      refuseMove(request, 'open');
      await refuseUnlessRequesting(tx.manager, request.organisationId);
      const warnings = await this.judgeAll(tx, request, lines);
      await tx.manager.update(RequestLine, { requestId: id, state: 'draft' }, { state: 'open' });
      tx.audit({
        action: 'request.open',
        subjectType: 'request',
        subjectId: id,
        details: { lines: lines.map((line) => ({ id: line.id, ...termsOfLine(line) })), warnings: warnings.length },
      });
      return { ...(await this.settle(tx, actor, request, lines)), warnings };
    });
  }

  /** The whole request, or some of its lines. Live proposals end; what is agreed stays agreed. */
  async cancel(
    actor: Actor,
    id: string,
    how: { readonly reason: CancelReason; readonly note?: string | null; readonly lineIds?: readonly string[] },
  ): Promise<RequestDetail> {
    return this.transactions.run(async (tx) => {
      const seen = await ownRequest(tx.manager, actor, id);
      refuseMove(seen, 'cancel');
      const running = (line: RequestLine) => nextRequestState(line.state, 'cancel') !== undefined;
      const known = await tx.manager.findBy(RequestLine, { requestId: id });
      const chosen = how.lineIds ? chosenLines(known, how.lineIds) : known.filter(running);
      const ids = chosen.map((line) => line.id).toSorted();
      await this.tellListeners(tx, ids);
      const lines = (await lockLines(tx.manager, id)).filter((line) => ids.includes(line.id));
      const held = lines.filter((line) => line.held > 0).map((line) => line.id);
      if (held.length > 0) await this.tellListeners(tx, held);
      const request = await lockRequest(tx.manager, id);
      const pooled = lines.find((line) => line.pooled > 0);
      if (pooled) throw new Refusal('line_in_pool', { pooled: pooled.pooled });
      for (const line of lines) {
        if (!running(line)) {
          throw illegalMove('request line', line.state, 'cancel', requestMovesFrom(line.state, 'member'));
        }
      }
      await tx.manager.query(`update request_line set state = 'cancelled', version = version + 1 where id = any($1)`, [
        ids,
      ]);
      const details = { note: how.note ?? null, lineIds: ids };
      await followPools(tx, ids);
      tx.audit({ action: 'request.cancel', subjectType: 'request', subjectId: id, reason: how.reason, details });
      return this.settle(tx, actor, request, lines);
    });
  }

  private async tellListeners(tx: Tx, lineIds: readonly string[]): Promise<void> {
    if (lineIds.length === 0) return;
    for (const listener of this.listeners) await listener.requestLinesCancelled(tx, lineIds);
  }

  /** Every line that is to be opened, whole and in time. */
  private async judgeAll(tx: Tx, request: Request, lines: readonly RequestLine[]) {
    const today = this.clock.today();
    const shown = lines.toSorted((a, b) => a.position - b.position);
    const drafts = shown.filter((line) => line.state === 'draft');
    const at = (i: number) => `/lines/${shown.indexOf(drafts[i])}`;
    const terms = drafts.map(termsOfLine);
    const judged = await this.judge.judge(tx.manager, terms, { organisationId: request.organisationId, today, at });
    const faults = [
      ...(terms.length === 0 ? [fieldError('/lines', 'required', { field: 'lines' })] : []),
      ...judged.flatMap((line) => line.errors),
      ...terms.flatMap((line, i) => pastFaults(line, mondayOf(today), at(i))),
    ];
    if (faults.length > 0) throw invalidInput(faults);
    return judged.flatMap((line) => line.warnings);
  }

  private async settle(tx: Tx, actor: Actor, request: Request, lines: readonly RequestLine[]): Promise<RequestDetail> {
    const { manager } = tx;
    const now = this.clock.now();
    await manager.update(Request, { id: request.id }, nextVersion(request, actor, now));
    await refreshRequestStates(manager, [request.id], now, actor.name);
    await markFamilyChange(
      tx,
      await familiesOf(
        manager,
        lines.map((line) => line.materialCode),
      ),
      now,
    );
    tx.tell({ topic: 'request', id: request.id, organisationIds: [request.organisationId] });
    const fresh = await manager.findOneByOrFail(Request, { id: request.id });
    return detailOf(manager, this.judge, fresh, this.clock.today());
  }
}

function refuseMove(request: Request, move: 'open' | 'cancel'): void {
  if (nextRequestState(request.state, move) !== undefined) return;
  throw illegalMove('request', request.state, move, requestMovesFrom(request.state, 'member'));
}

function chosenLines(known: readonly RequestLine[], lineIds: readonly string[]): RequestLine[] {
  const byId = new Map(known.map((line) => [line.id, line]));
  return [...new Set(lineIds.map((id) => id.toLowerCase()))].map((lineId) => {
    const line = byId.get(lineId);
    if (!line) throw notFound('request line', lineId);
    return line;
  });
}
