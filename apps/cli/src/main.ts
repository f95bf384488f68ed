import { Command, Option } from 'commander';
import { registerAdminCommands } from './admin/index.js';
import { registerTotpCommand } from './admin/totp.js';
import { registerAuditCommands } from './audit/index.js';
import { registerBackupCommands } from './backup/index.js';
import { withDatabase } from './database/index.js';
import { registerDriftCommand } from './drift/index.js';
import { registerMatchCommands } from './match/index.js';
import { registerRunCommands } from './runs/index.js';
import { reportPreparation, type DemoWish } from './start/preparation.js';

/**
 * `padan <command>`. Every command loads what it needs when it runs: `padan match` starts no database, and the help
 * appears at once. `start` belongs to apps/cli/bin, because it must work before anything is installed.
 */
export async function main(argv: string[], env: NodeJS.ProcessEnv): Promise<void> {
  endWithLauncher();
  try {
    await createProgram(env).parseAsync(argv);
  } catch (error) {
    console.error(isMistakeOfOurs(error) ? error : `\n${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** As a child of `npm start`: when the launcher is gone, nobody waits for the result. */
function endWithLauncher(): void {
  if (!process.channel) return;
  process.once('disconnect', () => process.exit(1));
  process.channel.unref(); // to listen must not keep the command from ending
}

/** These come from wrong code; all others say in words what an operator can do about them. */
function isMistakeOfOurs(error: unknown): boolean {
  const kinds = [TypeError, RangeError, ReferenceError, SyntaxError];
  return !(error instanceof Error) || kinds.some((kind) => error instanceof kind);
}

function createProgram(env: NodeJS.ProcessEnv): Command {
  const program = new Command('padan').description("Padan's tool for operators.");
  program.command('start').description('start everything on this machine; the same as `npm start`, see its --help');
  registerDatabaseCommands(program, env);
  registerAdminCommands(program, env);
  registerTotpCommand(program);
  registerAuditCommands(program, env);
  registerBackupCommands(program, env);
  registerMatchCommands(program);
  registerRunCommands(program, env);
  registerDriftCommand(program, env);
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
  program
    .command('prepare')
    .description('migrate, load the reference data, and tell the demo story if wished: what `npm start` does first')
    .addOption(new Option('--demo <wish>', 'the demo story').choices(['new', 'resume', 'none']).default('none'))
    .action(({ demo }: { demo: DemoWish }) =>
      withDatabase(env, async (databaseUrl) => {
        const { prepare } = await import('./start/prepare.js');
        const { tellStory } = await import('./demo/tell-story.js');
        reportPreparation(await prepare(databaseUrl, demo, (dataSource) => tellStory(dataSource, env)));
      }),
    );
}
