import { describe, expect, it } from 'vitest';
import { checkNib, checkNitku, checkNpwp, checkPhone, npwpCheckDigitHolds } from './business-number.rules.js';

const outcome = ({ value, errors, warnings }: ReturnType<typeof checkNib>) => ({
  value,
  errors: errors.map(({ code }) => code),
  warnings: warnings.map(({ code }) => code),
});
const fine = (value: string) => ({ value, errors: [], warnings: [] });

describe('NIB', () => {
  it.each(['1234567890123', '1234 5678 90123', '1234-5678-90123'])('%s is 13 digits', (text) => {
    expect(outcome(checkNib(text))).toEqual(fine('1234567890123'));
  });
  it.each(['123456789012', '12345678901234', '123456789012A', ''])('"%s" is refused', (text) => {
    expect(outcome(checkNib(text)).errors).toEqual(['pattern']);
  });
});

describe('NPWP', () => {
  it('has a check digit by Luhn over the first nine', () => {
    // 12345678 → 2
    expect(npwpCheckDigitHolds('123456782000000')).toBe(true);
    for (const digit of '013456789') expect(npwpCheckDigitHolds(`12345678${digit}000000`)).toBe(false);
  });
  it.each(['12.345.678.2-901.000', '123456782901000', '12 345 678 2 901 000'])('%s is taken', (text) => {
    expect(outcome(checkNpwp(text))).toEqual(fine('123456782901000'));
  });
  it('of 16 digits is a 0 and the old 15', () => {
    expect(outcome(checkNpwp('0123456782901000'))).toEqual(fine('0123456782901000'));
  });
  it('with a wrong check digit is taken with a warning, never refused', () => {
    expect(outcome(checkNpwp('123456783901000'))).toEqual({
      value: '123456783901000',
      errors: [],
      warnings: ['npwp_check_digit'],
    });
    expect(outcome(checkNpwp('0123456783901000')).warnings).toEqual(['npwp_check_digit']);
  });
  it('of 16 digits that does not begin with 0 may be the number of a person: a warning', () => {
    expect(outcome(checkNpwp('3273012345678901'))).toEqual({
      value: '3273012345678901',
      errors: [],
      warnings: ['npwp_not_entity'],
    });
  });
  it.each(['12345678290100', '12345678290100000', '12345678290100X', ''])('"%s" is refused for its form', (text) => {
    expect(outcome(checkNpwp(text)).errors).toEqual(['pattern']);
  });
});

describe('NITKU', () => {
  it('is 22 digits that begin with the NPWP', () => {
    expect(outcome(checkNitku('0123456782901000000001', '123456782901000'))).toEqual(fine('0123456782901000000001'));
    expect(outcome(checkNitku('0123456782901000000001', '0123456782901000'))).toEqual(fine('0123456782901000000001'));
    expect(outcome(checkNitku('0123456782901000000001', null))).toEqual(fine('0123456782901000000001'));
  });
  it('of another NPWP is doubted, of another length refused', () => {
    expect(outcome(checkNitku('0999999999901000000001', '123456782901000')).warnings).toEqual(['nitku_other_npwp']);
    expect(outcome(checkNitku('012345678290100', null)).errors).toEqual(['pattern']);
  });
});

describe('telephone', () => {
  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['6281234567890', '+6281234567890'],
    ['(021) 555-1234', '+62215551234'],
    ['0274 512345', '+62274512345'],
  ])('%s becomes %s', (text, e164) => {
    expect(outcome(checkPhone(text))).toEqual(fine(e164));
  });
  it.each(['812345678', '+1 202 555 0100', '0812', '08123456789012345', 'tidak ada', ''])('"%s" is refused', (text) => {
    expect(outcome(checkPhone(text)).errors).toEqual(['pattern']);
  });
});
