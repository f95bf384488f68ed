import type { ClaimKind, Locale } from '#contracts';

interface Point {
  readonly item: string;
  readonly label: { readonly [L in Locale]: string };
}

const point = (item: string, id: string, en: string): Point => ({ item, label: { id, en } });

/** What a verifier looks at before verifying a claim of each kind; every point has to be satisfied. */
export const CHECKLISTS: { readonly [K in ClaimKind]: readonly Point[] } = {
  identity: [
    point('nib_in_oss', 'NIB terdaftar di OSS atas nama ini', 'The NIB is registered in OSS under this name'),
    point('npwp_of_entity', 'NPWP milik badan usaha yang sama', 'The NPWP belongs to the same entity'),
    point('deed_names_signatory', 'Akta menyebut penanggung jawab', 'The deed names the person in charge'),
  ],
  facility: [
    point('place_confirmed', 'Alamat dan koordinat sesuai bukti', 'Address and coordinates agree with the evidence'),
    point(
      'licence_in_force',
      'Izin industri berlaku untuk tempat ini',
      'The industrial licence is in force for this place',
    ),
    point('kbli_covers', 'KBLI mencakup kegiatan yang dinyatakan', 'The KBLI covers the activity stated'),
  ],
  capability: [
    point('grade_in_evidence', 'Setiap nilai mutu didukung bukti', 'Every grade value is supported by evidence'),
    point(
      'laboratory_competent',
      'Laboratorium berwenang atas metode itu',
      'The laboratory is competent in that method',
    ),
    point('sample_of_producer', 'Contoh uji berasal dari pabrik ini', 'The sample tested comes from this plant'),
  ],
  capacity: [
    point(
      'machines_listed',
      'Daftar mesin mendukung kapasitas terpasang',
      'The machine list supports installed capacity',
    ),
    point('unit_checked', 'Satuan dan periode benar', 'Unit and period are right'),
    point(
      'records_support',
      'Produksi, penjualan atau listrik mendukung paling sedikit separuhnya',
      'Production, sales or power support at least half of it',
    ),
  ],
  certificate: [
    point('issuer_confirms', 'Penerbit dan nomor dapat dipastikan', 'Issuer and number can be confirmed'),
    point('holder_matches', 'Pemegang adalah organisasi ini', 'The holder is this organisation'),
    point('scope_covers', 'Lingkup dan masa berlaku mencakup', 'Scope and validity cover it'),
  ],
};

export const isCheckItem = (kind: ClaimKind, item: string): boolean =>
  CHECKLISTS[kind].some((known) => known.item === item);

/** Points of a claim's checklist that are not satisfied yet. */
export const openPoints = (kind: ClaimKind, satisfied: ReadonlySet<string>): string[] =>
  CHECKLISTS[kind].map((known) => known.item).filter((item) => !satisfied.has(item));
