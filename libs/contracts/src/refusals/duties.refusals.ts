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
  emergency_exists: {
    status: 409,
    title: { id: 'Kelompok bahan ini sudah dalam keadaan darurat', en: 'This family is in emergency already' },
    detail: {
      id: 'Untuk kelompok {family} sudah ada keadaan darurat yang {state}.',
      en: 'There is an emergency of family {family} already; it is {state}.',
    },
    fix: { id: 'Perpanjang atau akhiri yang sudah ada.', en: 'Extend or end the one there is.' },
  },
  emergency_over: {
    status: 409,
    title: { id: 'Waktunya sudah lewat', en: 'Its time is over' },
    detail: { id: 'Keadaan darurat ini berakhir {at}.', en: 'This emergency ended at {at}.' },
    fix: { id: 'Nyatakan yang baru dengan tanggal berakhir lain.', en: 'Declare a new one with another end.' },
  },
} as const satisfies RefusalTable;
