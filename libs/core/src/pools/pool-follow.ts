import { Injectable } from '@nestjs/common';
import { refreshRequestStates, RequestLine } from '#core/demand';
import { Clock, markFamilyChange, SYSTEM, Transactions, type Tx } from '#core/platform';
import { PoolNotices } from './pool-notices.js';
import { Pool, PoolAllocation, PoolMember } from './pool.entity.js';
import { mayMovePool, shareOut } from './pool.rules.js';
import { tellPool } from './pool.service.js';

interface Arrived {
  readonly receiptId: string;
  readonly accepted: number;
  /** Rupiah per base unit, freight included. */
  readonly unitCost: number;
}

/** Keeps a pool in line with its order. In a transaction of its own, after whatever happened to the order. */
@Injectable()
export class PoolFollow {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: PoolNotices,
  ) {}

  /** Safe to repeat. Answers the state of the pool. */
  async follow(poolId: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' as const };
      const pool = await tx.manager.findOne(Pool, { where: { id: poolId }, lock });
      if (!pool || pool.requestLineId === null || !mayMovePool(pool.state, 'complete')) return pool?.state ?? 'unknown';
      const members = await tx.manager.find(PoolMember, {
        where: { poolId, state: 'joined' },
        order: { joinedAt: 'ASC', id: 'ASC' },
      });
      for (const receipt of await arrivedOf(tx, pool.requestLineId)) await this.share(tx, receipt, members);
      const line = await tx.manager.findOneByOrFail(RequestLine, { id: pool.requestLineId });
      const isOver = line.state !== 'open' && line.state !== 'matched' && !(await isUnderWay(tx, line.id));
      const state = isOver ? await this.end(tx, members) : line.agreed > 0 ? 'ordered' : pool.state;
      if (state !== pool.state && state !== 'gathering') {
        const ended = isOver ? { endedAt: this.clock.now() } : {};
        const stamp = { version: pool.version + 1, updatedAt: this.clock.now(), updatedBy: SYSTEM.name };
        await tx.manager.update(Pool, poolId, { state, ...ended, ...stamp });
        tx.audit({ action: `pool.${state}`, subjectType: 'pool', subjectId: poolId, details: { before: pool.state } });
        await this.notices.moved(tx, poolId, state);
      }
      await tellPool(tx, pool);
      return state;
    });
  }

  private async share(tx: Tx, { receiptId, accepted, unitCost }: Arrived, members: PoolMember[]): Promise<void> {
    const waiting = members.map(({ id, share, received }) => ({ id, waitsFor: share - received }));
    const parts = shareOut(accepted, waiting);
    for (const member of members) {
      const quantity = parts.get(member.id) ?? 0;
      if (quantity === 0) continue;
      const landedCost = quantity * unitCost;
      const sharedAt = this.clock.now();
      await tx.manager.insert(PoolAllocation, { receiptId, memberId: member.id, quantity, landedCost, sharedAt });
      member.received += quantity;
      member.landedCost += landedCost;
      const { received, landedCost: cost } = member;
      await tx.manager.update(PoolMember, member.id, { received, landedCost: cost });
    }
  }

  /** What a member did not get is its own need again, and matched again. */
  private async end(tx: Tx, members: readonly PoolMember[]): Promise<'completed' | 'dissolved'> {
    const isServed = members.some(({ received }) => received > 0);
    const now = this.clock.now();
    const lines = new Map(members.map((member) => [member.requestLineId, member]));
    const ids = [...lines.keys()].toSorted();
    const rows: { id: string; requestId: string; family: string }[] = await tx.manager.query(
      `select l.id, l.request_id as "requestId", m.family from request_line l join material m on m.code = l.material_code
       where l.id = any($1::uuid[]) order by l.id for update of l`,
      [ids],
    );
    for (const { id } of rows) {
      const { share, received } = lines.get(id)!;
      await tx.manager.query(
        `update request_line set pooled = pooled - $2, version = version + 1,
           state = case when state in ('open', 'matched') and agreed + pooled - $2 = quantity and held = 0 and agreed = 0
                        then 'fulfilled' else state end
         where id = $1`,
        [id, share - received],
      );
    }
    for (const { id, received } of members)
      await tx.manager.update(PoolMember, id, { state: received > 0 ? 'served' : 'released' });
    await refreshRequestStates(
      tx.manager,
      rows.map(({ requestId }) => requestId),
      now,
      SYSTEM.name,
    );
    await markFamilyChange(
      tx,
      rows.map(({ family }) => family),
      now,
    );
    return isServed ? 'completed' : 'dissolved';
  }
}

/** Receipts of the order that nobody has been given a part of, oldest first. */
const arrivedOf = (tx: Tx, requestLineId: string): Promise<Arrived[]> =>
  tx.manager.query(
    `select r.id as "receiptId", r.accepted, p.unit_price + p.unit_freight as "unitCost"
     from proposal p join delivery d on d.proposal_id = p.id join receipt r on r.delivery_id = d.id
     where p.request_line_id = $1 and r.accepted > 0
       and not exists (select from pool_allocation a where a.receipt_id = r.id) order by r.id`,
    [requestLineId],
  );

async function isUnderWay(tx: Tx, requestLineId: string): Promise<boolean> {
  const [{ open }] = (await tx.manager.query(
    `select exists (select from proposal where request_line_id = $1 and state in ('agreed', 'delivering')) as open`,
    [requestLineId],
  )) as { open: boolean }[];
  return open;
}
