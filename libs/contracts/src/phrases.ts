import type { Locale } from './states.js';

/** Parameters of a text that carry words and not values. */
export const WORDED: ReadonlySet<string> = new Set(['expected', 'reason', 'what', 'needed']);

/**
 * Words that rules put into texts of two languages, as they write them, and in Indonesian. `*` stands for a value.
 * What is not here is the same in both: codes, names, forms such as YYYY-MM-DD.
 */
const PHRASES: Readonly<Record<string, string>> = {
  // what was expected
  text: 'teks',
  'a text': 'teks',
  'a number': 'angka',
  'a number (at most 6 decimals)': 'angka (paling banyak 6 desimal)',
  'a number such as *': 'angka seperti *',
  'a whole number': 'bilangan bulat',
  'true or false': 'true atau false',
  'a list': 'daftar',
  'a list of objects': 'daftar objek',
  'an object': 'objek',
  'a JSON object': 'objek JSON',
  'an object of at most * fields': 'objek dengan paling banyak * isian',
  'a number, a text of 1–120 characters, or true or false': 'angka, teks 1–120 karakter, atau true atau false',
  'a name with letters or digits': 'nama dengan huruf atau angka',
  'six digits': 'enam angka',
  '* digits': '* angka',
  '15 or 16 digits': '15 atau 16 angka',
  '1–200 printable characters': '1–200 karakter yang dapat dicetak',
  'name@domain': 'nama@domain',
  // why not
  'nothing was rejected': 'tidak ada yang ditolak',
  'not a multiple of *': 'bukan kelipatan *',
  'the need is filled whole or not at all: *': 'kebutuhan ini dipenuhi seluruhnya atau tidak sama sekali: *',
  'the claim is in a case already': 'klaim sudah ada dalam berkas',
  'the claim is *, not a draft': 'klaim berkeadaan *, bukan konsep',
  'this kind of claim needs a file': 'klaim jenis ini memerlukan berkas unggahan',
  'a claim of kind * has none': 'klaim jenis * tidak memilikinya',
  'the line stands in another facility': 'lini berada di fasilitas lain',
  'only an administrator corrects a NIB': 'hanya administrator yang membetulkan NIB',
  'several lines bear this name; name the facility as well': 'beberapa lini bernama ini; sebutkan juga fasilitasnya',
  'the offer is of another facility': 'penawaran itu milik fasilitas lain',
  'its parts overlap': 'bagian-bagiannya saling menimpa',
  'a part occurs twice': 'satu bagian muncul dua kali',
  'a part cannot be unpacked': 'satu bagian tidak dapat dibuka',
  'a part is missing': 'satu bagian hilang',
  'a part is cut off': 'satu bagian terpotong',
  'it declares entities': 'berkas mendeklarasikan entitas XML',
  'its table of contents is broken': 'daftar isinya rusak',
  'it is locked with a password': 'terkunci dengan kata sandi',
  'it is packed in an unknown way': 'dimampatkan dengan cara yang tidak dikenal',
  'it has no sheets': 'tidak mempunyai lembar',
  'it is not a whole workbook': 'bukan buku kerja yang utuh',
  'its sheet cannot be read': 'lembarnya tidak dapat dibaca',
  'a cell stands nowhere': 'satu sel tidak mempunyai tempat',
  'a quotation mark is not closed': 'satu tanda kutip tidak ditutup',
  'its rows are broken': 'baris-barisnya rusak',
  'reading it takes too long': 'membacanya terlalu lama',
  'its end is missing': 'bagian akhirnya hilang',
  '* pixels; at most *': '* piksel; paling banyak *',
  'nested deeper than * levels': 'bersarang lebih dari * tingkat',
  'the headers are longer than 16 kB': 'header lebih dari 16 kB',
  'it did not arrive in time': 'tidak tiba pada waktunya',
  'it is not HTTP/1.1': 'bukan HTTP/1.1',
  'The second factor is being set up by another request.': 'Faktor kedua sedang disiapkan oleh permintaan lain.',
  // of what
  case: 'berkas',
  cases: 'berkas',
  claim: 'klaim',
  claims: 'klaim',
  decision: 'keputusan',
  evidence: 'bukti',
  facility: 'fasilitas',
  facilities: 'fasilitas',
  invitation: 'undangan',
  line: 'lini',
  lines: 'lini',
  material: 'bahan',
  materials: 'bahan',
  member: 'anggota',
  offer: 'penawaran',
  offers: 'penawaran',
  organisation: 'organisasi',
  organisations: 'organisasi',
  product: 'produk',
  products: 'produk',
  provinces: 'provinsi',
  regencies: 'kabupaten/kota',
  proposal: 'usulan',
  request: 'permintaan',
  'request template': 'templat permintaan',
  'request line': 'baris permintaan',
  run: 'putaran pencocokan',
  totp: 'faktor kedua',
  user: 'pengguna',
  calendar: 'kalender',
  'the catalogue': 'katalog',
  'the attributes of the material of this pairing': 'atribut bahan pasangan ini',
  delivery: 'pengiriman',
  'weekly report': 'laporan mingguan',
  emergency: 'keadaan darurat',
  laboratories: 'daftar laboratorium',
  'offers of the organisation': 'penawaran organisasi itu',
  'requests of the organisation': 'permintaan organisasi itu',
  'lines of the request': 'baris permintaan itu',
  'bytes unpacked': 'byte setelah dibuka',
  'files in the workbook': 'berkas di dalam buku kerja',
  'MB of memory': 'MB memori',
  rows: 'baris',
  columns: 'kolom',
  cells: 'sel',
  'sheet import': 'impor lembar',
  'lines of the facility': 'lini fasilitas itu',
  'the lines of the organisation': 'lini organisasi itu',
  'the facilities of the organisation': 'fasilitas organisasi itu',
  'facilities of the organisation': 'fasilitas organisasi itu',
  'materials of the product': 'bahan produk itu',
  'document types, standards': 'jenis dokumen, standar',
  'document types and standards': 'jenis dokumen dan standar',
  'pools suggested for this material and place': 'himpunan yang disarankan untuk bahan dan tempat ini',
  'your facilities': 'fasilitas Anda',
  'the attributes of the material of this claim': 'atribut bahan klaim ini',
  'the claims of the organisation': 'klaim organisasi itu',
  'the files of this claim': 'berkas unggahan klaim ini',
  'the undecided claims of this case': 'klaim berkas ini yang belum diputus',
  // who may
  owner: 'pemilik',
  'member of the organisation': 'anggota organisasi itu',
  'member of an organisation': 'anggota sebuah organisasi',
  verifier: 'verifikator',
  planner: 'perencana',
  auditor: 'auditor',
  administrator: 'administrator',
  producer: 'produsen',
  manufacturer: 'manufaktur',
};

const PATTERNS = Object.entries(PHRASES)
  .filter(([phrase]) => phrase.includes('*'))
  .map(([phrase, words]) => ({ pattern: new RegExp(`^${phrase.split('*').map(escaped).join('(.+)')}$`), words }));

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** A phrase, or a list of phrases, in the language of the text it goes into. */
export function phraseIn(locale: Locale, phrase: string): string {
  if (locale === 'en') return phrase;
  return (
    wordsFor(phrase) ??
    phrase
      .split(', ')
      .map((one) => wordsFor(one) ?? one)
      .join(', ')
  );
}

function wordsFor(phrase: string): string | undefined {
  if (Object.hasOwn(PHRASES, phrase)) return PHRASES[phrase];
  for (const { pattern, words } of PATTERNS) {
    const values = pattern.exec(phrase)?.slice(1);
    if (values) return words.replaceAll('*', () => values.shift() ?? '');
  }
  return undefined;
}
