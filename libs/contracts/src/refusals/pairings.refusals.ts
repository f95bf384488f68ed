import type { RefusalTable } from './refusal.types.js';

export const PAIRINGS_REFUSALS = {
  proposal_expired: {
    status: 409,
    title: { id: 'Usulan sudah kedaluwarsa', en: 'The proposal has expired' },
    detail: {
      id: 'Usulan ini harus dijawab sebelum {at}; kapasitasnya sudah dilepas.',
      en: 'This proposal had to be answered before {at}; its capacity has been released.',
    },
    fix: {
      id: 'Tunggu usulan dari putaran berikutnya.',
      en: 'Wait for the proposals of the next run.',
    },
  },
} as const satisfies RefusalTable;
