import { InvalidArgumentError, type Command } from 'commander';

const UNUSABLE = 2;

/** `padan match` and `padan check`: files in, files out, no database. */
export function registerMatchCommands(program: Command): void {
  program
    .command('match')
    .description('match supply and need of a scenario file (padan-scenario/1) into a plan file (padan-plan/1)')
    .argument('<scenario>', 'scenario file')
    .requiredOption('--out <file>', 'plan file to write')
    .option('--time-limit <seconds>', 'stop then with the best plan so far', numberFrom(0, 86_400), 60)
    .option('--gap <share>', 'stop once proved this close to the best possible', numberFrom(0, 1), 0.005)
    .option('--threads <count>', 'threads to use; the plan does not depend on it', numberFrom(1, 64), 2)
    .option('--baselines', 'also measure first come, first served and priority, then cheapest', false)
    .option('--explain', 'also say why for every pair', false)
    .action(async (scenario: string, options: Parameters<typeof import('./match-command.js').matchFile>[1]) => {
      const { matchFile } = await import('./match-command.js');
      await orUnusable(() => matchFile(scenario, options));
    });
  program
    .command('check')
    .description("check a plan against its scenario, independently of the solver's code; exit 1 names every violation")
    .argument('<scenario>', 'scenario file')
    .argument('<plan>', 'plan file')
    .action(async (scenario: string, plan: string) => {
      const { checkFiles } = await import('./check-command.js');
      await orUnusable(async () => {
        process.exitCode = await checkFiles(scenario, plan);
      });
    });
}

/** A file that cannot be used ends the command with its own exit code and no stack. */
async function orUnusable(work: () => Promise<void>): Promise<void> {
  const { UnusableFile } = await import('./json-file.js');
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    console.error(error.message);
    process.exitCode = UNUSABLE;
  }
}

function numberFrom(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`A number from ${min} to ${max} is needed.`);
  };
}
