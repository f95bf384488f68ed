import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../bench/small-scenario.js';
import type { Scenario } from '../format/scenario.js';
import { MAX_FAULTS } from './faults.js';
import { describeFaults, parseScenario, type RefusedScenario } from './parse-scenario.js';

// Tests write what TypeScript would not let them: the point is input nobody checked.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

function valid(): Loose {
  const scenario = smallScenario({ seed: 5, variant: 'full', requests: 6, offers: 6 });
  delete scenario.links;
  return structuredClone(scenario);
}

function refused(scenario: unknown): RefusedScenario {
  const outcome = parseScenario(scenario);
  if ('scenario' in outcome) throw new Error('the scenario was accepted');
  return outcome;
}

/** Twenty faults of different kinds, each with the path and code it must be listed under. */
const TWENTY_FAULTS: [string, string, (s: Loose) => void][] = [
  ['format', 'wrong_format', (s) => (s.format = 'padan-scenario/2')],
  ['seed', 'not_integer', (s) => (s.seed = 1.5)],
  ['weeks.first', 'wrong_format', (s) => (s.weeks.first = '2020-54')],
  ['policy.fillValue', 'out_of_range', (s) => (s.policy.fillValue = -1)],
  ['policy.tranches[1].multiplier', 'not_falling', (s) => (s.policy.tranches = tranches(1, 1.5, 1))],
  ['policy.tranches[1].upTo', 'out_of_range', (s) => (s.policy.tranches = tranches(1.5, 1, 0.9, s))],
  ['materials[0].weight', 'wrong_type', (s) => (s.materials[0].weight = '1')],
  [
    'materials[2].code',
    'duplicate',
    (s) => s.materials.push({ code: 'M0', weight: 1, kgPerUnit: 1 }, { code: 'M0', weight: 1, kgPerUnit: 1 }),
  ],
  ['lines[0].capacity', 'wrong_length', (s) => (s.lines[0].capacity = [1])],
  ['offers[0].available[0]', 'out_of_range', (s) => (s.offers[0].available[0] = -5)],
  ['offers[0].available[1]', 'not_integer', (s) => (s.offers[0].available[1] = 2.5)],
  ['offers[1].line', 'dangling', (s) => (s.offers[1].line = 'nowhere')],
  ['offers[1].material', 'dangling', (s) => (s.offers[1].material = 'gold')],
  [
    'offers[2].tiers[1].from',
    'not_rising',
    (s) =>
      (s.offers[2].tiers = [
        { from: 20, unitPrice: 9 },
        { from: 20, unitPrice: 8 },
      ]),
  ],
  ['offers[2].unitPrise', 'unknown_key', (s) => (s.offers[2].unitPrise = 3)],
  ['offers[3].site.lat', 'out_of_range', (s) => (s.offers[3].site.lat = 95)],
  ['offers[3].producer', 'missing', (s) => delete s.offers[3].producer],
  ['requests[0].quantity', 'out_of_range', (s) => (s.requests[0].quantity = 2 ** 31)],
  ['requests[0].earliestWeek', 'inverted', (s) => Object.assign(s.requests[0], { earliestWeek: 1, latestWeek: 0 })],
  ['requests[1].maxShare', 'out_of_range', (s) => (s.requests[1].maxShare = 0)],
  ['requests[1].priority', 'out_of_range', (s) => (s.requests[1].priority = 6)],
  ['requests[2].constraints.gsm', 'wrong_format', (s) => (s.requests[2].constraints.gsm = {})],
  ['requests[3].site', 'not_an_object', (s) => (s.requests[3].site = 'Jakarta')],
  ['exclusions[0].offer', 'dangling', (s) => (s.exclusions = [{ offer: 'ghost', request: 'r0' }])],
  ['commitments[0].state', 'wrong_format', (s) => (s.commitments = [commitment({ state: 'maybe' })])],
];

function tranches(first: number, second: number, lastUpTo: number, s?: Loose): Loose[] {
  if (s?.policy.tranches?.length === 2) return [s.policy.tranches[0], { ...s.policy.tranches[1], upTo: lastUpTo }];
  return [
    { upTo: 0.5, multiplier: first },
    { upTo: lastUpTo, multiplier: second },
  ];
}

function commitment(change: Loose): Loose {
  return { offer: 'o0', request: 'r0', week: 0, quantity: 1, state: 'agreed', ...change };
}

describe('parseScenario', () => {
  it('accepts a scenario that uses every part of the format, as it was given', () => {
    const scenario = valid();
    expect(parseScenario(scenario)).toMatchObject({ scenario, warnings: expect.any(Array) });
  });

  it(`lists ${TWENTY_FAULTS.length} different faults of one scenario, all at once`, () => {
    const scenario = valid();
    for (const [, , spoil] of TWENTY_FAULTS) spoil(scenario);
    const { faults } = refused(scenario);
    const found = faults.map((fault) => `${fault.path} ${fault.code}`);
    for (const [path, code] of TWENTY_FAULTS) expect(found).toContain(`${path} ${code}`);
    expect(new Set(faults.map((fault) => fault.code)).size).toBeGreaterThanOrEqual(12);
    for (const fault of faults) {
      expect(fault.reason).not.toBe('');
      expect(fault.fix).not.toBe('');
    }
  });

  it.each(TWENTY_FAULTS)('finds %s (%s) alone too', (path, code, spoil) => {
    const scenario = valid();
    if (code === 'out_of_range' && path.startsWith('policy.tranches')) scenario.policy.tranches = tranches(1.5, 1, 1);
    spoil(scenario);
    expect(refused(scenario).faults).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('says which key was probably meant', () => {
    const scenario = valid();
    scenario.requests[0].max_suppliers = 2;
    expect(describeFaults(refused(scenario)).join('\n')).toContain('maybe "maxSuppliers" was meant');
  });

  it.each([null, 7, 'text', [], undefined])('refuses %j outright', (input) => {
    expect(refused(input).faults[0]).toMatchObject({ path: '', code: 'not_an_object' });
  });

  it('names every missing part of an empty object', () => {
    const missing = refused({})
      .faults.filter((fault) => fault.code === 'missing')
      .map((fault) => fault.path);
    expect(missing).toEqual(['format', 'seed', 'weeks', 'materials', 'offers', 'requests']);
  });

  it('treats __proto__ and NUL as any other fault', () => {
    const scenario = JSON.parse(JSON.stringify(valid()).replace('"seed":', '"__proto__":{"x":1},"seed":'));
    scenario.offers[0].id = 'a\0b';
    const paths = refused(scenario).faults.map((fault) => fault.path);
    expect(paths).toEqual(expect.arrayContaining(['__proto__', 'offers[0].id']));
  });

  it(`lists at most ${MAX_FAULTS} faults and counts the rest`, () => {
    const scenario = valid();
    scenario.requests = Array.from({ length: 1200 }, () => 3);
    const outcome = refused(scenario);
    expect(outcome.faults).toHaveLength(MAX_FAULTS);
    expect(outcome.unlisted).toBeGreaterThanOrEqual(200);
    expect(describeFaults(outcome).at(-1)).toContain('more than the first');
  });

  it('warns of what is implausible, and accepts it', () => {
    const scenario: Scenario = valid();
    for (const request of scenario.requests) Object.assign(request, { material: 'M0', quantity: 10 });
    scenario.requests[2].quantity = 10_000;
    scenario.offers[0].moq = 1_000_000;
    const outcome = parseScenario(scenario);
    expect('scenario' in outcome).toBe(true);
    expect(outcome.warnings.map((warning) => warning.path)).toEqual(
      expect.arrayContaining(['requests[2].quantity', 'offers[0].moq']),
    );
  });
});
