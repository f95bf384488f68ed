import type { Command } from 'commander';
import { withDatabase } from '../database/index.js';

/** `padan admin create`: the first account of a new installation, and the way back in when the last one is lost. */
export function registerAdminCommands(program: Command, env: NodeJS.ProcessEnv): void {
  program
    .command('admin')
    .description('accounts of administrators')
    .command('create')
    .description('make an administrator; prints password and second factor once')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name as it stands in the audit trail')
    .option('--password <password>', 'at least 12 characters; made when left out, and then in no shell history')
    .action((options: { email: string; name: string; password?: string }) =>
      withDatabase(env, async (databaseUrl) => {
        const { openDataSource } = await import('#core/schema');
        const { createAdministrator } = await import('./create-administrator.js');
        const dataSource = await openDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'padan-admin' });
        try {
          const made = await createAdministrator(dataSource, options, env.PADAN_SECRET ?? '');
          console.log(`Administrator ${made.email}. Shown once:`);
          if (options.password === undefined) console.log(`  password         ${made.password}`);
          console.log(`  second factor    ${made.totpSecret}\n  for the QR code  ${made.totpUri}`);
        } finally {
          await dataSource.destroy();
        }
      }),
    );
}
