import { Inject, Injectable, Optional } from '@nestjs/common';
import { addWeeks, mondayOf, mondayOfWeek, weekOfDate, weeksBetween } from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import { fieldError, invalidInput } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { LINE_DOWN, type LineDownEffect, type LineDownListener, type LineDownPreview } from './line-down.js';
import { Line } from './line.entity.js';
import { familiesOnLine } from './line-families.js';
import { followLine } from './offer-weeks.js';
import { ownLine } from './supply-access.js';

export const OUTAGE_WEEKS_MAX = 26;

/** A line that stands still for some weeks: nothing is offered of it, and what was promised is matched anew in one go. */
@Injectable()
export class LineOutageService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Optional() @Inject(LINE_DOWN) private readonly listener?: LineDownListener,
  ) {}

  /** ISO weeks, both included, none of them over. */
  async declare(actor: Actor, lineId: string, from: string, to: string, reason: string): Promise<LineDownEffect> {
    const mondays = this.weeksOf(from, to);
    return this.transactions.run(async (tx) => {
      const line = await ownLine(tx.manager, actor, lineId);
      const down = await this.listener?.lineDown(tx, lineId, mondays, actor);
      const effect = { withdrawn: down?.withdrawn ?? 0, pairings: down?.pairings ?? 0 };
      await tx.manager.query(
        `update line_week set effective = 0 where line_id = $1 and week = any($2::date[]) and held = 0 and committed = 0`,
        [lineId, mondays],
      );
      await followLine(tx.manager, { lineId, mondays });
      const now = this.clock.now();
      const change = { version: line.version + 1, updatedAt: now, updatedBy: actor.name };
      await tx.manager.update(Line, { id: lineId }, change);
      await markFamilyChange(tx, await familiesOnLine(tx.manager, lineId), now);
      const details = { from, to, ...effect };
      tx.audit({ action: 'line.outage', subjectType: 'line', subjectId: lineId, reason, details });
      await down?.rematch();
      return effect;
    });
  }

  /** What declaring it now would take with it; nothing is changed. */
  async preview(actor: Actor, lineId: string, from?: string, to?: string): Promise<LineDownPreview> {
    return this.transactions.run(async ({ manager }) => {
      await ownLine(manager, actor, lineId);
      const first = from ?? weekOfDate(mondayOf(this.clock.today()));
      const mondays = this.weeksOf(first, to ?? first);
      const preview = await this.listener?.preview(manager, lineId, mondays);
      return preview ?? { withdrawn: 0, pairings: 0, manufacturers: 0 };
    });
  }

  private weeksOf(from: string, to: string): string[] {
    const [first, last] = [mondayOfWeek(from), mondayOfWeek(to)];
    if (first === undefined) throw invalidInput([wrong('/from', 'from', from)]);
    if (last === undefined) throw invalidInput([wrong('/to', 'to', to)]);
    const thisWeek = mondayOf(this.clock.today());
    if (first < thisWeek)
      throw invalidInput([fieldError('/from', 'min', { field: 'from', min: weekOfDate(thisWeek), value: from })]);
    if (last < first) throw invalidInput([fieldError('/to', 'order', { field: 'to', other: from, value: to })]);
    const count = weeksBetween(first, last) + 1;
    if (count > OUTAGE_WEEKS_MAX) {
      const max = weekOfDate(addWeeks(first, OUTAGE_WEEKS_MAX - 1));
      throw invalidInput([fieldError('/to', 'max', { field: 'to', max, value: to })]);
    }
    return Array.from({ length: count }, (_, i) => addWeeks(first, i));
  }
}

const wrong = (pointer: string, field: string, value: string) =>
  fieldError(pointer, 'pattern', { field, expected: 'YYYY-Www', value });
