import type { RefusalTable } from './refusal.types.js';

export const DUTIES_REFUSALS = {
  report_exists: {
    status: 409,
    title: { id: 'Minggu ini sudah dilaporkan', en: 'This week is reported already' },
    detail: {
      id: 'Laporan minggu {week} dari {facility} sudah ada.',
      en: 'The report of {facility} for week {week} exists already.',
    },
    fix: { id: 'Perbaiki laporan itu, atau tambahkan catatan.', en: 'Correct that report, or add a note to it.' },
  },
  report_closed: {
    status: 409,
    title: { id: 'Laporan ini sudah ditutup', en: 'This report is closed' },
    detail: {
      id: 'Angka minggu {week} hanya dapat diperbaiki sampai akhir minggu sesudahnya.',
      en: 'Figures of week {week} could be corrected until the end of the week after it.',
    },
    fix: { id: 'Tambahkan catatan yang menjelaskan perbaikannya.', en: 'Add a note that explains the correction.' },
  },
  report_not_owed: {
    status: 409,
    title: { id: 'Organisasi ini tidak wajib lapor', en: 'This organisation owes no report' },
    detail: {
      id: '{organisation} bukan produsen maupun manufaktur.',
      en: '{organisation} is neither a producer nor a manufacturer.',
    },
    fix: {
      id: 'Minta pemilik organisasi menambahkan perannya.',
      en: 'Ask the owner of the organisation to add its role.',
    },
  },
} as const satisfies RefusalTable;
