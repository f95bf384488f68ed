import type { NoticeTable } from './notice.types.js';

export const PAIRINGS_NOTICES = {
  'proposal.new': {
    group: 'pairings',
    name: { id: 'Usulan baru', en: 'New proposals' },
    title: { id: '{count} usulan baru untuk {organisation}', en: '{count} new proposal(s) for {organisation}' },
    body: {
      id: 'Ada {count} usulan pasangan baru. Jawab sebelum {expires}.',
      en: 'There are {count} new pairing proposals. Answer before {expires}.',
    },
    email: 'now',
    isEvent: true,
  },
  'proposal.awaiting': {
    group: 'pairings',
    name: { id: 'Pihak lain menerima; jawaban Anda ditunggu', en: 'The other side accepted; your answer is awaited' },
    title: { id: '{other} menerima usulan {material}', en: '{other} accepts the proposal of {material}' },
    body: {
      id: '{other} menerima usulan {material}. Jawaban {organisation} ditunggu sampai {expires}.',
      en: '{other} accepts the proposal of {material}. The answer of {organisation} is awaited until {expires}.',
    },
    email: 'now',
    isEvent: true,
  },
  'proposal.ended': {
    group: 'pairings',
    name: { id: 'Usulan atau pasangan berubah keadaan', en: 'A proposal or pairing changes state' },
    title: { id: 'Usulan {material} {state}', en: 'Proposal of {material} {state}' },
    body: {
      id: 'Usulan {material} antara {producer} dan {manufacturer} kini {state}: {reason}.',
      en: 'The proposal of {material} between {producer} and {manufacturer} is now {state}: {reason}.',
    },
    email: 'now',
    isEvent: true,
  },
  'rescue.ended': {
    group: 'pairings',
    name: { id: 'Pasangan yang gagal selesai dicocokkan ulang', en: 'Failed pairings have been matched anew' },
    title: { id: '{count} pasangan yang gagal telah dicocokkan ulang', en: '{count} failed pairing(s) matched anew' },
    body: {
      id: 'Perhitungan ulang untuk {organisation} selesai: {changed} berubah, {untouched} tidak tersentuh.',
      en: 'The new run for {organisation} has ended: {changed} changed, {untouched} untouched.',
    },
    email: 'now',
    isEvent: true,
  },
  'pool.invited': {
    group: 'pairings',
    name: { id: 'Undangan ikut himpunan', en: 'Invitation to a pool' },
    title: { id: 'Kebutuhan {material} diundang ikut himpunan', en: 'Your need of {material} is invited to a pool' },
    body: {
      id: '{pooler} menghimpun {material} sampai pesanan minimum tercapai. Kebutuhan {number} dari {organisation} boleh ikut, dan boleh keluar sampai himpunan ditetapkan.',
      en: '{pooler} gathers {material} until the minimum order is met. Need {number} of {organisation} may join, and may leave until the pool is committed.',
    },
    email: 'now',
    isEvent: true,
  },
  'pool.moved': {
    group: 'pairings',
    name: { id: 'Himpunan berubah keadaan', en: 'A pool changes state' },
    title: { id: 'Himpunan {pool} {state}', en: 'Pool {pool} {state}' },
    body: {
      id: 'Himpunan {pool} dari {pooler} kini {state}. Bagian Anda ada di halamannya.',
      en: 'The pool {pool} of {pooler} is now {state}. Your share is on its page.',
    },
    email: 'now',
    isEvent: true,
  },
} as const satisfies NoticeTable;
