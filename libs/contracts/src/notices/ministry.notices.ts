import type { NoticeTable } from './notice.types.js';

export const MINISTRY_NOTICES = {
  'case.submitted': {
    group: 'ministry',
    name: { id: 'Berkas baru untuk diperiksa', en: 'A new case to review' },
    title: { id: 'Berkas {number} masuk', en: 'Case {number} came in' },
    body: {
      id: '{organisation} mengirim berkas {number} untuk diperiksa.',
      en: '{organisation} sent in case {number} for review.',
    },
    email: 'digest',
  },
  'run.ended': {
    group: 'ministry',
    name: { id: 'Putaran pencocokan berakhir', en: 'A matching run ends' },
    title: { id: 'Putaran pencocokan {state}', en: 'The matching run {state}' },
    body: {
      id: 'Putaran pencocokan {state}: {outcome}.',
      en: 'The matching run {state}: {outcome}.',
    },
    email: 'off',
  },
} as const satisfies NoticeTable;
