import fc from 'fast-check';
import { type CallerName, CALLERS } from '../../support/access-world.js';
import { broken, junk } from './broken.js';
import { type ApiDocument, bodyOf, type Operation } from './document.js';
import { Fitting, OWN } from './fitting.js';

/** One request as fast-check makes it: plain data, so that a failure shows all of it. */
export interface Input {
  readonly caller: CallerName;
  /** Which of the situations of the record in the path; 0 is the one in which the operation can do its work. */
  readonly situation: number;
  /** Whether a new record is made for it. */
  readonly fresh: boolean;
  /** By parameter; null: what fits. */
  readonly path: Readonly<Record<string, string | null>>;
  readonly query: readonly (readonly [string, unknown])[];
  readonly body: Body;
  readonly ifMatch: string | null;
  readonly idempotencyKey: string | null;
  readonly language: string;
}

export type Body =
  | { readonly kind: 'none' }
  /** The examples of the document, with ids that fit. */
  | { readonly kind: 'example' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'raw'; readonly text: string; readonly mediaType: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: string;
      readonly mediaType: string;
      readonly title: unknown;
    };

/** The ETag the record has now. */
export const CURRENT = '@current';
/** A key nobody has used. */
export const NEW_KEY = '@new';

const VISITORS: readonly CallerName[] = ['visitor', 'anonymous'];
const LANGUAGES = ['id', 'en', 'en-US,en;q=0.9', 'xx', 'xx, en;q=0.1', '*', ''];
const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n';
const RAW_BODIES = [
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '1e400',
  '{"a":1,"a":2}',
  '{"a":}',
  '\ufeff{}',
  `${'['.repeat(500)}${']'.repeat(500)}`,
];
const MEDIA_TYPES = [
  'application/json',
  'text/plain',
  'application/xml',
  'application/json; charset=latin1',
  'multipart/form-data',
  'x',
];

/** Ends sessions, changes accounts, or makes an owner of its caller: only the visitor, who can start anew, may. */
const isVisitors = ({ path, method }: Operation): boolean =>
  /^\/api\/v1\/(auth|me)\b/.test(path) || (method === 'POST' && path === '/api/v1/organisations');

/** Everybody whom the policy of an operation lets in. */
export function admitted(operation: Operation): CallerName[] {
  const policy = operation['x-access'];
  if (policy.who === 'public') return ['anonymous'];
  if (policy.who === 'signed_in') return isVisitors(operation) ? ['visitor'] : ['owner', 'planner', 'visitor'];
  if (policy.who === 'ministry') return [...policy.roles];
  return ['owner', ...(policy.role === 'owner' ? [] : (['member'] as const)), ...(policy.orMinistry ?? [])];
}

/** What should work. */
export function sound(document: ApiDocument, operation: Operation): fc.Arbitrary<Input> {
  const fitting = new Fitting(document);
  const parameters = operation.parameters ?? [];
  const callers = admitted(operation);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const body = bodyOf(operation);
  return fc.record({
    caller: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(callers[0]) },
      { weight: 3, arbitrary: fc.constantFrom(...callers) },
      { weight: 1, arbitrary: fc.constantFrom(...(isVisitors(operation) ? VISITORS : CALLERS)) },
    ),
    situation: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(9) }),
    fresh: fc.nat(3).map((n) => n === 0),
    path: fc.constant({}),
    query: fc
      .tuple(
        ...query.map(({ name, schema, required }) =>
          fc.option(
            fitting.of(schema, name).map((value) => [name, value] as const),
            { freq: required ? 1e9 : 2 },
          ),
        ),
      )
      .map((pairs) => pairs.filter((pair) => pair !== null)),
    body: body ? bodyArbitrary(fitting, body) : fc.constant({ kind: 'none' as const }),
    ifMatch: fc.constant(CURRENT),
    idempotencyKey: fc.constantFrom(NEW_KEY, null),
    language: fc.constantFrom('id', 'en'),
  });
}

function bodyArbitrary(
  fitting: Fitting,
  { mediaType, schema }: NonNullable<ReturnType<typeof bodyOf>>,
): fc.Arbitrary<Body> {
  if (mediaType === 'multipart/form-data')
    return fc.record({
      kind: fc.constant('file' as const),
      name: fc.constantFrom('bukti.pdf', 'laporan uji.pdf', 'bukti–é.pdf'),
      bytes: fc.constant(PDF),
      mediaType: fc.constantFrom('application/pdf', 'application/octet-stream'),
      title: fc.constantFrom(undefined, 'Laporan uji'),
    });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({ kind: 'example' as const }) },
    { weight: 3, arbitrary: fitting.of(schema).map((value) => ({ kind: 'json' as const, value })) },
  );
}

/** A file that the operation takes. */
const fileOf = ({ path }: Operation): Body =>
  path.startsWith('/api/v1/sheet-imports')
    ? {
        kind: 'file',
        name: 'penawaran.csv',
        bytes: 'Bahan;Harga\nNW-MB;1000\n',
        mediaType: 'text/csv',
        title: undefined,
      }
    : { kind: 'file', name: 'bukti.pdf', bytes: PDF, mediaType: 'application/pdf', title: undefined };

/** The first request of an operation: it must be answered 2xx. */
export const exemplary = (operation: Operation): Input => ({
  caller: admitted(operation)[0],
  situation: 0,
  fresh: true,
  path: {},
  query: (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, schema }) => [name, schema.format === 'uuid' ? OWN : schema.example] as const),
  body: !bodyOf(operation)
    ? { kind: 'none' }
    : operation.requestBody?.content['multipart/form-data']
      ? fileOf(operation)
      : { kind: 'example' },
  ifMatch: CURRENT,
  idempotencyKey: NEW_KEY,
  language: 'en',
});

/** Something that should work, struck somewhere: in its body, its path, its query or its headers. */
export function unsound(document: ApiDocument, operation: Operation): fc.Arbitrary<Input> {
  const parameters = operation.parameters ?? [];
  const names = (where: string) => parameters.filter((parameter) => parameter.in === where).map(({ name }) => name);
  const body = bodyOf(operation);
  const sane = sound(document, operation);
  const struckBody: fc.Arbitrary<Body> = fc.oneof(
    {
      weight: 8,
      arbitrary: broken(body ? new Fitting(document).of(body.schema) : junk).map((value) => ({
        kind: 'json' as const,
        value,
      })),
    },
    { weight: 2, arbitrary: rawBody },
    ...(body?.mediaType === 'multipart/form-data' ? [{ weight: 9, arbitrary: strangeFile }] : []),
  );
  const strikes: fc.Arbitrary<Partial<Input>>[] = [
    fc.record({
      query: fc.array(fc.tuple(fc.constantFrom(...names('query'), 'unknown', '__proto__', 'limit[gt]', ''), junk), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({
      ifMatch: fc.oneof(
        fc.constantFrom(null, '', '*', '"v0"', '"v999999999"', 'v1', '"v1", "v2"', 'W/"v1"', '"v1e1"', '"v-1"'),
        headerText,
      ),
    }),
    fc.record({ idempotencyKey: fc.oneof(fc.constantFrom('', ' ', 'x'.repeat(201), 'a b', '\u00e9'), headerText) }),
    fc.record({ language: fc.constantFrom(...LANGUAGES) }),
  ];
  const path = names('path');
  if (path.length > 0)
    strikes.push(
      ...[0, 1].map(() =>
        fc.record({ path: fc.dictionary(fc.constantFrom(...path), pathText, { minKeys: 1, maxKeys: 2 }) }),
      ),
    );
  if (operation.method !== 'GET' && operation.method !== 'DELETE')
    strikes.push(...Array.from({ length: body ? 8 : 1 }, () => fc.record({ body: struckBody })));
  return fc
    .tuple(sane, fc.oneof(...strikes), fc.option(fc.oneof(...strikes), { freq: 4 }))
    .map(([input, first, second]) => ({ ...input, ...first, ...second }));
}

const headerText = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 60,
});

const pathText: fc.Arbitrary<string> = fc.oneof(
  fc.uuid(),
  junk.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).map((value) => value.slice(0, 400)),
);

const rawBody: fc.Arbitrary<Body> = fc.record({
  kind: fc.constant('raw' as const),
  text: fc.oneof(fc.constantFrom(...RAW_BODIES), fc.string({ unit: 'binary', maxLength: 60 })),
  mediaType: fc.constantFrom(...MEDIA_TYPES),
});

const strangeFile: fc.Arbitrary<Body> = fc.record({
  kind: fc.constant('file' as const),
  name: fc.oneof(
    fc.constantFrom('../../x', '', '.', 'a\\b.pdf', 'con.pdf', 'x'.repeat(300), 'bukti.pdf'),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  ),
  bytes: fc.oneof(
    fc.constantFrom('', PDF, '<html>', '%PDF-', '%PDF-1.4\n<html><script>', 'GIF89a', '\u0089PNG\r\n\u001a\n'),
    fc.string({ maxLength: 200 }),
  ),
  mediaType: fc.constantFrom('application/pdf', 'image/png', 'text/html', 'x'),
  title: junk,
});
