import fc from 'fast-check';
import { addWeeks, mondayOf, weekOfDate } from '#contracts';
import { type ApiDocument, follow, type Schema } from './document.js';

/** Stands for the id of a record that fits where it stands; the world puts it in when the request is sent. */
export const OWN = '@own';
/** Stands for a record of somebody else. */
export const FOREIGN = '@foreign';

const TEXT_MAX = 60;
const LIST_MAX = 4;
const DAY_MS = 86_400_000;

const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const week = (weeks: number): string => weekOfDate(addWeeks(mondayOf(dayFromNow(0)), weeks));
const near = (from: number, to: number) => fc.integer({ min: from, max: to });

/** What a schema cannot tell: values that mean something to the rules behind it. By the name of the property. */
const MEANINGFUL: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  materialCode: fc.constantFrom('NW-MB', 'NW-SB', 'SPUNBOND', 'STARCH'),
  productCode: fc.constantFrom('MASK-3PLY', 'MASKER'),
  regencyCode: fc.constantFrom('32.73', '35.78', '73.71'),
  kbliCode: fc.constantFrom('13993', '13122', '22299'),
  nib: near(0, 9_999_999).map((n) => `999${String(n).padStart(10, '0')}`),
  earliestWeek: near(0, 3).map(week),
  latestWeek: near(3, 12).map(week),
  from: near(-2, 4).map(week),
  to: near(4, 12).map(week),
  week: near(0, 8).map(week),
  testedOn: near(-300, -1).map(dayFromNow),
  visitedOn: near(-90, 0).map(dayFromNow),
  validUntil: near(1, 900).map(dayFromNow),
  attribute: fc.constantFrom('gsm', 'bfe', 'width'),
  certificates: fc.subarray(['ISO13485', 'HALAL', 'SNI']),
  item: fc.constantFrom('nib_in_oss', 'npwp_of_entity', 'deed_names_signatory', 'scope_covers'),
  statement: fc.constantFrom<object>(
    {},
    { workers: 12, machines: 3 },
    { attributes: { gsm: 25, bfe: 98.5 } },
    { effectivePerWeek: 500, installedPerWeek: 800 },
    { type: 'HALAL', number: 'ID-1', issuer: 'BPJPH', issuedOn: '2026-01-05' },
  ),
  constraints: fc.constantFrom<object>(
    {},
    { gsm: { min: 20, max: 30 } },
    { bfe: { min: 95 } },
    { electret: { in: [true] } },
  ),
  attributes: fc.constantFrom<object>({}, { gsm: 25, bfe: 99 }, { 'NW-MB': { gsm: 25 } }),
  email: near(0, 99_999).map((n) => `fuzz${n}@contoh.example`),
};

/** Values that fit a schema, its examples and its bounds among them. */
export class Fitting {
  constructor(private readonly document: ApiDocument) {}

  of(schema: Schema, name = ''): fc.Arbitrary<unknown> {
    const whole = follow(this.document, schema);
    const { example } = whole;
    const made = this.made(whole, name);
    const meaningful = MEANINGFUL[name];
    return fc.oneof(
      { weight: 6, arbitrary: meaningful ?? made },
      ...(meaningful ? [{ weight: 2, arbitrary: made }] : []),
      ...(example === undefined || whole.format === 'uuid' ? [] : [{ weight: 3, arbitrary: fc.constant(example) }]),
    );
  }

  private made(schema: Schema, name: string): fc.Arbitrary<unknown> {
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const alternatives = schema.oneOf ?? schema.anyOf;
    if (alternatives) return fc.oneof(...alternatives.map((one) => this.of(one, name)));
    if (schema.allOf)
      return fc.tuple(...schema.allOf.map((part) => this.of(part))).map((parts) => Object.assign({}, ...parts));
    if (Array.isArray(schema.type))
      return fc.oneof(...(schema.type as string[]).map((type) => this.made({ ...schema, type }, name)));
    switch (schema.type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return wholeNumber(schema);
      case 'number':
        return decimal(schema);
      case 'array':
        return this.list(schema, name);
      case 'object':
        return this.object(schema);
      default:
        return text(schema);
    }
  }

  private list(
    { items = {}, minItems = 0, maxItems = LIST_MAX, uniqueItems }: Schema,
    name: string,
  ): fc.Arbitrary<unknown> {
    const item = this.of(items, name);
    const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, LIST_MAX)) };
    return uniqueItems ? fc.uniqueArray(item, size) : fc.array(item, size);
  }

  private object({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
    if (additionalProperties) return fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), scalar, { maxKeys: 4 });
    const fields = Object.entries(properties).map(([name, schema]) => [name, this.of(schema, name)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  }
}

const scalar = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.boolean(), fc.string({ maxLength: 12 }));

const wholeNumber = ({ minimum: min = -(2 ** 31), maximum: max = 2 ** 31 - 1 }: Schema): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min, max: Math.min(max, Math.max(min, 0) + 1_000) }) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );

/** At most six decimals, as every number of this API. */
const decimal = ({ minimum: min = -1e9, maximum: max = 1e9 }: Schema): fc.Arbitrary<number> =>
  fc.oneof(
    fc
      .double({ min, max: Math.min(max, Math.max(min, 0) + 1_000), noNaN: true })
      .map((value) => Math.min(max, Math.max(min, Math.round(value * 1e6) / 1e6))),
    fc.constantFrom(min, max),
  );

function text(schema: Schema): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = TEXT_MAX } = schema;
  switch (format) {
    case 'uuid':
      return fc.oneof(
        { weight: 6, arbitrary: fc.constant(OWN) },
        { weight: 1, arbitrary: fc.constant(FOREIGN) },
        { weight: 1, arbitrary: fc.uuid() },
      );
    case 'date':
      return near(-800, 800).map(dayFromNow);
    case 'date-time':
      return near(-800, 800).map((days) => new Date(Date.now() + days * DAY_MS).toISOString());
    case 'email':
      return fc.emailAddress().filter((address) => address.length <= maxLength);
    default:
  }
  if (pattern)
    return fc.stringMatching(new RegExp(pattern)).filter(({ length }) => length >= minLength && length <= maxLength);
  const most = Math.max(minLength, Math.min(maxLength, TEXT_MAX));
  const sized = { minLength, maxLength: most };
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ ...sized, unit: 'grapheme-ascii' }) },
    { weight: 3, arbitrary: fc.string({ minLength, maxLength: Math.max(minLength, most >> 3), unit: 'grapheme' }) },
    { weight: 1, arbitrary: fc.constant('ä'.repeat(maxLength)) },
  );
}
