import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mondayOfWeek, weekOfDate } from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import { fieldError, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { Material } from '../catalogue/material.entity.js';
import { calendarWindow, offerCalendarFaults, type OfferWeekInput } from './calendar.rules.js';
import { Offer } from './offer.entity.js';
import { type OfferWeekView, readOfferWeeks, upsertOfferWeeks } from './offer-weeks.js';
import { refuseStale } from '../organisations/organisation-access.js';
import { ownOffer, readableOffer } from './supply-access.js';

export interface OfferCalendar {
  readonly offer: Offer;
  readonly weeks: readonly OfferWeekView[];
}

@Injectable()
export class OfferCalendarService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** From an ISO week on; from this week when none is given. */
  async read(actor: Actor, offerId: string, from: string | undefined, weeks: number): Promise<OfferCalendar> {
    const { manager } = this.dataSource;
    const offer = await readableOffer(manager, actor, offerId);
    const { mondays, faults } = calendarWindow(from ?? weekOfDate(this.clock.today()), weeks);
    if (faults.length > 0) throw invalidInput(faults);
    return { offer, weeks: await readOfferWeeks(manager, offerId, mondays) };
  }

  /** All weeks or none; from now on the offer has a calendar of its own and no longer follows its line. */
  async write(
    actor: Actor,
    offerId: string,
    weeks: readonly OfferWeekInput[],
    expectedVersion: number,
  ): Promise<OfferCalendar> {
    const faults = offerCalendarFaults(weeks);
    if (faults.length > 0) throw invalidInput(faults);
    return this.transactions.run(async (tx) => {
      const offer = await ownOffer(tx.manager, actor, offerId);
      refuseStale(offer, expectedVersion);
      const material = await tx.manager.findOneByOrFail(Material, { code: offer.materialCode });
      const rows = weeks
        .map(({ week, available }) => ({ week: mondayOfWeek(week)!, available }))
        .toSorted((a, b) => (a.week < b.week ? -1 : 1));
      const written = await upsertOfferWeeks(tx.manager, offerId, rows);
      await refuseBelowPromised(tx.manager, offerId, material.unit, weeks, written);
      const updatedAt = this.clock.now();
      const change = { followsLine: false, version: offer.version + 1, updatedAt, updatedBy: actor.name };
      await tx.manager.update(Offer, { id: offerId }, change);
      if (offer.state === 'published') await markFamilyChange(tx, [material.family], updatedAt);
      tx.audit({ action: 'offer.calendar', subjectType: 'offer', subjectId: offerId, details: { weeks: [...weeks] } });
      const mondays = rows.map((row) => row.week);
      return {
        offer: Object.assign(offer, change),
        weeks: await readOfferWeeks(tx.manager, offerId, mondays),
      };
    });
  }
}

async function refuseBelowPromised(
  manager: EntityManager,
  offerId: string,
  unit: string,
  weeks: readonly OfferWeekInput[],
  written: ReadonlySet<string>,
): Promise<void> {
  const refused = weeks.flatMap((entry, i) => (written.has(mondayOfWeek(entry.week)!) ? [] : [{ entry, i }]));
  if (refused.length === 0) return;
  const mondays = refused.map(({ entry }) => mondayOfWeek(entry.week)!);
  const stored = await readOfferWeeks(manager, offerId, mondays);
  const promised = new Map(stored.map((week) => [week.week, week.held + week.committed]));
  const errors = refused.map(({ entry, i }) =>
    fieldError(`/weeks/${i}/available`, 'min', {
      field: `available (${entry.week})`,
      min: promised.get(entry.week)!,
      value: entry.available,
    }),
  );
  const first = refused[0].entry;
  const params = { week: first.week, promised: promised.get(first.week)!, unit, value: first.available };
  throw new Refusal('week_already_promised', params, errors);
}
