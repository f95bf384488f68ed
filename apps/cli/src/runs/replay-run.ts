import { compareReplay, loadFinishedRun } from '#core/matching';
import { solveScenario } from '#core/matching/solve';
import { withRun } from './stored-run.js';

/** `padan run replay`: the same scenario, seed and options must give the same plan. Answers the exit code. */
export async function replayRun(databaseUrl: string, id: string): Promise<0 | 1> {
  const stored = await withRun(databaseUrl, id, (manager) => loadFinishedRun(manager, id));
  const { timeLimitMs, targetGap } = stored.run;
  const outcome = await solveScenario(stored.scenario, { timeLimitMs, gap: targetGap });
  if ('faults' in outcome)
    throw new Error(`The stored scenario of run ${id} is refused:\n${outcome.faults.join('\n')}`);
  const report = compareReplay(stored, outcome.plan);
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
