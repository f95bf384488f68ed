import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Locale, renderNotice } from '#contracts';
import { peopleById } from '../identity/people-names.js';
import { Clock } from '../platform/clock.js';
import type { Env } from '../platform/env.js';
import { MailService } from '../platform/mail/mail.service.js';
import { ENV } from '../platform/tokens.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { centreAt } from './notice-link.js';
import type { Notification } from './notification.entity.js';

const DAY_MS = 86_400_000;
const PEOPLE_PER_BATCH = 500;
const BATCHES_MAX = 1_000;
/** More are counted, not named. */
const LINES_MAX = 40;
const NOBODY = '00000000-0000-0000-0000-000000000000';

type Due = Pick<Notification, 'kind' | 'params' | 'readAt' | 'createdAt' | 'id'>;

/** One letter a day for those who chose it, about what is new and unread. */
@Injectable()
export class DigestService {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly mail: MailService,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the letters of the last 07:00 WIB. The rows of a letter cease to wait in the transaction that writes it, so a
   * call that is repeated, killed, or made twice at once writes none twice and forgets none. Answers how many letters.
   */
  async writeDue(): Promise<number> {
    const before = lastHourOfLetter(this.clock.now());
    let [written, after] = [0, NOBODY];
    for (let batch = 0; batch < BATCHES_MAX; batch++) {
      const people = (await this.dataSource.query(
        `select distinct user_id as id from notification
         where is_digest_due and user_id > $1 and created_at < $2 order by 1 limit ${PEOPLE_PER_BATCH}`,
        [after, before],
      )) as { id: string }[];
      for (const { id } of people) if (await this.transactions.run((tx) => this.write(tx, id, before))) written += 1;
      const last = people.at(-1);
      if (!last || people.length < PEOPLE_PER_BATCH) break;
      after = last.id;
    }
    return written;
  }

  private async write(tx: Tx, userId: string, before: Date): Promise<boolean> {
    const due = await takeDue(tx, userId, before);
    const person = (await peopleById(tx.manager, [userId])).get(userId);
    if (due.length === 0 || !person) return false;
    const { email, locale } = person;
    await this.mail.post(tx, email, 'digest', locale, {
      count: new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB').format(due.length),
      list: linesOf(due, locale),
      link: centreAt(this.env.publicUrl),
    });
    return true;
  }
}

/** Marks all that waited as done; of these, the unread that this person may still read, newest first. */
async function takeDue(tx: Tx, userId: string, before: Date): Promise<Due[]> {
  const [rows] = (await tx.manager.query(
    `update notification n set is_digest_due = false
     where n.user_id = $1 and n.is_digest_due and n.created_at < $2
     returning n.id, n.kind, n.params, n.read_at as "readAt", n.created_at as "createdAt",
       (n.organisation_id is null
         or exists (select from membership m where m.organisation_id = n.organisation_id and m.user_id = n.user_id))
       and (n.ministry_role is null or exists (
         select from ministry_grant g where g.user_id = n.user_id and g.role = n.ministry_role and g.revoked_at is null)
       ) as "isVisible"`,
    [userId, before],
  )) as [(Due & { isVisible: boolean })[], number];
  return rows
    .filter(({ readAt, isVisible }) => readAt === null && isVisible)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

function linesOf(due: readonly Due[], locale: Locale): string {
  const lines = due.slice(0, LINES_MAX).map(({ kind, params }) => `- ${renderNotice(kind, params, locale).title}`);
  const more = due.length - lines.length;
  if (more > 0) lines.push(locale === 'id' ? `- dan ${more} lagi` : `- and ${more} more`);
  return lines.join('\n');
}

/** The last time it was 07:00 in Jakarta, which is midnight UTC. */
const lastHourOfLetter = (now: Date): Date => new Date(now.getTime() - (now.getTime() % DAY_MS));
