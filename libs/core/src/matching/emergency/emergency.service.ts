import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Material } from '#core/catalogue';
import { RequestLine } from '#core/demand';
import {
  type Actor,
  Clock,
  fieldError,
  found,
  hasRole,
  illegalMove,
  invalidInput,
  markFamilyChange,
  newId,
  Refusal,
  Transactions,
  type Tx,
} from '#core/platform';
import { Emergency, EmergencyOverride } from './emergency.entity.js';
import type { EmergencyTerms } from './emergency-terms.js';
import { EMERGENCY_MOVES, type EmergencyMove, endOf, type Lane, movesOf, termsFaults } from './emergency.rules.js';

export interface NewEmergency {
  readonly family: string;
  readonly ground: string;
  /** Last day, in WIB. */
  readonly endsOn: string;
  readonly terms: EmergencyTerms;
}

export interface NewOverride {
  readonly requestLineId: string;
  readonly lane: Lane;
  readonly priority: number;
  readonly reason: string;
}

/** Declared by one planner, started by another; it ends by itself. Every change marks its family for the next run. */
@Injectable()
export class EmergencyService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async declare(actor: Actor, { family, ground, endsOn, terms }: NewEmergency): Promise<Emergency> {
    requirePlanner(actor);
    const now = this.clock.now();
    const endsAt = endOf(endsOn, now);
    const isFamily = await this.dataSource.manager.existsBy(Material, { family });
    const unknown = { field: 'family', value: family, what: 'materials' };
    const faults = [
      ...(endsAt instanceof Date ? [] : [endsAt]),
      ...(isFamily ? [] : [fieldError('/family', 'unknown_reference', unknown)]),
      ...termsFaults(terms),
    ];
    if (!(endsAt instanceof Date) || faults.length > 0) throw invalidInput(faults);
    return this.transactions.run(async (tx) => {
      await tx.manager.query(`select pg_advisory_xact_lock(hashtext('emergency'))`);
      const other = await tx.manager.findOneBy(Emergency, [
        { family, state: 'declared' },
        { family, state: 'active' },
      ]);
      if (other) throw new Refusal('emergency_exists', { family, state: other.state });
      const row = tx.manager.create(Emergency, {
        id: newId(),
        family,
        ground,
        terms,
        state: 'declared',
        endsAt,
        declaredBy: actor.userId ?? newId(),
        declaredByName: actor.name,
        declaredAt: now,
        approvedByName: null,
        startedAt: null,
        endedAt: null,
        endReason: null,
        extendsTo: null,
        extensionReason: null,
        extensionBy: null,
        extensionByName: null,
      });
      await tx.manager.insert(Emergency, { ...row, terms: terms as object });
      audit(tx, row, 'declare', ground, { endsAt, terms });
      return row;
    });
  }

  /** By another planner: the family's policy switches at once. */
  async approve(actor: Actor, id: string): Promise<Emergency> {
    return this.move(actor, id, 'approve', async (_, row, now) => {
      if (row.declaredBy === actor.userId) throw new Refusal('second_person_required', {});
      if (row.endsAt <= now) throw new Refusal('emergency_over', { at: row.endsAt.toISOString() });
      return { state: 'active', startedAt: now, approvedByName: actor.name };
    });
  }

  async reject(actor: Actor, id: string, reason: string): Promise<Emergency> {
    return this.move(actor, id, 'reject', async (_, __, now) => ({
      state: 'rejected',
      endedAt: now,
      endReason: reason,
    }));
  }

  /** Asks for a later end; it holds once another planner has approved it. */
  async extend(actor: Actor, id: string, endsOn: string, reason: string): Promise<Emergency> {
    return this.move(actor, id, 'extend', async (_, row) => {
      const extendsTo = endOf(endsOn, row.endsAt);
      if (!(extendsTo instanceof Date)) throw invalidInput([extendsTo]);
      return {
        extendsTo,
        extensionReason: reason,
        extensionBy: actor.userId,
        extensionByName: actor.name,
      };
    });
  }

  async approveExtension(actor: Actor, id: string): Promise<Emergency> {
    return this.move(actor, id, 'approve_extension', async (_, row) => {
      if (row.extendsTo === null) throw illegalMove('emergency', row.state, 'approve_extension', []);
      if (row.extensionBy === actor.userId) throw new Refusal('second_person_required', {});
      return { endsAt: row.extendsTo, extendsTo: null, extensionBy: null };
    });
  }

  async end(actor: Actor, id: string, reason: string): Promise<Emergency> {
    return this.move(actor, id, 'end', async (_, __, now) => ({ state: 'ended', endedAt: now, endReason: reason }));
  }

  /** Puts a need of the family into another class while the emergency lasts. */
  async override(actor: Actor, id: string, input: NewOverride): Promise<EmergencyOverride> {
    let made: EmergencyOverride | undefined;
    await this.move(actor, id, 'override', async (tx, row, now) => {
      const line = await tx.manager.findOneBy(RequestLine, { id: input.requestLineId });
      const material = line && (await tx.manager.findOneBy(Material, { code: line.materialCode }));
      if (!line || material?.family !== row.family)
        throw invalidInput([
          fieldError('/requestLineId', 'unknown_reference', {
            field: 'requestLineId',
            value: input.requestLineId,
            what: 'lines of the request',
          }),
        ]);
      made = { id: newId(), emergencyId: id, ...input, createdAt: now, createdByName: actor.name };
      await tx.manager.insert(EmergencyOverride, made);
      return {};
    });
    return made!;
  }

  /** Those whose time is over; each for itself, so that one that fails holds up no other. Answers how many. */
  async endDue(): Promise<number> {
    const now = this.clock.now();
    const due = (await this.dataSource.query(`select id from emergency where state = 'active' and ends_at <= $1`, [
      now,
    ])) as { id: string }[];
    let ended = 0;
    for (const { id } of due)
      ended += await this.transactions.run(async (tx) => {
        const row = await lock(tx, id);
        if (row.state !== 'active' || row.endsAt > now) return 0;
        await tx.manager.update(Emergency, id, { state: 'ended', endedAt: now, endReason: null });
        audit(tx, row, 'expire', null, { endsAt: row.endsAt });
        await markFamilyChange(tx, [row.family], now);
        return 1;
      });
    return ended;
  }

  private async move(
    actor: Actor,
    id: string,
    move: EmergencyMove,
    decide: (tx: Tx, row: Emergency, now: Date) => Promise<Partial<Omit<Emergency, 'terms' | 'emergency'>>>,
  ): Promise<Emergency> {
    requirePlanner(actor);
    return this.transactions.run(async (tx) => {
      const row = await lock(tx, id);
      if (!(EMERGENCY_MOVES[move] as readonly string[]).includes(row.state))
        throw illegalMove('emergency', row.state, move, movesOf(row, actor.userId ?? ''));
      const now = this.clock.now();
      const change = await decide(tx, row, now);
      if (Object.keys(change).length > 0) await tx.manager.update(Emergency, id, change);
      audit(tx, row, move, change.endReason ?? change.extensionReason ?? null, change);
      if (move !== 'reject' && move !== 'extend') await markFamilyChange(tx, [row.family], now);
      return Object.assign(row, change);
    });
  }
}

async function lock(tx: Tx, id: string): Promise<Emergency> {
  const row = await tx.manager.findOne(Emergency, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return found(row, 'emergency', id);
}

function audit(tx: Tx, { id, family }: Emergency, move: string, reason: string | null, details: object): void {
  tx.audit({
    action: `emergency.${move}`,
    subjectType: 'emergency',
    subjectId: id,
    reason,
    details: { family, ...details },
  });
}

function requirePlanner(actor: Actor): void {
  if (!hasRole(actor, 'planner')) throw new Refusal('forbidden', { needed: 'planner' });
}
