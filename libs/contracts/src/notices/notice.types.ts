import type { Text } from '../refusals/refusal.types.js';

/** Rows of the preferences page stand under these. */
export const NOTICE_GROUPS = ['account', 'verification', 'market', 'pairings', 'ministry', 'organisation'] as const;
export type NoticeGroup = (typeof NOTICE_GROUPS)[number];

/** At once, in the letter of the next morning, or not at all. */
export const EMAIL_MODES = ['now', 'digest', 'off'] as const;
export type EmailMode = (typeof EMAIL_MODES)[number];

/** What a notice leads to. */
export const NOTICE_SUBJECTS = [
  'case',
  'claim',
  'offer',
  'request',
  'proposal',
  'run',
  'organisation',
  'account',
  'still_true',
  'weekly_report',
  'emergency',
  'webhook',
  'appeal',
  'pool',
] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

/**
 * A value put into a text: as it is, in the reader's language, or as an instant (shown in WIB). Notices keep these and
 * not the text, so that a reader who changes the language reads old notices in the new one.
 */
export type NoticeParam = string | number | Text | { readonly at: string };

/** One kind of thing that people are told. `{name}` in title and body is the parameter of that name. */
export interface NoticeSpec {
  readonly group: NoticeGroup;
  /** What the preferences page calls it. */
  readonly name: Text;
  readonly title: Text;
  readonly body: Text;
  /** For those who have not chosen. */
  readonly email: EmailMode;
  /** About the safety of an account: always in the centre and by e-mail at once, whatever was chosen. */
  readonly isFixed?: true;
  /** Webhooks can subscribe to it: it is said to organisations. */
  readonly isEvent?: true;
}

export type NoticeTable = Readonly<Record<string, NoticeSpec>>;
