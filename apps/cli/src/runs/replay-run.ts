import type { Plan } from '#contracts';
import { compareReplay, loadFinishedRun, type StoredRun } from '#core/matching';
import { resumeScenario, solveScenario } from '#core/matching/solve';
import { withRun } from './stored-run.js';

/** `padan run replay`: the same scenario, seed and options must give the same plan. Answers the exit code. */
export async function replayRun(databaseUrl: string, id: string): Promise<0 | 1> {
  const stored = await withRun(databaseUrl, id, (manager) => loadFinishedRun(manager, id));
  const report = compareReplay(stored, await solveAgain(id, stored));
  if (report.isEqual) {
    console.log(`Run ${id} replays to the same plan, ${report.replayedHash}.`);
    return 0;
  }
  console.log(`Run ${id} does NOT replay to the same plan: ${report.storedHash} stored, ${report.replayedHash} now.`);
  for (const difference of report.differences) console.log(`  ${difference}`);
  if (report.wasCutShort)
    console.log('  The run was cut short by its time limit; only a run that ended by itself replays.');
  return 1;
}

/** In full, or going on from the run that it went on from. */
async function solveAgain(id: string, { run, scenario, base }: StoredRun): Promise<Plan> {
  if (base) {
    const resumed = resumeScenario(scenario, base, run.targetGap);
    if (!resumed) throw new Error(`Run ${id} does not go on from run ${run.baseRunId} any more.`);
    return resumed.plan;
  }
  const outcome = await solveScenario(scenario, { timeLimitMs: run.timeLimitMs, gap: run.targetGap });
  if ('faults' in outcome)
    throw new Error(`The stored scenario of run ${id} is refused:\n${outcome.faults.join('\n')}`);
  return outcome.plan;
}
