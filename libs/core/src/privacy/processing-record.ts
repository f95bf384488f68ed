import type { Text } from '#contracts';

/** One purpose for which personal data are processed (UU 27/2022, article 31). */
export interface ProcessingActivity {
  readonly id: string;
  readonly purpose: Text;
  readonly basis: Text;
  readonly people: Text;
  readonly data: Text;
  readonly recipients: Text;
  readonly retention: Text;
  readonly isAutomated: boolean;
}

const DUTY: Text = {
  id: 'pelaksanaan kewenangan pengendali, Pasal 20 (2) huruf e',
  en: 'exercise of the controller’s authority, article 20 (2) e',
};
const CONTRACT: Text = {
  id: 'pemenuhan perjanjian, Pasal 20 (2) huruf b',
  en: 'performance of an agreement, article 20 (2) b',
};
const LAW: Text = { id: 'kewajiban hukum, Pasal 20 (2) huruf c', en: 'legal duty, article 20 (2) c' };

export const PROCESSING_RECORD: readonly ProcessingActivity[] = [
  {
    id: 'accounts',
    purpose: { id: 'Akun, log masuk dan faktor kedua', en: 'Accounts, log-in and second factor' },
    basis: CONTRACT,
    people: { id: 'Semua pengguna', en: 'All users' },
    data: {
      id: 'nama, surel, sidik kata sandi, faktor kedua, alamat IP dan peramban sesi',
      en: 'name, e-mail address, hash of the password, second factor, IP address and browser of sessions',
    },
    recipients: { id: 'tidak ada', en: 'nobody' },
    retention: { id: 'selama akun ada; sesi 30 hari', en: 'as long as the account; sessions 30 days' },
    isAutomated: false,
  },
  {
    id: 'membership',
    purpose: { id: 'Keanggotaan dan undangan organisasi', en: 'Membership of organisations, invitations' },
    basis: CONTRACT,
    people: { id: 'Wakil perusahaan', en: 'Representatives of firms' },
    data: { id: 'nama, surel, peran', en: 'name, e-mail address, role' },
    recipients: {
      id: 'anggota organisasi yang sama, kementerian',
      en: 'members of the same organisation, the ministry',
    },
    retention: { id: 'selama menjadi anggota; undangan 90 hari', en: 'while a member; invitations 90 days' },
    isAutomated: false,
  },
  {
    id: 'verification',
    purpose: { id: 'Verifikasi klaim dan keberatan', en: 'Verification of claims, and appeals' },
    basis: DUTY,
    people: { id: 'Wakil perusahaan, verifikator', en: 'Representatives of firms, verifiers' },
    data: {
      id: 'nama pelaku, isi berkas bukti, keputusan dan pertimbangan',
      en: 'names of those who act, contents of evidence, decisions and their reasons',
    },
    recipients: { id: 'verifikator, auditor', en: 'verifiers, auditors' },
    retention: { id: 'sepuluh tahun bersama jejak audit', en: 'ten years, with the audit trail' },
    isAutomated: false,
  },
  {
    id: 'matching',
    purpose: { id: 'Pemadanan otomatis kebutuhan dan kapasitas', en: 'Automated matching of needs and capacity' },
    basis: DUTY,
    people: { id: 'Pemilik usaha perseorangan di balik perusahaan mikro', en: 'Sole owners behind micro firms' },
    data: {
      id: 'data usaha; tidak ada data pribadi orang dalam skenario',
      en: 'business data; no person’s data in a scenario',
    },
    recipients: { id: 'pihak dalam usulan, perencana', en: 'the sides of a proposal, planners' },
    retention: { id: 'skenario dan rencana disimpan untuk diulang', en: 'scenarios and plans are kept to be replayed' },
    isAutomated: true,
  },
  {
    id: 'notices',
    purpose: { id: 'Pemberitahuan dan surat', en: 'Notices and letters' },
    basis: CONTRACT,
    people: { id: 'Semua pengguna', en: 'All users' },
    data: {
      id: 'surel, bahasa, pilihan pemberitahuan, isi surat',
      en: 'e-mail address, language, preferences, contents',
    },
    recipients: { id: 'penyedia surel kementerian', en: 'the ministry’s mail provider' },
    retention: { id: 'surat 90 hari, pemberitahuan 180 hari', en: 'letters 90 days, notices 180 days' },
    isAutomated: false,
  },
  {
    id: 'trail',
    purpose: { id: 'Jejak audit', en: 'Audit trail' },
    basis: LAW,
    people: { id: 'Semua pengguna yang bertindak', en: 'All users who act' },
    data: {
      id: 'nomor akun, nama saat bertindak, tindakan, waktu',
      en: 'number of the account, name at the time, act, time',
    },
    recipients: { id: 'auditor', en: 'auditors' },
    retention: { id: 'sepuluh tahun; tidak dapat diubah', en: 'ten years; it cannot be changed' },
    isAutomated: false,
  },
  {
    id: 'rights',
    purpose: { id: 'Hak subjek data dan kegagalan pelindungan', en: 'Rights of people, and breaches' },
    basis: LAW,
    people: { id: 'Yang mengajukan, yang terdampak', en: 'Those who ask, those affected' },
    data: { id: 'permintaan, jawaban, salinan data', en: 'requests, answers, copies of data' },
    recipients: {
      id: 'administrator, lembaga PDP bila diwajibkan',
      en: 'administrators; the authority where required',
    },
    retention: { id: 'permintaan lima tahun, salinan tujuh hari', en: 'requests five years, copies seven days' },
    isAutomated: false,
  },
];
