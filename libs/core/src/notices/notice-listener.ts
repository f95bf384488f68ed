import type { NoticeKind, NoticeSubject } from '#contracts';
import type { Tx } from '../platform/transactions.js';

/** What was said to an organisation, without its words. */
export interface OrganisationEvent {
  readonly kind: NoticeKind;
  readonly organisationId: string;
  readonly subject: NoticeSubject;
  readonly subjectId: string;
}

/** A higher room that passes on what organisations are told; called inside the transaction that tells them. */
export interface NoticeListener {
  organisationsTold(tx: Tx, events: readonly OrganisationEvent[]): Promise<void>;
}

export const NOTICE_LISTENER = Symbol('NOTICE_LISTENER');
