import type { RefusalTable } from './refusal.types.js';

export const VERIFICATION_REFUSALS = {
  claim_already_open: {
    status: 409,
    title: { id: 'Klaim yang sama masih terbuka', en: 'The same claim is still open' },
    detail: {
      id: 'Sudah ada klaim {kind} untuk hal yang sama yang belum diputus.',
      en: 'There already is an undecided {kind} claim about the same thing.',
    },
    fix: {
      id: 'Ubah klaim yang ada, atau tunggu keputusannya.',
      en: 'Change the existing claim, or wait for its decision.',
    },
  },
  too_many_drafts: {
    status: 409,
    title: { id: 'Terlalu banyak konsep', en: 'Too many drafts' },
    detail: {
      id: 'Organisasi ini sudah mempunyai {limit} {what} yang belum diajukan.',
      en: 'This organisation already has {limit} {what} not sent in yet.',
    },
    fix: { id: 'Ajukan atau tarik sebagian dahulu.', en: 'Send in or withdraw some of them first.' },
  },
  case_incomplete: {
    status: 422,
    title: { id: 'Berkas belum lengkap', en: 'The case is not complete' },
    detail: {
      id: '{count} hal masih kurang atau keliru; lihat errors.',
      en: '{count} item(s) are missing or wrong; see errors.',
    },
    fix: {
      id: 'Lengkapi setiap hal yang disebut lalu ajukan lagi.',
      en: 'Complete every item named and submit again.',
    },
  },
  case_of_another: {
    status: 409,
    title: { id: 'Berkas ditangani verifikator lain', en: 'Another verifier has this case' },
    detail: { id: 'Berkas {number} ditangani oleh {by}.', en: 'Case {number} is being reviewed by {by}.' },
    fix: {
      id: 'Ambil berkas lain, atau minta verifikator itu melepaskannya.',
      en: 'Take another case, or ask that verifier to release it.',
    },
  },
  conflict_of_interest: {
    status: 403,
    title: { id: 'Benturan kepentingan', en: 'Conflict of interest' },
    detail: {
      id: 'Anda anggota organisasi ini, maka tidak boleh memutus untuknya.',
      en: 'You are a member of this organisation and may not decide about it.',
    },
    fix: { id: 'Serahkan kepada verifikator lain.', en: 'Leave it to another verifier.' },
  },
  second_person_required: {
    status: 403,
    title: { id: 'Diperlukan orang kedua', en: 'A second person is required' },
    detail: {
      id: 'Keputusan ini Anda tanda tangani pertama kali; tanda tangan kedua harus dari verifikator lain.',
      en: 'You signed this decision first; the second signature must be of another verifier.',
    },
    fix: { id: 'Minta verifikator lain memeriksanya.', en: 'Ask another verifier to look at it.' },
  },
  second_signature_pending: {
    status: 409,
    title: { id: 'Menunggu tanda tangan kedua', en: 'Waiting for a second signature' },
    detail: {
      id: 'Keputusan {verdict} oleh {by} masih menunggu tanda tangan kedua.',
      en: 'The decision to {verdict} by {by} still waits for a second signature.',
    },
    fix: {
      id: 'Verifikator lain perlu mengesahkan atau menolaknya dahulu.',
      en: 'Another verifier has to confirm or refuse it first.',
    },
  },
  level_two_needs_proof: {
    status: 422,
    title: { id: 'Tingkat 2 memerlukan bukti uji atau kunjungan', en: 'Level 2 needs a test or a visit' },
    detail: {
      id: 'Di antara bukti tidak ada hasil laboratorium atau kunjungan lapangan yang memuaskan.',
      en: 'Among the evidence there is no laboratory result and no satisfied field visit.',
    },
    fix: {
      id: 'Verifikasi pada tingkat 1, atau tambahkan bukti itu.',
      en: 'Verify at level 1, or have that evidence added.',
    },
  },
  checklist_incomplete: {
    status: 422,
    title: { id: 'Daftar periksa belum terpenuhi', en: 'The checklist is not satisfied' },
    detail: {
      id: '{count} butir belum dipenuhi: {items}.',
      en: '{count} point(s) are not satisfied: {items}.',
    },
    fix: {
      id: 'Penuhi setiap butir, atau tolak atau kembalikan klaim.',
      en: 'Satisfy every point, or reject or return the claim.',
    },
  },
  claim_validity_over: {
    status: 409,
    title: { id: 'Masa berlaku sudah habis', en: 'Its validity is over' },
    detail: { id: 'Klaim hanya berlaku sampai {validUntil}.', en: 'The claim was valid until {validUntil} only.' },
    fix: { id: 'Organisasi perlu mengajukan klaim baru.', en: 'The organisation has to send in a new claim.' },
  },
  evidence_type_refused: {
    status: 415,
    title: { id: 'Jenis berkas tidak diterima', en: 'This type of file is not accepted' },
    detail: {
      id: 'Menurut isinya berkas ini {type}; yang diterima: {accepted}.',
      en: 'By its content this file is {type}; accepted: {accepted}.',
    },
    fix: {
      id: 'Simpan sebagai PDF, PNG atau JPEG; mengganti nama saja tidak cukup.',
      en: 'Save it as PDF, PNG or JPEG; renaming it is not enough.',
    },
  },
  evidence_damaged: {
    status: 422,
    title: { id: 'Berkas rusak atau tidak wajar', en: 'The file is damaged or not sensible' },
    detail: { id: 'Berkas tidak dapat dipakai: {reason}.', en: 'The file cannot be used: {reason}.' },
    fix: { id: 'Buka, simpan ulang, lalu unggah lagi.', en: 'Open it, save it anew and upload it again.' },
  },
  evidence_limit: {
    status: 409,
    title: { id: 'Jumlah bukti sudah penuh', en: 'No room for more evidence' },
    detail: {
      id: 'Klaim ini sudah mempunyai {limit} bukti jenis {kind}.',
      en: 'This claim already has {limit} pieces of evidence of kind {kind}.',
    },
    fix: { id: 'Hapus yang tidak diperlukan dahulu.', en: 'Remove what is not needed first.' },
  },
  evidence_in_use: {
    status: 409,
    title: { id: 'Berkas masih dipakai', en: 'The file is still in use' },
    detail: {
      id: 'Berkas ini adalah laporan dari hasil laboratorium pada klaim yang sama.',
      en: 'This file is the report of a laboratory result on the same claim.',
    },
    fix: { id: 'Hapus hasil laboratorium itu dahulu.', en: 'Remove that laboratory result first.' },
  },
  storage_quota_reached: {
    status: 409,
    title: { id: 'Ruang simpan organisasi penuh', en: 'The storage of the organisation is full' },
    detail: {
      id: 'Berkas organisasi ini sudah mencapai {limit}.',
      en: 'The files of this organisation have reached {limit}.',
    },
    fix: {
      id: 'Tarik konsep lama, atau hubungi administrator.',
      en: 'Withdraw old drafts, or contact an administrator.',
    },
  },
} as const satisfies RefusalTable;
