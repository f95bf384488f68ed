import type { RefusalTable } from './refusal.types.js';

export const APPEALS_REFUSALS = {
  not_contestable: {
    status: 409,
    title: { id: 'Tidak dapat diajukan keberatan', en: 'It cannot be contested' },
    detail: {
      id: 'Yang dapat diajukan keberatan hanya keputusan yang masih berlaku dan hasil perhitungan terakhir.',
      en: 'Only a decision that still stands, and the result of the last run, can be contested.',
    },
    fix: {
      id: 'Lihat daftar yang dapat diajukan keberatan.',
      en: 'See the list of what can be contested.',
    },
  },
  appeal_period_over: {
    status: 409,
    title: { id: 'Tenggat keberatan sudah lewat', en: 'The period for an appeal is over' },
    detail: {
      id: 'Keberatan dapat diajukan sampai {until}.',
      en: 'It could be contested until {until}.',
    },
    fix: {
      id: 'Ajukan klaim baru, atau tunggu perhitungan berikutnya.',
      en: 'Send in a new claim, or wait for the next run.',
    },
  },
  appeal_exists: {
    status: 409,
    title: { id: 'Sudah ada keberatan', en: 'There is an appeal already' },
    detail: {
      id: 'Keberatan {number} sudah diajukan untuk hal ini.',
      en: 'Appeal {number} is about this already.',
    },
    fix: {
      id: 'Ikuti keberatan itu; sekali diputus tidak dapat diajukan lagi untuk hal yang sama.',
      en: 'Follow that one; once decided, the same thing is not contested again.',
    },
  },
  too_many_appeals: {
    status: 409,
    title: { id: 'Terlalu banyak keberatan terbuka', en: 'Too many open appeals' },
    detail: {
      id: 'Organisasi ini sudah mempunyai {limit} keberatan yang belum diputus.',
      en: 'This organisation already has {limit} undecided appeals.',
    },
    fix: { id: 'Tunggu keputusannya, atau tarik sebagian.', en: 'Wait for decisions, or withdraw some.' },
  },
  appeal_files_full: {
    status: 409,
    title: { id: 'Jumlah berkas sudah penuh', en: 'No room for more files' },
    detail: {
      id: 'Satu keberatan memuat paling banyak {limit} berkas.',
      en: 'One appeal holds at most {limit} files.',
    },
    fix: { id: 'Gabungkan berkas bila perlu.', en: 'Join files where needed.' },
  },
  took_part_in_decision: {
    status: 403,
    title: { id: 'Anda ikut dalam keputusan ini', en: 'You took part in this decision' },
    detail: {
      id: 'Keberatan diputus oleh verifikator yang tidak ikut memeriksa, memutus, atau mengesahkan.',
      en: 'An appeal is decided by a verifier who neither reviewed, decided nor countersigned.',
    },
    fix: { id: 'Serahkan kepada verifikator lain.', en: 'Leave it to another verifier.' },
  },
  appeal_of_another: {
    status: 409,
    title: { id: 'Keberatan ditangani verifikator lain', en: 'Another verifier has this appeal' },
    detail: { id: 'Keberatan {number} ditangani oleh {by}.', en: 'Appeal {number} is being decided by {by}.' },
    fix: {
      id: 'Ambil keberatan lain, atau minta verifikator itu melepaskannya.',
      en: 'Take another appeal, or ask that verifier to release it.',
    },
  },
  appeal_record_pending: {
    status: 409,
    title: { id: 'Ulangan dan penjelasan belum terlampir', en: 'Replay and explanation are not attached yet' },
    detail: {
      id: 'Keberatan {number} baru dapat diputus setelah catatannya lengkap.',
      en: 'Appeal {number} can be decided once its record is complete.',
    },
    fix: { id: 'Muat ulang beberapa saat lagi.', en: 'Load again in a moment.' },
  },
} as const satisfies RefusalTable;
