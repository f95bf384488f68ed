import type { Locale } from '#contracts';

interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Every letter Padan sends, in both languages. `{name}` is replaced by the parameter of that name. */
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
  case_decided: {
    id: {
      subject: 'Padan: berkas {number} {state}',
      body: 'Berkas {number} dari {organisation} kini {state}.\n\n{note}\n{link}\n',
    },
    en: {
      subject: 'Padan: case {number} is {state}',
      body: 'Case {number} of {organisation} is now {state}.\n\n{note}\n{link}\n',
    },
  },
  claim_ended: {
    id: {
      subject: 'Padan: klaim {claim} {state}',
      body: 'Klaim {claim} dari {organisation} {state}: {reason}. Usulan yang bergantung padanya ditarik.\n{link}\n',
    },
    en: {
      subject: 'Padan: claim {claim} is {state}',
      body: 'Claim {claim} of {organisation} is {state}: {reason}. Proposals that rest on it were withdrawn.\n{link}\n',
    },
  },
  proposal_new: {
    id: {
      subject: 'Padan: {count} usulan baru untuk {organisation}',
      body: 'Ada {count} usulan pasangan baru. Jawab sebelum {expires}.\n{link}\n',
    },
    en: {
      subject: 'Padan: {count} new proposal(s) for {organisation}',
      body: 'There are {count} new pairing proposals. Answer before {expires}.\n{link}\n',
    },
  },
  proposal_ended: {
    id: {
      subject: 'Padan: usulan {state}',
      body: 'Usulan {material} antara {producer} dan {manufacturer} kini {state}: {reason}.\n{link}\n',
    },
    en: {
      subject: 'Padan: proposal {state}',
      body: 'The proposal of {material} between {producer} and {manufacturer} is now {state}: {reason}.\n{link}\n',
    },
  },
  offer_stale: {
    id: {
      subject: 'Padan: masih berlaku?',
      body: '{count} penawaran dari {organisation} belum dikonfirmasi selama 28 hari.\n{link}\n',
    },
    en: {
      subject: 'Padan: still true?',
      body: '{count} offer(s) of {organisation} have not been confirmed for 28 days.\n{link}\n',
    },
  },
} as const satisfies Record<string, { readonly [L in Locale]: Letter }>;

export type MailTemplate = keyof typeof MAIL_TEMPLATES;

export const renderLetter = (
  template: MailTemplate,
  locale: Locale,
  params: Readonly<Record<string, string>>,
): Letter => {
  const letter = MAIL_TEMPLATES[template][locale];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
  return { subject: fill(letter.subject).replace(/[\r\n]+/g, ' '), body: fill(letter.body) };
};
