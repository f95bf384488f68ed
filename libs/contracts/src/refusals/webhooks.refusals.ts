import type { RefusalTable } from './refusal.types.js';

export const WEBHOOKS_REFUSALS = {
  webhook_address_refused: {
    status: 422,
    title: { id: 'Alamat webhook bukan alamat publik', en: 'The address of the webhook is not a public one' },
    detail: {
      id: '{host} adalah, atau mengarah ke, alamat jaringan dalam, loopback, link-local, atau alamat khusus lain.',
      en: '{host} is, or leads to, a private, loopback, link-local or otherwise special address.',
    },
    fix: {
      id: 'Daftarkan alamat yang dapat dicapai dari internet.',
      en: 'Register an address that can be reached from the internet.',
    },
  },
  too_many_webhooks: {
    status: 409,
    title: { id: 'Terlalu banyak webhook', en: 'Too many webhooks' },
    detail: {
      id: 'Organisasi ini sudah memiliki {limit} webhook.',
      en: 'This organisation has {limit} webhooks already.',
    },
    fix: {
      id: 'Hapus yang tidak dipakai lagi.',
      en: 'Remove one that is no longer used.',
    },
  },
  webhook_disabled: {
    status: 409,
    title: { id: 'Webhook dinonaktifkan', en: 'The webhook is disabled' },
    detail: {
      id: 'Ke webhook yang dinonaktifkan tidak ada yang dikirim.',
      en: 'Nothing is sent to a webhook that is disabled.',
    },
    fix: {
      id: 'Aktifkan dahulu webhook ini.',
      en: 'Enable the webhook first.',
    },
  },
} as const satisfies RefusalTable;
