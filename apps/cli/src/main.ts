import { Command } from 'commander';
import { withDatabase } from './database/index.js';

/**
 * `padan <command>`. Every command loads what it needs when it runs: `padan match` starts no database, and the help
 * appears at once. `start` belongs to apps/cli/bin, because it must work before anything is installed.
 */
export async function main(argv: string[], env: NodeJS.ProcessEnv): Promise<void> {
  endWithLauncher();
  try {
    await createProgram(env).parseAsync(argv);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

/** As a child of `npm start`: when the launcher is gone, nobody waits for the result. */
function endWithLauncher(): void {
  if (!process.channel) return;
  process.once('disconnect', () => process.exit(1));
  process.channel.unref(); // to listen must not keep the command from ending
}

export function createProgram(env: NodeJS.ProcessEnv): Command {
  const program = new Command('padan').description("Padan's tool for operators.");
  program.command('start').description('start everything on this machine; the same as `npm start`, see its --help');
  registerDatabaseCommands(program, env);
  return program;
}

function registerDatabaseCommands(program: Command, env: NodeJS.ProcessEnv): void {
  program
    .command('migrate')
    .description('bring the schema of the database up to date')
    .action(() =>
      withDatabase(env, async (databaseUrl) => {
        const { migrate } = await import('#core/schema');
        const applied = await migrate(databaseUrl);
        console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The schema is up to date.');
      }),
    );
}
