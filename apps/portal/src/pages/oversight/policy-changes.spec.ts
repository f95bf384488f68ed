import { expect, it } from 'vitest';
import { policyChanges } from './policy-changes.js';

const POLICY = {
  id: null,
  reason: null,
  setBy: null,
  setByName: null,
  inForceFrom: null,
  fillValue: null,
  classWeights: { priority1: 1, priority2: 2, priority3: 5, priority4: 12, priority5: 30 },
  tranches: [
    { upTo: 0.5, multiplier: 1.5 },
    { upTo: 1, multiplier: 1 },
  ],
  minLevel: 1,
  keepBonus: 200,
  staleDiscount: 0.05,
  freight: { roadFixed: 60, roadPerKm: 0.85, seaFixed: 210, seaPerKm: 0.15, longSeaKm: 1_500 },
  materialWeights: [],
};

it('says which terms differ, and nothing of those that do not', () => {
  const next = {
    ...POLICY,
    fillValue: 90_000,
    staleDiscount: 0.1,
    classWeights: { ...POLICY.classWeights, priority5: 40 },
    tranches: [{ upTo: 1, multiplier: 1 }],
    materialWeights: [{ materialCode: 'NW-MB', weight: 2 }],
  };
  expect(policyChanges(POLICY, next)).toEqual([
    { term: 'fillValue', of: '', before: null, after: 90_000 },
    { term: 'staleDiscount', of: '', before: 0.05, after: 0.1 },
    { term: 'class', of: '5', before: 30, after: 40 },
    { term: 'tranche', of: '0.5', before: 1.5, after: null },
    { term: 'material', of: 'NW-MB', before: null, after: 2 },
  ]);
  expect(policyChanges(POLICY, POLICY)).toEqual([]);
});
