import type { NoticeTable } from './notice.types.js';

export const PRIVACY_NOTICES = {
  'privacy.answered': {
    group: 'account',
    name: { id: 'Permintaan tentang data pribadi dijawab', en: 'A request about personal data is answered' },
    title: { id: 'Permintaan data pribadi: {outcome}', en: 'Request about personal data: {outcome}' },
    body: {
      id: 'Permintaan Anda ({kind}) {outcome}.\n\n{words}',
      en: 'Your request ({kind}) is {outcome}.\n\n{words}',
    },
    email: 'now',
    isFixed: true,
  },
  'privacy.breach': {
    group: 'account',
    name: { id: 'Kegagalan pelindungan data pribadi', en: 'A personal data breach' },
    title: { id: 'Pemberitahuan kegagalan pelindungan data pribadi', en: 'Notice of a personal data breach' },
    body: {
      id: 'Sesuai Pasal 46 UU 27/2022 kami memberitahukan: pada {discovered} diketahui {what}.\n\nData yang terungkap: {data}.\nAkibat yang mungkin: {consequence}.\nUpaya penanganan: {measures}.',
      en: 'Under article 46 of Law 27/2022 we inform you: on {discovered} it was found that {what}.\n\nData disclosed: {data}.\nLikely consequence: {consequence}.\nMeasures taken: {measures}.',
    },
    email: 'now',
    isFixed: true,
  },
} as const satisfies NoticeTable;
