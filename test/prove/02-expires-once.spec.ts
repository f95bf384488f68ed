import { afterAll, beforeAll } from 'vitest';
import { ExpireProposals } from '#core/pairings';
import type { Answer, Problem } from '../support/client.js';
import { sleep } from '../../apps/cli/src/database/processes.js';
import { until } from '../support/until.js';
import { ProposalGround } from './grounds/proposal-ground.js';
import { type Arena, quantile } from './harness/arena.js';
import { prove } from './harness/proof.js';

let ground: ProposalGround;
beforeAll(async () => {
  ground = await ProposalGround.open({ apis: 2, workers: 2 });
});
afterAll(() => ground?.close());

const AT_ONCE = 20;
const LEAD_MS = 400;
/** An answer sent this long before the instant arrives around it; found out anew from batch to batch. */
const FIRST_AHEAD_MS = 40;
const LAG_MOST_S = 5;
const EXPIRY_PATIENCE_MS = 60_000;

interface Pair {
  readonly id: string;
  readonly answer: Answer<Problem>;
}

/** Proposals that all expire at one instant, each accepted around it. */
async function race(arena: Arena, pairs: number, ahead_ms: number, isHurried: boolean): Promise<Pair[]> {
  const stages = [];
  for (let i = 0; i < pairs; i++) stages.push(await ground.stage({ state: 'accepted_by_producer' }));
  const at_ms = Date.now() + LEAD_MS;
  await ground.dataSource.query('update proposal set expires_at = $2 where id = any($1)', [
    stages.map(({ id }) => id),
    new Date(at_ms),
  ]);
  const hurry = isHurried ? expire(at_ms) : undefined;
  const answered = Promise.all(
    stages.map(async ({ id }) => {
      const client = ground.manufacturer.through(arena.pick(ground.stack.urls));
      await sleep(at_ms - Date.now() - arena.random.next() * 2 * ahead_ms);
      return { id, answer: await client.send<Problem>('POST', `proposals/${id}/accept`) };
    }),
  );
  await hurry;
  return answered;
}

/** A third process that expires at the very instant, again and again. */
async function expire(at_ms: number): Promise<void> {
  await sleep(at_ms - Date.now());
  for (let i = 0; i < 10; i++, await sleep(3)) await ground.house.app.get(ExpireProposals).expireDue();
}

/** Waits for the workers to end what nobody accepted in time. */
const settled = (ids: readonly string[]): Promise<void> =>
  until(async () => {
    const [{ open }] = (await ground.dataSource.query(
      `select count(*)::int as open from proposal where id = any($1) and ended_at is null and agreed_at is null`,
      [ids],
    )) as { open: number }[];
    return open === 0;
  }, EXPIRY_PATIENCE_MS);

/** Answers how long after its time each expired one was ended, in seconds. */
async function judge(arena: Arena, pairs: readonly Pair[]): Promise<number[]> {
  const lags: number[] = [];
  for (const { id, answer } of pairs) {
    const { state, endedAt, expiresAt } = await ground.proposal(id);
    const how = () => `${state}, the acceptance was answered ${answer.status} ${answer.body?.code ?? ''}`;
    arena.count(state);
    arena.must('both win', !(answer.status === 200 && state === 'expired'), how);
    arena.must('both lose', !(answer.status !== 200 && state !== 'expired'), how);
    arena.must('answers other than 200 and 409', answer.status === 200 || answer.status === 409, how);
    const trail = await ground.trailOf(id);
    arena.must('ended other than once', trail.length === 1, () => trail.join());
    if (state === 'expired' && endedAt) lags.push((endedAt.getTime() - expiresAt.getTime()) / 1_000);
  }
  return lags;
}

prove(
  {
    number: 2,
    promise: 'A hold expires exactly once',
    trial:
      'Proposals expire while they are accepted at the same millisecond, over two API processes. Two workers expire them by ' +
      'their ordinary job; in every other batch a third process expires them at the very instant. The lag is of the others.',
    stated: { pairs: 2_000 },
    sample: { pairs: 40 },
  },
  async (arena) => {
    const lags: number[] = [];
    let ahead_ms = FIRST_AHEAD_MS;
    for (let left = arena.size.pairs, i = 0; left > 0; left -= AT_ONCE, i++) {
      const isHurried = i % 2 === 0;
      const pairs = await race(arena, Math.min(AT_ONCE, left), ahead_ms, isHurried);
      await settled(pairs.map(({ id }) => id));
      const batch = await judge(arena, pairs);
      if (!isHurried) lags.push(...batch);
      const late = pairs.filter(({ answer }) => answer.status !== 200).length / pairs.length;
      // Half and half is where the race is.
      ahead_ms = Math.min(LEAD_MS, Math.max(5, ahead_ms * (0.5 + late)));
    }
    const faults = await ground.counterFaults();
    arena.breach('counters that differ from their holds', faults.length, () => JSON.stringify(faults[0]));
    arena.breach('oversold', await ground.oversold());
    arena.breach('faults in the logs', ground.stack.faults.length, () => JSON.stringify(ground.stack.faults[0]));
    arena.figure('expiry lag p50', quantile(lags, 0.5), 's');
    arena.figure('expiry lag p99', quantile(lags, 0.99), 's', LAG_MOST_S);
  },
);
