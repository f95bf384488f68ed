import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Organisation } from '#core/organisations';
import { newId } from '#core/platform';
import type { Answer, Problem } from '../support/client.js';
import { firm } from '../support/journey.js';
import { ProposalGround } from '../prove/grounds/proposal-ground.js';

// Many people at the same moment, over HTTP and two API processes. Races about proposals are in test/prove.

let ground: ProposalGround;
beforeAll(async () => {
  ground = await ProposalGround.open({ apis: 2 });
}, 180_000);
afterAll(() => ground?.close());

const AT_ONCE = 20;

/** Answers by status. */
const tally = (answers: readonly Answer<unknown>[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

describe(`${AT_ONCE} registrations at the same moment`, () => {
  const registered = (nib: string) => ground.dataSource.manager.countBy(Organisation, { nib });
  const register = (i: number, body: object, headers?: Record<string, string>) =>
    ground.producer
      .through(ground.stack.urls[i % 2])
      .send<Problem & { id: string }>('POST', 'organisations', body, headers);
  const all = <T>(send: (i: number) => Promise<T>) => Promise.all(Array.from({ length: AT_ONCE }, (_, i) => send(i)));

  it('with the same Idempotency-Key make one organisation and give one answer', async () => {
    const body = firm('PT Sekali Saja', '9990000000101', 'producer');
    const key = { 'idempotency-key': newId() };
    const answers = await all((i) => register(i, body, key));
    const first = answers.filter(({ status, headers }) => status === 201 && !headers.has('idempotency-replayed'));
    expect(first).toHaveLength(1);
    const others = answers.filter((answer) => answer !== first[0]);
    for (const { status, body: answer } of others)
      expect(status === 201 ? answer : answer.code).toEqual(status === 201 ? first[0].body : 'idempotency_in_flight');
    expect(await registered(body.nib)).toBe(1);
    const again = await register(1, body, key);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(again.body).toEqual(first[0].body);
    const other = await register(0, { ...body, address: 'Jl. Lain No. 2' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_mismatch']);
  });

  it('without a key make one organisation of one NIB', async () => {
    const answers = await all((i) => register(i, firm(`PT ${newId().slice(-12)} Jaya`, '9990000000102', 'producer')));
    expect(tally(answers)).toEqual({ 201: 1, 409: AT_ONCE - 1 });
    expect(await registered('9990000000102')).toBe(1);
  });
});

it('no process has logged a fault', () => {
  expect(ground.stack.faults).toEqual([]);
});
