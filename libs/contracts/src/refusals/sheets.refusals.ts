import type { RefusalTable } from './refusal.types.js';

export const SHEETS_REFUSALS = {
  sheet_file_kind: {
    status: 415,
    title: { id: 'Bukan berkas xlsx atau csv', en: 'Neither an xlsx nor a csv file' },
    detail: {
      id: 'Menurut isinya, berkas ini bukan xlsx atau csv ({kind}).',
      en: 'By its content this file is neither xlsx nor csv ({kind}).',
    },
    fix: {
      id: 'Simpan lembar itu sebagai .xlsx atau .csv, lalu unggah lagi.',
      en: 'Save the sheet as .xlsx or .csv and upload it again.',
    },
  },
  sheet_damaged: {
    status: 422,
    title: { id: 'Berkas tidak dapat dibaca', en: 'The file cannot be read' },
    detail: { id: 'Berkas rusak atau tidak lazim: {reason}.', en: 'The file is damaged or unusual: {reason}.' },
    fix: {
      id: 'Buka di aplikasi lembar kerja, simpan ulang, lalu unggah lagi.',
      en: 'Open it in a spreadsheet program, save it anew, and upload it again.',
    },
  },
  sheet_too_large: {
    status: 422,
    title: { id: 'Lembar terlalu besar', en: 'The sheet is too large' },
    detail: {
      id: 'Isi berkas melampaui batas: {what} paling banyak {limit}.',
      en: 'The file goes beyond a limit: at most {limit} {what}.',
    },
    fix: {
      id: 'Bagi lembar menjadi beberapa berkas, atau hapus baris dan kolom kosong yang berformat.',
      en: 'Split the sheet into several files, or delete formatted empty rows and columns.',
    },
  },
  sheet_empty: {
    status: 422,
    title: { id: 'Lembar kosong', en: 'The sheet is empty' },
    detail: {
      id: 'Tidak ada baris isi di bawah judul kolom.',
      en: 'There are no rows below the headers.',
    },
    fix: { id: 'Pilih lembar lain atau isi templat.', en: 'Choose another sheet, or fill in the template.' },
  },
  sheet_imports_busy: {
    status: 409,
    title: { id: 'Terlalu banyak impor berjalan', en: 'Too many imports are under way' },
    detail: {
      id: 'Organisasi ini sudah mempunyai {limit} impor yang sedang diperiksa atau dijalankan.',
      en: 'This organisation has {limit} imports that are being checked or applied.',
    },
    fix: { id: 'Tunggu sampai salah satunya selesai, atau batalkan.', en: 'Wait for one to end, or cancel one.' },
  },
  sheet_nothing_to_apply: {
    status: 409,
    title: { id: 'Tidak ada yang dapat dijalankan', en: 'There is nothing to apply' },
    detail: {
      id: 'Tidak satu pun baris akan membuat atau mengubah sesuatu.',
      en: 'Not one row would create or change anything.',
    },
    fix: { id: 'Perbaiki baris yang ditolak, lalu unggah lagi.', en: 'Correct the refused rows and upload again.' },
  },
} as const satisfies RefusalTable;
