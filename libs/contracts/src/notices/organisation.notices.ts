import type { NoticeTable } from './notice.types.js';

export const ORGANISATION_NOTICES = {
  'webhook.disabled': {
    group: 'organisation',
    name: { id: 'Webhook dinonaktifkan', en: 'A webhook is disabled' },
    title: { id: 'Webhook ke {host} dinonaktifkan', en: 'The webhook to {host} is disabled' },
    body: {
      id: 'Webhook {organisation} ke {host} dinonaktifkan: {reason}. Perbaiki penerimanya, aktifkan kembali, lalu kirim ulang yang gagal.',
      en: 'The webhook of {organisation} to {host} is disabled: {reason}. Mend the receiver, enable it again, and replay what failed.',
    },
    email: 'now',
  },
} as const satisfies NoticeTable;
