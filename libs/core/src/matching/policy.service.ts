import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Material } from '#core/catalogue';
import { peopleById } from '#core/identity';
import {
  type Actor,
  Clock,
  hasRole,
  invalidInput,
  isMinistry,
  limitOf,
  newId,
  type Page,
  pageOf,
  type PageQuery,
  Refusal,
  Transactions,
} from '#core/platform';
import { instantCursor, instantKey } from './result-cursor.js';
import { DEFAULT_POLICY, policyFaults, type RationingPolicy } from './policy.rules.js';
import { MatchingPolicy } from './run-result.entity.js';

export interface PolicyRecord {
  /** Null: the default, which nobody has set yet. */
  readonly id: string | null;
  readonly policy: RationingPolicy;
  readonly reason: string | null;
  readonly setBy: string | null;
  /** As the person is called today. */
  readonly setByName: string | null;
  readonly inForceFrom: Date | null;
}

/** The policy in force, its history, and a planner's change of it. */
@Injectable()
export class PolicyService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async current(actor: Actor): Promise<PolicyRecord> {
    requireMinistry(actor);
    const [record] = await withNames(this.dataSource, [await policyInForce(this.dataSource.manager)]);
    return record;
  }

  /** Newest first. */
  async history(actor: Actor, query: PageQuery): Promise<Page<PolicyRecord>> {
    requireMinistry(actor);
    const limit = limitOf(query);
    const rows = this.dataSource.manager
      .createQueryBuilder(MatchingPolicy, 'policy')
      .orderBy('policy.inForceFrom', 'DESC')
      .addOrderBy('policy.id', 'DESC')
      .limit(limit + 1);
    if (query.cursor !== undefined) {
      const { at, id } = instantCursor(query.cursor);
      rows.where('(policy.inForceFrom, policy.id) < (:at, :id)', { at, id });
    }
    const page = pageOf(await rows.getMany(), limit, (row) => instantKey(row.inForceFrom, row.id));
    return { ...page, items: await withNames(this.dataSource, page.items.map(recordOf)) };
  }

  async set(actor: Actor, policy: RationingPolicy, reason: string): Promise<PolicyRecord> {
    if (!hasRole(actor, 'planner')) throw new Refusal('forbidden', { needed: 'planner' });
    return this.transactions.run(async (tx) => {
      const materials = await tx.manager.find(Material, { select: { code: true } });
      const codes = new Set(materials.map(({ code }) => code));
      const faults = policyFaults(policy, (code) => codes.has(code));
      if (faults.length > 0) throw invalidInput(faults);
      const before = await policyInForce(tx.manager);
      const row = {
        id: newId(),
        policy: policy as object,
        reason,
        setBy: actor.userId,
        inForceFrom: this.clock.now(),
      };
      await tx.manager.insert(MatchingPolicy, row);
      tx.audit({
        action: 'matching_policy.set',
        subjectType: 'matching_policy',
        subjectId: row.id,
        reason,
        details: { before: before.policy, after: policy },
      });
      return { ...recordOf({ ...row, policy }), setByName: actor.name };
    });
  }
}

export async function policyInForce(manager: EntityManager): Promise<PolicyRecord> {
  const [row] = await manager.find(MatchingPolicy, { order: { inForceFrom: 'DESC', id: 'DESC' }, take: 1 });
  if (row) return recordOf(row);
  return { id: null, policy: DEFAULT_POLICY, reason: null, setBy: null, setByName: null, inForceFrom: null };
}

const recordOf = (row: Omit<MatchingPolicy, 'policy'> & { policy: object }): PolicyRecord => ({
  id: row.id,
  policy: { ...DEFAULT_POLICY, ...row.policy },
  reason: row.reason,
  setBy: row.setBy,
  setByName: null,
  inForceFrom: row.inForceFrom,
});

async function withNames(dataSource: DataSource, records: readonly PolicyRecord[]): Promise<PolicyRecord[]> {
  const people = await peopleById(
    dataSource,
    records.flatMap(({ setBy }) => setBy ?? []),
  );
  return records.map((record) => ({ ...record, setByName: people.get(record.setBy ?? '')?.name ?? null }));
}

function requireMinistry(actor: Actor): void {
  if (!isMinistry(actor)) throw new Refusal('forbidden', { needed: 'planner, auditor' });
}
