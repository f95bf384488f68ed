import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mondayOf, weekOfDate } from '#contracts';
import { type Actor, Clock, fieldError, found, hasRole, invalidInput, newId, Refusal } from '#core/platform';
import { MatchingRun } from '../matching-run.entity.js';
import { policyFaults } from '../policy.rules.js';
import { policyInForce } from '../policy.service.js';
import { RunService } from '../run.service.js';
import { References } from './references.js';
import type { WhatIfChanges, WhatIfOrder } from './what-if.types.js';

/** Starts runs on a copy of the day's data with changes. Nothing comes of them but their own figures. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly runs: RunService,
  ) {}

  async start(actor: Actor, order: WhatIfOrder): Promise<MatchingRun> {
    if (!hasRole(actor, 'planner')) throw new Refusal('forbidden', { needed: 'planner' });
    const { manager } = this.dataSource;
    const references = await References.of(manager, order);
    const policy = { ...(await policyInForce(manager)).policy, ...order.policy };
    const faults = [
      ...references.faults(order),
      ...windowFaults(order, mondayOf(this.clock.today())),
      ...policyFaults(policy, (code) => references.isMaterial(code)).map((fault) => ({
        ...fault,
        pointer: `/policy${fault.pointer}`,
      })),
    ];
    if (faults.length > 0) throw invalidInput(faults);
    const needs = order.needs.map((need) => ({
      ...need,
      id: newId(),
      constraints: references.constraintsOf(need),
      ...references.placeOf(need.regencyCode),
    }));
    const isPolicyChanged = Object.keys(order.policy).length > 0;
    const changes: WhatIfChanges = {
      close: order.close,
      lines: order.lines,
      policy: isPolicyChanged ? order.policy : null,
      needs,
    };
    const families = order.families?.length ? [...order.families, ...references.familiesOf(order.needs)] : [];
    const baseRunId = await this.baseOf(manager, order.baseRunId, [...new Set(families)].toSorted());
    return this.runs.startWhatIf(actor, { ...order, families }, { title: order.title, changes, policy, baseRunId });
  }

  private async baseOf(
    manager: EntityManager,
    wanted: string | undefined,
    families: readonly string[],
  ): Promise<string | null> {
    if (wanted !== undefined) {
      const run = found(await manager.findOneBy(MatchingRun, { id: wanted }), 'run', wanted);
      if (run.state !== 'finished') throw new Refusal('run_not_finished', { id: wanted, state: run.state });
      return wanted;
    }
    const last = await manager
      .createQueryBuilder(MatchingRun, 'run')
      .where({ kind: 'match', state: 'finished' })
      .andWhere('run.families = :families', { families })
      .orderBy('run.queuedAt', 'DESC')
      .addOrderBy('run.id', 'DESC')
      .limit(1)
      .getOne();
    return last?.id ?? null;
  }
}

/** Weeks stand in their order and are not over, and a change of a line changes something. */
function windowFaults({ needs, lines }: WhatIfOrder, thisMonday: string) {
  const late = (pointer: string, field: string, from: string | null, to: string | null) =>
    from !== null && to !== null && to < from
      ? [fieldError(pointer, 'min', { field, min: weekOfDate(from), value: weekOfDate(to) })]
      : [];
  return [
    ...needs.flatMap(({ earliestWeek, latestWeek }, i) =>
      late(`/needs/${i}/latestWeek`, 'latestWeek', max(earliestWeek, thisMonday), latestWeek),
    ),
    ...lines.flatMap((line, i) => [
      ...late(`/lines/${i}/toWeek`, 'toWeek', line.fromWeek, line.toWeek),
      ...(line.factor === null && line.amount === null
        ? [fieldError(`/lines/${i}/factor`, 'required', { field: 'factor' })]
        : []),
    ]),
  ];
}

const max = (a: string, b: string): string => (a > b ? a : b);
