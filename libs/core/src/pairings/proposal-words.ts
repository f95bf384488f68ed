import type { DeclineReason, Locale, ProposalState, WithdrawReason } from '#contracts';

type Words = { readonly [L in Locale]: string };

/** How letters name what became of a proposal, and why. */
export const STATE_WORDS: Readonly<Record<Exclude<ProposalState, 'proposed'>, Words>> = {
  accepted_by_manufacturer: { id: 'diterima pembeli', en: 'accepted by the manufacturer' },
  accepted_by_producer: { id: 'diterima produsen', en: 'accepted by the producer' },
  agreed: { id: 'disepakati', en: 'agreed' },
  declined: { id: 'ditolak', en: 'declined' },
  expired: { id: 'kedaluwarsa', en: 'expired' },
  withdrawn: { id: 'ditarik', en: 'withdrawn' },
};

export const REASON_WORDS: Readonly<Record<DeclineReason | WithdrawReason | 'agreed' | 'unanswered', Words>> = {
  agreed: { id: 'kedua pihak menerima', en: 'both sides accepted' },
  unanswered: { id: 'tidak dijawab pada waktunya', en: 'not answered in time' },
  price: { id: 'harga', en: 'price' },
  timing: { id: 'waktu', en: 'timing' },
  quantity: { id: 'jumlah', en: 'quantity' },
  grade: { id: 'mutu', en: 'grade' },
  freight: { id: 'ongkos angkut', en: 'freight' },
  capacity_lost: { id: 'kapasitas tidak lagi tersedia', en: 'the capacity is gone' },
  need_gone: { id: 'kebutuhan tidak ada lagi', en: 'the need is gone' },
  counterpart: { id: 'pihak lawan', en: 'the counterpart' },
  other: { id: 'alasan lain', en: 'another reason' },
  claim_expired: { id: 'verifikasi habis masa berlakunya', en: 'a verification expired' },
  claim_suspended: { id: 'verifikasi ditangguhkan', en: 'a verification was suspended' },
  claim_revoked: { id: 'verifikasi dicabut', en: 'a verification was revoked' },
  superseded: { id: 'digantikan oleh putaran baru', en: 'superseded by a new run' },
  offer_withdrawn: { id: 'penawaran ditarik', en: 'the offer was withdrawn' },
  request_cancelled: { id: 'permintaan dibatalkan', en: 'the request was cancelled' },
  organisation_suspended: { id: 'organisasi ditangguhkan', en: 'the organisation was suspended' },
};

export type EndingReason = keyof typeof REASON_WORDS;
