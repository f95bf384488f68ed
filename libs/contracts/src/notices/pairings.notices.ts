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
  'proposal.awaiting': {
    group: 'pairings',
    name: { id: 'Pihak lain menerima; jawaban Anda ditunggu', en: 'The other side accepted; your answer is awaited' },
    title: { id: '{other} menerima usulan {material}', en: '{other} accepts the proposal of {material}' },
    body: {
      id: '{other} menerima usulan {material}. Jawaban {organisation} ditunggu sampai {expires}.',
      en: '{other} accepts the proposal of {material}. The answer of {organisation} is awaited until {expires}.',
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
