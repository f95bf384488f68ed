import type { Text } from '#contracts';

/** How long a kind of data is kept, why, and how what is past its time is found. */
export interface RetentionRule {
  readonly id: string;
  readonly what: Text;
  readonly ground: Text;
  readonly days: number;
  /** Table, and the condition with $1 as the moment before which it is past its time; null: kept by law. */
  readonly due: { readonly table: string; readonly key: string; readonly where: string } | null;
}

const SECURITY: Text = { id: 'keamanan sistem', en: 'safety of the system' };

export const RETENTION_RULES: readonly RetentionRule[] = [
  {
    id: 'letters',
    what: { id: 'Surat yang sudah terkirim', en: 'Letters that were sent' },
    ground: { id: 'bukti pengiriman', en: 'proof of sending' },
    days: 90,
    due: { table: 'mail_message', key: 'id', where: `state = 'sent' and created_at < $1` },
  },
  {
    id: 'unconfirmed_accounts',
    what: { id: 'Akun yang tidak pernah dikonfirmasi', en: 'Accounts that were never confirmed' },
    ground: { id: 'tidak ada dasar pemrosesan lagi', en: 'no basis for processing any more' },
    days: 30,
    due: {
      table: 'auth.person',
      key: 'id',
      where: `not email_verified and created_at < $1 and email not like '%@terhapus.invalid'
        and not exists (select from membership m where m.user_id = auth.person.id)
        and not exists (select from ministry_grant g where g.user_id = auth.person.id)`,
    },
  },
  {
    id: 'invitations',
    what: { id: 'Undangan yang lewat waktu', en: 'Invitations that ran out' },
    ground: { id: 'riwayat keanggotaan', en: 'history of membership' },
    days: 90,
    due: { table: 'invitation', key: 'id', where: 'expires_at < $1' },
  },
  {
    id: 'personal_exports',
    what: { id: 'Salinan data pribadi', en: 'Copies of personal data' },
    ground: { id: 'hak akses, Pasal 7 UU 27/2022', en: 'right of access, article 7 of Law 27/2022' },
    days: 7,
    due: { table: 'personal_export', key: 'id', where: 'created_at < $1' },
  },
  {
    id: 'privacy_requests',
    what: { id: 'Permintaan tentang data pribadi', en: 'Requests about personal data' },
    ground: { id: 'pertanggungjawaban pengendali', en: 'accountability of the controller' },
    days: 1_825,
    due: { table: 'privacy_request', key: 'id', where: `state <> 'open' and answered_at < $1` },
  },
  {
    id: 'notifications',
    what: { id: 'Pemberitahuan dalam portal', en: 'Notices in the portal' },
    ground: { id: 'pelaksanaan layanan', en: 'the service itself' },
    days: 180,
    due: { table: 'notification', key: 'id', where: 'created_at < $1' },
  },
  {
    id: 'sessions',
    what: { id: 'Sesi: alamat IP dan peramban', en: 'Sessions: IP address and browser' },
    ground: SECURITY,
    days: 30,
    due: { table: 'auth.session', key: 'id', where: 'expires_at < $1' },
  },
  {
    id: 'trail',
    what: {
      id: 'Jejak audit: pelaku dengan nomor akun',
      en: 'Audit trail: who acted, by the number of the account',
    },
    ground: {
      id: 'kearsipan dan pertanggungjawaban keputusan (UU 43/2009)',
      en: 'archives and accountability of decisions (Law 43/2009)',
    },
    days: 3_650,
    due: null,
  },
];
