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
  no_relaxation: {
    status: 409,
    title: { id: 'Tidak ada pelonggaran', en: 'There is nothing to relax' },
    detail: {
      id: 'Putaran terakhir tidak menemukan satu perubahan pun yang mengisi lebih banyak baris ini.',
      en: 'The last run found no single change that fills more of this line.',
    },
    fix: {
      id: 'Ubah barisnya sendiri, atau tunggu putaran berikutnya.',
      en: 'Change the line yourself, or wait for the next run.',
    },
  },
  relaxation_outdated: {
    status: 409,
    title: { id: 'Pelonggaran ini sudah tidak berlaku', en: 'This relaxation is out of date' },
    detail: {
      id: 'Baris ini sudah selonggar itu, atau kini meminta hal lain.',
      en: 'The line is as wide already, or asks something else by now.',
    },
    fix: { id: 'Tunggu putaran berikutnya.', en: 'Wait for the next run.' },
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
