import { sleep } from '../../apps/cli/src/database/processes.js';
import { outcomeOf } from '../support/run-outcome.js';
import { until } from '../support/until.js';
import { JobGround } from './grounds/job-ground.js';
import type { Arena } from './harness/arena.js';
import { prove } from './harness/proof.js';

const FREEZE_WITHIN_MS = 250;
const TAKEOVER_MS = 120_000;
/** What a zombie still means to do, it does within moments. */
const AFTERLIFE_MS = 4_000;
const LETTERS = 20;

/** One worker is frozen with a run in its hands, another finishes it, and the first wakes up and goes on. */
async function haunt(arena: Arena, sleep_s: number): Promise<void> {
  const ground = await JobGround.open({});
  try {
    const zombie = await ground.stack.startWorker();
    await ground.postLetters(LETTERS);
    await ground.startRun();
    await until(async () => (await ground.runs())[0].state !== 'queued');
    await sleep(arena.random.next() * FREEZE_WITHIN_MS);
    zombie.freeze();
    const frozenAt_ms = performance.now();
    const [before] = await ground.runs();
    arena.count(before.state === 'running' ? 'frozen with a run in hand' : 'frozen after its run');
    const heir = await ground.stack.startWorker();
    await until(() => ground.isQuiet(), TAKEOVER_MS);
    const [{ id, attempt }] = await ground.runs();
    if (attempt > before.attempt) arena.count('runs taken over');
    const left = await outcomeOf(ground.house.dataSource, id);
    await sleep(Math.max(0, sleep_s * 1_000 - (performance.now() - frozenAt_ms)));
    zombie.thaw();
    await sleep(AFTERLIFE_MS);
    const after = await outcomeOf(ground.house.dataSource, id);
    const [now] = await ground.runs();
    const how = () => JSON.stringify({ left, after });
    arena.must(
      'zombie writes accepted',
      now.attempt === attempt && JSON.stringify(left) === JSON.stringify(after),
      how,
    );
    arena.must('runs not finished once', after.state === 'finished' && after.ends.length === 1, how);
    arena.breach('counters that differ from their holds', after.counterFaults.length);
    arena.breach('faults in the trail', after.trailFaults.length);
    arena.breach('letters not sent', LETTERS - (await ground.lettersSent()));
    arena.must('a zombie that does not go on working', zombie.isRunning && heir.isRunning);
  } finally {
    await ground.close();
  }
}

prove(
  {
    number: 7,
    promise: 'A zombie cannot write',
    trial:
      'A worker is stopped (SIGSTOP) with a matching run in its hands for longer than its lock and lease last; another takes the ' +
      'run over and finishes it; then the first is resumed and goes on where it was.',
    stated: { rounds: 10, 'seconds asleep': 60 },
    sample: { rounds: 1, 'seconds asleep': 20 },
  },
  async (arena) => {
    for (let i = 0; i < arena.size.rounds; i++) await haunt(arena, arena.size['seconds asleep']);
  },
);
