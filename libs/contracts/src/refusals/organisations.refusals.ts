import type { RefusalTable } from './refusal.types.js';

export const ORGANISATIONS_REFUSALS = {
  organisation_nib_taken: {
    status: 409,
    title: { id: 'NIB sudah terdaftar', en: 'This NIB is registered already' },
    detail: {
      id: 'Sudah ada organisasi dengan NIB {nib}; satu pelaku usaha punya satu NIB.',
      en: 'There is an organisation with NIB {nib} already; a firm has one NIB.',
    },
    fix: {
      id: 'Periksa NIB, atau minta undangan dari pemilik organisasi itu.',
      en: "Check the NIB, or ask that organisation's owner for an invitation.",
    },
  },
  organisation_likely_duplicate: {
    status: 409,
    title: { id: 'Sangat mungkin sudah terdaftar', en: 'Very likely registered already' },
    detail: {
      id: 'Di kabupaten/kota yang sama ada nama yang hampir sama: {candidates}.',
      en: 'There is an almost identical name in the same regency: {candidates}.',
    },
    fix: {
      id: 'Minta undangan dari pemiliknya. Bila memang badan usaha lain, kirim lagi dengan confirmDistinct: true; verifikator akan memeriksanya.',
      en: 'Ask its owner for an invitation. If it really is another firm, send again with confirmDistinct: true; a verifier will look at it.',
    },
  },
  organisation_possible_duplicate: {
    status: 409,
    title: { id: 'Mungkin sudah terdaftar', en: 'Possibly registered already' },
    detail: {
      id: 'Di kabupaten/kota yang sama ada nama yang mirip: {candidates}.',
      en: 'There is a similar name in the same regency: {candidates}.',
    },
    fix: {
      id: 'Bila memang badan usaha lain, kirim lagi dengan confirmDistinct: true.',
      en: 'If it is another firm, send again with confirmDistinct: true.',
    },
  },
  organisation_suspended: {
    status: 409,
    title: { id: 'Organisasi ditangguhkan', en: 'The organisation is suspended' },
    detail: {
      id: 'Selama ditangguhkan datanya hanya dapat dibaca. Alasan: {reason}.',
      en: 'While it is suspended its records can only be read. Reason: {reason}.',
    },
    fix: {
      id: 'Hubungi administrator kementerian.',
      en: "Contact the ministry's administrator.",
    },
  },
  too_many_organisations: {
    status: 409,
    title: { id: 'Terlalu banyak organisasi', en: 'Too many organisations' },
    detail: {
      id: 'Seseorang dapat memiliki paling banyak {limit} organisasi.',
      en: 'A person may own at most {limit} organisations.',
    },
    fix: {
      id: 'Serahkan salah satu kepada pemilik lain dahulu.',
      en: 'Hand one over to another owner first.',
    },
  },
  last_owner: {
    status: 409,
    title: { id: 'Pemilik terakhir', en: 'The last owner' },
    detail: {
      id: 'Organisasi harus selalu punya pemilik; ini pemilik terakhirnya.',
      en: 'An organisation always has an owner; this is the last one.',
    },
    fix: {
      id: 'Jadikan anggota lain pemilik dahulu.',
      en: 'Make another member an owner first.',
    },
  },
  already_member: {
    status: 409,
    title: { id: 'Sudah menjadi anggota', en: 'A member already' },
    detail: {
      id: '{email} sudah menjadi anggota organisasi ini.',
      en: '{email} is a member of this organisation already.',
    },
    fix: {
      id: 'Ubah perannya di daftar anggota bila perlu.',
      en: 'Change the role in the list of members if needed.',
    },
  },
  too_many_invitations: {
    status: 409,
    title: { id: 'Terlalu banyak undangan terbuka', en: 'Too many open invitations' },
    detail: {
      id: 'Paling banyak {limit} undangan boleh terbuka sekaligus.',
      en: 'At most {limit} invitations may be open at a time.',
    },
    fix: {
      id: 'Cabut undangan yang tidak diperlukan.',
      en: 'Revoke those that are not needed.',
    },
  },
  too_many_api_keys: {
    status: 409,
    title: { id: 'Terlalu banyak kunci API', en: 'Too many API keys' },
    detail: {
      id: 'Paling banyak {limit} kunci API boleh berlaku sekaligus.',
      en: 'At most {limit} API keys may be live at a time.',
    },
    fix: { id: 'Cabut kunci yang tidak dipakai lagi.', en: 'Revoke those that are no longer used.' },
  },
  key_not_here: {
    status: 403,
    title: { id: 'Bukan untuk kunci API', en: 'Not for API keys' },
    detail: {
      id: 'Bagian ini hanya untuk orang yang masuk dengan akunnya.',
      en: 'This part is for people who sign in with their account.',
    },
    fix: { id: 'Lakukan di portal.', en: 'Do it in the portal.' },
  },
  key_scope_missing: {
    status: 403,
    title: { id: 'Cakupan kunci API tidak cukup', en: 'The scope of the API key does not reach' },
    detail: {
      id: 'Untuk ini perlu cakupan {needed}; kunci ini punya {given}.',
      en: 'This needs the scope {needed}; this key has {given}.',
    },
    fix: {
      id: 'Buat kunci lain dengan cakupan itu, bila program memang memerlukannya.',
      en: 'Make another key with that scope, if the program really needs it.',
    },
  },
  invitation_unknown: {
    status: 404,
    title: { id: 'Undangan tidak dikenal', en: 'Unknown invitation' },
    detail: {
      id: 'Tidak ada undangan dengan token ini.',
      en: 'There is no invitation with this token.',
    },
    fix: {
      id: 'Salin token dari surat undangan secara lengkap.',
      en: 'Copy the whole token from the letter.',
    },
  },
  invitation_over: {
    status: 409,
    title: { id: 'Undangan tidak berlaku lagi', en: 'The invitation is over' },
    detail: {
      id: 'Undangan ini sudah {state}.',
      en: 'This invitation is {state}.',
    },
    fix: {
      id: 'Minta undangan baru dari pemilik organisasi.',
      en: "Ask the organisation's owner for a new one.",
    },
  },
  invitation_other_address: {
    status: 403,
    title: { id: 'Undangan untuk alamat lain', en: 'The invitation is for another address' },
    detail: {
      id: 'Undangan ini bukan untuk alamat surel akun Anda.',
      en: "This invitation is not for your account's e-mail address.",
    },
    fix: {
      id: 'Masuk dengan akun yang beralamat di surat itu, atau minta undangan untuk alamat Anda.',
      en: 'Sign in with the account the letter was sent to, or ask for one to your address.',
    },
  },
} as const satisfies RefusalTable;
