import fc from 'fast-check';

/** What nobody should send. None of it may do more than be refused. */
export const JUNK: readonly unknown[] = [
  null,
  '',
  ' ',
  true,
  0,
  -1,
  -0,
  0.1,
  1e-7,
  1e308,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  '1e5',
  'NaN',
  'Infinity',
  '0x10',
  'null',
  'undefined',
  'true',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202Eterbalik\u200F',
  '\ufeff',
  '\ufffe',
  'i\u0307'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(50),
  'x'.repeat(5_000),
  '../../etc/passwd',
  "'; select pg_sleep(1) --",
  '%',
  '_',
  '\\',
  '%00',
  '%ff',
  '${jndi:ldap://x}',
  '<script>alert(1)</script>',
  '2026-02-30',
  '2026-W54',
  '9999-W01',
  '0000-00-00',
  '+275760-09-13T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  [],
  {},
  [[]],
  [null],
  ['a', 'a'],
  { length: 3 },
  { $ne: null },
  { toString: 'x' },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: { polluted: true } } },
];

export const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...JUNK) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

const NAMES = [
  'extra',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'id',
  'version',
  'state',
  '',
  'a\u0000b',
  '\ud800',
];

interface Blow {
  readonly kind: 'replace' | 'remove' | 'add' | 'wrap' | 'repeat' | 'text';
  /** Which of the places there are. */
  readonly place: number;
  readonly junk: unknown;
  readonly name: string;
}

const blow: fc.Arbitrary<Blow> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap', 'repeat', 'text'),
  place: fc.nat(999),
  junk,
  name: fc.constantFrom(...NAMES),
});

type Path = readonly (string | number)[];

/** A fitting value, struck in one to three places however deep. */
export const broken = (fitting: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(fitting, fc.array(blow, { minLength: 1, maxLength: 3 }))
    .map(([value, blows]) => blows.reduce(strike, value));

function strike(value: unknown, blow: Blow): unknown {
  const places = placesOf(value, []);
  return changed(value, places[blow.place % places.length], (old) => STRIKES[blow.kind](old, blow));
}

const STRIKES: { readonly [K in Blow['kind']]: (old: unknown, blow: Blow) => unknown } = {
  replace: (_old, { junk: replacement }) => replacement,
  remove: () => undefined,
  wrap: (old) => [old],
  repeat: (old) => Array.from({ length: 130 }, () => old),
  text: (old, { junk: tail }) => (typeof old === 'string' ? `${old}${JSON.stringify(tail)}` : JSON.stringify(old)),
  add: (old, { name, junk: extra }) =>
    typeof old !== 'object' || old === null || Array.isArray(old)
      ? { [name]: old }
      : Object.fromEntries([...Object.entries(old), [name, extra]]),
};

/** Every place in a value, itself included; the whole only when there is nothing inside. */
function placesOf(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, child]) => {
    const step = [...path, key];
    return typeof child === 'object' && child !== null ? [step, ...placesOf(child, step)] : [step];
  });
  return inside.length > 0 ? [...inside, path] : [path];
}

function changed(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === String(step) ? changed(item, rest, change) : item));
  const entries = Object.entries(value ?? {}).map(([key, child]: [string, unknown]) => [
    key,
    key === step ? changed(child, rest, change) : child,
  ]);
  return Object.fromEntries(entries);
}
