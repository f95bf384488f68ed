import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS } from '#contracts';
import { CHECKLISTS, isCheckItem, openPoints } from './checklist.rules.js';
import { needsSecond, reasonFaults, supportsLevelTwo, usualValidUntil, validityFaults } from './decision.rules.js';

describe('the checklist', () => {
  it('has points for every kind, each once, in both languages', () => {
    for (const kind of CLAIM_KINDS) {
      const items = CHECKLISTS[kind].map((point) => point.item);
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items).size).toBe(items.length);
      for (const point of CHECKLISTS[kind]) expect(point.label.id && point.label.en).toBeTruthy();
    }
  });

  it('knows its own points and which are open', () => {
    expect(isCheckItem('identity', 'nib_in_oss')).toBe(true);
    expect(isCheckItem('capacity', 'nib_in_oss')).toBe(false);
    expect(openPoints('identity', new Set(['nib_in_oss']))).toEqual(['npwp_of_entity', 'deed_names_signatory']);
    expect(openPoints('identity', new Set(CHECKLISTS.identity.map((point) => point.item)))).toEqual([]);
  });
});

describe('a decision', () => {
  it('takes two people for level 2 and for a revocation, one for the rest', () => {
    expect(needsSecond('verify', 2)).toBe(true);
    expect(needsSecond('revoke', null)).toBe(true);
    for (const verdict of ['reject', 'suspend', 'reinstate'] as const) expect(needsSecond(verdict, null)).toBe(false);
    expect(needsSecond('verify', 1)).toBe(false);
  });

  it('holds no longer than its kind, nor than the certificate itself', () => {
    const today = '2026-11-21';
    expect(validityFaults('capacity', '2027-11-21', today, null)).toEqual([]);
    expect(validityFaults('capacity', '2027-11-22', today, null)).toMatchObject([{ code: 'max' }]);
    expect(validityFaults('certificate', '2028-01-02', today, '2028-01-01')).toMatchObject([{ code: 'max' }]);
    expect(validityFaults('identity', '2026-11-20', today, null)).toMatchObject([{ code: 'min' }]);
    expect(validityFaults('identity', '2026-02-30', today, null)).toMatchObject([{ code: 'date' }]);
    expect(usualValidUntil('capacity', today, null)).toBe('2027-05-21');
    expect(usualValidUntil('certificate', today, '2027-01-01')).toBe('2027-01-01');
  });

  it('takes a reason code of its verdict, and words with "other"', () => {
    expect(reasonFaults('reject', null, null)).toMatchObject([{ pointer: '/reasonCode', code: 'required' }]);
    expect(reasonFaults('reject', 'forged_evidence', null)).toMatchObject([{ code: 'one_of' }]);
    expect(reasonFaults('revoke', 'forged_evidence', null)).toEqual([]);
    expect(reasonFaults('suspend', 'other', '  ')).toMatchObject([{ pointer: '/note' }]);
    expect(reasonFaults('suspend', 'other', 'kebakaran')).toEqual([]);
  });

  it('reaches level 2 on a test or a satisfied visit', () => {
    const visit = (satisfied: boolean) => ({ kind: 'field_visit', fieldVisit: { satisfied } });
    expect(supportsLevelTwo([{ kind: 'file', fieldVisit: null }])).toBe(false);
    expect(supportsLevelTwo([visit(false)])).toBe(false);
    expect(supportsLevelTwo([visit(false), visit(true)])).toBe(true);
    expect(supportsLevelTwo([{ kind: 'lab_result', fieldVisit: null }])).toBe(true);
  });
});
