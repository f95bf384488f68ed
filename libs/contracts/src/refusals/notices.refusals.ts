import type { RefusalTable } from './refusal.types.js';

export const NOTICES_REFUSALS = {
  notice_fixed: {
    status: 422,
    title: { id: 'Pemberitahuan ini tidak dapat dimatikan', en: 'This notice cannot be turned off' },
    detail: {
      id: '{kind} menyangkut keamanan akun dan selalu dikirim.',
      en: '{kind} is about the safety of your account and is always sent.',
    },
    fix: {
      id: 'Pilih jenis pemberitahuan yang lain.',
      en: 'Choose other kinds of notices.',
    },
  },
} as const satisfies RefusalTable;
