import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type EmailMode, NOTICE_KINDS, type NoticeGroup, type NoticeKind, noticeSpec } from '#contracts';
import { Clock } from '../platform/clock.js';
import { type Actor, isMinistry } from '../platform/context.js';
import { Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { personOf } from './centre.service.js';
import { NoticePreference } from './notification.entity.js';

export interface NoticeChoice {
  readonly kind: NoticeKind;
  readonly group: NoticeGroup;
  readonly inApp: boolean;
  readonly email: EmailMode;
  /** It cannot be chosen away. */
  readonly isFixed: boolean;
}

export type NewChoice = Pick<NoticeChoice, 'kind' | 'inApp' | 'email'>;

/** What a person wants to be told, and how. */
@Injectable()
export class NoticePreferences {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Every kind that may concern this person, in the order of the table of kinds. */
  async of(actor: Actor): Promise<NoticeChoice[]> {
    const rows = await this.dataSource.manager.findBy(NoticePreference, { userId: personOf(actor) });
    const chosen = new Map(rows.map((row) => [row.kind, row]));
    return NOTICE_KINDS.filter((kind) => concerns(kind, actor)).map((kind) => {
      const { group, email, isFixed = false } = noticeSpec(kind);
      const own = isFixed ? undefined : chosen.get(kind);
      return { kind, group, inApp: own?.inApp ?? true, email: own?.email ?? email, isFixed };
    });
  }

  /** Counts from the next notice on; letters already waiting for the digest go out with it. */
  async choose(actor: Actor, choices: readonly NewChoice[]): Promise<NoticeChoice[]> {
    const userId = personOf(actor);
    const fixed = choices.find(({ kind }) => noticeSpec(kind).isFixed);
    if (fixed) throw new Refusal('notice_fixed', { kind: fixed.kind });
    const last = new Map(choices.map((choice) => [choice.kind, choice]));
    const updatedAt = this.clock.now();
    const rows = [...last.values()]
      .map(({ kind, inApp, email }) => ({ userId, kind, inApp, email, updatedAt }))
      .toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
    await this.transactions.run(async (tx) => {
      await tx.manager.upsert(NoticePreference, rows, ['userId', 'kind']);
      tx.audit({
        action: 'account.choose_notices',
        subjectType: 'user',
        subjectId: userId,
        details: { choices: rows.map(({ kind, inApp, email }) => ({ kind, inApp, email })) },
      });
    });
    return this.of(actor);
  }
}

const concerns = (kind: NoticeKind, actor: Actor): boolean =>
  noticeSpec(kind).group !== 'ministry' || isMinistry(actor);
