import type { RefusalTable } from './refusal.types.js';

export const PRIVACY_REFUSALS = {
  processing_restricted: {
    status: 423,
    title: { id: 'Pemrosesan data Anda dibatasi', en: 'Processing of your data is restricted' },
    detail: {
      id: 'Atas permintaan Anda, data Anda hanya disimpan; akun ini hanya dapat membaca.',
      en: 'As you asked, your data are stored and nothing else; this account can only read.',
    },
    fix: { id: 'Cabut pembatasan di halaman Data saya.', en: 'Lift the restriction on the page My data.' },
  },
  privacy_request_open: {
    status: 409,
    title: { id: 'Permintaan yang sama masih terbuka', en: 'The same request is still open' },
    detail: {
      id: 'Permintaan ini sudah diajukan dan dijawab paling lambat {due}.',
      en: 'This was asked for already and is answered by {due}.',
    },
    fix: { id: 'Tunggu jawabannya.', en: 'Wait for the answer.' },
  },
  export_not_ready: {
    status: 409,
    title: { id: 'Salinan data belum siap', en: 'The copy of your data is not ready' },
    detail: {
      id: 'Tidak ada salinan yang siap diunduh; salinan berlaku tujuh hari.',
      en: 'There is no copy to download; a copy is kept for seven days.',
    },
    fix: { id: 'Minta salinan baru.', en: 'Ask for a new copy.' },
  },
  export_under_way: {
    status: 409,
    title: { id: 'Salinan sedang disiapkan', en: 'A copy is being prepared' },
    detail: {
      id: 'Salinan data Anda sedang disiapkan.',
      en: 'A copy of your data is being prepared.',
    },
    fix: { id: 'Tunggu sebentar.', en: 'Wait a moment.' },
  },
} as const satisfies RefusalTable;
