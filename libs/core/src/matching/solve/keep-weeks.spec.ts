import { describe, expect, it } from 'vitest';
import type { Plan, Scenario } from '#contracts';
import { checkPlan } from '../check/index.js';
import { keepWeeks } from './keep-weeks.js';
import { solveScenario } from './solve-scenario.js';

const SITE = { lat: -6.9, lon: 107.6, landmass: 'Jawa' };
const offer = (id: string, change: object = {}) => ({
  id,
  producer: `p-${id}`,
  material: 'M',
  line: 'line',
  site: SITE,
  available: [100, 100, 100],
  unitPrice: 10,
  level: 2,
  ...change,
});
const request = (id: string, quantity: number, change: object = {}) => ({
  id,
  manufacturer: `m-${id}`,
  material: 'M',
  site: SITE,
  quantity,
  ...change,
});
const scenario = (change: Partial<Scenario>): Scenario => ({
  format: 'padan-scenario/1',
  seed: 1,
  weeks: { first: '2026-W48', count: 3 },
  materials: [{ code: 'M', weight: 1, kgPerUnit: 1 }],
  lines: [{ id: 'line', capacity: [100, 100, 100] }],
  offers: [offer('a'), offer('b')],
  requests: [request('r', 60), request('s', 60)],
  ...change,
});
const shown = (offerId: string, requestId: string, week: number, quantity: number) => ({
  offer: offerId,
  request: requestId,
  week,
  quantity,
  state: 'proposed' as const,
});
const plan = (...allocations: [string, string, number, number][]): Plan =>
  ({
    allocations: allocations.map(([from, to, week, quantity]) => ({
      offer: from,
      request: to,
      week,
      quantity,
      unitPrice: 10,
      unitFreight: 60,
    })),
  }) as Plan;
const weeks = (result: Plan) =>
  result.allocations.map(({ offer, request, week, quantity }) => `${offer}→${request} ${quantity} in ${week}`);

describe('keeping the weeks both parties were shown', () => {
  it('puts an equal quantity back where it was', () => {
    const given = scenario({ commitments: [shown('a', 'r', 1, 40), shown('a', 'r', 2, 20)] });
    expect(weeks(keepWeeks(given, plan(['a', 'r', 0, 60], ['b', 's', 0, 40])))).toEqual([
      'a→r 40 in 1',
      'a→r 20 in 2',
      'b→s 40 in 0',
    ]);
  });

  it('leaves another quantity, and another pair, where the plan has them', () => {
    const given = scenario({ commitments: [shown('a', 'r', 1, 50), shown('b', 'r', 1, 60)] });
    const found = plan(['a', 'r', 0, 60]);
    expect(keepWeeks(given, found).allocations).toEqual(found.allocations);
  });

  it('gives up what leaves no room for others', () => {
    const given = scenario({ commitments: [shown('a', 'r', 1, 60)] });
    expect(weeks(keepWeeks(given, plan(['a', 'r', 0, 60], ['b', 's', 1, 60])))).toEqual(['a→r 60 in 0', 'b→s 60 in 1']);
  });

  it('gives up in turn when that one is in the way of another', () => {
    const given = scenario({
      requests: [request('r', 60), request('s', 60), request('t', 60)],
      commitments: [shown('a', 'r', 1, 60), shown('a', 's', 0, 60)],
    });
    const found = plan(['a', 'r', 0, 60], ['a', 's', 2, 60], ['b', 't', 1, 60]);
    expect(weeks(keepWeeks(given, found))).toEqual(weeks(found));
  });

  it('does not go back to weeks that are too late by now', () => {
    const given = scenario({
      offers: [offer('a', { leadWeeks: 1 })],
      requests: [request('r', 60, { latestWeek: 2 })],
      commitments: [shown('a', 'r', 2, 60)],
    });
    expect(weeks(keepWeeks(given, plan(['a', 'r', 0, 60])))).toEqual(['a→r 60 in 0']);
  });

  it('counts what is agreed, and loads', () => {
    const given = scenario({
      offers: [offer('a', { load: 1.5 }), offer('b')],
      commitments: [shown('a', 'r', 1, 60), { ...shown('b', 's', 1, 20), state: 'agreed' }],
    });
    expect(weeks(keepWeeks(given, plan(['a', 'r', 0, 60])))).toEqual(['a→r 60 in 0']); // 90 + 20 > 100
  });

  it('finds the very plan again when nothing has changed, and the checker agrees', async () => {
    const wide = (commitments: Scenario['commitments']) =>
      scenario({
        offers: ['a', 'b', 'c'].map((id, i) => offer(id, { unitPrice: 10 + i, moq: 5, line: `line-${id}` })),
        lines: ['a', 'b', 'c'].map((id) => ({ id: `line-${id}`, capacity: [50, 50, 50] })),
        requests: Array.from({ length: 12 }, (_, i) => request(`r${i}`, 20 + i)),
        commitments,
      });
    const first = await solveScenario(wide([]), { timeLimitMs: 10_000, gap: 0 });
    if ('faults' in first) throw new Error(first.faults.join());
    const standing = first.plan.allocations.map(({ offer, request, week, quantity }) =>
      shown(offer, request, week, quantity),
    );
    const again = await solveScenario(wide(standing), { timeLimitMs: 10_000, gap: 0 });
    if ('faults' in again) throw new Error(again.faults.join());
    expect(checkPlan(wide(standing), again.plan).violations).toEqual([]);
    expect(weeks(again.plan).toSorted()).toEqual(weeks(first.plan).toSorted());
  });
});
