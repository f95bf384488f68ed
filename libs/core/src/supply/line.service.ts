import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { type Actor, isMinistry } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { illegalMove, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { idCursor } from './id-cursor.js';
import { Line } from './line.entity.js';
import {
  LINE_MOVES,
  lineFaults,
  type LineFields,
  type LineMove,
  lineMovesFrom,
  type LineState,
  type LineStopReason,
} from './line.rules.js';
import { OfferWithdrawal } from './offer-withdrawal.js';
import { Offer } from './offer.entity.js';
import { refuseStale } from '../organisations/organisation-access.js';
import { ownLine, producingFacility, readableLine } from './supply-access.js';

export interface NewLine extends Partial<LineFields> {
  readonly facilityId: string;
  readonly name: string;
  readonly unit: string;
}

export type LinePatch = Partial<LineFields>;

export interface LineQuery extends PageQuery {
  readonly organisationId?: string;
  readonly facilityId?: string;
  readonly state?: LineState;
}

/** Production lines of a facility. What they can do in a week is the calendar's. */
@Injectable()
export class LineService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly withdrawal: OfferWithdrawal,
  ) {}

  async get(actor: Actor, id: string): Promise<Line> {
    return readableLine(this.dataSource.manager, actor, id);
  }

  /** Newest first: one's own; the ministry's are all. */
  async list(actor: Actor, query: LineQuery): Promise<Page<Line>> {
    const limit = limitOf(query);
    const select = this.dataSource.manager
      .createQueryBuilder(Line, 'line')
      .orderBy('line.id', 'DESC')
      .limit(limit + 1);
    if (!isMinistry(actor)) {
      const own = actor.memberships.map((membership) => membership.organisationId);
      select.andWhere('line.organisationId = any(:own)', { own });
    }
    if (query.organisationId) {
      select.andWhere('line.organisationId = :organisationId', { organisationId: query.organisationId });
    }
    if (query.facilityId) select.andWhere('line.facilityId = :facilityId', { facilityId: query.facilityId });
    if (query.state) select.andWhere('line.state = :state', { state: query.state });
    if (query.cursor) select.andWhere('line.id < :after', { after: idCursor(query.cursor) });
    return pageOf(await select.getMany(), limit, (line) => [line.id]);
  }

  async create(actor: Actor, input: NewLine): Promise<Line> {
    const fields: LineFields = {
      name: input.name.trim(),
      unit: input.unit,
      description: input.description ?? null,
      machines: input.machines ?? null,
    };
    refuseFaults(fields);
    return this.transactions.run(async (tx) => {
      const facility = await producingFacility(tx.manager, actor, input.facilityId);
      const now = this.clock.now();
      const line = tx.manager.create(Line, {
        ...fields,
        id: newId(),
        organisationId: facility.organisationId,
        facilityId: facility.id,
        state: 'active',
        isSynthetic: facility.isSynthetic,
        version: 1,
        createdAt: now,
        updatedAt: now,
        updatedBy: actor.name,
      });
      await tx.manager.insert(Line, line);
      tx.audit({ action: 'line.create', subjectType: 'line', subjectId: line.id, details: { ...fields } });
      return line;
    });
  }

  async update(actor: Actor, id: string, patch: LinePatch, expectedVersion: number): Promise<Line> {
    return this.transactions.run(async (tx) => {
      const line = await ownLine(tx.manager, actor, id);
      refuseStale(line, expectedVersion);
      const fields: LineFields = {
        name: patch.name?.trim() ?? line.name,
        unit: patch.unit ?? line.unit,
        description: patch.description === undefined ? line.description : patch.description,
        machines: patch.machines === undefined ? line.machines : patch.machines,
      };
      refuseFaults(fields);
      await this.refuseUnitChange(tx, line, fields.unit);
      tx.audit({
        action: 'line.update',
        subjectType: 'line',
        subjectId: id,
        details: { before: pick(line), after: fields },
      });
      return this.save(tx, actor, line, fields);
    });
  }

  /** Withdraws the offers made from the line and ends their live proposals; agreed pairings stay. */
  async stop(actor: Actor, id: string, reason: LineStopReason, note: string | null = null): Promise<Line> {
    return this.move(actor, id, 'stop', async (tx) => ({
      reason,
      details: { note, withdrawn: await this.withdrawal.withdrawLine(tx, actor, id) },
    }));
  }

  async resume(actor: Actor, id: string): Promise<Line> {
    return this.move(actor, id, 'resume', async () => ({}));
  }

  private async move(
    actor: Actor,
    id: string,
    move: LineMove,
    work: (tx: Tx) => Promise<{ reason?: string; details?: Record<string, unknown> }>,
  ): Promise<Line> {
    return this.transactions.run(async (tx) => {
      const line = await ownLine(tx.manager, actor, id);
      const allowed = lineMovesFrom(line.state);
      if (!allowed.includes(move)) throw illegalMove('line', line.state, move, allowed);
      tx.audit({ action: `line.${move}`, subjectType: 'line', subjectId: id, ...(await work(tx)) });
      return this.save(tx, actor, line, { state: LINE_MOVES[move].to });
    });
  }

  /** Numbers already stated would change their meaning. */
  private async refuseUnitChange(tx: Tx, line: Line, unit: string): Promise<void> {
    if (unit === line.unit) return;
    if (await tx.manager.existsBy(Offer, { lineId: line.id })) {
      throw new Refusal('line_unit_in_use', { line: line.name, unit: line.unit });
    }
  }

  private async save(tx: Tx, actor: Actor, line: Line, change: Partial<Line>): Promise<Line> {
    const next = { ...change, version: line.version + 1, updatedAt: this.clock.now(), updatedBy: actor.name };
    await tx.manager.update(Line, { id: line.id }, next);
    return Object.assign(line, next);
  }
}

const pick = ({ name, unit, description, machines }: Line): LineFields => ({ name, unit, description, machines });

function refuseFaults(fields: LineFields): void {
  const faults = lineFaults(fields);
  if (faults.length > 0) throw invalidInput(faults);
}
