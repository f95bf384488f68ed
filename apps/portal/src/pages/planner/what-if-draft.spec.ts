import { describe, expect, it } from 'vitest';
import type { Dto } from '../../api/client.js';
import { whatIfDraftOf, whatIfOrderOf } from './what-if-draft.js';

const POLICY: Dto<'PolicyDto'> = {
  id: null,
  reason: null,
  setBy: null,
  setByName: null,
  inForceFrom: null,
  fillValue: null,
  classWeights: { priority1: 1, priority2: 2, priority3: 5, priority4: 12, priority5: 30 },
  tranches: [
    { upTo: 0.57, multiplier: 1.5 },
    { upTo: 1, multiplier: 1 },
  ],
  minLevel: 1,
  keepBonus: 200,
  staleDiscount: 0.07,
  freight: { roadFixed: 60, roadPerKm: 0.85, seaFixed: 210, seaPerKm: 0.15, longSeaKm: 1_500 },
  materialWeights: [{ materialCode: 'NW-MB', weight: 1 }],
};

describe('the order of a what-if', () => {
  it('changes nothing that nobody touched', () => {
    const order = whatIfOrderOf({ ...whatIfDraftOf(POLICY, {}), title: 'Seperti hari ini' }, POLICY);
    expect(order).toEqual({
      title: 'Seperti hari ini',
      close: { provinceCodes: [], organisationIds: [] },
      lines: [],
      timeLimitMs: 60_000,
    });
  });

  it('closes, raises, and names only the terms that differ', () => {
    const draft = {
      ...whatIfDraftOf(POLICY, { line: 'l', firm: 'f', close: 'g' }),
      localContentBelow: 25,
      keepBonus: 0,
    };
    expect(whatIfOrderOf(draft, POLICY)).toMatchObject({
      close: { organisationIds: ['g'], localContentBelow: 25 },
      lines: [{ lineId: 'l', factor: 1.5 }],
      policy: { keepBonus: 0 },
    });
    expect(Object.keys(whatIfOrderOf(draft, POLICY).policy ?? {})).toEqual(['keepBonus']);
  });
});
