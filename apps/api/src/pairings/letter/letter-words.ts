import type { Locale } from '#contracts';

/** The fixed words of a letter of pairing. */
export interface LetterWords {
  readonly title: string;
  readonly number: string;
  readonly agreedOn: string;
  readonly ministry: string;
  readonly producer: string;
  readonly manufacturer: string;
  readonly material: string;
  readonly grade: string;
  readonly level: string;
  readonly localContent: string;
  readonly certificates: string;
  readonly request: string;
  readonly terms: string;
  readonly quantity: string;
  readonly price: string;
  readonly freight: string;
  readonly landed: string;
  readonly deliveries: string;
  readonly made: string;
  readonly arrives: string;
  readonly why: string;
  readonly whyLead: string;
  readonly byHand: string;
  readonly value: Readonly<Record<'fill' | 'price' | 'freight' | 'stale' | 'keep', string>>;
  readonly sum: string;
  readonly counter: (by: string, round: number) => string;
  readonly run: string;
  readonly cancelled: string;
  readonly synthetic: string;
  readonly foot: string;
  readonly page: (page: number, pages: number) => string;
}

export const LETTER_WORDS: Readonly<Record<Locale, LetterWords>> = {
  id: {
    title: 'Surat Pemasangan Usaha',
    number: 'Nomor',
    agreedOn: 'Disepakati pada',
    ministry: 'Padan · Kementerian Perindustrian',
    producer: 'Produsen',
    manufacturer: 'Manufaktur',
    material: 'Bahan',
    grade: 'Mutu yang disepakati',
    level: 'Tingkat verifikasi',
    localContent: 'TKDN',
    certificates: 'Sertifikat',
    request: 'Permintaan',
    terms: 'Syarat',
    quantity: 'Jumlah',
    price: 'Harga bahan per satuan',
    freight: 'Ongkos angkut per satuan',
    landed: 'Biaya sampai tujuan',
    deliveries: 'Jadwal pengiriman',
    made: 'Minggu produksi',
    arrives: 'Minggu tiba',
    why: 'Alasan pemasangan',
    whyLead: 'Nilai pasangan ini dalam rencana nasional; jumlahnya tepat.',
    byHand: 'Syarat ini hasil tawar-menawar kedua pihak, sehingga tidak ada rincian nilai dari mesin pencocokan.',
    value: {
      fill: 'Kebutuhan terpenuhi menurut kelas prioritas',
      price: 'Harga bahan',
      freight: 'Ongkos angkut',
      stale: 'Belum dikonfirmasi 28 hari',
      keep: 'Tetap pada pasangan sebelumnya',
    },
    sum: 'Nilai bersih',
    counter: (by, round) => `Syarat ini berasal dari tawaran balik ${by} (putaran ${round}) dan diterima kedua pihak.`,
    run: 'Putaran pencocokan',
    cancelled: 'PASANGAN INI TELAH DIBATALKAN',
    synthetic: 'Perusahaan dalam surat ini rekaan untuk peragaan.',
    foot: 'Dibuat dari catatan Padan. Catatan keputusan dapat diperiksa auditor dengan nomor di atas.',
    page: (page, pages) => `Halaman ${page} dari ${pages}`,
  },
  en: {
    title: 'Letter of Pairing',
    number: 'Number',
    agreedOn: 'Agreed on',
    ministry: 'Padan · Ministry of Industry',
    producer: 'Producer',
    manufacturer: 'Manufacturer',
    material: 'Material',
    grade: 'Agreed grade',
    level: 'Verification level',
    localContent: 'Local content (TKDN)',
    certificates: 'Certificates',
    request: 'Request',
    terms: 'Terms',
    quantity: 'Quantity',
    price: 'Unit price of the material',
    freight: 'Unit freight',
    landed: 'Landed cost',
    deliveries: 'Delivery schedule',
    made: 'Made in week',
    arrives: 'Arrives in week',
    why: 'Why this pairing',
    whyLead: 'What this pair is worth to the national plan; the amounts add up.',
    byHand: 'These terms were negotiated by both sides, so there is no account of value by the matching engine.',
    value: {
      fill: 'Need filled, by priority class',
      price: 'Price of the material',
      freight: 'Freight',
      stale: 'Not confirmed for 28 days',
      keep: 'Staying with an earlier pairing',
    },
    sum: 'Net value',
    counter: (by, round) => `These terms are a counter-offer of the ${by} (round ${round}), accepted by both sides.`,
    run: 'Matching run',
    cancelled: 'THIS PAIRING HAS BEEN CANCELLED',
    synthetic: 'The firms in this letter are invented for demonstration.',
    foot: 'Made from the records of Padan. Auditors can check the decisions by the number above.',
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};
