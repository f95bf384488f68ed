import type { RefusalTable } from './refusal.types.js';

export const POOLS_REFUSALS = {
  not_a_pooler: {
    status: 409,
    title: { id: 'Organisasi ini bukan penghimpun', en: 'This organisation is no pooler' },
    detail: {
      id: '{organisation} tidak terdaftar dengan peran penghimpun, atau sedang ditangguhkan.',
      en: '{organisation} is not registered as a pooler, or is suspended.',
    },
    fix: {
      id: 'Minta pemilik organisasi menambahkan peran itu.',
      en: 'Ask the owner of the organisation to add that role.',
    },
  },
  pool_mixed_units: {
    status: 422,
    title: { id: 'Satuannya berbeda', en: 'The units differ' },
    detail: {
      id: 'Himpunan ini untuk {pool} dalam {poolUnit}; kebutuhan Anda {need} dalam {needUnit}.',
      en: 'This pool is of {pool} in {poolUnit}; your need is of {need} in {needUnit}.',
    },
    fix: {
      id: 'Pilih himpunan untuk bahan Anda.',
      en: 'Choose a pool of your material.',
    },
  },
  pool_mixed_material: {
    status: 422,
    title: { id: 'Bahannya berbeda', en: 'The materials differ' },
    detail: {
      id: 'Himpunan ini untuk {pool}; kebutuhan Anda untuk {need}.',
      en: 'This pool is of {pool}; your need is of {need}.',
    },
    fix: {
      id: 'Pilih himpunan untuk bahan Anda.',
      en: 'Choose a pool of your material.',
    },
  },
  pool_other_region: {
    status: 422,
    title: { id: 'Wilayahnya berbeda', en: 'The regions differ' },
    detail: {
      id: 'Himpunan ini dibagikan di {pool}; kebutuhan Anda di {need}.',
      en: 'This pool is shared out in {pool}; your need is in {need}.',
    },
    fix: {
      id: 'Pilih himpunan di wilayah Anda.',
      en: 'Choose a pool of your region.',
    },
  },
  pool_incompatible: {
    status: 422,
    title: { id: 'Syaratnya tidak dapat dipenuhi bersama', en: 'The terms cannot be met together' },
    detail: {
      id: 'Tidak ada {field} yang memenuhi kebutuhan ini dan kebutuhan anggota lain sekaligus.',
      en: 'No {field} meets this need and those of the other members at once.',
    },
    fix: {
      id: 'Longgarkan syarat itu, atau pilih himpunan lain.',
      en: 'Relax that term, or choose another pool.',
    },
  },
  pool_need_closed: {
    status: 409,
    title: { id: 'Kebutuhan ini tidak dapat dihimpun', en: 'This need cannot be pooled' },
    detail: {
      id: 'Kebutuhan harus terbuka, masih ada sisanya, dan bukan pesanan himpunan lain.',
      en: 'The need must be open, have something left, and not be the order of another pool.',
    },
    fix: {
      id: 'Buka permintaannya dahulu, atau pilih kebutuhan lain.',
      en: 'Open its request first, or choose another need.',
    },
  },
  pool_joined_elsewhere: {
    status: 409,
    title: { id: 'Kebutuhan ini sudah di himpunan lain', en: 'This need is in another pool' },
    detail: {
      id: 'Satu kebutuhan hanya dapat ikut satu himpunan.',
      en: 'A need can be in one pool only.',
    },
    fix: {
      id: 'Keluar dari himpunan itu dahulu.',
      en: 'Leave that pool first.',
    },
  },
  pool_not_joined: {
    status: 409,
    title: { id: 'Kebutuhan ini tidak ikut himpunan', en: 'This need is not in the pool' },
    detail: {
      id: 'Hanya kebutuhan yang ikut yang dapat keluar.',
      en: 'Only a need that is in can leave.',
    },
    fix: {
      id: 'Pilih kebutuhan yang ikut.',
      en: 'Choose a need that is in.',
    },
  },
  pool_full: {
    status: 409,
    title: { id: 'Himpunan sudah penuh', en: 'The pool is full' },
    detail: {
      id: 'Paling banyak {max} kebutuhan dalam satu himpunan.',
      en: 'At most {max} needs are in one pool.',
    },
    fix: {
      id: 'Pilih himpunan lain.',
      en: 'Choose another pool.',
    },
  },
  pool_committed: {
    status: 409,
    title: { id: 'Himpunan sudah ditetapkan', en: 'The pool is committed' },
    detail: {
      id: 'Himpunan berkeadaan {state}; tidak ada lagi yang dapat masuk atau keluar.',
      en: 'The pool is {state}; nobody can join or leave any more.',
    },
    fix: {
      id: 'Tunggu sampai himpunan selesai.',
      en: 'Wait until the pool has ended.',
    },
  },
  pool_too_few: {
    status: 409,
    title: { id: 'Anggota belum cukup', en: 'There are too few members' },
    detail: {
      id: 'Himpunan membutuhkan paling sedikit {min} kebutuhan yang masih terbuka.',
      en: 'A pool takes at least {min} needs that are still open.',
    },
    fix: {
      id: 'Undang anggota lain.',
      en: 'Invite others.',
    },
  },
  pool_below_target: {
    status: 409,
    title: { id: 'Jumlah minimum belum tercapai', en: 'The least order is not reached' },
    detail: {
      id: 'Terkumpul {total} {unit}; pesanan minimum {target} {unit}.',
      en: '{total} {unit} are gathered; the least order is {target} {unit}.',
    },
    fix: {
      id: 'Tunggu anggota lain bergabung.',
      en: 'Wait for others to join.',
    },
  },
} as const satisfies RefusalTable;
