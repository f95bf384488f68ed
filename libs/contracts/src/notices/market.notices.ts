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
  'report.due': {
    group: 'market',
    name: { id: 'Laporan mingguan segera jatuh tempo', en: 'Weekly report nearly due' },
    title: { id: 'Laporan minggu {week} jatuh tempo hari Minggu', en: 'The report of week {week} is due on Sunday' },
    body: {
      id: '{organisation} belum melaporkan keluaran, utilisasi, tenaga kerja, stok dan pesanan batal minggu {week}. Isiannya dimulai dari angka terakhir.',
      en: '{organisation} has not reported output, utilisation, workforce, stock and cancelled orders of week {week} yet. The form begins with the figures of last time.',
    },
    email: 'now',
  },
  'report.missed': {
    group: 'market',
    name: { id: 'Laporan mingguan terlewat', en: 'Weekly report missed' },
    title: { id: 'Laporan minggu {week} terlewat', en: 'The report of week {week} was missed' },
    body: {
      id: '{organisation} tidak melapor {count} minggu berturut-turut. Setelah tiga minggu kementerian diberi tanda.',
      en: '{organisation} has not reported for {count} week(s) in a row. After three the ministry sees a flag.',
    },
    email: 'now',
  },
  'report.flagged': {
    group: 'ministry',
    name: { id: 'Perusahaan berhenti melapor', en: 'A firm stopped reporting' },
    title: {
      id: '{organisation} tidak melapor {count} minggu',
      en: '{organisation} has not reported for {count} weeks',
    },
    body: {
      id: 'Laporan mingguan {organisation} terlewat {count} kali berturut-turut.',
      en: '{organisation} missed its weekly report {count} times in a row.',
    },
    email: 'digest',
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
