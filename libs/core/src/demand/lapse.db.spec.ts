import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarketWorld } from '../../../../test/support/market-world.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { LapseService } from './lapse.service.js';
import { refreshRequestStates } from './request-states.js';
import { Request, RequestLine } from './request.entity.js';

let world: MarketWorld;
let lapse: LapseService;

beforeAll(async () => {
  world = await MarketWorld.open();
  lapse = world.get(LapseService);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const lineOf = (id: string) => world.dataSource.manager.findOneByOrFail(RequestLine, { id });
const requestOf = (id: string) => world.dataSource.manager.findOneByOrFail(Request, { id });

describe('lapsing', () => {
  it('ends lines whose last week is over, not those whose last week is this one', async () => {
    const over = await world.rows.need({ latest: 1 });
    const running = await world.rows.need({ latest: 2 });
    world.forwardDays(14);
    expect(await lapse.lapseRequests()).toBe(1);
    expect(await lineOf(over.id)).toMatchObject({ state: 'lapsed', version: 2 });
    expect(await requestOf(over.requestId)).toMatchObject({ state: 'lapsed', version: 2, updatedBy: 'system' });
    expect(await lineOf(running.id)).toMatchObject({ state: 'open' });
    const [entry] = await world.dataSource.manager.findBy(AuditEntry, { subjectId: over.requestId });
    expect(entry).toMatchObject({ action: 'request.lapse', details: { lines: [{ id: over.id, unmet: 100 }] } });
    expect(await lapse.lapseRequests()).toBe(0);
  });

  it('waits for live proposals, and leaves what is wholly agreed', async () => {
    const set = async (change: Partial<RequestLine>) => {
      const { id } = await world.rows.need({ latest: 1, quantity: 100 });
      await world.dataSource.manager.update(RequestLine, { id }, change);
      return id;
    };
    const held = await set({ held: 1 });
    const whole = await set({ agreed: 100, state: 'matched' });
    const part = await set({ agreed: 40, state: 'matched' });
    world.forwardDays(14);
    await lapse.lapseRequests();
    expect((await lineOf(held)).state).toBe('open');
    expect((await lineOf(whole)).state).toBe('matched');
    expect(await lineOf(part)).toMatchObject({ state: 'lapsed', agreed: 40 });
  });

  it('twice at once ends each line once', async () => {
    const needs = await Promise.all(Array.from({ length: 40 }, () => world.rows.need({ latest: 1 })));
    world.forwardDays(14);
    await Promise.all([lapse.lapseRequests(), lapse.lapseRequests(), lapse.lapseRequests()]);
    for (const { id } of needs) expect(await lineOf(id)).toMatchObject({ state: 'lapsed', version: 2 });
  });
});

describe('the state of a request', () => {
  it('follows its lines, and is left alone when it is right', async () => {
    const { id, requestId } = await world.rows.need();
    const refresh = () =>
      world.dataSource.transaction((manager) => refreshRequestStates(manager, [requestId], world.now, 'Ayu'));
    expect(await refresh()).toEqual([]);
    await world.dataSource.manager.update(RequestLine, { id }, { state: 'matched', agreed: 1 });
    expect(await refresh()).toEqual([requestId]);
    expect(await requestOf(requestId)).toMatchObject({ state: 'matched', version: 2, updatedBy: 'Ayu' });
    expect(await refresh()).toEqual([]);
  });
});
