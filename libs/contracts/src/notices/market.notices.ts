import type { NoticeTable } from './notice.types.js';

export const MARKET_NOTICES = {
  'offer.stale': {
    group: 'market',
    name: { id: 'Penawaran perlu dikonfirmasi', en: 'Offers need to be confirmed' },
    title: { id: 'Masih berlaku? {count} penawaran', en: 'Still true? {count} offer(s)' },
    body: {
      id: '{count} penawaran dari {organisation} belum dikonfirmasi selama 28 hari.',
      en: '{count} offer(s) of {organisation} have not been confirmed for 28 days.',
    },
    email: 'now',
    isEvent: true,
  },
} as const satisfies NoticeTable;
