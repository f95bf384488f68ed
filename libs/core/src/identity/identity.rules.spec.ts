import { describe, expect, it } from 'vitest';
import { EMAIL_PATTERN, isOwnOrigin } from './identity.rules.js';
import { secondsUntil } from './lockout.rules.js';

const post = { method: 'POST', host: 'padan.example:3000', publicUrl: 'https://portal.example/app' };

describe('the origin of a change', () => {
  it.each([
    [undefined, true],
    ['https://portal.example', true],
    ['https://portal.example:443', true],
    ['http://padan.example:3000', true],
    ['http://portal.example', false],
    ['https://portal.example.evil.test', false],
    ['https://padan.example', false],
    ['https://evil.test', false],
    ['null', false],
    ['', false],
  ])('%s: %s', (origin, allowed) => {
    expect(isOwnOrigin({ ...post, origin })).toBe(allowed);
  });

  it('does not matter where nothing changes', () => {
    expect(isOwnOrigin({ ...post, method: 'GET', origin: 'https://evil.test' })).toBe(true);
  });
});

it.each(['ayu@contoh.example', 'a.b+c@sub.contoh.id'])('%s is an address', (email) => {
  expect(EMAIL_PATTERN.test(email)).toBe(true);
});

it.each(['ayu', 'ayu@contoh', '.a@contoh.id', 'a..b@contoh.id', 'é@contoh.id', 'a b@contoh.id'])(
  '%s is none',
  (email) => {
    expect(EMAIL_PATTERN.test(email)).toBe(false);
  },
);

it('waits whole seconds, never none', () => {
  const now = new Date('2026-11-21T00:00:00Z');
  expect(secondsUntil(new Date(now.getTime() + 1_001), now)).toBe(2);
  expect(secondsUntil(now, now)).toBe(1);
});
