import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refusal, SYSTEM, Transactions } from '#core/platform';
import { memberOf, MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { MatchingRun } from './matching-run.entity.js';
import { DEFAULT_POLICY } from './policy.rules.js';
import { PolicyService } from './policy.service.js';
import { RunChanges } from './run-changes.js';
import { RunDesk, RunLost } from './run-desk.js';
import { RunQueries } from './run-queries.js';
import { RunSweeper } from './run-sweeper.js';
import { RunService } from './run.service.js';

let house: MatchingHouse;
let runs: RunService;
let desk: RunDesk;

beforeAll(async () => {
  house = await MatchingHouse.open({ CHANGE_DEBOUNCE_S: '60' });
  runs = house.app.get(RunService);
  desk = house.app.get(RunDesk);
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.dataSource.query('delete from matching_run');
  await house.dataSource.query('delete from outbox_row');
  await house.dataSource.query('delete from family_change');
});

const run = (id: string) => house.dataSource.manager.findOneByOrFail(MatchingRun, { id });
const rings = async (): Promise<string[]> =>
  (await house.dataSource.query('select data from outbox_row order by id')).map(
    (row: { data: { runId: string } }) => row.data.runId,
  );
const code = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};
async function claimed(id: string) {
  const outcome = await desk.claim(id);
  if (outcome.kind !== 'claimed') throw new Error(outcome.kind);
  return outcome;
}
const die = (id: string) =>
  house.dataSource.query(`update matching_run set lease_until = now() - interval '1 s' where id = $1`, [id]);

describe('starting a run', () => {
  it('is the planner’s, of known families, with the policy in force, and rings the queue', async () => {
    expect(await code(runs.start(memberOf(), {}))).toBe('forbidden');
    expect(await code(runs.start(PLANNER, { families: ['PPE', 'BATIK'] }))).toBe('invalid_input');
    const started = await runs.start(PLANNER, { families: ['PPE', 'PPE'], seed: 5, gap: 0.01 });
    expect(started).toMatchObject({ state: 'queued', families: ['PPE'], seed: 5, targetGap: 0.01, trigger: 'planner' });
    expect(started.policy).toEqual(DEFAULT_POLICY);
    expect(await rings()).toEqual([started.id]);
  });

  it('has a limit on how many may wait', async () => {
    for (let i = 0; i < 20; i++) await runs.start(PLANNER, {});
    expect(await code(runs.start(PLANNER, {}))).toBe('too_many_runs');
  });

  it('by change happens once: a waiting run will do, a run under way makes it wait', async () => {
    const transactions = house.app.get(Transactions);
    const startOnce = (families: string[]) =>
      transactions.run((tx) => runs.startOnce(tx, { trigger: 'change', families }));
    const first = await startOnce(['PPE']);
    expect((await startOnce(['PPE']))?.id).toBe(first?.id);
    const other = await startOnce(['AGRO-IKM']);
    expect(other?.id).not.toBe(first?.id);
    await claimed(first!.id);
    expect(await startOnce(['PPE'])).toBeUndefined();
  });
});

describe('changed families', () => {
  const mark = (family: string, secondsAgo: number) => {
    const at = new Date(house.now.getTime() - secondsAgo * 1_000);
    return house.dataSource.query(
      `insert into family_change values ($1, $2, $2) on conflict (family) do update set last_at = $2`,
      [family, at],
    );
  };
  const marks = async () =>
    (await house.dataSource.query('select family from family_change order by 1')).map(
      (row: { family: string }) => row.family,
    );

  it('are matched together once they were quiet, and their marks go', async () => {
    const changes = house.app.get(RunChanges);
    await mark('PPE', 61);
    await mark('AGRO-IKM', 10);
    const started = await changes.startDue();
    expect(started).toMatchObject({ trigger: 'change', families: ['PPE'], requestedBy: null });
    expect(await marks()).toEqual(['AGRO-IKM']);
    expect(await changes.startDue()).toBeUndefined();
  });

  it('keep their marks while a run over them is under way', async () => {
    const changes = house.app.get(RunChanges);
    const { id } = await runs.start(PLANNER, {});
    await claimed(id);
    await mark('PPE', 61);
    expect(await changes.startDue()).toBeUndefined();
    expect(await marks()).toEqual(['PPE']);
  });

  it('are all forgotten by the nightly run, which there is once', async () => {
    const changes = house.app.get(RunChanges);
    await mark('PPE', 1);
    const [a, b] = await Promise.all([changes.startNightly(), changes.startNightly()]);
    expect(a?.id).toBe(b?.id);
    expect(a).toMatchObject({ trigger: 'schedule', families: [] });
    expect(await marks()).toEqual([]);
  });
});

describe('a run in hand', () => {
  it('is claimed by one of many', async () => {
    const { id } = await runs.start(PLANNER, {});
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => desk.claim(id)));
    expect(outcomes.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'held')).toHaveLength(9);
    expect(await run(id)).toMatchObject({ state: 'running', attempt: 1 });
  });

  it('bars the way of runs that share a family, and rings them when it ends', async () => {
    const first = await runs.start(PLANNER, { families: ['PPE'] });
    const same = await runs.start(PLANNER, {});
    const other = await runs.start(PLANNER, { families: ['AGRO-IKM'] });
    const inHand = await claimed(first.id);
    expect((await desk.claim(same.id)).kind).toBe('waiting');
    expect((await desk.claim(other.id)).kind).toBe('claimed');
    await house.dataSource.query('delete from outbox_row');
    await desk.fail(inHand, 'because');
    expect(await rings()).toEqual([same.id]);
    expect(await run(first.id)).toMatchObject({ state: 'failed', error: 'because' });
  });

  it('is taken over once its worker is gone, and the old attempt can write nothing any more', async () => {
    const { id } = await runs.start(PLANNER, {});
    const zombie = await claimed(id);
    expect((await desk.claim(id)).kind).toBe('held');
    await die(id);
    const heir = await claimed(id);
    expect(heir.attempt).toBe(2);
    await expect(desk.renew(zombie)).rejects.toThrow(RunLost);
    await expect(desk.fail(zombie, 'late')).rejects.toThrow(RunLost);
    await expect(desk.cancelled(zombie)).rejects.toThrow(RunLost);
    await expect(desk.release(zombie, { ring: true })).rejects.toThrow(RunLost);
    await desk.renew(heir, { phase: 'solving', fraction: 0.5 });
    expect(await run(id)).toMatchObject({ state: 'running', attempt: 2, takeovers: 1, progress: { fraction: 0.5 } });
  });

  it('is given up when worker after worker dies of it', async () => {
    const { id } = await runs.start(PLANNER, {});
    for (let i = 0; i < 4; i++) {
      await claimed(id);
      await die(id);
    }
    expect((await desk.claim(id)).kind).toBe('over');
    expect(await run(id)).toMatchObject({ state: 'failed', error: 'the worker ended 4 times while solving' });
  });

  it('goes back into the queue when its worker shuts down', async () => {
    const { id } = await runs.start(PLANNER, {});
    const inHand = await claimed(id);
    await house.dataSource.query('delete from outbox_row');
    await desk.release(inHand, { ring: true });
    expect(await rings()).toEqual([id]);
    expect(await claimed(id)).toMatchObject({ attempt: 2, run: { takeovers: 0 } });
  });

  it('does not make claims wait while it is being written', async () => {
    const { id } = await runs.start(PLANNER, {});
    const inHand = await claimed(id);
    await die(id);
    await house.app.get(Transactions).run(async (tx) => {
      await desk.hold(tx, inHand);
      expect((await desk.claim(id)).kind).toBe('held');
    });
  });
});

describe('cancelling', () => {
  it('ends a queued run at once and asks the worker of a running one', async () => {
    const queued = await runs.start(PLANNER, {});
    expect(await code(runs.cancel(memberOf(), queued.id, 'not now'))).toBe('forbidden');
    expect(await runs.cancel(PLANNER, queued.id, 'not now')).toMatchObject({ state: 'cancelled' });
    const running = await runs.start(PLANNER, {});
    const inHand = await claimed(running.id);
    expect(await desk.isCancelRequested(inHand)).toBe(false);
    expect(await runs.cancel(PLANNER, running.id, 'not now')).toMatchObject({ state: 'running' });
    expect(await desk.isCancelRequested(inHand)).toBe(true);
    await desk.cancelled(inHand);
    expect(await code(runs.cancel(PLANNER, running.id, 'again'))).toBe('illegal_move');
  });
});

describe('the sweeper', () => {
  it('rings for runs that wait without reason and for those whose worker is gone', async () => {
    const sweeper = house.app.get(RunSweeper);
    house.now = new Date();
    const fresh = await runs.start(PLANNER, { families: ['AGRO-IKM'] });
    const dead = await runs.start(PLANNER, { families: ['PPE'] });
    const barred = await runs.start(PLANNER, { families: ['PPE'] });
    const lost = await runs.start(PLANNER, { families: ['AGRO-IKM'] });
    await claimed(dead.id);
    await house.dataSource.query(`update matching_run set queued_at = now() - interval '1 min' where id = any($1)`, [
      [barred.id, lost.id],
    ]);
    await house.dataSource.query('delete from outbox_row');
    await sweeper.ringLost();
    expect(await rings()).toEqual([lost.id]);
    await die(dead.id);
    await house.dataSource.query('delete from outbox_row');
    await sweeper.ringLost();
    expect((await rings()).toSorted()).toEqual([lost.id, dead.id].toSorted());
    expect((await run(fresh.id)).state).toBe('queued');
  });
});

describe('the policy', () => {
  it('is set by a planner with a reason, kept in history, and used by the next run', async () => {
    const policies = house.app.get(PolicyService);
    expect((await policies.current(PLANNER)).policy).toEqual(DEFAULT_POLICY);
    const hospitals = { ...DEFAULT_POLICY, classWeights: [1, 1, 1, 1, 100] };
    expect(await code(policies.set(memberOf(), hospitals, 'why'))).toBe('forbidden');
    expect(await code(policies.set(PLANNER, { ...hospitals, tranches: [] }, 'why'))).toBe('invalid_input');
    await policies.set(PLANNER, hospitals, 'Rumah sakit dahulu');
    house.later(1);
    await policies.set(PLANNER, DEFAULT_POLICY, 'Kembali');
    expect((await policies.history(PLANNER, {})).items.map(({ reason }) => reason)).toEqual([
      'Kembali',
      'Rumah sakit dahulu',
    ]);
    expect(await code(policies.current(memberOf()))).toBe('forbidden');
    expect((await runs.start(PLANNER, {})).policy).toEqual(DEFAULT_POLICY);
    await house.dataSource.query('delete from matching_policy');
  });
});

describe('reading runs', () => {
  it('is for planners and auditors, newest first', async () => {
    const queries = house.app.get(RunQueries);
    const first = await runs.start(PLANNER, {});
    house.later(1);
    const second = await runs.start(PLANNER, { families: ['PPE'] });
    expect(await code(queries.list(memberOf(), {}))).toBe('forbidden');
    expect(await code(queries.list(SYSTEM, {}))).toBe('forbidden');
    const page = await queries.list(PLANNER, { limit: 1 });
    expect(page.items.map(({ id }) => id)).toEqual([second.id]);
    const rest = await queries.list(PLANNER, { limit: 1, cursor: page.nextCursor! });
    expect(rest.items.map(({ id }) => id)).toEqual([first.id]);
    expect(await code(queries.get(PLANNER, '00000000-0000-7000-8000-000000000000'))).toBe('not_found');
  });
});
