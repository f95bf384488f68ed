import { describe, expect, it } from 'vitest';
import type { AttributeSpec } from '../catalogue/attribute.rules.js';
import { checkStatement } from './claim-statement.rules.js';
import { claimWarnings, contradicts, type JudgedClaim } from './claim-warning.rules.js';

const spec = (code: string, more: Partial<AttributeSpec> = {}): AttributeSpec => ({
  code,
  datatype: 'number',
  unit: '%',
  options: [],
  plausibleMin: null,
  plausibleMax: null,
  required: true,
  matchRule: 'gte',
  tolerancePct: null,
  ...more,
});
const BFE = spec('bfe', { plausibleMin: 90, plausibleMax: 99.9 });
const GSM = spec('gsm', { unit: 'g/m2', matchRule: 'tol', tolerancePct: 5 });
const LEVEL = spec('aami', { datatype: 'enum', options: ['1', '2', '3', '4'], unit: null });

const check = (kind: Parameters<typeof checkStatement>[0], stated: Record<string, unknown>) =>
  checkStatement(kind, stated, {
    attributes: [BFE, GSM],
    isCertificateType: (code) => code === 'SPPT',
    latestDate: '2026-11-21',
  });
const codes = (faults: readonly { pointer: string; code: string }[]) =>
  faults.map((one) => `${one.pointer} ${one.code}`);

describe('what a claim states', () => {
  it('is nothing for identity', () => {
    expect(check('identity', {})).toEqual({ statement: {}, errors: [], missing: [] });
    expect(codes(check('identity', { nib: '1' }).errors)).toEqual(['/statement/nib unknown_field']);
  });

  it('may be partly open in a draft, and names what is missing', () => {
    const draft = check('capability', { attributes: { bfe: 98 } });
    expect(draft).toMatchObject({ statement: { attributes: { bfe: 98 } }, errors: [] });
    expect(codes(draft.missing)).toEqual(['/statement/attributes/gsm required']);
    expect(codes(check('capacity', {}).missing)).toEqual([
      '/statement/effectivePerWeek required',
      '/statement/installedPerWeek required',
    ]);
  });

  it('refuses values of the wrong type, unknown attributes and fields', () => {
    const bad = check('capability', { attributes: { bfe: '98', colour: 'white' }, price: 1 });
    expect(codes(bad.errors).sort()).toEqual([
      '/statement/attributes/bfe type',
      '/statement/attributes/colour unknown_field',
      '/statement/price unknown_field',
    ]);
    expect(codes(check('capability', { attributes: [1] }).errors)).toEqual(['/statement/attributes type']);
    expect(codes(check('facility', { machines: 1.5, workers: -1 }).errors)).toEqual([
      '/statement/machines type',
      '/statement/workers min',
    ]);
  });

  it('keeps effective capacity within installed', () => {
    expect(check('capacity', { effectivePerWeek: 80, installedPerWeek: 100 }).errors).toEqual([]);
    const over = check('capacity', { effectivePerWeek: 120, installedPerWeek: 100 });
    expect(codes(over.errors)).toEqual(['/statement/effectivePerWeek max']);
    expect(codes(check('capacity', { effectivePerWeek: 1e12, installedPerWeek: Number.NaN }).errors)).toEqual([
      '/statement/effectivePerWeek max',
      '/statement/installedPerWeek type',
    ]);
  });

  it('knows certificate types and dates', () => {
    const whole = { type: 'SPPT', number: ' 12/LSPr ', issuer: 'BBT', issuedOn: '2025-01-31' };
    expect(check('certificate', whole)).toMatchObject({ statement: { number: '12/LSPr' }, errors: [], missing: [] });
    expect(codes(check('certificate', { ...whole, type: 'XX', issuedOn: '2026-11-22' }).errors)).toEqual([
      '/statement/type unknown_reference',
      '/statement/issuedOn max',
    ]);
    expect(codes(check('certificate', { ...whole, expiresOn: '2025-01-31' }).errors)).toEqual([
      '/statement/expiresOn order',
    ]);
    expect(codes(check('certificate', { ...whole, issuedOn: '2025-02-30' }).errors)).toEqual([
      '/statement/issuedOn date',
    ]);
  });
});

describe('what looks wrong with a claim', () => {
  const judged: JudgedClaim = {
    kind: 'capability',
    statement: { attributes: { bfe: 98, gsm: 25 } },
    attributes: [BFE, GSM],
    measured: [],
    lineUnit: 'kg',
    lineMachines: null,
    median: null,
    verifiedBefore: null,
    reported: null,
    today: '2026-11-21',
  };
  const found = (claim: Partial<JudgedClaim>) => claimWarnings({ ...judged, ...claim }).map((one) => one.code);
  const measured = (attribute: string, value: number, testedOn = '2026-06-01') => [{ attribute, value, testedOn }];

  it('is a capacity that weekly reports contradict', () => {
    const claim = { kind: 'capacity' as const, statement: { effectivePerWeek: 1_000, installedPerWeek: 2_000 } };
    const told = (reported: JudgedClaim['reported']) => found({ ...claim, reported });
    expect(told({ weeks: 1, highest: 1_200, mean: 1_200, implied: 1_200 })).toEqual([]);
    expect(told({ weeks: 1, highest: 1_201, mean: 1_201, implied: 1_201 })).toEqual(['reports_above_capacity']);
    expect(told({ weeks: 3, highest: 100, mean: 100, implied: 110 })).toEqual([]); // too few to say
    expect(told({ weeks: 4, highest: 500, mean: 450, implied: 599 })).toEqual(['reports_imply_less']);
    expect(told({ weeks: 4, highest: 500, mean: 299, implied: 900 })).toEqual(['reports_low_use']);
    expect(told({ weeks: 8, highest: 900, mean: 700, implied: 950 })).toEqual([]);
  });

  it('is nothing where all is usual', () => {
    expect(found({})).toEqual([]);
    expect(found({ measured: measured('bfe', 98.5) })).toEqual([]);
  });

  it('is a value outside the plausible range', () => {
    expect(claimWarnings({ ...judged, statement: { attributes: { bfe: 9.8 } } })).toMatchObject([
      { pointer: '/statement/attributes/bfe', code: 'implausible' },
    ]);
  });

  it('is a test that found less than is claimed, or is old', () => {
    expect(found({ measured: measured('bfe', 95) })).toEqual(['test_contradicts']);
    expect(found({ measured: measured('gsm', 26) })).toEqual([]);
    expect(found({ measured: measured('gsm', 27) })).toEqual(['test_contradicts']);
    expect(found({ measured: measured('bfe', 99, '2025-11-20') })).toEqual(['test_old']);
  });

  it('compares options from lowest to highest', () => {
    expect(contradicts(LEVEL, '3', '2')).toBe(true);
    expect(contradicts(LEVEL, '3', '4')).toBe(false);
    expect(contradicts({ ...LEVEL, matchRule: 'eq' }, '3', '4')).toBe(true);
  });

  it('is a capacity of another order than its peers, machines, installed or last verified figure', () => {
    const capacity = (effectivePerWeek: number, more: Partial<JudgedClaim> = {}) =>
      found({ kind: 'capacity', statement: { effectivePerWeek, installedPerWeek: effectivePerWeek * 2 }, ...more });
    const median = { perWeek: 20, peers: 5 };
    expect(capacity(20_000, { median })).toEqual([]);
    expect(capacity(20_001, { median })).toEqual(['far_above_median']);
    expect(capacity(20_001, { median: { ...median, peers: 4 } })).toEqual([]);
    expect(capacity(200_001, { lineMachines: 1 })).toEqual(['above_machines']);
    expect(capacity(200_001, { lineMachines: 2 })).toEqual([]);
    expect(capacity(121, { verifiedBefore: 100 })).toEqual(['capacity_jump']);
    expect(found({ kind: 'capacity', statement: { effectivePerWeek: 96, installedPerWeek: 100 } })).toEqual([
      'no_allowance',
    ]);
  });

  it('is a certificate past its time', () => {
    expect(found({ kind: 'certificate', statement: { issuedOn: '2021-11-20' } })).toEqual(['certificate_over']);
    expect(found({ kind: 'certificate', statement: { issuedOn: '2021-11-20', expiresOn: '2026-12-01' } })).toEqual([]);
  });
});
