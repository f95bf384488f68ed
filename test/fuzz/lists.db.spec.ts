import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#core/platform';
import type { CallerName } from '../support/access-world.js';
import type { Operation } from './contract/document.js';
import { HostileHouse, told } from './contract/hostile-house.js';

// Lists, and the cursors and limits that people make themselves.

let house: HostileHouse;

beforeAll(async () => {
  house = await HostileHouse.open();
}, 120_000);
afterAll(() => house?.close());

describe('lists', () => {
  const LIMITS = ['0', '101', '-1', 'abc', '1.5', '1e2', '', '%00', '0x10', '99999999999999999999', 'NaN', '%31%30%31'];
  it.each(LIMITS)('limit %s is refused', async (limit) => {
    expect(told(await house.send('GET', `/api/v1/offers?limit=${limit}`))).toBe('422 invalid_input');
  });

  it('a parameter twice, nested or unknown is refused', async () => {
    for (const query of [
      'limit=1&limit=2',
      'limit[gt]=1',
      'limit[]=1',
      '__proto__[x]=1',
      'constructor=1',
      'unknown=1',
      'state=open&state=x',
    ])
      expect([query, told(await house.send('GET', `/api/v1/requests?${query}`))]).toEqual([query, '422 invalid_input']);
  });

  it('no list believes a cursor that it did not make', async () => {
    const lists = house.operations.filter(
      ({ method, parameters }) => method === 'GET' && parameters?.some(({ name }) => name === 'cursor'),
    );
    expect(lists.length).toBeGreaterThan(20);
    for (const operation of lists) {
      const target = await pathOf(operation);
      for (const cursor of FORGED) {
        const answer = await house.send('GET', `${target}?cursor=${cursor}`, { as: callerOf(operation) });
        expect([200, 400, 422], `${operation.name} ${told(answer)}`).toContain(answer.status);
      }
    }
  }, 120_000);
});

const ID = newId();
const PARTS = ['x', 1, -1, null, 1e308, 1.5, '', ID, '2026-11-21T00:00:00.000Z', 'infinity', '99999999999999999999'];
/** Of the form of a date, and none that a database knows. */
const NO_DATES = ['2026-02-30', '0000-01-01', '2026-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z'];

/** Base64 of a list is what a cursor is; these hold what no list here sorts by. */
const FORGED = [
  ...PARTS.flatMap((part) => [[part], [part, ID], [ID, part], [part, part], [part, ID, part], [1, ID, part]]),
  ...NO_DATES.flatMap((date) => [[date], [date, ID], [1, ID, date], [date, ID, 1], [9e15, ID, date]]),
  ['x'.repeat(500)],
  [],
  {},
  null,
  'x',
]
  .map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'))
  .concat('x', '%F0%9F', '%00', 'a'.repeat(2_001));

const callerOf = ({ 'x-access': policy }: Operation): CallerName =>
  policy.who === 'ministry' ? policy.roles[0] : policy.who === 'party' ? 'owner' : 'visitor';

async function pathOf({ path: template, method, 'x-access': policy }: Operation): Promise<string> {
  let target = template;
  for (const [whole, name] of template.matchAll(/\{(\w+)\}/g))
    target = target.replace(whole, await house.access.idFor({ method, openApiPath: template }, policy, name));
  return target;
}
