import type { RefusalTable } from './refusal.types.js';

export const IDENTITY_REFUSALS = {
  wrong_credentials: {
    status: 401,
    title: { id: 'Surel atau kata sandi salah', en: 'E-mail or password is not right' },
    detail: {
      id: 'Tidak ada akun dengan surel dan kata sandi itu.',
      en: 'There is no account with that e-mail and password.',
    },
    fix: {
      id: 'Periksa ejaan, atau atur ulang kata sandi melalui POST /api/v1/auth/password/forgot.',
      en: 'Check the spelling, or reset the password with POST /api/v1/auth/password/forgot.',
    },
  },
  wrong_password: {
    status: 403,
    title: { id: 'Kata sandi saat ini salah', en: 'The current password is not right' },
    detail: {
      id: 'Tindakan ini memerlukan kata sandi Anda saat ini.',
      en: 'This needs your current password.',
    },
    fix: {
      id: 'Ketik ulang, atau keluar lalu atur ulang kata sandi.',
      en: 'Type it again, or sign out and reset the password.',
    },
  },
  account_locked: {
    status: 423,
    title: { id: 'Terkunci sementara', en: 'Locked for a while' },
    detail: {
      id: 'Terlalu banyak percobaan salah untuk surel ini; terbuka lagi dalam {retryAfter} s.',
      en: 'Too many wrong attempts for this e-mail; open again in {retryAfter} s.',
    },
    fix: {
      id: 'Tunggu, atur ulang kata sandi melalui surel, atau minta administrator membukanya.',
      en: 'Wait, reset the password by e-mail, or ask an administrator to unlock it.',
    },
  },
  wrong_code: {
    status: 422,
    title: { id: 'Kode salah atau sudah dipakai', en: 'The code is wrong or was used before' },
    detail: {
      id: 'Kode dari aplikasi autentikator berlaku 30 detik dan hanya sekali.',
      en: 'A code of the authenticator app is valid for 30 seconds and only once.',
    },
    fix: {
      id: 'Tunggu kode berikutnya, dan pastikan jam perangkat Anda tepat.',
      en: 'Wait for the next code, and make sure that the clock of your device is right.',
    },
  },
  no_challenge: {
    status: 401,
    title: { id: 'Masuk harus diulang', en: 'Sign in from the start' },
    detail: {
      id: 'Tidak ada proses masuk yang menunggu kode: sudah lewat 10 menit, selesai, atau terlalu banyak kode salah.',
      en: 'No sign-in waits for a code: 10 minutes have passed, it is done, or too many codes were wrong.',
    },
    fix: {
      id: 'Mulai lagi dengan POST /api/v1/auth/sign-in dan kirim cookie dari jawabannya.',
      en: 'Begin again with POST /api/v1/auth/sign-in and send the cookie of its answer.',
    },
  },
  token_invalid: {
    status: 422,
    title: { id: 'Token tidak berlaku', en: 'The token is not valid' },
    detail: {
      id: 'Token itu salah, sudah dipakai, atau sudah lewat waktunya.',
      en: 'The token is wrong, was used before, or is too old.',
    },
    fix: {
      id: 'Minta surat baru dan pakai token dari surat yang terakhir.',
      en: 'Ask for a new letter and use the token of the last one.',
    },
  },
  email_taken: {
    status: 409,
    title: { id: 'Surel sudah dipakai', en: 'The e-mail address is taken' },
    detail: { id: 'Sudah ada akun dengan surel {email}.', en: 'There is an account with the e-mail {email} already.' },
    fix: {
      id: 'Pakai surel lain, atau beri peran kepada akun itu melalui seorang administrator.',
      en: 'Use another address, or have an administrator give that account its role.',
    },
  },
  last_administrator: {
    status: 409,
    title: { id: 'Administrator terakhir', en: 'The last administrator' },
    detail: {
      id: 'Tanpa peran ini tidak ada lagi yang dapat mengelola akun.',
      en: 'Without this role nobody could manage accounts any more.',
    },
    fix: {
      id: 'Berikan dahulu peran administrator kepada orang lain.',
      en: 'Give somebody else the administrator role first.',
    },
  },
  email_unverified: {
    status: 409,
    title: { id: 'Surel belum dikonfirmasi', en: 'The e-mail address is not confirmed' },
    detail: {
      id: 'Peran kementerian hanya untuk akun yang surelnya terbukti; {email} belum.',
      en: 'A ministry role needs a proven e-mail address; {email} is not.',
    },
    fix: {
      id: 'Minta pemilik akun membuka tautan dalam surat konfirmasinya.',
      en: 'Ask the owner of the account to open the link in the confirmation letter.',
    },
  },
  bad_origin: {
    status: 403,
    title: { id: 'Asal permintaan ditolak', en: 'Origin refused' },
    detail: {
      id: 'Perubahan dari halaman {origin} tidak diterima.',
      en: 'Changes sent by a page of {origin} are not accepted.',
    },
    fix: {
      id: 'Pakai portal di {expected}, atau kirim tanpa header Origin bila bukan peramban.',
      en: 'Use the portal at {expected}, or send no Origin header when you are not a browser.',
    },
  },
} as const satisfies RefusalTable;
