import type { Text } from './refusals/refusal.types.js';

/**
 * What looks wrong with one field and is accepted all the same. Templates as in FIELD_ERRORS.
 * Codes are stable: they are part of the API.
 */
export const FIELD_WARNINGS = {
  implausible: {
    id: '{field}: {value} {unit} di luar kisaran lazim {min}–{max} {unit}; periksa satuannya.',
    en: '{field}: {value} {unit} is outside the usual range {min}–{max} {unit}; check the unit.',
  },
  npwp_check_digit: {
    id: '{field}: angka pemeriksa NPWP (angka ke-9) tidak cocok; periksa kembali.',
    en: '{field}: the check digit of the NPWP (the ninth) does not match; check it again.',
  },
  npwp_not_entity: {
    id: '{field}: NPWP 16 angka badan usaha biasanya diawali 0; ini mungkin NIK seseorang.',
    en: '{field}: a 16-digit NPWP of a firm usually begins with 0; this may be the NIK of a person.',
  },
  nitku_other_npwp: {
    id: '{field}: 16 angka pertama NITKU biasanya sama dengan NPWP organisasi.',
    en: "{field}: the first 16 digits of a NITKU are usually the organisation's NPWP.",
  },
  coordinates_far: {
    id: '{field}: titik ini {km} km dari {regency}; periksa lintang dan bujurnya.',
    en: '{field}: this point is {km} km from {regency}; check latitude and longitude.',
  },
  test_contradicts: {
    id: '{field}: uji laboratorium {date} menemukan {measured}, sedangkan yang dinyatakan {claimed}.',
    en: '{field}: the laboratory test of {date} found {measured}, while {claimed} is claimed.',
  },
  test_old: {
    id: '{field}: uji laboratorium {date} lebih tua dari {months} bulan.',
    en: '{field}: the laboratory test of {date} is older than {months} months.',
  },
  far_above_median: {
    id: '{field}: {value} lebih dari {factor} kali median klaim bahan ini ({median}); periksa satuan dan periodenya.',
    en: '{field}: {value} is more than {factor} times the median claim of this material ({median}); check unit and period.',
  },
  above_machines: {
    id: '{field}: {value} {unit} melebihi yang lazim dari {machines} mesin dalam seminggu ({max} {unit}).',
    en: '{field}: {value} {unit} is more than {machines} machine(s) usually make in a week ({max} {unit}).',
  },
  no_allowance: {
    id: '{field}: {value} di atas {pct} % kapasitas terpasang {installed}; tidak ada ruang bagi henti mesin dan sisa produksi.',
    en: '{field}: {value} is above {pct} % of the installed {installed}; it leaves nothing for stops and waste.',
  },
  capacity_jump: {
    id: '{field}: {value} naik lebih dari {pct} % dari kapasitas terverifikasi terakhir {before}.',
    en: '{field}: {value} is more than {pct} % above the capacity last verified, {before}.',
  },
  certificate_over: {
    id: '{field}: menurut tanggalnya sertifikat ini habis berlaku {date}.',
    en: '{field}: by its dates this certificate ended on {date}.',
  },
  report_jump: {
    id: '{field}: {value}, padahal minggu sebelumnya {before}; lebih dari {factor} kali lipat, periksa angkanya.',
    en: '{field}: {value}, while the week before had {before}; more than {factor} times apart, check the figure.',
  },
  report_idle: {
    id: '{field}: {value}, padahal keluaran {output}.',
    en: '{field}: {value}, while the output is {output}.',
  },
  report_over_capacity: {
    id: '{field}: {value} jauh di atas kapasitas efektif {effective} pada kalender lini.',
    en: '{field}: {value} is far above the effective {effective} of the line’s calendar.',
  },
  reports_above_capacity: {
    id: '{field}: laporan mingguan pernah mencapai {output}, lebih dari {pct} % dari {value} yang diklaim.',
    en: '{field}: a weekly report reached {output}, more than {pct} % of the {value} claimed.',
  },
  reports_imply_less: {
    id: '{field}: menurut keluaran dan utilisasi dalam {weeks} laporan mingguan, kapasitasnya sekitar {implied}, bukan {value}.',
    en: '{field}: by output and utilisation of {weeks} weekly reports the capacity is about {implied}, not {value}.',
  },
  reports_low_use: {
    id: '{field}: dalam {weeks} laporan mingguan hanya {pct} % dari {value} yang terpakai.',
    en: '{field}: in {weeks} weekly reports only {pct} % of the {value} was used.',
  },
  above_installed: {
    id: '{field}: {value} melebihi kapasitas terpasang {installed}; periksa satuan dan angkanya.',
    en: '{field}: {value} is more than the installed {installed}; check unit and figure.',
  },
  price_far_from_market: {
    id: '{field}: Rp {value} per {unit} lebih dari 1.000 kali di atas atau di bawah median penawaran bahan ini; periksa satuannya.',
    en: '{field}: Rp {value} per {unit} is over 1,000 times above or below the median offer of this material; check the unit.',
  },
  quantity_far_above_median: {
    id: '{field}: {value} {unit} sedikitnya 1.000 kali median permintaan bahan ini; periksa satuannya.',
    en: '{field}: {value} {unit} is at least 1,000 times the median need of this material; check the unit.',
  },
  cap_below_offers: {
    id: '{field}: Rp {value} di bawah penawaran terverifikasi termurah untuk bahan ini.',
    en: '{field}: Rp {value} is below the cheapest verified offer of this material.',
  },
  shares_cannot_cover: {
    id: '{field}: {suppliers} pemasok masing-masing paling banyak {share} % tidak dapat memenuhi seluruh kebutuhan.',
    en: '{field}: {suppliers} supplier(s) of at most {share} % each cannot cover the whole need.',
  },
} as const satisfies Record<string, Text>;

export type FieldWarningCode = keyof typeof FIELD_WARNINGS;

/** One doubt about an accepted input, located by a JSON pointer. */
export interface FieldWarning {
  readonly pointer: string;
  readonly code: FieldWarningCode;
  readonly params: Readonly<Record<string, string | number>>;
}
