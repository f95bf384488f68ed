import type { NoticeTable } from './notice.types.js';

export const MARKET_NOTICES = {
  'offer.weekly': {
    group: 'market',
    name: { id: 'Pertanyaan mingguan: masih benar?', en: 'The weekly question: still true?' },
    title: { id: 'Masih benar minggu ini?', en: 'Still true this week?' },
    body: {
      id: 'Penawaran {organisation} berikut belum dinyatakan masih benar minggu ini. Satu klik mengonfirmasi semuanya.\n\n{offers}',
      en: 'These offers of {organisation} have not been said to be still true this week. One click confirms them all.\n\n{offers}',
    },
    email: 'now',
  },
  'offer.stale': {
    group: 'market',
    name: { id: 'Penawaran perlu dikonfirmasi', en: 'Offers need to be confirmed' },
    title: { id: 'Masih berlaku? {count} penawaran', en: 'Still true? {count} offer(s)' },
    body: {
      id: '{count} penawaran dari {organisation} belum dikonfirmasi selama 28 hari. Nilainya kini dikurangi dalam pemadanan, dan setelah 56 hari tidak diikutkan.',
      en: '{count} offer(s) of {organisation} have not been confirmed for 28 days. Matching now discounts them, and after 56 days leaves them out.',
    },
    email: 'now',
    isEvent: true,
  },
} as const satisfies NoticeTable;
