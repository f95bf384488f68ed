// Numbers, money, quantities, dates and weeks as they are written in Indonesian and in English.

export type Language = 'id' | 'en';
export type Zone = 'WIB' | 'WITA' | 'WIT';

const LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const ZONE: Readonly<Record<Zone, string>> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };
/** Minutes east of Greenwich; Indonesia has no summer time. */
const ZONE_BY_OFFSET = new Map<number, Zone>([
  [420, 'WIB'],
  [480, 'WITA'],
  [540, 'WIT'],
]);
const UNIT: Readonly<Record<string, string>> = { kg: 'kg', m2: 'm²', m: 'm', L: 'L', pcs: 'pcs', t: 't' };
const UNIT_ID: Readonly<Record<string, string>> = { pcs: 'buah' };
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const KG_PER_TONNE = 1_000;

/** The reader's zone where it is one of Indonesia's; elsewhere that of Jakarta. */
export function readersZone(): Zone {
  return ZONE_BY_OFFSET.get(-new Date().getTimezoneOffset()) ?? 'WIB';
}

const cache = new Map<string, unknown>();
function kept<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

const numbers = (language: Language, fraction: number): Intl.NumberFormat =>
  kept(`n ${language} ${fraction}`, () => new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: fraction }));

const dates = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(`d ${language} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(LOCALE[language], options));

const asDate = (value: string | Date): Date => (value instanceof Date ? value : new Date(value));

export interface Formats {
  readonly language: Language;
  number(value: number, maximumFraction?: number): string;
  /** `share` between 0 and 1. */
  percent(share: number, maximumFraction?: number): string;
  /** Whole rupiah: Rp 1.234. */
  money(rupiah: number): string;
  /** Rp 1,2 miliar, for figures at a glance. */
  moneyShort(rupiah: number): string;
  unit(unit: string): string;
  /** With its unit, always: 1.250 kg. */
  quantity(value: number, unit: string): string;
  tonnes(kg: number): string;
  /** A day: 21 Nov 2026. Takes `2026-11-21` or an instant. */
  day(value: string | Date, zone?: Zone): string;
  /** 21 Nov 2026 14.05 WIB */
  instant(value: string | Date, zone?: Zone): string;
  /** 16–22 Nov 2026 (W47), for `2026-W47`. */
  week(week: string): string;
  /** M47 in Indonesian, W47 in English. */
  weekShort(week: string): string;
  /** 3 days ago, in 5 hours. */
  relative(value: string | Date, now?: Date): string;
  /** 2 d 4 h; 12 min. Never negative. */
  duration(milliseconds: number): string;
  fileSize(bytes: number): string;
  list(items: readonly string[]): string;
}

export function formatsOf(language: Language): Formats {
  const number = (value: number, maximumFraction = 2): string => numbers(language, maximumFraction).format(value);
  const unit = (code: string): string => (language === 'id' ? (UNIT_ID[code] ?? UNIT[code]) : UNIT[code]) ?? code;
  return {
    language,
    number,
    unit,
    percent: (share, maximumFraction = 1) =>
      kept(
        `p ${language} ${maximumFraction}`,
        () => new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: maximumFraction }),
      ).format(share),
    money: (rupiah) => `${rupiah < 0 ? '−' : ''}Rp ${number(Math.abs(Math.round(rupiah)), 0)}`,
    moneyShort: (rupiah) =>
      `Rp ${kept(
        `s ${language}`,
        () => new Intl.NumberFormat(LOCALE[language], { notation: 'compact', maximumFractionDigits: 1 }),
      ).format(rupiah)}`,
    quantity: (value, code) => `${number(value)} ${unit(code)}`,
    tonnes: (kg) => `${number(kg / KG_PER_TONNE, 1)} t`,
    day: (value, zone = readersZone()) => dayText(language, value, zone),
    instant: (value, zone = readersZone()) =>
      `${dayText(language, asDate(value), zone)} ${dates(language, { hour: '2-digit', minute: '2-digit', timeZone: ZONE[zone] }).format(asDate(value))} ${zone}`,
    week: (week) => weekText(language, week),
    weekShort: (week) => `${language === 'id' ? 'M' : 'W'}${week.slice(-2)}`,
    relative: (value, now = new Date()) => relativeText(language, asDate(value).getTime() - now.getTime()),
    duration: (milliseconds) => durationText(language, Math.max(0, milliseconds)),
    fileSize: (bytes) =>
      bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1_000), 0)} KB` : `${number(bytes / 1_000_000, 1)} MB`,
    list: (items) =>
      kept(`l ${language}`, () => new Intl.ListFormat(LOCALE[language], { type: 'conjunction' })).format(items),
  };
}

function dayText(language: Language, value: string | Date, zone: Zone): string {
  const isDateOnly = typeof value === 'string' && value.length === 10;
  const timeZone = isDateOnly ? 'UTC' : ZONE[zone];
  return dates(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(asDate(value));
}

/** Monday of an ISO week, in UTC; undefined when the text is no week. */
export function mondayOf(week: string): Date | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) return undefined;
  const fourthOfJanuary = Date.UTC(Number(match[1]), 0, 4); // always in week 1
  const weekday = (new Date(fourthOfJanuary).getUTCDay() + 6) % 7;
  return new Date(fourthOfJanuary + ((Number(match[2]) - 1) * 7 - weekday) * DAY_MS);
}

/** ISO week of a moment (UTC), as it crosses the wire: `2026-W48`. */
export function weekOf(date: Date): string {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** `count` weeks from the one of `date` on. */
export function weeksFrom(date: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) => weekOf(new Date(date.getTime() + index * 7 * DAY_MS)));
}

function weekText(language: Language, week: string): string {
  const monday = mondayOf(week);
  if (!monday) return week;
  const sunday = new Date(monday.getTime() + 6 * DAY_MS);
  const range = dates(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
    monday,
    sunday,
  );
  return `${range} (${language === 'id' ? 'M' : 'W'}${week.slice(-2)})`;
}

function relativeText(language: Language, milliseconds: number): string {
  const relative = kept(`r ${language}`, () => new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' }));
  const size = Math.abs(milliseconds);
  if (size >= DAY_MS) return relative.format(Math.round(milliseconds / DAY_MS), 'day');
  if (size >= HOUR_MS) return relative.format(Math.round(milliseconds / HOUR_MS), 'hour');
  return relative.format(Math.round(milliseconds / MINUTE_MS), 'minute');
}

function durationText(language: Language, milliseconds: number): string {
  const [d, h, min] = language === 'id' ? ['hr', 'jam', 'mnt'] : ['d', 'h', 'min'];
  const days = Math.floor(milliseconds / DAY_MS);
  const hours = Math.floor((milliseconds % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((milliseconds % HOUR_MS) / MINUTE_MS);
  if (days > 0) return `${days} ${d} ${hours} ${h}`;
  if (hours > 0) return `${hours} ${h} ${minutes} ${min}`;
  return `${minutes} ${min}`;
}
