// What the statements of the crowd have in common. Everything is reckoned from a row's number, so that each filling is
// the same and a test knows the id of any row.

const KINDS = [
  'person',
  'organisation',
  'facility',
  'case',
  'claim',
  'evidence',
  'decision',
  'line',
  'offer',
  'request',
  'request_line',
  'run',
  'proposal',
  'file',
  'remark',
  'invitation',
  'mail',
  'policy',
  'session',
  'verification',
  'grant',
  'sheet',
  'rescue',
  'pool',
  'pool_member',
  'pool_suggestion',
  'notice',
  'webhook',
  'webhook_message',
  'webhook_delivery',
  'appeal',
  'api_key',
  'report',
] as const;
type Kind = (typeof KINDS)[number];

/** The id of the `n`th row of a kind. Like those of the application, ids grow with time. */
export const idOf = (kind: Kind, n: number): string =>
  `01900000-0000-7${KINDS.indexOf(kind).toString(16).padStart(3, '0')}-8000-${n.toString(16).padStart(12, '0')}`;

/** The same in SQL. */
export const id = (kind: Kind, n: string): string => `crowd_id(${KINDS.indexOf(kind)}, ${n})`;

export const MANY = 100_000;
/** The organisation to which a tenth of everything belongs. */
export const GIANT = 1;
/** Of a row whose number is `n`: a tenth is the giant's, a fifth fifty others', the rest everybody's. */
export const firmOf = (n: number): number => {
  if (n % 10 === 0) return GIANT;
  return n % 10 < 3 ? 2 + (Math.floor(n / 10) % 50) : 52 + ((n * 7919) % (MANY - 51));
};

const WORDS = `'{maju,jaya,sumber,makmur,abadi,sentosa,karya,utama,mitra,sejahtera,indah,prima,mulia,bersama,lestari,agung,
  putra,nusantara,medika,kimia,tekstil,plastik,farma,agro,tirta,cahaya,surya,bintang,samudra,rimba}'::text[]`;

/** Helpers of the test database; each is one expression, which the planner puts in the place of its call. */
export const FUNCTIONS = [
  `create function crowd_id(kind int, n bigint) returns uuid language sql immutable as
   $$ select ('01900000-0000-7' || lpad(to_hex(kind), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`,
  `create function crowd_firm(n bigint) returns bigint language sql immutable as
   $$ select case when n % 10 = 0 then ${GIANT} when n % 10 < 3 then 2 + n / 10 % 50 else 52 + n * 7919 % ${MANY - 51} end $$`,
  // Beyond the first facility of each organisation, the giant has five hundred and the large ones twenty each.
  `create function crowd_place(firm bigint, n bigint) returns bigint language sql immutable as
   $$ select case when firm = ${GIANT} then ${MANY} + 1 + n / 10 % 500 when firm <= 51 then ${MANY} + 501 + (firm - 2) * 20 + n / 500 % 20
     else firm end $$`,
  // The first values are far more frequent than the last. `turn`: lists with different ones have nothing to do with
  // each other.
  `create function crowd_pick(choices text[], n bigint, turn int) returns text language sql immutable as
   $$ select choices[1 + floor(cardinality(choices) * power(mod(hashint8(n + turn * 1000003)::bigint + 2147483648, 1009) / 1009.0, 2))::int] $$`,
  `create function crowd_words(n bigint) returns text language sql immutable as
   $$ select crowd_pick(${WORDS}, n, 1) || ' ' || crowd_pick(${WORDS}, n, 2) || ' ' || lpad(n::text, 6, '0') $$`,
  // Rows are a quarter of an hour apart, the newest is of now.
  `create function crowd_time(n bigint) returns timestamptz language sql stable as
   $$ select now() - (${MANY} - n) * interval '15 minutes' $$`,
  `create function crowd_week(n bigint) returns date language sql stable as
   $$ select (date_trunc('week', now() at time zone 'UTC') + n * interval '7 days')::date $$`,
  `create function crowd_hash(n bigint) returns text language sql immutable as $$ select lpad(to_hex(n), 64, '0') $$`,
];

/** From reference data, as arrays to pick from. */
export const MATERIALS = `(select array_agg(code order by code) as codes from material) material`;
export const REGENCIES = `(select array_agg(code order by code) as codes from regency) regency`;

/** What a ninth of all offers is of, and what hardly any is of: the first and the last code of the catalogue. */
export const FREQUENT = 'AGR-CGO';
export const RARE = 'SHT-PVC';
/** The last ten materials, of which a fifteenth of everything is. */
export const SMALL_FAMILY = 'UJI';

export const rows = (count: number): string => `generate_series(1, ${count}) n`;
export const stamp = (n = 'n'): string => `1, crowd_time(${n}), crowd_time(${n}), 'Crowd'`;
export const STAMP = 'version, created_at, updated_at, updated_by';
