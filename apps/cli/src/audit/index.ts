import type { Command } from 'commander';
import { withDatabase } from '../database/index.js';

/** `padan audit verify`: exit code 1 when the trail does not hold. */
export function registerAuditCommands(program: Command, env: NodeJS.ProcessEnv): void {
  program
    .command('audit')
    .description('the trail of decisions')
    .command('verify')
    .description('recompute the hash chain and hold it against the signed heads in the data folder')
    .action(() =>
      withDatabase(env, async (databaseUrl) => {
        const { verifyAudit } = await import('./verify-audit.js');
        const { readEnv } = await import('#core/platform');
        const { dataFolder, secret } = readEnv(env);
        process.exitCode = (await verifyAudit(databaseUrl, dataFolder, secret)) ? 0 : 1;
      }),
    );
}
