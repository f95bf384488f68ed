import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { mondayOf, weekOfDate } from '#contracts';
import { Material } from '#core/catalogue';
import { pooledTerms, RequestLifeService, RequestLine, RequestService } from '#core/demand';
import { PoolSuggestion, PoolSuggestionNeed } from '#core/matching';
import { Facility, Organisation } from '#core/organisations';
import {
  type Actor,
  Clock,
  fieldError,
  found,
  illegalMove,
  invalidInput,
  isMember,
  newId,
  notFound,
  Refusal,
  Transactions,
  type Tx,
} from '#core/platform';
import { needsOf, ownNeed, type PoolNeed, refuseUnfit } from './pool-needs.js';
import { PoolNotices } from './pool-notices.js';
import { Pool, PoolMember } from './pool.entity.js';
import { mayMovePool, type PoolMove } from './pool.rules.js';

const MEMBERS_MAX = 100;
const MEMBERS_MIN = 2;

export interface NewPool {
  readonly organisationId: string;
  readonly facilityId: string;
  readonly materialCode: string;
  readonly title: string;
  readonly targetQuantity: number;
  /** Its needs are invited. */
  readonly suggestionId?: string | null;
}

/** Who moves a pool, until its order is matched like any other need. Locks: the pool, then lines by id. */
@Injectable()
export class PoolService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly requests: RequestService,
    private readonly lives: RequestLifeService,
    private readonly notices: PoolNotices,
  ) {}

  async create(actor: Actor, input: NewPool): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { manager } = tx;
      if (!isMember(actor, input.organisationId)) throw notFound('organisation', input.organisationId);
      const organisation = await manager.findOneByOrFail(Organisation, { id: input.organisationId });
      if (organisation.state !== 'active' || !organisation.roles.includes('pooler'))
        throw new Refusal('not_a_pooler', { organisation: organisation.name });
      const facility = await manager.findOneBy(Facility, { id: input.facilityId, organisationId: organisation.id });
      if (!facility) throw unknown('facilityId', input.facilityId, 'your facilities');
      if (!(await manager.existsBy(Material, { code: input.materialCode })))
        throw unknown('materialCode', input.materialCode, 'materials');
      const [{ landmass }] = (await manager.query('select landmass from regency where code = $1', [
        facility.regencyCode,
      ])) as { landmass: string }[];
      const id = newId();
      const now = this.clock.now();
      const { facilityId, materialCode, targetQuantity } = input;
      const pool = { id, organisationId: organisation.id, facilityId, materialCode, landmass, targetQuantity };
      const stamp = { createdAt: now, updatedAt: now, updatedBy: actor.name };
      await manager.insert(Pool, { ...pool, title: input.title.trim(), ...stamp });
      const invited = input.suggestionId ? await this.invite(tx, { ...pool, id }, input.suggestionId) : 0;
      const details = { materialCode, targetQuantity, suggestionId: input.suggestionId ?? null, invited };
      tx.audit({ action: 'pool.create', subjectType: 'pool', subjectId: id, details });
      return id;
    });
  }

  /** A need of one's own that can be ordered with those that are in. */
  async join(actor: Actor, id: string, requestLineId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const need = await ownNeed(tx.manager, actor, requestLineId);
      const pool = await this.lock(tx, id, 'join');
      const members = await tx.manager.findBy(PoolMember, { poolId: id });
      const inside = members.filter(({ state }) => state === 'joined');
      if (inside.length >= MEMBERS_MAX) throw new Refusal('pool_full', { max: MEMBERS_MAX });
      const joined = await needsOf(
        tx.manager,
        inside.map((member) => member.requestLineId).filter((line) => line !== need.id),
      );
      const { unit } = await tx.manager.findOneByOrFail(Material, { code: pool.materialCode });
      refuseUnfit(pool, unit, need, joined);
      const change = { state: 'joined' as const, share: need.left, joinedAt: this.clock.now() };
      // One pool at a time may look at a need.
      await tx.manager.query('select 1 from request_line where id = $1 for update', [need.id]);
      const elsewhere = await tx.manager.findOneBy(PoolMember, { requestLineId: need.id, state: 'joined' });
      if (elsewhere && elsewhere.poolId !== id) throw new Refusal('pool_joined_elsewhere', {});
      const known = members.find((member) => member.requestLineId === need.id);
      if (known) await tx.manager.update(PoolMember, known.id, change);
      else await tx.manager.insert(PoolMember, { ...memberOf(id, need, this.clock.now()), ...change });
      await this.moved(tx, pool, actor, {});
      const details = { requestLineId: need.id, share: need.left };
      tx.audit({ action: 'pool.join', subjectType: 'pool', subjectId: id, details });
    });
  }

  /** Until the pool is committed, and not any more then. */
  async leave(actor: Actor, id: string, requestLineId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const need = await ownNeed(tx.manager, actor, requestLineId);
      const pool = await this.lock(tx, id, 'leave');
      const member = await tx.manager.findOneBy(PoolMember, { poolId: id, requestLineId: need.id });
      if (member?.state !== 'joined') throw new Refusal('pool_not_joined', {});
      await tx.manager.update(PoolMember, member.id, { state: 'left', share: 0 });
      await this.moved(tx, pool, actor, {});
      tx.audit({ action: 'pool.leave', subjectType: 'pool', subjectId: id, details: { requestLineId } });
    });
  }

  /** Makes the order: a need of the pooler for the sum of the shares. The members' needs are not matched meanwhile. */
  async commit(actor: Actor, id: string): Promise<void> {
    await this.transactions.together(async (tx) => {
      const pool = await this.lock(tx, id, 'commit', actor);
      const needs = await this.sharesOf(tx, id);
      const total = needs.reduce((sum, { left }) => sum + left, 0);
      const material = await tx.manager.findOneByOrFail(Material, { code: pool.materialCode });
      if (needs.length < MEMBERS_MIN) throw new Refusal('pool_too_few', { min: MEMBERS_MIN });
      if (total < pool.targetQuantity)
        throw new Refusal('pool_below_target', { total, target: pool.targetQuantity, unit: material.unit });
      const pooled = pooledTerms<PoolNeed>(needs);
      if ('conflict' in pooled) throw new Refusal('pool_incompatible', { field: pooled.conflict });
      const requestLineId = await this.order(tx, actor, pool, pooled.terms, total);
      for (const { id: line, left } of needs) {
        const [, changed] = (await tx.manager.query(
          `update request_line set pooled = pooled + $2, version = version + 1
           where id = $1 and held + agreed + pooled + $2 <= quantity`,
          [line, left],
        )) as [unknown, number];
        if (changed !== 1) throw new Error(`${line} has no ${left} left`);
        await tx.manager.update(PoolMember, { poolId: id, requestLineId: line }, { share: left });
      }
      const committedAt = this.clock.now();
      await this.moved(tx, pool, actor, { state: 'committed', requestLineId, committedAt });
      await this.notices.moved(tx, id, 'committed');
      const shares = needs.map(({ id: line, left }) => ({ requestLineId: line, share: left }));
      tx.audit({
        action: 'pool.commit',
        subjectType: 'pool',
        subjectId: id,
        details: { requestLineId, total, shares },
      });
    });
  }

  /** Of a committed one, only while nothing of its order is agreed: the order is cancelled, the needs are their own again. */
  async dissolve(actor: Actor, id: string, reason: string): Promise<void> {
    await this.transactions.together(async (tx) => {
      const pool = await this.lock(tx, id, 'dissolve', actor);
      tx.audit({ action: 'pool.dissolve', subjectType: 'pool', subjectId: id, reason });
      if (pool.requestLineId === null) {
        await tx.manager.update(PoolMember, { poolId: id, state: 'joined' }, { state: 'released', share: 0 });
        await this.moved(tx, pool, actor, { state: 'dissolved', endedAt: this.clock.now() });
        await this.notices.moved(tx, id, 'dissolved');
        return;
      }
      const line = await tx.manager.findOneByOrFail(RequestLine, { id: pool.requestLineId });
      if (line.agreed > 0) throw illegalMove('pool', 'ordered', 'dissolve', []);
      // What follows a cancelled order ends the pool.
      await this.lives.cancel(actor, line.requestId, { reason: 'plan_changed', note: reason });
    });
  }

  private async invite(tx: Tx, pool: Pick<Pool, 'id' | 'materialCode' | 'landmass'>, from: string): Promise<number> {
    const { materialCode, landmass } = pool;
    const where = { id: from, materialCode, landmass, current: true };
    if (!(await tx.manager.existsBy(PoolSuggestion, where)))
      throw unknown('suggestionId', from, 'pools suggested for this material and place');
    const needs = await tx.manager.findBy(PoolSuggestionNeed, { suggestionId: from });
    const open = await needsOf(
      tx.manager,
      needs.map(({ requestLineId }) => requestLineId),
    );
    const rows = open.map((need) => memberOf(pool.id, need, this.clock.now()));
    if (rows.length > 0) await tx.manager.insert(PoolMember, rows);
    await this.notices.invited(tx, pool.id);
    for (const { organisationId } of rows)
      tx.tell({ topic: 'request', id: pool.id, organisationIds: [organisationId] });
    return rows.length;
  }

  /** The joined needs, locked by id, as far as something is left of them; what is filled meanwhile drops out. */
  private async sharesOf(tx: Tx, poolId: string): Promise<PoolNeed[]> {
    const members = await tx.manager.findBy(PoolMember, { poolId, state: 'joined' });
    const ids = members.map(({ requestLineId }) => requestLineId).toSorted();
    await tx.manager.query('select 1 from request_line where id = any($1::uuid[]) order by id for update', [ids]);
    const needs = await needsOf(tx.manager, ids);
    const isIn = ({ state, left, organisationState }: PoolNeed) =>
      (state === 'open' || state === 'matched') && left > 0 && organisationState === 'active';
    const out = needs.filter((need) => !isIn(need)).map(({ id }) => id);
    if (out.length > 0)
      await tx.manager.update(PoolMember, { poolId, requestLineId: In(out) }, { state: 'left', share: 0 });
    return needs.filter(isIn);
  }

  private async order(tx: Tx, actor: Actor, pool: Pool, terms: PoolNeed, quantity: number): Promise<string> {
    const thisWeek = mondayOf(this.clock.today());
    const { request, lines } = await this.requests.create(actor, {
      organisationId: pool.organisationId,
      title: pool.title,
      lines: [
        {
          materialCode: pool.materialCode,
          constraints: terms.constraints,
          quantity,
          facilityId: pool.facilityId,
          earliestWeek: weekOfDate(terms.earliestWeek < thisWeek ? thisWeek : terms.earliestWeek),
          latestWeek: weekOfDate(terms.latestWeek),
          maxUnitPrice: terms.maxUnitPrice,
          priority: terms.priority,
          priorityGround: terms.priority > 1 ? 'continuity' : null,
          certificates: terms.certificates,
          minLevel: terms.minLevel,
          minLocalContent: terms.minLocalContent,
        },
      ],
    });
    await this.lives.open(actor, request.id);
    const [{ line }] = lines;
    await tx.manager.update(RequestLine, line.id, { poolId: pool.id });
    return line.id;
  }

  /** The pool, locked. `owner`: only its pooler may; others learn no more than they may. */
  private async lock(tx: Tx, id: string, move: PoolMove, owner?: Actor): Promise<Pool> {
    const lock = { mode: 'pessimistic_write' as const };
    const pool = found(await tx.manager.findOne(Pool, { where: { id }, lock }), 'pool', id);
    if (owner && !isMember(owner, pool.organisationId)) throw notFound('pool', id);
    if (mayMovePool(pool.state, move)) return pool;
    if (move === 'leave' || move === 'join') throw new Refusal('pool_committed', { state: pool.state });
    throw illegalMove('pool', pool.state, move, []);
  }

  private async moved(
    tx: Tx,
    pool: Pool,
    actor: Actor,
    change: Partial<Pick<Pool, 'state' | 'requestLineId' | 'committedAt' | 'endedAt'>>,
  ): Promise<void> {
    const stamp = { version: pool.version + 1, updatedAt: this.clock.now(), updatedBy: actor.name };
    await tx.manager.update(Pool, pool.id, { ...change, ...stamp });
    await tellPool(tx, pool);
  }
}

/** Everybody in it, and the pooler. */
export async function tellPool(tx: Tx, { id, organisationId }: Pick<Pool, 'id' | 'organisationId'>): Promise<void> {
  const members: { organisationId: string }[] = await tx.manager.query(
    `select distinct organisation_id as "organisationId" from pool_member where pool_id = $1 order by 1`,
    [id],
  );
  const organisationIds = [...new Set([organisationId, ...members.map((member) => member.organisationId)])];
  tx.tell({ topic: 'request', id, organisationIds });
}

const memberOf = (poolId: string, need: PoolNeed, createdAt: Date) => ({
  id: newId(),
  poolId,
  requestLineId: need.id,
  organisationId: need.organisationId,
  state: 'invited' as const,
  createdAt,
});

const unknown = (field: string, value: string, what: string) =>
  invalidInput([fieldError(`/${field}`, 'unknown_reference', { field, value, what })]);
