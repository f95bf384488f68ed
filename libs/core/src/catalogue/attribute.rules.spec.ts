import { describe, expect, it } from 'vitest';
import { type AttributeSpec, checkAttributeValues } from './attribute.rules.js';
import { checkConstraints, defaultConstraint } from './constraint.rules.js';

const spec = (code: string, rest: Partial<AttributeSpec> = {}): AttributeSpec => ({
  code,
  datatype: 'number',
  unit: null,
  options: [],
  plausibleMin: null,
  plausibleMax: null,
  required: false,
  matchRule: 'eq',
  tolerancePct: null,
  ...rest,
});
const gsm = spec('gsm', {
  unit: 'g/m2',
  plausibleMin: 15,
  plausibleMax: 50,
  required: true,
  matchRule: 'tol',
  tolerancePct: 5,
});
const colour = spec('colour', { datatype: 'enum', options: ['white', 'blue'] });
const level = spec('aami', { datatype: 'enum', options: ['1', '2', '3', '4'], matchRule: 'gte' });
const electret = spec('electret', { datatype: 'bool', required: true });
const blend = spec('blend', { datatype: 'text' });
const ATTRIBUTES = [gsm, colour, level, electret, blend];

describe('values stated for a material', () => {
  it('are kept when every one is of its type', () => {
    const stated = { gsm: 25, colour: 'white', aami: '3', electret: true, blend: ' tc  65/35 ' };
    expect(checkAttributeValues(ATTRIBUTES, stated)).toEqual({
      values: { ...stated, blend: 'TC 65/35' },
      errors: [],
      warnings: [],
    });
  });

  it('are refused with every fault at once', () => {
    const stated = { gsm: '25', colour: 'red', electret: 1, blend: '', 'a/b': 1 };
    const { errors, values } = checkAttributeValues(ATTRIBUTES, stated);
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/attributes/gsm type',
      '/attributes/colour one_of',
      '/attributes/electret type',
      '/attributes/blend length',
      '/attributes/a~1b unknown_field',
    ]);
    expect(values).toEqual({});
  });

  it('do not know a code that every object inherits', () => {
    const stated = JSON.parse('{"gsm": 25, "electret": true, "__proto__": 2, "constructor": 3}') as Record<
      string,
      unknown
    >;
    expect(checkAttributeValues(ATTRIBUTES, stated).errors).toHaveLength(2);
  });

  it('must be complete unless it is a draft', () => {
    expect(checkAttributeValues(ATTRIBUTES, {}).errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/attributes/gsm', 'required'],
      ['/attributes/electret', 'required'],
    ]);
    expect(checkAttributeValues(ATTRIBUTES, {}, { complete: false }).errors).toEqual([]);
  });

  it('outside the plausible range are taken with a warning', () => {
    const { values, errors, warnings } = checkAttributeValues([gsm], { gsm: 2_500 });
    expect(values).toEqual({ gsm: 2_500 });
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      {
        pointer: '/attributes/gsm',
        code: 'implausible',
        params: { field: 'gsm', value: 2_500, unit: 'g/m2', min: 15, max: 50 },
      },
    ]);
    expect(checkAttributeValues([gsm], { gsm: 50 }).warnings).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e13, null, [25], { value: 25 }])('never are %s', (value) => {
    expect(checkAttributeValues([gsm], { gsm: value }).errors).toHaveLength(1);
  });
});

describe('constraints of a need', () => {
  it('are bounds for numbers and choices for the rest', () => {
    const stated = {
      gsm: { min: 23.75, max: 26.25 },
      colour: { in: ['white', 'blue'] },
      electret: { in: [true] },
      blend: { in: ['tc 65/35'] },
    };
    expect(checkConstraints(ATTRIBUTES, stated)).toEqual({
      constraints: { ...stated, blend: { in: ['TC 65/35'] } },
      errors: [],
      warnings: [],
    });
  });

  it.each([
    ['gsm', 25, '/constraints/gsm', 'type'],
    ['gsm', {}, '/constraints/gsm', 'required'],
    ['gsm', { min: '20' }, '/constraints/gsm/min', 'type'],
    ['gsm', { min: 30, max: 20 }, '/constraints/gsm/max', 'min'],
    ['gsm', { eq: 25 }, '/constraints/gsm/eq', 'unknown_field'],
    ['colour', { in: [] }, '/constraints/colour/in', 'count'],
    ['colour', { in: 'white' }, '/constraints/colour/in', 'type'],
    ['colour', { in: ['white', 'red'] }, '/constraints/colour/in/1', 'one_of'],
    ['electret', { in: ['true'] }, '/constraints/electret/in/0', 'type'],
    ['size', { min: 1 }, '/constraints/size', 'unknown_field'],
  ])('%s %j is a fault at %s: %s', (code, value, pointer, fault) => {
    const { errors } = checkConstraints(ATTRIBUTES, { [code]: value });
    expect(errors.map((error) => [error.pointer, error.code])).toContainEqual([pointer, fault]);
  });

  it('warn of a bound nobody can mean', () => {
    const { warnings, errors } = checkConstraints(ATTRIBUTES, { gsm: { min: 20, max: 25_000 } });
    expect(errors).toEqual([]);
    expect(warnings.map(({ pointer, code }) => [pointer, code])).toEqual([['/constraints/gsm/max', 'implausible']]);
  });
});

describe('the constraint that one wanted value means', () => {
  it.each([
    [gsm, 25, { min: 23.75, max: 26.25 }],
    [spec('width', { matchRule: 'tol', tolerancePct: 1 }), 175, { min: 173.25, max: 176.75 }],
    [spec('bfe', { matchRule: 'gte' }), 98, { min: 98 }],
    [spec('dp', { matchRule: 'lte' }), 40, { max: 40 }],
    [spec('volume', { matchRule: 'eq' }), 1_000, { min: 1_000, max: 1_000 }],
    [spec('mfr', { matchRule: 'range' }), 30, { min: 27, max: 33 }],
    [level, '3', { in: ['3', '4'] }],
    [spec('class', { datatype: 'enum', options: ['1', '2', '3'], matchRule: 'lte' }), '2', { in: ['1', '2'] }],
    [colour, 'white', { in: ['white'] }],
    [electret, true, { in: [true] }],
  ])('%o wanted %s', (attribute, wanted, constraint) => {
    expect(defaultConstraint(attribute, wanted)).toEqual(constraint);
  });
});
