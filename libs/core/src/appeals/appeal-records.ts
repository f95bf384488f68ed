import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Plan } from '#contracts';
import { compareReplay, loadFinishedRun, OfferWhyNot, type StoredRun, UnmetNeed } from '#core/matching';
import { Clock, Transactions } from '#core/platform';
import { recordOfDecision } from './appeal-decision-record.js';
import type { AppealPair, AppealRecord, NeedRecord, OfferRecord } from './appeal-record.types.js';
import { Appeal } from './appeal.entity.js';

/** Pairs of one need or offer; there are rarely more than a few. */
const PAIRS_MAX = 20;

/** What is to be attached: nothing any more, the record of a decision, or the replay of a run. */
export type AppealTask =
  | { readonly kind: 'over' }
  | { readonly kind: 'decision' }
  | { readonly kind: 'replay'; readonly runId: string };

/** Makes the record of an appeal: what the verifier saw, or the run once more with what it says of this need or offer. */
@Injectable()
export class AppealRecords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async take(appealId: string): Promise<AppealTask> {
    const appeal = await this.dataSource.manager.findOneBy(Appeal, { id: appealId, recordState: 'preparing' });
    if (!appeal) return { kind: 'over' };
    return appeal.runId === null ? { kind: 'decision' } : { kind: 'replay', runId: appeal.runId };
  }

  /** The run as it is stored, for whoever solves it again. */
  async storedRun(runId: string): Promise<StoredRun> {
    return loadFinishedRun(this.dataSource.manager, runId);
  }

  async attachDecision(appealId: string): Promise<void> {
    const { manager } = this.dataSource;
    const { decisionId } = await manager.findOneByOrFail(Appeal, { id: appealId });
    await this.attach(appealId, { ...this.empty(), decision: await recordOfDecision(manager, decisionId ?? '') });
  }

  async attachReplay(appealId: string, stored: StoredRun, replayed: Plan): Promise<void> {
    const { manager } = this.dataSource;
    const { offerId, requestLineId } = await manager.findOneByOrFail(Appeal, { id: appealId });
    const { isEqual, storedHash, replayedHash, wasCutShort } = compareReplay(stored, replayed);
    await this.attach(appealId, {
      ...this.empty(),
      replay: { isEqual, storedHash, replayedHash, wasCutShort },
      pairs: pairsOf(stored.plan, offerId, requestLineId),
      need: requestLineId === null ? null : await needOf(manager, stored.run.id, requestLineId),
      offer: offerId === null ? null : await offerOf(manager, stored.run.id, offerId),
    });
  }

  /** The record could not be made: whoever decides has to know that, and goes on without. */
  async fail(appealId: string, fault: string): Promise<void> {
    await this.attach(appealId, { ...this.empty(), fault }, 'failed');
  }

  private empty(): AppealRecord {
    const preparedAt = this.clock.now().toISOString();
    return { preparedAt, fault: null, replay: null, pairs: [], need: null, offer: null, decision: null };
  }

  private async attach(id: string, record: AppealRecord, recordState: 'ready' | 'failed' = 'ready'): Promise<void> {
    await this.transactions.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' as const };
      const appeal = await tx.manager.findOne(Appeal, { where: { id, recordState: 'preparing' }, lock });
      if (!appeal) return;
      const stamp = { version: appeal.version + 1, updatedAt: this.clock.now(), updatedBy: 'system' };
      await tx.manager.update(Appeal, id, { record, recordState, ...stamp } as never);
      const { replay, fault } = record;
      tx.audit({
        action: 'appeal.attach',
        subjectType: 'appeal',
        subjectId: id,
        details: { recordState, replay, fault },
      });
      tx.tell({ topic: 'appeal', id, organisationIds: [appeal.organisationId] });
    });
  }
}

function pairsOf(plan: Plan, offerId: string | null, requestLineId: string | null): AppealPair[] {
  const isOwn = (pair: { readonly offer: string; readonly request: string }) =>
    offerId === null ? pair.request === requestLineId : pair.offer === offerId;
  const own = plan.allocations.filter(isOwn);
  return plan.explanations
    .filter(isOwn)
    .slice(0, PAIRS_MAX)
    .map(({ offer, request, value, runnerUp }) => ({
      quantity: own
        .filter((pair) => pair.offer === offer && pair.request === request)
        .reduce((sum, { quantity }) => sum + quantity, 0),
      value,
      runnerUp: runnerUp ? { delta: runnerUp.delta, because: runnerUp.because } : null,
    }));
}

async function needOf(manager: EntityManager, runId: string, requestLineId: string): Promise<NeedRecord | null> {
  const unmet = await manager.findOneBy(UnmetNeed, { runId, requestLineId });
  const [line] = (await manager.query('select quantity from request_line where id = $1', [requestLineId])) as {
    quantity: number;
  }[];
  if (!unmet || !line) return null;
  const { quantity, reasons, relaxation } = unmet;
  return { asked: line.quantity, unmet: quantity, reasons: reasons as NeedRecord['reasons'], relaxation };
}

/** A later run may have looked at the offer since; then this one's word on it is gone. */
async function offerOf(manager: EntityManager, runId: string, offerId: string): Promise<OfferRecord | null> {
  const whyNot = await manager.findOneBy(OfferWhyNot, { offerId, runId });
  if (!whyNot) return null;
  const [nearest] = (await manager.query(NEAREST, [whyNot.requestLineId])) as NonNullable<OfferRecord['nearest']>[];
  const { planned, idle, term, detail, terms } = whyNot;
  return { planned, idle, term, detail, terms, nearest: nearest ?? null };
}

const NEAREST = `
  select l.quantity, m.unit, l.priority, p.name as "provinceName"
  from request_line l
  join material m on m.code = l.material_code
  left join facility f on f.id = l.facility_id
  left join regency r on r.code = f.regency_code
  left join province p on p.code = r.province_code
  where l.id = $1`;
