import type { Locale } from '../states.js';
import { ACCOUNT_NOTICES } from './account.notices.js';
import { APPEALS_NOTICES } from './appeals.notices.js';
import { MARKET_NOTICES } from './market.notices.js';
import { MINISTRY_NOTICES } from './ministry.notices.js';
import type { NoticeParam, NoticeSpec } from './notice.types.js';
import { ORGANISATION_NOTICES } from './organisation.notices.js';
import { PAIRINGS_NOTICES } from './pairings.notices.js';
import { PRIVACY_NOTICES } from './privacy.notices.js';
import { VERIFICATION_NOTICES } from './verification.notices.js';

/** Everything people are told: kind → texts and defaults. Kinds are stable: they are part of the API and of webhooks. */
export const NOTICES = {
  ...ACCOUNT_NOTICES,
  ...VERIFICATION_NOTICES,
  ...APPEALS_NOTICES,
  ...PRIVACY_NOTICES,
  ...MARKET_NOTICES,
  ...PAIRINGS_NOTICES,
  ...ORGANISATION_NOTICES,
  ...MINISTRY_NOTICES,
} as const;

export type NoticeKind = keyof typeof NOTICES;
export const NOTICE_KINDS = Object.keys(NOTICES) as NoticeKind[];

/** The names in braces. */
type NamesIn<T extends string> = T extends `${string}{${infer N}}${infer Rest}` ? N | NamesIn<Rest> : never;

/** Exactly the values that the Indonesian texts of this kind ask for; the English ask for the same. */
export type NoticeParams<K extends NoticeKind> = {
  readonly [N in NamesIn<(typeof NOTICES)[K]['title']['id'] | (typeof NOTICES)[K]['body']['id']>]: NoticeParam;
};

export const noticeSpec = (kind: NoticeKind): NoticeSpec => NOTICES[kind];

const INTL: { readonly [L in Locale]: string } = { id: 'id-ID', en: 'en-GB' };

function shown(param: NoticeParam, locale: Locale): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return new Intl.NumberFormat(INTL[locale]).format(param);
  if (!('at' in param)) return param[locale];
  const format = new Intl.DateTimeFormat(INTL[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  });
  return `${format.format(new Date(param.at))} WIB`;
}

/** A notice as its reader reads it. */
export function renderNotice(
  kind: NoticeKind,
  params: Readonly<Record<string, NoticeParam>>,
  locale: Locale,
): { readonly title: string; readonly body: string } {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const param = params[name];
      return param === undefined ? whole : shown(param, locale);
    });
  const { title, body } = noticeSpec(kind);
  return { title: fill(title[locale]).replace(/[\r\n]+/g, ' '), body: fill(body[locale]).trim() };
}

export {
  EMAIL_MODES,
  type EmailMode,
  NOTICE_GROUPS,
  NOTICE_SUBJECTS,
  type NoticeGroup,
  type NoticeParam,
  type NoticeSpec,
  type NoticeSubject,
} from './notice.types.js';
