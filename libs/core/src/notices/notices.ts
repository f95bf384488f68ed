import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  type NoticeKind,
  type NoticeParam,
  type NoticeParams,
  noticeSpec,
  type NoticeSubject,
  renderNotice,
} from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Env } from '../platform/env.js';
import { newId } from '../platform/ids.js';
import { type Letter, MailService } from '../platform/mail/mail.service.js';
import { ENV } from '../platform/tokens.js';
import type { Tx } from '../platform/transactions.js';
import { NOTICE_LISTENER, type NoticeListener } from './notice-listener.js';
import { linkTo, preferencesAt } from './notice-link.js';
import { Notification } from './notification.entity.js';
import { type Audience, type Recipient, recipientsOf } from './recipients.js';

/** What happened, to whom it is said, and where it leads. */
export interface Notice<K extends NoticeKind> {
  readonly to: Audience;
  readonly about: { readonly subject: NoticeSubject; readonly id: string };
  readonly params: NoticeParams<K>;
}

/** Rows of one INSERT: far below the 65,535 parameters that PostgreSQL takes. */
const ROWS_PER_INSERT = 1_000;
/** A notification of PostgreSQL holds 8,000 bytes. */
const PEOPLE_PER_EVENT = 150;
const PARAM_MAX = 2_000;

/**
 * The one place from which services tell people something, as part of their transaction: a row per person for the
 * centre, a letter or a place in the digest as each has chosen, and word to open portals and to webhooks.
 */
@Injectable()
export class Notices {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly mail: MailService,
    private readonly clock: Clock,
    @Optional() @Inject(NOTICE_LISTENER) private readonly listener: NoticeListener | undefined,
  ) {}

  async tell<K extends NoticeKind>(tx: Tx, kind: K, notice: Notice<K>): Promise<void> {
    await this.tellAll(tx, kind, [notice]);
  }

  /** Many of one kind: who is told is read once, and written in few inserts. */
  async tellAll<K extends NoticeKind>(tx: Tx, kind: K, notices: readonly Notice<K>[]): Promise<void> {
    const recipients = await recipientsOf(
      tx.manager,
      kind,
      notices.map(({ to }) => to),
    );
    const rows: Notification[] = [];
    const letters: Letter[] = [];
    for (const [i, { about, params }] of notices.entries())
      for (const recipient of recipients[i]) {
        const row = this.rowOf(tx, kind, about, bounded(params), recipient);
        if (row.isShown || row.isDigestDue) rows.push(row);
        if (recipient.email === 'now') letters.push(this.letterOf(row, recipient));
      }
    for (let i = 0; i < rows.length; i += ROWS_PER_INSERT)
      await tx.manager.insert(Notification, rows.slice(i, i + ROWS_PER_INSERT));
    await this.mail.postAll(tx, letters);
    ringPortals(tx, rows);
    await this.passOn(tx, kind, notices);
  }

  private rowOf(
    tx: Tx,
    kind: NoticeKind,
    about: Notice<NoticeKind>['about'],
    params: Readonly<Record<string, NoticeParam>>,
    recipient: Recipient,
  ): Notification {
    return tx.manager.create(Notification, {
      id: newId(),
      userId: recipient.userId,
      organisationId: recipient.organisationId,
      ministryRole: recipient.ministryRole,
      kind,
      params,
      subject: about.subject,
      subjectId: about.id,
      isShown: recipient.inApp,
      isDigestDue: recipient.email === 'digest',
      readAt: null,
      createdAt: this.clock.now(),
    });
  }

  /** The kind stands where a letter's template does: it says what was sent after the words are forgotten. */
  private letterOf(row: Notification, { address, locale }: Recipient): Letter {
    const { title, body } = renderNotice(row.kind, row.params, locale);
    const params = {
      title,
      body,
      link: linkTo(this.env.publicUrl, row),
      preferences: preferencesAt(this.env.publicUrl),
    };
    return { recipient: address, template: row.kind, locale, params };
  }

  private async passOn(tx: Tx, kind: NoticeKind, notices: readonly Notice<NoticeKind>[]): Promise<void> {
    if (!this.listener || !noticeSpec(kind).isEvent) return;
    const events = notices.flatMap(({ to, about }) =>
      'organisationIds' in to
        ? [...new Set(to.organisationIds)].map((organisationId) => ({
            kind,
            organisationId,
            subject: about.subject,
            subjectId: about.id,
          }))
        : [],
    );
    if (events.length > 0) await this.listener.organisationsTold(tx, events);
  }
}

function ringPortals(tx: Tx, rows: readonly Notification[]): void {
  const people = [...new Set(rows.filter(({ isShown }) => isShown).map(({ userId }) => userId))].toSorted();
  for (let i = 0; i < people.length; i += PEOPLE_PER_EVENT)
    tx.tell({ topic: 'notice', id: 'new', userIds: people.slice(i, i + PEOPLE_PER_EVENT) });
}

/** Words people wrote (a remark, a reason) may be long; a notice only begins them. */
const bounded = (params: Readonly<Record<string, NoticeParam>>): Readonly<Record<string, NoticeParam>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      typeof param === 'string' ? param.slice(0, PARAM_MAX) : param,
    ]),
  );
