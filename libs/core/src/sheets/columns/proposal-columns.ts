import type { Text } from '#contracts';
import { type Column, column } from './column.js';

const told = (field: string, kind: Column['kind'], title: Text): Column =>
  column(field, kind, title, { id: '', en: '' }, { isToldOnly: true });

/** Proposals are only told. */
export const PROPOSAL_COLUMNS: readonly Column[] = [
  told('id', 'text', { id: 'ID usulan', en: 'Proposal ID' }),
  told('number', 'text', { id: 'Nomor permintaan', en: 'Request number' }),
  told('title', 'text', { id: 'Judul permintaan', en: 'Request title' }),
  told('position', 'whole', { id: 'Nomor baris', en: 'Line number' }),
  told('material', 'text', { id: 'Bahan', en: 'Material' }),
  told('producer', 'text', { id: 'Produsen', en: 'Producer' }),
  told('producerRegency', 'text', { id: 'Asal', en: 'From' }),
  told('manufacturer', 'text', { id: 'Manufaktur', en: 'Manufacturer' }),
  told('manufacturerRegency', 'text', { id: 'Tujuan', en: 'To' }),
  told('quantity', 'whole', { id: 'Jumlah', en: 'Quantity' }),
  told('unit', 'text', { id: 'Satuan', en: 'Unit' }),
  told('unitPrice', 'whole', { id: 'Harga satuan (Rp)', en: 'Unit price (Rp)' }),
  told('unitFreight', 'whole', { id: 'Ongkos angkut per satuan (Rp)', en: 'Freight per unit (Rp)' }),
  told('landedCost', 'whole', { id: 'Harga sampai tujuan (Rp)', en: 'Landed cost (Rp)' }),
  told('weeks', 'text', { id: 'Minggu: jumlah', en: 'Week: quantity' }),
  told('state', 'text', { id: 'Keadaan', en: 'State' }),
  told('expiresAt', 'text', { id: 'Dijawab sebelum (UTC)', en: 'Answer before (UTC)' }),
  told('createdAt', 'text', { id: 'Dibuat (UTC)', en: 'Made (UTC)' }),
];
