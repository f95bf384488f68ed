import type { RefusalTable } from './refusal.types.js';

export const SUPPLY_REFUSALS = {
  not_a_producer: {
    status: 409,
    title: { id: 'Organisasi ini bukan produsen', en: 'This organisation is not a producer' },
    detail: {
      id: '{organisation} tidak terdaftar dengan peran produsen, jadi tidak dapat memiliki lini atau penawaran.',
      en: '{organisation} is not registered with the role producer, so it can have no lines or offers.',
    },
    fix: {
      id: 'Minta pemilik organisasi menambahkan peran produsen.',
      en: 'Ask the owner of the organisation to add the role producer.',
    },
  },
  line_unit_in_use: {
    status: 409,
    title: { id: 'Satuan lini sudah dipakai', en: 'The unit of this line is in use' },
    detail: {
      id: 'Kapasitas lini {line} sudah dihitung dalam {unit} oleh penawaran darinya; angkanya akan berubah arti.',
      en: 'Offers from line {line} already count its capacity in {unit}; the figures would change their meaning.',
    },
    fix: { id: 'Buat lini baru dengan satuan itu.', en: 'Create a new line with that unit.' },
  },
  week_already_promised: {
    status: 409,
    title: { id: 'Minggu ini sudah dijanjikan', en: 'This week is already promised' },
    detail: {
      id: 'Minggu {week}: {promised} {unit} sudah dijanjikan dalam usulan dan pasangan; {value} {unit} kurang dari itu. Tidak ada yang diubah.',
      en: 'Week {week}: {promised} {unit} are already promised in proposals and pairings; {value} {unit} is less. Nothing was changed.',
    },
    fix: {
      id: 'Isi paling sedikit {promised} untuk minggu {week}, atau tolak usulannya dahulu.',
      en: 'State at least {promised} for week {week}, or decline the proposals first.',
    },
  },
  offer_without_capacity: {
    status: 409,
    title: { id: 'Penawaran tanpa kapasitas mingguan', en: 'Offer without weekly capacity' },
    detail: {
      id: 'Penawaran ini belum menyebut jumlah untuk satu minggu pun mulai {week}, jadi tidak akan pernah dipasangkan.',
      en: 'This offer states no quantity for any week from {week} on, so it could never be matched.',
    },
    fix: {
      id: 'Isi kalender lini atau PUT /offers/{id}/calendar, lalu terbitkan lagi.',
      en: "Fill in the line's calendar or PUT /offers/{id}/calendar, then publish again.",
    },
  },
  offer_has_live_proposals: {
    status: 409,
    title: { id: 'Masih ada usulan yang berjalan', en: 'There are live proposals' },
    detail: {
      id: '{fields} tidak dapat diubah selagi {held} {unit} ditahan untuk usulan yang belum dijawab: usulan itu berpegang pada mutu ini.',
      en: '{fields} cannot change while {held} {unit} are held for unanswered proposals: they rest on this grade.',
    },
    fix: {
      id: 'Jawab usulannya dahulu, atau tarik penawaran, ubah, lalu terbitkan lagi.',
      en: 'Answer those proposals first, or withdraw the offer, change it, and publish again.',
    },
  },
  line_stopped: {
    status: 409,
    title: { id: 'Lini ini dihentikan', en: 'This line is stopped' },
    detail: {
      id: 'Lini {line} dihentikan; tidak ada yang dapat ditawarkan darinya.',
      en: 'Line {line} is stopped; nothing can be offered from it.',
    },
    fix: { id: 'Jalankan lagi lini itu dahulu.', en: 'Resume the line first.' },
  },
} as const satisfies RefusalTable;
