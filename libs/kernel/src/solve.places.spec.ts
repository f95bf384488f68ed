import { describe, expect, it } from 'vitest';
import { generateScenario } from '../bench/generate.js';
import { ComponentWork, type WorkOrder } from './component-work.js';
import type { Plan } from './format/plan.js';
import { solve, solveWith, type Crew } from './solve.js';

function withoutTimes(plan: Plan): Plan {
  return { ...plan, stats: { ...plan.stats, ms: { build: 0, solve: 0, improve: 0, explain: 0 }, peakMemoryMB: 0 } };
}

/** Places that know nothing of each other: each works on a copy of its own, and the last place answers first. */
function copies(size: number): Crew & { closed: boolean } {
  const places: ComponentWork[] = [];
  return {
    size,
    closed: false,
    open(place, order) {
      places[place] = new ComponentWork(structuredClone<WorkOrder>(order));
    },
    do(place, task) {
      return new Promise((resolve) => {
        setTimeout(() => resolve(places[place].do(task, () => false)), size - place);
      });
    },
    stop: () => undefined,
    close() {
      this.closed = true;
      return Promise.resolve();
    },
  };
}

describe('components in several places', () => {
  const scenario = generateScenario({ requests: 1600, offers: 1000, weeks: 6, seed: 5, variant: 'flow' });
  const full = generateScenario({ requests: 500, offers: 1300, weeks: 6, seed: 6, variant: 'full', mixedLoads: 0.2 });

  it.each([2, 3])('make the same plan in %i places as in one', async (size) => {
    const crew = copies(size);
    expect(withoutTimes(await solveWith(scenario, {}, () => crew))).toEqual(withoutTimes(solve(scenario)));
    expect(crew.closed).toBe(true);
  });

  it('make the same plan with every rule', async () => {
    const crew = copies(2);
    const options = { gap: 1 };
    const plan = await solveWith(full, options, () => crew);
    expect(withoutTimes(plan)).toEqual(withoutTimes(solve(full, options)));
    expect(crew.closed).toBe(true);
  }, 60_000);

  it('are closed when one of them fails', async () => {
    const crew = { ...copies(2), do: () => Promise.reject(new Error('broken')) };
    let closed = false;
    crew.close = () => {
      closed = true;
      return Promise.resolve();
    };
    await expect(solveWith(scenario, {}, () => crew)).rejects.toThrow('broken');
    expect(closed).toBe(true);
  });
});
