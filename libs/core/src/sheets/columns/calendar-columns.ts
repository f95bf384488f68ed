import { type Column, column, FACILITY, NOTE } from './column.js';

/** Capacity of lines: one row a line and week. */
export const CALENDAR_COLUMNS: readonly Column[] = [
  FACILITY,
  column(
    'line',
    'text',
    { id: 'Lini', en: 'Line' },
    { id: 'Nama lini produksi.', en: 'Name of the production line.' },
    {
      synonyms: ['lini produksi', 'production line', 'nama lini', 'line name', 'mesin'],
      isRequired: true,
      list: 'lines',
    },
  ),
  column(
    'week',
    'week',
    { id: 'Minggu', en: 'Week' },
    { id: 'Minggu ISO (2026-W48) atau tanggal di dalamnya.', en: 'ISO week (2026-W48), or a day in it.' },
    { synonyms: ['minggu iso', 'iso week', 'pekan', 'tanggal', 'date'], isRequired: true },
  ),
  column(
    'effective',
    'number',
    { id: 'Kapasitas efektif', en: 'Effective capacity' },
    {
      id: 'Yang benar-benar dapat dibuat minggu itu, dalam satuan lini.',
      en: 'What can really be made that week, in line units.',
    },
    {
      synonyms: ['kapasitas', 'capacity', 'efektif', 'effective', 'kapasitas per minggu'],
      isRequired: true,
      example: 12_000,
    },
  ),
  column(
    'installed',
    'number',
    { id: 'Kapasitas terpasang', en: 'Installed capacity' },
    {
      id: 'Kosong: yang sudah tercatat, atau sama dengan efektif.',
      en: 'Empty: as stated before, or the effective one.',
    },
    { synonyms: ['terpasang', 'installed'] },
  ),
  column(
    'maximum',
    'number',
    { id: 'Kapasitas maksimum', en: 'Maximum capacity' },
    { id: 'Dengan lembur; kosong: yang terbesar dari keduanya.', en: 'With overtime; empty: the larger of the two.' },
    { synonyms: ['maksimum', 'maximum', 'kapasitas puncak', 'surge'] },
  ),
  column(
    'unit',
    'text',
    { id: 'Satuan', en: 'Unit' },
    { id: 'Satuan lini; diperiksa saja.', en: 'Unit of the line; only checked.' },
    { synonyms: ['uom'] },
  ),
  column(
    'held',
    'number',
    { id: 'Ditahan', en: 'Held' },
    { id: 'Hanya pada ekspor.', en: 'In exports only.' },
    { isToldOnly: true },
  ),
  column(
    'committed',
    'number',
    { id: 'Terikat', en: 'Committed' },
    { id: 'Hanya pada ekspor.', en: 'In exports only.' },
    { isToldOnly: true },
  ),
  NOTE,
];
