import type { Locale } from '#contracts';

interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Letters that are no notices, in both languages. `{name}` is replaced by the parameter of that name. */
export const MAIL_TEMPLATES = {
  verify_email: {
    id: {
      subject: 'Padan: konfirmasi alamat surel',
      body: 'Halo {name},\n\nKonfirmasikan alamat surel Anda: {link}\n',
    },
    en: {
      subject: 'Padan: confirm your e-mail address',
      body: 'Hello {name},\n\nConfirm your e-mail address: {link}\n',
    },
  },
  reset_password: {
    id: {
      subject: 'Padan: atur ulang kata sandi',
      body: 'Halo {name},\n\nToken atur ulang kata sandi (berlaku 1 jam, sekali pakai): {token}\n{link}\n',
    },
    en: {
      subject: 'Padan: reset your password',
      body: 'Hello {name},\n\nPassword reset token (valid 1 hour, single use): {token}\n{link}\n',
    },
  },
  invitation: {
    id: {
      subject: 'Padan: undangan dari {organisation}',
      body: '{inviter} mengundang Anda bergabung dengan {organisation}.\n\nToken undangan (berlaku 7 hari): {token}\n{link}\n',
    },
    en: {
      subject: 'Padan: invitation from {organisation}',
      body: '{inviter} invites you to join {organisation}.\n\nInvitation token (valid 7 days): {token}\n{link}\n',
    },
  },
  digest: {
    id: {
      subject: 'Padan: {count} pemberitahuan baru',
      body: 'Yang baru dan belum Anda baca:\n\n{list}\n\n{link}\n',
    },
    en: {
      subject: 'Padan: {count} new notice(s)',
      body: 'New, and not read by you yet:\n\n{list}\n\n{link}\n',
    },
  },
} as const satisfies Record<string, { readonly [L in Locale]: Letter }>;

export type MailTemplate = keyof typeof MAIL_TEMPLATES;

/** A notice: its words are parameters. Every one says where to choose which letters one gets. */
const NOTICE: { readonly [L in Locale]: Letter } = {
  id: {
    subject: 'Padan: {title}',
    body: '{body}\n\n{link}\n\n--\nAtur surel yang Anda terima: {preferences}\n',
  },
  en: {
    subject: 'Padan: {title}',
    body: '{body}\n\n{link}\n\n--\nChoose which letters you get: {preferences}\n',
  },
};

export const renderLetter = (template: string, locale: Locale, params: Readonly<Record<string, string>>): Letter => {
  const letter = (isMailTemplate(template) ? MAIL_TEMPLATES[template] : NOTICE)[locale];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
  return { subject: fill(letter.subject).replace(/[\r\n]+/g, ' '), body: fill(letter.body) };
};

const isMailTemplate = (template: string): template is MailTemplate => Object.hasOwn(MAIL_TEMPLATES, template);
