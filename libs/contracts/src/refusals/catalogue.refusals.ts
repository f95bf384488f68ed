import type { RefusalTable } from './refusal.types.js';

export const CATALOGUE_REFUSALS = {
  conversion_needs_attribute: {
    status: 422,
    title: { id: 'Satuan belum dapat dikonversi', en: 'The unit cannot be converted yet' },
    detail: {
      id: '{material}: {from} ke {to} memerlukan atribut {missing}, yang belum dinyatakan.',
      en: '{material}: {from} to {to} needs the attribute(s) {missing}, not stated so far.',
    },
    fix: {
      id: 'Nyatakan atribut itu, atau nyatakan jumlah dalam satuan dasar bahan.',
      en: "State them, or give the quantity in the material's base unit.",
    },
  },
  units_not_convertible: {
    status: 422,
    title: { id: 'Satuan tidak dapat dikonversi', en: 'The units cannot be converted' },
    detail: {
      id: '{material}: tidak ada atribut yang mengubah {from} menjadi {to}.',
      en: '{material}: no attribute turns {from} into {to}.',
    },
    fix: {
      id: 'Nyatakan jumlah dalam satuan dasar bahan.',
      en: "Give the quantity in the material's base unit.",
    },
  },
} as const satisfies RefusalTable;
