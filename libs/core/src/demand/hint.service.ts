import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addWeeks, type FieldWarning, mondayOf, mondayOfWeek } from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { invalidInput } from '../platform/refusal.js';
import { requestingFacility } from './demand-access.js';
import { LineJudge } from './line-judge.js';
import { type LineTerms, newTerms, type NewRequestLine } from './line-terms.rules.js';
import {
  type Fit,
  fitOf,
  type NeedFacts,
  type OfferFacts,
  type Site,
  transitWeeks,
  unmetBy,
} from './offer-fit.rules.js';
import { VerifiedOffers } from './verified-offers.js';

export interface Hint extends Fit {
  readonly warnings: readonly FieldWarning[];
}

/** While a line is being written: how many verified offers fit, and which constraint cuts most. Counts, never names. */
@Injectable()
export class HintService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly judge: LineJudge,
    private readonly offers: VerifiedOffers,
  ) {}

  async hint(actor: Actor, line: NewRequestLine): Promise<Hint> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const facility = await requestingFacility(manager, actor, line.facilityId);
    const terms = newTerms(line);
    const where = { organisationId: facility.organisationId, today, at: () => '' };
    const [judged] = await this.judge.judge(manager, [terms], where);
    if (judged.errors.length > 0) throw invalidInput(judged.errors);
    const need: NeedFacts = { ...terms, constraints: judged.constraints };
    const offers = await this.offers.ofMaterials(manager, [terms.materialCode], today);
    const [{ landmass }] = (await manager.query('select landmass from regency where code = $1', [
      facility.regencyCode,
    ])) as { landmass: string }[];
    const free = await this.freeInWindow(offers, { lat: facility.lat, lon: facility.lon, landmass }, terms);
    const unmet = offers.map((offer) => unmetBy(need, offer, free.get(offer.id) ?? 0));
    return { ...fitOf(need, unmet), warnings: judged.warnings };
  }

  /** What each offer can still give in the weeks from which it arrives in time: arrival = week + lead + transit. */
  private async freeInWindow(
    offers: readonly OfferFacts[],
    destination: Site,
    terms: LineTerms,
  ): Promise<Map<string, number>> {
    const thisMonday = mondayOf(this.clock.today());
    const [earliest, latest] = [mondayOfWeek(terms.earliestWeek)!, mondayOfWeek(terms.latestWeek)!];
    const onTheWay = offers.map((offer) => -(offer.leadWeeks + transitWeeks(offer.site, destination)));
    const rows = (await this.dataSource.query(
      `select k.id, sum(greatest(0, least(w.available - w.committed - w.held, case when o.line_id is null then w.available
                else coalesce(floor((l.effective - l.committed - l.held) / o.load), 0) end)))::float8 as free
       from unnest($1::uuid[], $2::date[], $3::date[]) as k(id, first, last)
       join offer o on o.id = k.id
       join offer_week w on w.offer_id = k.id and w.week between greatest(k.first, $4::date) and k.last
       left join line_week l on l.line_id = o.line_id and l.week = w.week
       group by k.id`,
      [
        offers.map((offer) => offer.id),
        onTheWay.map((weeks) => addWeeks(earliest, weeks)),
        onTheWay.map((weeks) => addWeeks(latest, weeks)),
        thisMonday,
      ],
    )) as { id: string; free: number }[];
    return new Map(rows.map((row) => [row.id, row.free]));
  }
}
