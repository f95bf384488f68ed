import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PrivacyRequestKind, PrivacyRequestState, Text } from '#contracts';
import { instantCursor } from '#core/matching';
import { Notices } from '#core/notices';
import {
  type Actor,
  Clock,
  found,
  illegalMove,
  limitOf,
  newId,
  type Page,
  pageOf,
  type PageQuery,
  Refusal,
  Transactions,
} from '#core/platform';
import { userOf } from '#core/verification';
import { dueAfter } from './clock.rules.js';
import { eraseAccount } from './erase-account.js';
import { PrivacyRequest, ProcessingRestriction } from './privacy.entity.js';

/** A request with the person who asks, for who answers. */
export interface PrivacyRequestRow extends PrivacyRequest {
  readonly personName: string | null;
  readonly personEmail: string | null;
}

const KIND_WORDS: { readonly [K in PrivacyRequestKind]: Text } = {
  restriction: { id: 'pembatasan pemrosesan', en: 'restriction of processing' },
  correction: { id: 'perbaikan data', en: 'correction' },
  erasure: { id: 'penghapusan', en: 'erasure' },
};
const OUTCOME_WORDS = {
  granted: { id: 'dikabulkan', en: 'granted' },
  refused: { id: 'tidak dapat dikabulkan', en: 'refused' },
} as const;

/** What people ask about their data, and what administrators answer within 3×24 hours. */
@Injectable()
export class PrivacyRequestService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  async ask(actor: Actor, kind: PrivacyRequestKind, words: string): Promise<PrivacyRequest> {
    const userId = userOf(actor);
    return this.transactions.run(async (tx) => {
      await tx.manager.query('select from auth.person where id = $1 for update', [userId]);
      const open = await tx.manager.findOneBy(PrivacyRequest, { userId, kind, state: 'open' });
      if (open) throw new Refusal('privacy_request_open', { due: open.dueAt.toISOString() });
      const now = this.clock.now();
      const id = newId();
      await tx.manager.insert(PrivacyRequest, { id, userId, kind, words, createdAt: now, dueAt: dueAfter(now) });
      tx.audit({ action: `privacy.ask_${kind}`, subjectType: 'user', subjectId: userId, details: { requestId: id } });
      return tx.manager.findOneByOrFail(PrivacyRequest, { id });
    });
  }

  /** One's own, newest first. */
  async own(actor: Actor, query: PageQuery): Promise<Page<PrivacyRequest>> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : instantCursor(query.cursor);
    const rows = this.dataSource.manager
      .createQueryBuilder(PrivacyRequest, 'r')
      .where('r.userId = :userId', { userId: userOf(actor) })
      .orderBy('r.createdAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(limit + 1);
    if (after) rows.andWhere('(r.createdAt, r.id) < (:at, :id)', after);
    return pageOf(await rows.getMany(), limit, (row) => [row.createdAt.toISOString(), row.id]);
  }

  /** Of everybody, first due first. The route admits administrators and auditors. */
  async list(query: PageQuery & { readonly state?: PrivacyRequestState }): Promise<Page<PrivacyRequestRow>> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : instantCursor(query.cursor);
    const rows = (await this.dataSource.query(
      `select r.id, r.user_id as "userId", r.kind, r.words, r.state, r.created_at as "createdAt", r.due_at as "dueAt",
         r.answered_by as "answeredBy", r.answered_at as "answeredAt", r.answer, p.name as "personName", p.email as "personEmail"
       from privacy_request r left join auth.person p on p.id = r.user_id
       where r.state = $1 and ($2::timestamptz is null or (r.due_at, r.id) > ($2::timestamptz, $3::uuid))
       order by r.due_at, r.id limit $4`,
      [query.state ?? 'open', after?.at ?? null, after?.id ?? null, limit + 1],
    )) as PrivacyRequestRow[];
    return pageOf(rows, limit, (row) => [row.dueAt.toISOString(), row.id]);
  }

  /** By an administrator; what was granted is carried out with the answer. */
  async answer(actor: Actor, id: string, outcome: 'granted' | 'refused', words: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' as const };
      const request = found(await tx.manager.findOne(PrivacyRequest, { where: { id }, lock }), 'privacy request', id);
      if (request.state !== 'open') throw illegalMove('privacy request', request.state, 'answer', []);
      const { userId, kind } = request;
      const now = this.clock.now();
      // The letter first: an erased account has no address any more.
      await this.notices.tell(tx, 'privacy.answered', {
        to: { userIds: [userId] },
        about: { subject: 'account', id: userId },
        params: { kind: KIND_WORDS[kind], outcome: OUTCOME_WORDS[outcome], words },
      });
      if (outcome === 'granted' && kind === 'restriction')
        await tx.manager.upsert(ProcessingRestriction, { userId, since: now, setBy: userOf(actor) }, ['userId']);
      if (outcome === 'granted' && kind === 'erasure') await eraseAccount(tx.manager, userId, now);
      const answered = { state: outcome, answeredBy: userOf(actor), answeredAt: now, answer: words };
      await tx.manager.update(PrivacyRequest, id, answered);
      const details = { requestId: id, kind, outcome };
      tx.audit({ action: `privacy.${outcome}`, subjectType: 'user', subjectId: userId, reason: words, details });
    });
  }

  async isRestricted(actor: Actor): Promise<boolean> {
    return this.dataSource.manager.existsBy(ProcessingRestriction, { userId: userOf(actor) });
  }

  /** By the person, at any time. */
  async lift(actor: Actor): Promise<void> {
    const userId = userOf(actor);
    await this.transactions.run(async (tx) => {
      await tx.manager.delete(ProcessingRestriction, { userId });
      tx.audit({ action: 'privacy.lift_restriction', subjectType: 'user', subjectId: userId });
    });
  }
}
