import type { RefusalTable } from './refusal.types.js';

export const PLATFORM_REFUSALS = {
  malformed_json: {
    status: 400,
    title: { id: 'JSON tidak dapat dibaca', en: 'The JSON cannot be read' },
    detail: {
      id: 'Isi permintaan bukan JSON yang sah: {reason}.',
      en: 'The request body is not valid JSON: {reason}.',
    },
    fix: {
      id: 'Periksa tanda kutip, koma dan kurung di sekitar posisi itu.',
      en: 'Check quotes, commas and brackets near that position.',
    },
  },
  malformed_request: {
    status: 400,
    title: { id: 'Permintaan tidak dapat dibaca', en: 'The request cannot be read' },
    detail: { id: 'Permintaan tidak sah: {reason}.', en: 'The request is not valid: {reason}.' },
    fix: { id: 'Periksa alamat, header dan isi.', en: 'Check address, headers and body.' },
  },
  invalid_input: {
    status: 422,
    title: { id: 'Isian belum benar', en: 'Some fields are not right' },
    detail: {
      id: '{count} isian perlu diperbaiki; lihat errors.',
      en: '{count} field(s) need correcting; see errors.',
    },
    fix: { id: 'Perbaiki isian yang disebut lalu kirim lagi.', en: 'Correct the named fields and send again.' },
  },
  not_found: {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    detail: {
      id: 'Tidak ada {what} dengan id {id} yang boleh Anda lihat.',
      en: 'There is no {what} with id {id} that you may see.',
    },
    fix: {
      id: 'Periksa id, atau masuk dengan akun yang berhak.',
      en: 'Check the id, or sign in with an account that may see it.',
    },
  },
  no_such_route: {
    status: 404,
    title: { id: 'Alamat tidak dikenal', en: 'No such address' },
    detail: { id: '{method} {path} tidak ada.', en: '{method} {path} does not exist.' },
    fix: { id: 'Lihat /api/docs untuk daftar alamat.', en: 'See /api/docs for the list of addresses.' },
  },
  unauthenticated: {
    status: 401,
    title: { id: 'Belum masuk', en: 'Not signed in' },
    detail: { id: 'Permintaan ini memerlukan sesi yang berlaku.', en: 'This request needs a valid session.' },
    fix: { id: 'Masuk melalui POST /api/v1/auth/sign-in.', en: 'Sign in with POST /api/v1/auth/sign-in.' },
  },
  forbidden: {
    status: 403,
    title: { id: 'Tidak berwenang', en: 'Not allowed' },
    detail: {
      id: 'Peran Anda tidak boleh melakukan ini; diperlukan: {needed}.',
      en: 'Your role may not do this; needed: {needed}.',
    },
    fix: {
      id: 'Minta administrator atau pemilik organisasi.',
      en: 'Ask an administrator or the owner of the organisation.',
    },
  },
  illegal_move: {
    status: 409,
    title: { id: 'Langkah tidak mungkin pada keadaan ini', en: 'Not possible in this state' },
    detail: {
      id: '{what} berada pada keadaan {state}; {move} tidak mungkin.',
      en: 'The {what} is {state}; {move} is not possible.',
    },
    fix: { id: 'Langkah yang mungkin: {allowed}.', en: 'Possible moves: {allowed}.' },
  },
  conflict: {
    status: 409,
    title: { id: 'Bertentangan dengan data yang ada', en: 'In conflict with what is stored' },
    detail: { id: '{reason}', en: '{reason}' },
    fix: { id: 'Muat ulang lalu coba lagi.', en: 'Reload and try again.' },
  },
  precondition_required: {
    status: 428,
    title: { id: 'If-Match diperlukan', en: 'If-Match is required' },
    detail: {
      id: 'Perubahan memerlukan header If-Match dengan ETag terakhir.',
      en: 'An update needs the header If-Match with the last ETag.',
    },
    fix: {
      id: 'GET dahulu, lalu kirim ETag-nya sebagai If-Match.',
      en: 'GET it first, then send its ETag as If-Match.',
    },
  },
  precondition_failed: {
    status: 412,
    title: { id: 'Sudah diubah orang lain', en: 'Changed by somebody else' },
    detail: { id: 'Data ini diubah oleh {by} pada {at}.', en: 'This was changed by {by} at {at}.' },
    fix: {
      id: 'Muat ulang, gabungkan perubahan, lalu kirim dengan ETag baru.',
      en: 'Reload, merge your change, and send it with the new ETag.',
    },
  },
  idempotency_mismatch: {
    status: 422,
    title: { id: 'Idempotency-Key dipakai untuk isi lain', en: 'Idempotency-Key was used for another body' },
    detail: {
      id: 'Kunci {key} sudah dipakai dengan isi yang berbeda.',
      en: 'Key {key} was used before with a different request.',
    },
    fix: { id: 'Pakai kunci baru untuk permintaan baru.', en: 'Use a new key for a new request.' },
  },
  idempotency_in_flight: {
    status: 409,
    title: { id: 'Permintaan yang sama sedang diproses', en: 'The same request is being processed' },
    detail: { id: 'Kunci {key} sedang diproses.', en: 'Key {key} is in flight.' },
    fix: {
      id: 'Tunggu sebentar lalu ulangi dengan kunci yang sama.',
      en: 'Wait a moment and repeat with the same key.',
    },
  },
  invalid_cursor: {
    status: 400,
    title: { id: 'Cursor tidak sah', en: 'Invalid cursor' },
    detail: {
      id: 'Cursor {cursor} tidak berasal dari daftar ini.',
      en: 'Cursor {cursor} does not come from this list.',
    },
    fix: {
      id: 'Mulai tanpa cursor, lalu pakai nextCursor dari jawaban.',
      en: 'Start without a cursor, then use nextCursor of the answer.',
    },
  },
  payload_too_large: {
    status: 413,
    title: { id: 'Terlalu besar', en: 'Too large' },
    detail: { id: 'Isi permintaan melebihi {limit}.', en: 'The request body exceeds {limit}.' },
    fix: {
      id: 'Perkecil isi atau bagi menjadi beberapa permintaan.',
      en: 'Make it smaller or split it into several requests.',
    },
  },
  unsupported_media_type: {
    status: 415,
    title: { id: 'Jenis isi tidak didukung', en: 'Unsupported media type' },
    detail: {
      id: 'Jenis {type} tidak diterima; yang diterima: {accepted}.',
      en: 'Type {type} is not accepted; accepted: {accepted}.',
    },
    fix: { id: 'Kirim salah satu jenis yang diterima.', en: 'Send one of the accepted types.' },
  },
  rate_limited: {
    status: 429,
    title: { id: 'Terlalu sering', en: 'Too many requests' },
    detail: {
      id: 'Batas {limit} permintaan per {window} s tercapai.',
      en: 'The limit of {limit} requests per {window} s is reached.',
    },
    fix: { id: 'Coba lagi setelah {retryAfter} s.', en: 'Try again after {retryAfter} s.' },
  },
} as const satisfies RefusalTable;
