import type { NoticeTable } from './notice.types.js';

export const PAIRINGS_NOTICES = {
  'proposal.new': {
    group: 'pairings',
    name: { id: 'Usulan baru', en: 'New proposals' },
    title: { id: '{count} usulan baru untuk {organisation}', en: '{count} new proposal(s) for {organisation}' },
    body: {
      id: 'Ada {count} usulan pasangan baru. Jawab sebelum {expires}.',
      en: 'There are {count} new pairing proposals. Answer before {expires}.',
    },
    email: 'now',
    isEvent: true,
  },
  'proposal.ended': {
    group: 'pairings',
    name: { id: 'Usulan atau pasangan berubah keadaan', en: 'A proposal or pairing changes state' },
    title: { id: 'Usulan {material} {state}', en: 'Proposal of {material} {state}' },
    body: {
      id: 'Usulan {material} antara {producer} dan {manufacturer} kini {state}: {reason}.',
      en: 'The proposal of {material} between {producer} and {manufacturer} is now {state}: {reason}.',
    },
    email: 'now',
    isEvent: true,
  },
} as const satisfies NoticeTable;
