import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../bench/generate.js';
import { ComponentOpener } from '../flow/open-component.js';
import { prepare } from '../model/prepare.js';
import type { Problem } from '../model/problem.js';
import { LagrangianBound } from './lagrangian.js';

const NEVER = (): boolean => false;
/** Enough for every tree here. */
const NODES = 20_000;

/** Prices that know the scenario's numbers only. */
function pricesOf(
  { offerIndex, lineIndex, weeks }: Problem,
  scale: number,
): { offer: Float64Array; line: Float64Array } {
  const table = (index: Int32Array): Float64Array =>
    Float64Array.from({ length: index.length * weeks }, (_, slot) => {
      const of = index[Math.floor(slot / weeks)];
      return scale * ((of * 37 + (slot % weeks) * 101) % 97);
    });
  return { offer: table(offerIndex), line: table(lineIndex) };
}

describe('the bound by prices', () => {
  const scenario = generateScenario({
    requests: 260,
    offers: 300,
    weeks: 6,
    seed: 9,
    variant: 'full',
    mixedLoads: 0.2,
  });
  const prepared = prepare(scenario);
  const whole = new ComponentOpener(prepared, { completePairs: Infinity });

  it.each([1, 4, 12])('holds over every allowed pair where the problem lists %i of a request', (listedPairs) => {
    const some = new ComponentOpener(prepared, { smallPairs: 0, completePairs: 0, listedPairs });
    let tighter = 0;
    for (const requests of prepared.components.requests) {
      const all = whole.open(requests, NEVER);
      const part = some.open(requests, NEVER);
      for (const scale of [0, 10, 100, 1000]) {
        const exact = new LagrangianBound(all.problem, pricesOf(all.problem, scale));
        exact.evaluate(NODES);
        const priced = new LagrangianBound(part.problem, pricesOf(part.problem, scale), part.start.outside);
        priced.evaluate(NODES);
        requests.forEach((request, local) => {
          expect(priced.bestWorth[local], `request ${request}`).toBeGreaterThanOrEqual(exact.bestWorth[local]);
          if (priced.bestWorth[local] === exact.bestWorth[local] && exact.bestWorth[local] > 0) tighter++;
        });
      }
    }
    expect(tighter).toBeGreaterThan(0);
  });
});
