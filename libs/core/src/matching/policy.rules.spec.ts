import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, policyFaults, type RationingPolicy } from './policy.rules.js';

const faultsOf = (change: Partial<RationingPolicy>) =>
  policyFaults({ ...DEFAULT_POLICY, ...change }, (code) => code === 'NW-MB').map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('the rationing policy', () => {
  it('accepts the default, and a weight for a known material', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ materialWeights: { 'NW-MB': 2.5 } })).toEqual([]);
  });

  it('names every fault at once', () => {
    expect(
      faultsOf({
        classWeights: [1, 2, 0, 12],
        tranches: [
          { upTo: 0.5, multiplier: 1 },
          { upTo: 0.4, multiplier: 1.5 },
        ],
        materialWeights: { 'NW-XX': 1, 'NW-MB': 0 },
      }),
    ).toEqual([
      '/classWeights count',
      '/classWeights/2 min',
      '/tranches/1/upTo order',
      '/tranches/1/upTo one_of',
      '/tranches/1/multiplier max',
      '/materialWeights/NW-XX unknown_reference',
      '/materialWeights/NW-MB min',
    ]);
  });

  it('wants at least one tranche', () => {
    expect(faultsOf({ tranches: [] })).toEqual(['/tranches count']);
  });
});
