import type { RefusalTable } from './refusal.types.js';

export const DEMAND_REFUSALS = {
  not_a_requester: {
    status: 409,
    title: { id: 'Organisasi ini tidak dapat meminta bahan', en: 'This organisation cannot ask for material' },
    detail: {
      id: '{organisation} tidak terdaftar dengan peran manufaktur atau penghimpun (pooler).',
      en: '{organisation} is not registered with the role manufacturer or pooler.',
    },
    fix: {
      id: 'Minta pemilik organisasi menambahkan peran itu.',
      en: 'Ask the owner of the organisation to add that role.',
    },
  },
  line_in_use: {
    status: 409,
    title: { id: 'Baris ini sedang dipakai', en: 'This line is in use' },
    detail: {
      id: '{fields} tidak dapat diubah lagi: permintaan sudah dibuka, {held} ditahan untuk usulan, {agreed} sudah disepakati.',
      en: '{fields} can no longer change: the request is open, {held} are held for proposals and {agreed} are agreed.',
    },
    fix: {
      id: 'Jawab usulannya dahulu, atau batalkan baris ini dan tambahkan yang baru.',
      en: 'Answer the proposals first, or cancel this line and add a new one.',
    },
  },
  line_in_pool: {
    status: 409,
    title: { id: 'Baris ini ada dalam sebuah himpunan', en: 'This line is in a pool' },
    detail: {
      id: '{pooled} dari baris ini dipesan melalui himpunan yang sudah ditetapkan; baris ini tidak dapat diubah atau dibatalkan.',
      en: '{pooled} of this line are ordered through a pool that is committed; it can neither change nor be cancelled.',
    },
    fix: {
      id: 'Tunggu sampai himpunan selesai, atau hubungi penghimpunnya.',
      en: 'Wait until the pool has ended, or talk to its pooler.',
    },
  },
  line_of_pool: {
    status: 409,
    title: { id: 'Baris ini pesanan sebuah himpunan', en: 'This line is the order of a pool' },
    detail: {
      id: 'Jumlah dan syaratnya adalah jumlah dan syarat semua anggotanya.',
      en: 'Its quantity and terms are those of all members together.',
    },
    fix: {
      id: 'Batalkan permintaannya untuk membubarkan himpunan.',
      en: 'Cancel the request to dissolve the pool.',
    },
  },
  line_already_promised: {
    status: 409,
    title: { id: 'Jumlah ini sudah dijanjikan', en: 'That much is already promised' },
    detail: {
      id: '{promised} sudah ditahan atau disepakati untuk baris ini; {value} kurang dari itu.',
      en: '{promised} are already held or agreed for this line; {value} is less.',
    },
    fix: {
      id: 'Minta paling sedikit {promised}, atau tolak usulannya dahulu.',
      en: 'Ask for at least {promised}, or decline the proposals first.',
    },
  },
  too_many_lines: {
    status: 409,
    title: { id: 'Baris permintaan sudah penuh', en: 'The request is full' },
    detail: { id: 'Satu permintaan paling banyak {limit} baris.', en: 'A request has at most {limit} lines.' },
    fix: { id: 'Buat permintaan baru untuk sisanya.', en: 'Make another request for the rest.' },
  },
  plan_without_lines: {
    status: 409,
    title: { id: 'Rencana ini tidak menghasilkan baris', en: 'The plan yields no lines' },
    detail: {
      id: 'Tidak satu pun bahan {product} dapat dihitung dalam satuan dasarnya: {materials}.',
      en: 'No material of {product} can be counted in its base unit: {materials}.',
    },
    fix: {
      id: 'Sebutkan atribut yang kurang di attributes, per kode bahan.',
      en: 'State the missing attributes in attributes, by material code.',
    },
  },
} as const satisfies RefusalTable;
