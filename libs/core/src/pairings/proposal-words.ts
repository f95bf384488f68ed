import type { DeclineReason, Locale, PairingCancelReason, ProposalState, WithdrawReason } from '#contracts';

type Words = { readonly [L in Locale]: string };

/** How letters name what became of a proposal, and why. */
export const STATE_WORDS: Readonly<Record<Exclude<ProposalState, 'proposed'>, Words>> = {
  accepted_by_manufacturer: { id: 'diterima pembeli', en: 'accepted by the manufacturer' },
  accepted_by_producer: { id: 'diterima produsen', en: 'accepted by the producer' },
  agreed: { id: 'disepakati', en: 'agreed' },
  delivering: { id: 'sedang dikirim', en: 'being delivered' },
  completed: { id: 'selesai', en: 'completed' },
  cancelled: { id: 'dibatalkan', en: 'cancelled' },
  countered: { id: 'ditawar balik', en: 'countered' },
  declined: { id: 'ditolak', en: 'declined' },
  expired: { id: 'kedaluwarsa', en: 'expired' },
  withdrawn: { id: 'ditarik', en: 'withdrawn' },
};

export const REASON_WORDS: Readonly<
  Record<DeclineReason | WithdrawReason | PairingCancelReason | 'agreed' | 'unanswered' | 'counter', Words>
> = {
  agreed: { id: 'kedua pihak menerima', en: 'both sides accepted' },
  unanswered: { id: 'tidak dijawab pada waktunya', en: 'not answered in time' },
  counter: { id: 'pihak lawan mengajukan syarat lain', en: 'the other side proposed other terms' },
  production_failed: { id: 'produksi gagal', en: 'production failed' },
  material_short: { id: 'bahan baku tidak tersedia', en: 'raw material was short' },
  terms_broken: { id: 'syarat tidak dipenuhi', en: 'the terms were not kept' },
  quality: { id: 'mutu tidak sesuai', en: 'quality' },
  late: { id: 'terlambat', en: 'late' },
  force_majeure: { id: 'keadaan memaksa', en: 'force majeure' },
  line_down: { id: 'lini produksi berhenti', en: 'the production line is down' },
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
