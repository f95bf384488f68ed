import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MatchingHouse, memberOf, PLANNER } from '../../../../../test/support/matching-house.js';
import { type Actor, AuditEntry, newId } from '#core/platform';
import { MatchingRun } from '../matching-run.entity.js';
import type { RationingPolicy } from '../policy.rules.js';
import { FamilyChange } from '../run-result.entity.js';
import { RunService } from '../run.service.js';
import { SnapshotReader } from '../snapshot/snapshot-reader.js';
import { EmergencyQueries } from './emergency-queries.js';
import { Emergency } from './emergency.entity.js';
import { EmergencyService, type NewEmergency } from './emergency.service.js';

let house: MatchingHouse;
let service: EmergencyService;
let queries: EmergencyQueries;
const OTHER: Actor = { ...PLANNER, userId: newId(), name: 'Citra' };
const TERMS = { classWeights: [1, 2, 8, 40, 200], tranches: [{ upTo: 1, multiplier: 1 }], minLevel: 2 };
const WANTED: NewEmergency = { family: 'PPE', ground: 'Kekurangan APD nasional', endsOn: '2026-12-05', terms: TERMS };

beforeAll(async () => {
  house = await MatchingHouse.open();
  service = house.app.get(EmergencyService);
  queries = house.app.get(EmergencyQueries);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.now = new Date('2026-11-25T12:00:00Z');
  await house.dataSource.query('delete from emergency_override');
  await house.dataSource.query('delete from emergency');
  await house.dataSource.manager.deleteAll(FamilyChange);
});

async function active(): Promise<Emergency> {
  const { id } = await service.declare(PLANNER, WANTED);
  return service.approve(OTHER, id);
}
const marked = async () => (await house.dataSource.manager.find(FamilyChange)).map(({ family }) => family);
const runPolicy = async (families: string[] = []) => {
  const run = await house.app.get(RunService).start(PLANNER, { families });
  await house.app.get(RunService).cancel(PLANNER, run.id, 'cukup');
  return run.policy as unknown as RationingPolicy;
};
const snapshot = (policy: RationingPolicy) => house.app.get(SnapshotReader).take({ families: [], policy, seed: 1 });

describe('an emergency', () => {
  it('takes two planners, and one of them once, however many approve at the same moment', async () => {
    const { id } = await service.declare(PLANNER, WANTED);
    expect(await queries.inForce()).toEqual([]);
    await expect(service.approve(PLANNER, id)).rejects.toMatchObject({ code: 'second_person_required' });
    const others = [1, 2, 3].map(() => ({ ...OTHER, userId: newId() }));
    const tries = await Promise.allSettled(others.map((actor) => service.approve(actor, id)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await queries.inForce()).toMatchObject([{ family: 'PPE', startedAt: house.now }]);
    expect(await marked()).toEqual(['PPE']);
    const trail = await house.dataSource.manager.find(AuditEntry, { where: { subjectId: id }, order: { seq: 'ASC' } });
    expect(trail.map(({ action }) => action)).toEqual(['emergency.declare', 'emergency.approve']);
  });

  it('is refused with a bad end, ground of no family, unusable terms, twice, and to others than planners', async () => {
    const declare = (change: Partial<NewEmergency>) => service.declare(PLANNER, { ...WANTED, ...change });
    for (const change of [
      { endsOn: '2026-11-24' },
      { endsOn: '2027-12-01' },
      { family: 'BAJA' },
      { terms: { ...TERMS, classWeights: [1] } },
      { terms: { ...TERMS, tranches: [{ upTo: 0.5, multiplier: 1 }] } },
    ])
      await expect(declare(change)).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(service.declare(memberOf(), WANTED)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await house.dataSource.manager.count(Emergency)).toBe(0);
    const both = await Promise.allSettled([declare({}), declare({})]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(declare({})).rejects.toMatchObject({ code: 'emergency_exists' });
  });

  it('switches the policy of its family in runs, and of no other', async () => {
    const offer = await house.world.offer({ level: 1 });
    expect(await runPolicy()).not.toHaveProperty('emergencies');
    const { id } = await active();
    const policy = await runPolicy();
    expect(policy.emergencies).toEqual([{ id, family: 'PPE', ...TERMS }]);
    expect(await runPolicy(['AGRO-IKM'])).not.toHaveProperty('emergencies');
    const { scenario } = await snapshot(policy);
    const own = new Map(scenario.materials.map(({ code, policy: terms }) => [code, terms]));
    expect(own.get('SPUNBOND')).toEqual(TERMS);
    expect([...own].filter(([code]) => code !== 'SPUNBOND').every(([, terms]) => terms === undefined)).toBe(true);
    expect(scenario.offers.some(({ id: one }) => one === offer.id)).toBe(true);
  });

  it('ends by itself, with the clock before the job, and its family is run again', async () => {
    const { id } = await active();
    await house.dataSource.manager.deleteAll(FamilyChange);
    house.now = new Date('2026-12-05T16:59:00Z');
    expect([await service.endDue(), (await queries.inForce()).length]).toEqual([0, 1]);
    house.now = new Date('2026-12-05T17:00:00Z');
    expect(await queries.inForce()).toEqual([]);
    expect(await runPolicy()).not.toHaveProperty('emergencies');
    const ended = await Promise.all([service.endDue(), service.endDue()]);
    expect(ended.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await queries.get(PLANNER, id)).toMatchObject({ state: 'ended', endReason: null });
    expect(await marked()).toEqual(['PPE']);
    await expect(service.extend(PLANNER, id, '2026-12-20', 'lagi')).rejects.toMatchObject({ code: 'illegal_move' });
  });

  it('is extended by two again, and ended early by one', async () => {
    const { id } = await active();
    await expect(service.extend(PLANNER, id, '2026-12-01', 'mundur')).rejects.toMatchObject({ code: 'invalid_input' });
    await service.extend(OTHER, id, '2026-12-20', 'Belum pulih');
    await expect(service.approveExtension(OTHER, id)).rejects.toMatchObject({ code: 'second_person_required' });
    house.now = new Date('2026-11-26T00:00:00Z');
    expect((await service.approveExtension(PLANNER, id)).endsAt).toEqual(new Date('2026-12-20T17:00:00Z'));
    await expect(service.approveExtension(PLANNER, id)).rejects.toMatchObject({ code: 'illegal_move' });
    await service.end(PLANNER, id, 'Sudah pulih');
    expect(await queries.inForce()).toEqual([]);
  });

  it('and a run that starts while it is ended has the one policy or the other, and the family is run again', async () => {
    const { id } = await active();
    await house.dataSource.manager.deleteAll(FamilyChange);
    const [policy] = await Promise.all([runPolicy(), service.end(OTHER, id, 'Sudah pulih')]);
    expect([undefined, 1]).toContain(policy.emergencies?.length);
    expect(await marked()).toEqual(['PPE']);
  });

  it('puts a need into another class by its lane, with the reason, and counts the lanes', async () => {
    const { id } = await active();
    const referred = await house.world.need({ quantity: 100, priority: 2 });
    const other = await house.world.need({ quantity: 300, priority: 2 });
    const food = await house.world.need({ quantity: 50, material: 'STARCH' });
    const input = { requestLineId: referred.id, lane: 'referral' as const, priority: 5, reason: 'Surat RS 45/2026' };
    await service.override(OTHER, id, input);
    await expect(service.override(OTHER, id, { ...input, requestLineId: food.id })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    const priorities = async () => {
      const { scenario } = await snapshot(await runPolicy());
      return [referred.id, other.id].map((line) => scenario.requests.find((one) => one.id === line)?.priority);
    };
    expect(await priorities()).toEqual([5, 2]);
    const { items } = await queries.overrides(PLANNER, id, {});
    expect(items).toMatchObject([{ lane: 'referral', reason: 'Surat RS 45/2026', createdByName: 'Citra' }]);
    expect(await queries.lanes(PLANNER, id)).toMatchObject([
      { lane: 'referral', unit: 'kg', lines: 1, firms: 1, asked: 100, matched: 0 },
      { lane: 'self', unit: 'kg', asked: 300 },
    ]);
    await service.end(PLANNER, id, 'Sudah pulih');
    expect(await priorities()).toEqual([2, 2]);
    await expect(service.override(OTHER, id, input)).rejects.toMatchObject({ code: 'illegal_move' });
    expect(await house.dataSource.manager.countBy(MatchingRun, { state: 'queued' })).toBe(0);
  });
});
