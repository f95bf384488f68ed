import type { Command } from 'commander';
import { withDatabase } from '../database/index.js';

/** `padan run …` and `padan scenario …`: what was matched, again and as files. */
export function registerRunCommands(program: Command, env: NodeJS.ProcessEnv): void {
  const run = program.command('run').description('matching runs');
  run
    .command('replay')
    .description('solve the stored scenario of a run again; exit 1 says what differs from the stored plan')
    .argument('<id>', 'id of a finished run')
    .action((id: string) =>
      withDatabase(env, async (databaseUrl) => {
        const { replayRun } = await import('./replay-run.js');
        process.exitCode = await replayRun(databaseUrl, id);
      }),
    );
  run
    .command('export')
    .description('write the scenario and the plan of a run as files, for padan match and padan check')
    .argument('<id>', 'id of a run')
    .requiredOption('--out <folder>', 'folder to write scenario.json and plan.json into')
    .action((id: string, { out }: { out: string }) =>
      withDatabase(env, async (databaseUrl) => {
        const { exportRun } = await import('./export-run.js');
        for (const line of await exportRun(databaseUrl, id, out)) console.log(line);
      }),
    );
  program
    .command('scenario')
    .description('scenarios')
    .command('export')
    .description('write what a run would solve if it began now')
    .requiredOption('--out <file>', 'scenario file to write')
    .option('--families <names...>', 'material families; all when absent', [])
    .action(({ out, families }: { out: string; families: string[] }) =>
      withDatabase(env, async () => {
        const { exportScenario } = await import('./export-scenario.js');
        const { readEnv } = await import('#core/platform');
        console.log(await exportScenario(readEnv(env), families, out));
      }),
    );
}
