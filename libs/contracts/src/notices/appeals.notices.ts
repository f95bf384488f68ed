import type { NoticeTable } from './notice.types.js';

export const APPEALS_NOTICES = {
  'appeal.received': {
    group: 'verification',
    name: { id: 'Keberatan diterima', en: 'An appeal is received' },
    title: { id: 'Keberatan {number} diterima', en: 'Appeal {number} received' },
    body: {
      id: 'Keberatan {number} dari {organisation} telah diterima. Verifikator yang tidak ikut dalam keputusan itu menjawab paling lambat {due}.',
      en: 'Appeal {number} of {organisation} has been received. A verifier who took no part in that decision answers by {due}.',
    },
    email: 'now',
  },
  'appeal.decided': {
    group: 'verification',
    name: { id: 'Keberatan diputus', en: 'An appeal is decided' },
    title: { id: 'Keberatan {number} diputus', en: 'Appeal {number} is decided' },
    body: {
      id: 'Keberatan {number} dari {organisation}: {outcome}.\n\n{reason}',
      en: 'Appeal {number} of {organisation}: {outcome}.\n\n{reason}',
    },
    email: 'now',
    isEvent: true,
  },
  'appeal.lodged': {
    group: 'ministry',
    name: { id: 'Keberatan baru untuk diputus', en: 'A new appeal to decide' },
    title: { id: 'Keberatan {number} masuk', en: 'Appeal {number} came in' },
    body: {
      id: '{organisation} mengajukan keberatan {number}. Yang ikut memutus tidak dapat menanganinya.',
      en: '{organisation} sent in appeal {number}. Who took part in the decision cannot take it.',
    },
    email: 'digest',
  },
} as const satisfies NoticeTable;
