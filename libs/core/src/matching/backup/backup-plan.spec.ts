import { describe, expect, it } from 'vitest';
import type { Scenario, ScenarioOffer, ScenarioRequest } from '#contracts';
import { planBackups } from './backup-plan.js';

const JAVA = { lat: -6.9, lon: 107.6, landmass: 'Jawa' };

const offer = (wish: Partial<ScenarioOffer> = {}): ScenarioOffer => ({
  id: 'o1',
  producer: 'p1',
  material: 'M',
  site: JAVA,
  attributes: { gsm: 25 },
  available: [100, 100],
  unitPrice: 1_000,
  level: 2,
  ...wish,
});

const request = (wish: Partial<ScenarioRequest> = {}): ScenarioRequest => ({
  id: 'r1',
  manufacturer: 'm1',
  material: 'M',
  site: JAVA,
  quantity: 200,
  earliestWeek: 0,
  latestWeek: 1,
  priority: 3,
  ...wish,
});

const scenario = (wish: Partial<Scenario> = {}): Scenario => ({
  format: 'padan-scenario/1',
  seed: 1,
  weeks: { first: '2026-W48', count: 2 },
  materials: [{ code: 'M', weight: 1, kgPerUnit: 1 }],
  lines: [],
  offers: [offer()],
  requests: [request()],
  commitments: [],
  ...wish,
});

const ask = (wish: Partial<Scenario>, quantity = 120) =>
  planBackups(scenario(wish), [{ requestLineId: 'r1', offerId: 'o1', quantity }])[0];

describe('a runner-up that is asked to stand in', () => {
  it('takes all that was stranded, earliest weeks first, at the price in force', () => {
    const tiers = [{ from: 120, unitPrice: 900 }];
    expect(ask({ offers: [offer({ tiers })] })).toEqual({
      outcome: 'planned',
      allocations: [
        { offer: 'o1', request: 'r1', week: 0, quantity: 100, unitPrice: 900, unitFreight: 60 },
        { offer: 'o1', request: 'r1', week: 1, quantity: 20, unitPrice: 900, unitFreight: 60 },
      ],
    });
  });

  it('leaves to the run what the order multiple does not reach', () => {
    const answer = ask({ offers: [offer({ multiple: 50 })] });
    expect(answer).toMatchObject({ allocations: [{ quantity: 100 }] });
  });

  it.each([
    [
      'its grade no longer meets the need',
      { requests: [request({ constraints: { gsm: { min: 30 } } })] },
      'not_allowed',
    ],
    ['nothing verified covers it', { offers: [offer({ level: 0 })] }, 'unverified'],
    ['it is not there any more', { offers: [] }, 'unverified'],
    ['its least order is above what was stranded', { offers: [offer({ moq: 150 })] }, 'order_size'],
    ['it has not enough free in time', { offers: [offer({ available: [60, 50] })] }, 'capacity'],
    ['it comes too late', { offers: [offer({ leadWeeks: 3 })] }, 'not_allowed'],
    ['it is dearer than the cap', { requests: [request({ maxUnitPrice: 900 })] }, 'not_allowed'],
    ['the pair is excluded', { exclusions: [{ offer: 'o1', request: 'r1' }] }, 'not_allowed'],
    ['one supplier may not have so much', { requests: [request({ maxShare: 0.5 })] }, 'not_allowed'],
    ['the need is filled whole or not at all', { requests: [request({ allOrNothing: true })] }, 'not_allowed'],
  ] as [string, Partial<Scenario>, string][])('is not proposed when %s', (_why, wish, outcome) => {
    expect(ask(wish)).toEqual({ outcome });
  });

  it('is not proposed as one supplier too many', () => {
    const agreed = { offer: 'o2', request: 'r1', week: 0, quantity: 50, state: 'agreed' as const };
    const offers = [offer(), offer({ id: 'o2', producer: 'p2' })];
    const one = { offers, commitments: [agreed], requests: [request({ maxSuppliers: 1 })] };
    expect(ask(one)).toEqual({ outcome: 'not_allowed' });
    expect(ask({ ...one, requests: [request({ maxSuppliers: 2 })] })).toMatchObject({ outcome: 'planned' });
  });

  it('gives the same units only once, the line’s too', () => {
    const answers = planBackups(
      scenario({
        lines: [{ id: 'l1', capacity: [150, 0] }],
        offers: [offer({ line: 'l1' }), offer({ id: 'o2', line: 'l1', load: 2 })],
        requests: [request(), request({ id: 'r2' })],
      }),
      [
        { requestLineId: 'r1', offerId: 'o1', quantity: 90 },
        { requestLineId: 'r2', offerId: 'o2', quantity: 31 },
        { requestLineId: 'r2', offerId: 'o2', quantity: 30 },
      ],
    );
    expect(answers.map(({ outcome }) => outcome)).toEqual(['planned', 'capacity', 'planned']);
  });
});
