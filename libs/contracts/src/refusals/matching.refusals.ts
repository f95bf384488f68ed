import type { RefusalTable } from './refusal.types.js';

export const MATCHING_REFUSALS = {
  run_not_replayable: {
    status: 409,
    title: { id: 'Putaran ini belum dapat diulang', en: 'This run cannot be replayed' },
    detail: {
      id: 'Putaran {id} berada pada keadaan {state} dan tidak menyimpan {missing}.',
      en: 'Run {id} is {state} and keeps no {missing}.',
    },
    fix: { id: 'Pilih putaran yang sudah selesai.', en: 'Choose a finished run.' },
  },
  run_not_finished: {
    status: 409,
    title: { id: 'Putaran ini belum selesai', en: 'This run is not finished' },
    detail: {
      id: 'Putaran {id} berada pada keadaan {state}.',
      en: 'Run {id} is {state}.',
    },
    fix: { id: 'Pilih putaran yang sudah selesai.', en: 'Choose a finished run.' },
  },
  too_many_runs: {
    status: 409,
    title: { id: 'Terlalu banyak putaran menunggu', en: 'Too many runs are waiting' },
    detail: {
      id: '{waiting} putaran sudah menunggu; batasnya {limit}.',
      en: '{waiting} runs are waiting already; the limit is {limit}.',
    },
    fix: {
      id: 'Tunggu sampai sebagian selesai, atau batalkan salah satunya.',
      en: 'Wait until some have finished, or cancel one.',
    },
  },
  too_many_streams: {
    status: 429,
    title: { id: 'Terlalu banyak aliran terbuka', en: 'Too many open streams' },
    detail: {
      id: 'Paling banyak {limit} aliran terbuka sekaligus.',
      en: 'At most {limit} streams may be open at once.',
    },
    fix: { id: 'Tutup tab lain, lalu coba lagi.', en: 'Close other tabs and try again.' },
  },
} as const satisfies RefusalTable;
