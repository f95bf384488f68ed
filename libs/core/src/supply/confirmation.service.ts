import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Locale, mondayOf } from '#contracts';
import { Notices } from '../notices/notices.js';
import { takeReminder } from '../organisations/duty-reminders.js';
import { refuseSuspended } from '../organisations/organisation-access.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember } from '../platform/context.js';
import { markFamilyChange } from '../platform/family-change.js';
import { found, notFound } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { freshnessOf } from './offer.rules.js';
import { familiesOf } from './offer-withdrawal.js';

/** Organisations of one call; the next call, an hour later, takes the rest. */
const ORGANISATIONS_MAX = 1_000;
/** Offers that one notice names, and that one click confirms. */
const NAMED_MAX = 15;
const CONFIRMED_MAX = 10_000;

/** The weekly "still true": asks for it once a week, and takes it for all offers of an organisation at once. */
@Injectable()
export class ConfirmationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** To each organisation with published offers that nobody has confirmed this ISO week. Answers how many were told. */
  async remind(): Promise<number> {
    const monday = mondayOf(this.clock.today());
    const due = (await this.dataSource.query(DUE, [monday, ORGANISATIONS_MAX])) as { id: string }[];
    let told = 0;
    for (const { id } of due) told += await this.transactions.run((tx) => this.remindOne(tx, id, monday));
    return told;
  }

  private async remindOne(tx: Tx, organisationId: string, monday: string): Promise<number> {
    const now = this.clock.now();
    if (!(await takeReminder(tx, organisationId, 'offers', monday, now))) return 0;
    const { name } = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
    const offers = (await tx.manager.query(UNCONFIRMED, [organisationId, monday, NAMED_MAX + 1])) as UnconfirmedOffer[];
    await this.notices.tell(tx, 'offer.weekly', {
      to: { organisationIds: [organisationId] },
      about: { subject: 'still_true', id: organisationId },
      params: { organisation: name, offers: { id: listOf(offers, 'id', now), en: listOf(offers, 'en', now) } },
    });
    return 1;
  }

  /** "All still true": every published offer, also those that had fallen out of the run. */
  async confirmAll(actor: Actor, organisationId: string): Promise<{ confirmed: number; wereStale: number }> {
    return this.transactions.run(async (tx) => {
      if (!isMember(actor, organisationId)) throw notFound('organisation', organisationId);
      const organisation = await tx.manager.findOneBy(Organisation, { id: organisationId });
      refuseSuspended(found(organisation, 'organisation', organisationId));
      const offers = (await tx.manager.query(
        `select id, stale, material_code as "materialCode" from offer
         where organisation_id = $1 and state = 'published' order by id limit ${CONFIRMED_MAX} for no key update`,
        [organisationId],
      )) as { id: string; stale: boolean; materialCode: string }[];
      const ids = offers.map(({ id }) => id);
      const stale = offers.filter((offer) => offer.stale);
      const now = this.clock.now();
      await tx.manager.query('update offer set confirmed_at = $2, stale = false where id = any($1)', [ids, now]);
      await markFamilyChange(tx, await familiesOf(tx, stale), now);
      tx.audit({
        action: 'offer.confirm',
        subjectType: 'organisation',
        subjectId: organisationId,
        details: { offers: ids },
      });
      return { confirmed: offers.length, wereStale: stale.length };
    });
  }
}

interface UnconfirmedOffer {
  readonly nameId: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly unitPrice: number;
  readonly confirmedAt: Date;
}

const AGE_WORDS = {
  id: { fresh: '', stale: ', nilainya dikurangi dalam pemadanan', out: ', tidak lagi ikut pemadanan' },
  en: { fresh: '', stale: ', discounted in matching', out: ', no longer matched' },
} as const;

/** One line an offer, the longest unconfirmed first. */
function listOf(offers: readonly UnconfirmedOffer[], locale: Locale, now: Date): string {
  const number = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB');
  const lines = offers.slice(0, NAMED_MAX).map(({ nameId, nameEn, unit, unitPrice, confirmedAt }) => {
    const name = locale === 'id' ? nameId : nameEn;
    const age = AGE_WORDS[locale][freshnessOf(confirmedAt, now)];
    return `- ${name}, Rp ${number.format(unitPrice)}/${unit} (${confirmedAt.toISOString().slice(0, 10)}${age})`;
  });
  return [...lines, ...(offers.length > NAMED_MAX ? ['- …'] : [])].join('\n');
}

const DUE = `
  select o.id from organisation o
  where o.state = 'active' and 'producer' = any(o.roles)
    and not exists (select from duty_reminder d where d.organisation_id = o.id and d.duty = 'offers' and d.week = $1)
    and exists (select from offer where organisation_id = o.id and state = 'published' and confirmed_at < $1::date)
  limit $2`;

const UNCONFIRMED = `
  select m.name_id as "nameId", m.name_en as "nameEn", m.unit, o.unit_price as "unitPrice", o.confirmed_at as "confirmedAt"
  from offer o join material m on m.code = o.material_code
  where o.organisation_id = $1 and o.state = 'published' and o.confirmed_at < $2::date
  order by o.confirmed_at, o.id limit $3`;
