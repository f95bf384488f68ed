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
  counter_rounds: {
    status: 409,
    title: { id: 'Tawar-menawar sudah {max} putaran', en: 'There were {max} rounds of counter-offers' },
    detail: {
      id: 'Usulan ini sudah ditawar balik {max} kali.',
      en: 'This proposal has been countered {max} times.',
    },
    fix: {
      id: 'Terima atau tolak; yang ditolak dicocokkan kembali.',
      en: 'Accept or decline it; what is declined is matched again.',
    },
  },
  counter_same: {
    status: 422,
    title: { id: 'Tawaran balik tidak mengubah apa pun', en: 'The counter-offer changes nothing' },
    detail: {
      id: 'Harga dan semua minggu sama dengan usulan yang berlaku.',
      en: 'The price and every week are those of the proposal as it stands.',
    },
    fix: {
      id: 'Ubah harga, jumlah, atau minggu; atau terima usulannya.',
      en: 'Change the price, a quantity or a week; or accept the proposal.',
    },
  },
  counter_capacity: {
    status: 409,
    title: {
      id: 'Kapasitas tidak cukup untuk tawaran balik ini',
      en: 'There is not enough capacity for this counter-offer',
    },
    detail: {
      id: 'Pada satu minggu atau lebih, kapasitas yang masih bebas lebih kecil dari yang diminta. Usulan yang lama tetap berlaku.',
      en: 'In one week or more less is free than is asked for. The proposal stands as it was.',
    },
    fix: {
      id: 'Kurangi jumlahnya atau pilih minggu lain.',
      en: 'Ask for less, or for other weeks.',
    },
  },
  delivery_closed: {
    status: 409,
    title: { id: 'Pengiriman ini sudah ditutup', en: 'This delivery is closed' },
    detail: {
      id: 'Pengiriman berkeadaan {state}; tidak ada lagi yang dapat dicatat.',
      en: 'The delivery is {state}; nothing more can be recorded.',
    },
    fix: {
      id: 'Periksa pengiriman minggu lain dari pasangan ini.',
      en: 'Look at the deliveries of the other weeks of this pairing.',
    },
  },
  delivery_not_due: {
    status: 409,
    title: { id: 'Pengiriman belum waktunya', en: 'The delivery is not due yet' },
    detail: {
      id: 'Barang baru akan tiba pada minggu {week}.',
      en: 'It is to arrive in week {week}.',
    },
    fix: {
      id: 'Tunggu sampai minggu itu, atau batalkan pasangannya dengan alasan.',
      en: 'Wait for that week, or cancel the pairing with a reason.',
    },
  },
  receipt_too_large: {
    status: 422,
    title: { id: 'Penerimaan melebihi yang disepakati', en: 'The receipt is larger than agreed' },
    detail: {
      id: 'Dari {agreed} {unit} minggu ini sudah tercatat {received}; sisanya {left}, diterima {value}.',
      en: 'Of the {agreed} {unit} of this week {received} are recorded; {left} are left, got {value}.',
    },
    fix: {
      id: 'Catat paling banyak {left} {unit}; kelebihan kirim disepakati sebagai pasangan baru.',
      en: 'Record at most {left} {unit}; what came on top needs a pairing of its own.',
    },
  },
  rating_without_completion: {
    status: 409,
    title: { id: 'Pasangan belum selesai', en: 'The pairing is not completed' },
    detail: {
      id: 'Hanya pasangan yang selesai dapat dinilai; keadaan sekarang {state}.',
      en: 'Only a completed pairing can be rated; it is {state}.',
    },
    fix: {
      id: 'Catat dahulu semua penerimaan.',
      en: 'Record every receipt first.',
    },
  },
  rating_given: {
    status: 409,
    title: { id: 'Penilaian sudah diberikan', en: 'The rating has been given' },
    detail: {
      id: 'Pihak Anda sudah menilai pasangan ini.',
      en: 'Your side has rated this pairing already.',
    },
    fix: {
      id: 'Satu penilaian untuk satu pasangan dan satu pihak.',
      en: 'There is one rating per pairing and side.',
    },
  },
} as const satisfies RefusalTable;
