import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RunTrigger } from '#contracts';
import { Material } from '#core/catalogue';
import {
  type Actor,
  Clock,
  fieldError,
  found,
  hasRole,
  illegalMove,
  invalidInput,
  newId,
  Refusal,
  Transactions,
  type Tx,
} from '#core/platform';
import { emergenciesInForce } from './emergency/emergencies-in-force.js';
import { MatchingRun } from './matching-run.entity.js';
import type { RationingPolicy } from './policy.rules.js';
import { policyInForce } from './policy.service.js';
import { RUN_BOUNDS, type RunLimits } from './run-limits.js';
import { lockRunQueue } from './run-queue.js';
import { covers, mayMove, overlaps } from './run.rules.js';
import type { WhatIfChanges } from './what-if/what-if.types.js';

export interface RunOrder extends RunLimits {
  readonly trigger: RunTrigger;
}

/** What makes a run a what-if. */
export interface WhatIfPart {
  readonly title: string;
  readonly changes: WhatIfChanges;
  readonly policy: RationingPolicy;
  readonly baseRunId: string | null;
}

/** Starts and cancels runs. The solving is the worker's. */
@Injectable()
export class RunService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** By a planner's hand: always a run of its own, queued behind what is there. */
  async start(actor: Actor, order: RunLimits): Promise<MatchingRun> {
    return this.startByHand(actor, order);
  }

  /** The order's references have been checked; families are. */
  async startWhatIf(actor: Actor, order: RunLimits, whatIf: WhatIfPart): Promise<MatchingRun> {
    return this.startByHand(actor, order, whatIf);
  }

  private async startByHand(actor: Actor, order: RunLimits, whatIf?: WhatIfPart): Promise<MatchingRun> {
    requirePlanner(actor);
    const families = [...new Set(order.families)].toSorted();
    await this.requireFamilies(families);
    return this.transactions.run(async (tx) => {
      await lockRunQueue(tx.manager);
      const waiting = await tx.manager.countBy(MatchingRun, { state: 'queued' });
      if (waiting >= RUN_BOUNDS.waiting) throw new Refusal('too_many_runs', { waiting, limit: RUN_BOUNDS.waiting });
      return this.queue(tx, { ...order, families, trigger: 'planner' }, actor.userId, whatIf);
    });
  }

  /**
   * By the clock or by a change: one is enough. Answers the run that will do it, a waiting one where there is one;
   * undefined when a run under way stands in the way and asking again later is right.
   */
  async startOnce(tx: Tx, order: RunOrder): Promise<MatchingRun | undefined> {
    const families = [...(order.families ?? [])].toSorted();
    await lockRunQueue(tx.manager);
    const active = await tx.manager.find(MatchingRun, {
      where: [
        { kind: 'match', state: 'queued' },
        { kind: 'match', state: 'running' },
      ],
      order: { queuedAt: 'ASC', id: 'ASC' },
    });
    const waiting = active.find((run) => run.state === 'queued' && covers(run.families, families));
    if (waiting) return waiting;
    // The nightly run queues behind anything but another nightly run; a changed family waits for its turn.
    const inTheWay = active.some((run) =>
      order.trigger === 'schedule' ? covers(run.families, families) : overlaps(run.families, families),
    );
    return inTheWay ? undefined : this.queue(tx, { ...order, families }, null);
  }

  /**
   * At once, for what was stranded in these families: behind whatever runs now, without waiting for quiet. A rescue that
   * nobody has begun takes this one along. The marks of the families go: the run will see what they stand for. Call it
   * last, because it takes the queue's lock until commit.
   */
  async startRescue(tx: Tx, wanted: Iterable<string>): Promise<MatchingRun> {
    const families = [...new Set(wanted)].toSorted();
    await tx.manager.query(
      'delete from family_change where family in (select family from family_change where family = any($1) order by family for update)',
      [families],
    );
    await lockRunQueue(tx.manager);
    const queued = await tx.manager.find(MatchingRun, {
      where: { kind: 'match', trigger: 'rescue', state: 'queued' },
      order: { queuedAt: 'ASC', id: 'ASC' },
    });
    const waiting = queued.find((run) => covers(run.families, families));
    return waiting ?? this.queue(tx, { trigger: 'rescue', families }, null);
  }

  async cancel(actor: Actor, id: string, reason: string): Promise<MatchingRun> {
    requirePlanner(actor);
    return this.transactions.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' as const };
      const run = found(await tx.manager.findOne(MatchingRun, { where: { id }, lock }), 'run', id);
      if (!mayMove(run.state, 'cancel')) throw illegalMove('run', run.state, 'cancel', []);
      const now = this.clock.now();
      const change =
        run.state === 'queued'
          ? { state: 'cancelled' as const, finishedAt: now, cancelRequestedAt: now }
          : { cancelRequestedAt: run.cancelRequestedAt ?? now };
      await tx.manager.update(MatchingRun, id, change);
      tx.audit({ action: 'run.cancel', subjectType: 'run', subjectId: id, reason, details: { state: run.state } });
      tx.tell({ topic: 'run', id });
      return { ...run, ...change };
    });
  }

  private async queue(tx: Tx, order: RunOrder, requestedBy: string | null, whatIf?: WhatIfPart): Promise<MatchingRun> {
    const id = newId();
    const set = whatIf?.policy ?? (await policyInForce(tx.manager)).policy;
    const inForce = await emergenciesInForce(tx.manager, this.clock.now());
    const families = order.families ?? [];
    const emergencies = inForce.filter(({ family }) => families.length === 0 || families.includes(family));
    const policy = emergencies.length === 0 ? set : { ...set, emergencies };
    await tx.manager.insert(MatchingRun, {
      id,
      kind: whatIf ? 'what_if' : 'match',
      baseRunId: whatIf?.baseRunId ?? null,
      title: whatIf?.title ?? null,
      changes: (whatIf?.changes as object | undefined) ?? null,
      trigger: order.trigger,
      families: [...(order.families ?? [])],
      policy: policy as object,
      seed: order.seed ?? RUN_BOUNDS.seed.default,
      timeLimitMs: order.timeLimitMs ?? RUN_BOUNDS.timeLimitMs.default,
      targetGap: order.gap ?? RUN_BOUNDS.gap.default,
      progress: { phase: 'queued', fraction: 0 },
      requestedBy,
      queuedAt: this.clock.now(),
    });
    tx.enqueue('run.match', { runId: id });
    tx.audit({ action: 'run.start', subjectType: 'run', subjectId: id, details: detailsOf(order, whatIf) });
    tx.tell({ topic: 'run', id });
    return tx.manager.findOneByOrFail(MatchingRun, { id });
  }

  private async requireFamilies(families: readonly string[]): Promise<void> {
    const rows = await this.dataSource.manager
      .createQueryBuilder(Material, 'material')
      .select('distinct material.family', 'family')
      .getRawMany<{ family: string }>();
    const known = rows.map(({ family }) => family).toSorted();
    const options = known.join(', ');
    const faults = families.flatMap((family, i) =>
      known.includes(family)
        ? []
        : [fieldError(`/families/${i}`, 'one_of', { field: 'families', options, value: family })],
    );
    if (faults.length > 0) throw invalidInput(faults);
  }
}

const detailsOf = ({ trigger, families, timeLimitMs, gap, seed }: RunOrder, whatIf: WhatIfPart | undefined) => ({
  trigger,
  families,
  timeLimitMs,
  gap,
  seed,
  ...(whatIf ? { title: whatIf.title, changes: whatIf.changes, baseRunId: whatIf.baseRunId } : {}),
});

function requirePlanner(actor: Actor): void {
  if (!hasRole(actor, 'planner')) throw new Refusal('forbidden', { needed: 'planner' });
}
