import type { NoticeTable } from './notice.types.js';

export const VERIFICATION_NOTICES = {
  'case.decided': {
    group: 'verification',
    name: { id: 'Berkas diputus atau dikembalikan', en: 'A case is decided or returned' },
    title: { id: 'Berkas {number} {state}', en: 'Case {number} is {state}' },
    body: {
      id: 'Berkas {number} dari {organisation} kini {state}.\n\n{note}',
      en: 'Case {number} of {organisation} is now {state}.\n\n{note}',
    },
    email: 'now',
    isEvent: true,
  },
  'claim.ended': {
    group: 'verification',
    name: { id: 'Klaim tidak berlaku lagi', en: 'A claim is no longer valid' },
    title: { id: 'Klaim {claim} {state}', en: 'Claim {claim} is {state}' },
    body: {
      id: 'Klaim {claim} dari {organisation} {state}: {reason}. Usulan yang bergantung padanya ditarik.',
      en: 'Claim {claim} of {organisation} is {state}: {reason}. Proposals that rest on it were withdrawn.',
    },
    email: 'now',
    isEvent: true,
  },
} as const satisfies NoticeTable;
