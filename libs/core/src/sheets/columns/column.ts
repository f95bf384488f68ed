import type { Text } from '#contracts';

export type ColumnKind = 'text' | 'whole' | 'number' | 'percent' | 'day' | 'week' | 'flag' | 'list' | 'tiers' | 'value';

export interface Column {
  /** `unitPrice`; attributes of the catalogue are `attribute:gsm`, bounds of a need `constraint:gsm:min`. */
  readonly field: string;
  readonly kind: ColumnKind;
  readonly title: Text;
  /** Other names it goes by, in either language. */
  readonly synonyms: readonly string[];
  readonly help: Text;
  /** What the template's example row says. */
  readonly example: string | number;
  /** Without it no row can be read, unless a column of `unless` is there. */
  readonly isRequired: boolean;
  readonly unless: string | null;
  /** Told by exports, passed over by imports. */
  readonly isToldOnly: boolean;
  /** Words that may stand here, for the template's lists. */
  readonly list: 'facilities' | 'lines' | 'materials' | 'certificates' | 'flags' | 'grounds' | null;
}

type Extras = Partial<Pick<Column, 'synonyms' | 'isRequired' | 'unless' | 'isToldOnly' | 'list' | 'example'>>;

export const column = (field: string, kind: ColumnKind, title: Text, help: Text, extras: Extras = {}): Column => ({
  field,
  kind,
  title,
  help,
  synonyms: [],
  example: '',
  isRequired: false,
  unless: null,
  isToldOnly: false,
  list: null,
  ...extras,
});

/** A column for the writer's own words; a row whose note says it is an example is passed over. */
export const NOTE = column(
  'note',
  'text',
  { id: 'Catatan', en: 'Note' },
  { id: 'Bebas; tidak dibaca.', en: 'Free; not read.' },
  { synonyms: ['keterangan', 'remarks', 'remark', 'komentar', 'comment'] },
);

/** What the file of failed rows adds; when that file comes back corrected, these are passed over. */
export const FAULT_COLUMNS = {
  row: { id: 'Baris asal', en: 'Original row' },
  column: { id: 'Kolom bermasalah', en: 'Faulty column' },
  value: { id: 'Nilai bermasalah', en: 'Faulty value' },
  reasonId: { id: 'Alasan dalam bahasa Indonesia', en: 'Reason in Indonesian' },
  reasonEn: { id: 'Alasan dalam bahasa Inggris', en: 'Reason in English' },
  suggestion: { id: 'Saran perbaikan', en: 'Suggested correction' },
} as const satisfies Record<string, Text>;

export const TOLD_FAULTS: readonly Column[] = Object.entries(FAULT_COLUMNS).map(([field, title]) =>
  column(`fault:${field}`, 'text', title, { id: '', en: '' }, { isToldOnly: true }),
);

export const FACILITY = column(
  'facility',
  'text',
  { id: 'Fasilitas', en: 'Facility' },
  {
    id: 'Nama fasilitas Anda; boleh kosong bila hanya ada satu.',
    en: 'Name of your facility; may stay empty when there is only one.',
  },
  {
    synonyms: ['pabrik', 'lokasi', 'plant', 'site', 'nama fasilitas', 'facility name', 'tujuan', 'destination'],
    list: 'facilities',
  },
);

export const MATERIAL = column(
  'material',
  'text',
  { id: 'Bahan', en: 'Material' },
  { id: 'Kode atau nama bahan dari katalog.', en: 'Code or name of a material of the catalogue.' },
  {
    synonyms: ['kode bahan', 'material code', 'bahan baku', 'nama bahan', 'material name', 'item', 'barang'],
    isRequired: true,
    list: 'materials',
  },
);

export const CERTIFICATES = column(
  'certificates',
  'list',
  { id: 'Sertifikat', en: 'Certificates' },
  {
    id: 'Kode sertifikat atau standar, dipisah titik koma.',
    en: 'Codes of certificates or standards, semicolons between.',
  },
  { synonyms: ['standar', 'standards', 'certificate', 'sertifikasi'], list: 'certificates' },
);
