import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { withDatabase } from '../database/index.js';

function instant(text: string): Date {
  const at = new Date(text);
  if (!Number.isNaN(at.getTime()) && /(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return at;
  throw new InvalidArgumentError(
    'It is no instant with its zone. Maybe 2026-11-22T09:30:00+07:00 or 2026-11-22T02:30:00Z.',
  );
}

/** `padan backup` and `padan restore`, for the PostgreSQL that Padan brings; one of your own has tools of its own. */
export function registerBackupCommands(program: Command, env: NodeJS.ProcessEnv): void {
  program
    .command('backup <folder>')
    .description(
      'copy database, files and keys into a folder; --keep follows every write, as `npm start -- --backup` does',
    )
    .option('--keep', 'go on until stopped: no commit is acknowledged before it is in the folder, too', false)
    .action((folder: string, { keep }: { keep: boolean }) =>
      withDatabase(env, async (databaseUrl) => {
        const { backUpOnce, keepBackup } = await import('./keep-backup.js');
        const { BackupPlace } = await import('./place.js');
        const { mustBeOurs } = await import('./ours.js');
        const dataDir = path.resolve(env.PADAN_DATA || '.data');
        mustBeOurs(databaseUrl, dataDir);
        const place = new BackupPlace(path.resolve(folder));
        const order = { databaseUrl, dataDir, place, log: (line: string) => console.log(line) };
        await (keep ? keepBackup(order, stopSignal()) : backUpOnce(order));
      }),
    );
  program
    .command('restore <folder>')
    .description('make a new data folder out of a backup')
    .requiredOption('--data <folder>', 'an empty or new folder')
    .option('--until <instant>', 'up to this moment, with its zone; without it, up to the last commit', instant)
    .action(async (folder: string, { data, until }: { data: string; until?: Date }) => {
      const { restore } = await import('./restore.js');
      const { BackupPlace } = await import('./place.js');
      const dataDir = path.resolve(data);
      const { base, lastCommitAt } = await restore(new BackupPlace(path.resolve(folder)), dataDir, env, until);
      console.log(`Restored into ${dataDir} from the base backup of ${base.startedAt}.`);
      console.log(`Last commit: ${lastCommitAt ?? 'none since the base backup'}.`);
      console.log(`Start it: npm start -- --data ${dataDir}`);
    });
}

function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}
