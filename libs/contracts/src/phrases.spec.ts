import { describe, expect, it } from 'vitest';
import { phraseIn } from './phrases.js';

describe('a phrase in a text of two languages', () => {
  it('stays as it is in English', () => {
    expect(phraseIn('en', 'a whole number')).toBe('a whole number');
  });

  it('is put into Indonesian, its values kept', () => {
    expect(phraseIn('id', 'a whole number')).toBe('bilangan bulat');
    expect(phraseIn('id', 'the claim is pending, not a draft')).toBe('klaim berkeadaan pending, bukan konsep');
    expect(phraseIn('id', '99 pixels; at most 50')).toBe('99 piksel; paling banyak 50');
    expect(phraseIn('id', 'an object of at most 20 fields')).toBe('objek dengan paling banyak 20 isian');
  });

  it('may be a list', () => {
    expect(phraseIn('id', 'planner, auditor')).toBe('perencana, auditor');
  });

  it('is left alone when it is a value', () => {
    for (const value of ['YYYY-MM-DD', '"v3"', 'KBLI 2020', 'toString', 'constructor'])
      expect(phraseIn('id', value)).toBe(value);
  });
});
