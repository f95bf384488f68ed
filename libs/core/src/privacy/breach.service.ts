import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { instantCursor } from '#core/matching';
import { Notices } from '#core/notices';
import {
  type Actor,
  Clock,
  fieldError,
  found,
  invalidInput,
  limitOf,
  newId,
  type Page,
  pageOf,
  type PageQuery,
  Transactions,
} from '#core/platform';
import { userOf } from '#core/verification';
import { dueAfter } from './clock.rules.js';
import { Breach } from './privacy.entity.js';

export type NewBreach = Pick<
  Breach,
  'discoveredAt' | 'what' | 'data' | 'peopleCount' | 'consequence' | 'measures' | 'organisationIds'
>;

/** People told in one transaction. */
const BATCH = 500;

/** The register of failures to protect personal data, with the 3×24-hour clock that runs from their discovery. */
@Injectable()
export class BreachService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  /** Newest first. */
  async list(query: PageQuery): Promise<Page<Breach>> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : instantCursor(query.cursor);
    const rows = this.dataSource.manager
      .createQueryBuilder(Breach, 'b')
      .orderBy('b.discoveredAt', 'DESC')
      .addOrderBy('b.id', 'DESC')
      .limit(limit + 1);
    if (after) rows.where('(b.discoveredAt, b.id) < (:at, :id)', after);
    return pageOf(await rows.getMany(), limit, (row) => [row.discoveredAt.toISOString(), row.id]);
  }

  async get(id: string): Promise<Breach> {
    return found(await this.dataSource.manager.findOneBy(Breach, { id }), 'breach', id);
  }

  async record(actor: Actor, breach: NewBreach): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    mustHaveHappened(breach.discoveredAt, now);
    await this.transactions.run(async (tx) => {
      const stamps = { recordedBy: userOf(actor), createdAt: now, notifyBy: dueAfter(breach.discoveredAt) };
      await tx.manager.insert(Breach, { id, ...breach, ...stamps });
      tx.audit({ action: 'breach.record', subjectType: 'breach', subjectId: id, details: { ...breach } });
    });
    return id;
  }

  /** The authority has been told, outside of Padan. */
  async authorityTold(id: string): Promise<void> {
    await this.change(id, 'breach.authority_told', (breach) => ({
      authorityToldAt: breach.authorityToldAt ?? this.clock.now(),
    }));
  }

  /** Letters to the people it concerns are written by a job, once. */
  async tellPeople(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' as const };
      const breach = found(await tx.manager.findOne(Breach, { where: { id }, lock }), 'breach', id);
      if (breach.peopleToldAt !== null) return;
      const told = { peopleToldAt: this.clock.now(), lettersSent: 0, version: breach.version + 1 };
      await tx.manager.update(Breach, id, told);
      tx.enqueue('breach.notify', { breachId: id });
      tx.audit({ action: 'breach.tell_people', subjectType: 'breach', subjectId: id, details: { by: userOf(actor) } });
    });
  }

  /** Batch by batch, each with its count: after a crash it goes on where it was. Answers how many were told. */
  async notify(id: string): Promise<number> {
    for (;;) {
      const told = await this.transactions.run(async (tx) => {
        const lock = { mode: 'pessimistic_write' as const };
        const breach = found(await tx.manager.findOne(Breach, { where: { id }, lock }), 'breach', id);
        const sent = breach.lettersSent ?? 0;
        const people = (await tx.manager.query(PEOPLE, [breach.organisationIds, sent, BATCH])) as { id: string }[];
        if (people.length === 0) return { done: true, sent };
        await this.notices.tell(tx, 'privacy.breach', {
          to: { userIds: people.map((person) => person.id) },
          about: { subject: 'account', id },
          params: {
            discovered: { at: breach.discoveredAt.toISOString() },
            what: breach.what,
            data: breach.data,
            consequence: breach.consequence,
            measures: breach.measures,
          },
        });
        await tx.manager.update(Breach, id, { lettersSent: sent + people.length });
        return { done: people.length < BATCH, sent: sent + people.length };
      });
      if (told.done) return told.sent;
    }
  }

  private async change(id: string, action: string, changeOf: (breach: Breach) => Partial<Breach>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' as const };
      const breach = found(await tx.manager.findOne(Breach, { where: { id }, lock }), 'breach', id);
      await tx.manager.update(Breach, id, { ...changeOf(breach), version: breach.version + 1 });
      tx.audit({ action, subjectType: 'breach', subjectId: id });
    });
  }
}

function mustHaveHappened(at: Date, now: Date): void {
  const field = 'discoveredAt';
  if (Number.isNaN(at.getTime()))
    throw invalidInput([fieldError('/discoveredAt', 'date', { field, expected: '2026-11-21T09:30:00Z', value: '–' })]);
  const value = at.toISOString();
  if (at < EARLIEST)
    throw invalidInput([fieldError('/discoveredAt', 'min', { field, min: EARLIEST.toISOString(), value })]);
  if (at > now) throw invalidInput([fieldError('/discoveredAt', 'max', { field, max: now.toISOString(), value })]);
}

/** Before there was such a register. */
const EARLIEST = new Date('2020-01-01T00:00:00Z');

/** By id, so that a count says how far the letters have come; who signed up since is no part of it. */
const PEOPLE = `
  select p.id from auth.person p
  where cardinality($1::uuid[]) = 0
     or exists (select from membership m where m.user_id = p.id and m.organisation_id = any($1::uuid[]))
  order by p.id offset $2 limit $3`;
