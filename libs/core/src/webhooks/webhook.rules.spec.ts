import { expect, it } from 'vitest';
import { newSecret, seal, unseal } from './secret-box.js';
import { pauseAfter, RETRY_PAUSES_MS, urlFaults } from './webhook.rules.js';

const never = () => false;

it('follows the recommended schedule, spread by a tenth, and gives up after ten tries', () => {
  expect(RETRY_PAUSES_MS).toHaveLength(10);
  expect([1, 2, 3, 9].map((tries) => pauseAfter(tries, 0, null))).toEqual([5_000, 300_000, 1_800_000, 86_400_000]);
  expect(pauseAfter(2, 1, null)).toBe(330_000);
  expect(pauseAfter(10, 0, null)).toBeUndefined();
});

it('waits as long as a receiver asks, but no longer than a day', () => {
  expect(pauseAfter(1, 0, 120)).toBe(120_000);
  expect(pauseAfter(3, 0, 1)).toBe(1_800_000);
  expect(pauseAfter(1, 0, 10_000_000)).toBe(86_400_000);
});

it('takes https addresses only, without credentials and fragments', () => {
  expect(urlFaults('https://hooks.contoh.example:8443/padan?x=1', never)).toEqual([]);
  for (const url of [
    'http://hooks.contoh.example/',
    'ftp://contoh.example/',
    'javascript:alert(1)',
    'https://ayu:rahasia@contoh.example/',
    'https://contoh.example/#a',
    'contoh.example',
    '',
    `https://contoh.example/${'a'.repeat(2_000)}`,
  ])
    expect(urlFaults(url, never)).toMatchObject([{ pointer: '/url', code: 'pattern' }]);
});

it('takes http for a literal address that the installation permits, and for no name', () => {
  const here = (address: string) => address === '127.0.0.1' || address === '::1';
  expect(urlFaults('http://127.0.0.1:3000/', here)).toEqual([]);
  expect(urlFaults('http://[::1]:3000/', here)).toEqual([]);
  expect(urlFaults('http://localhost:3000/', here)).toHaveLength(1);
  expect(urlFaults('http://127.0.0.2:3000/', here)).toHaveLength(1);
});

it('a sealed secret opens for its endpoint and installation alone', () => {
  const [installation, secret] = ['s'.repeat(32), newSecret()];
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const box = seal(installation, 'one', secret);
  expect(box).not.toContain(secret.slice(6));
  expect(unseal(installation, 'one', box)).toBe(secret);
  expect(() => unseal(installation, 'other', box)).toThrow('authenticate');
  expect(() => unseal('t'.repeat(32), 'one', box)).toThrow('authenticate');
});
