import path from 'node:path';
import { readState } from '../database/state.js';

/** Only the server of the data folder: we copy its files, and a restore needs the programs that Padan brings. */
export function mustBeOurs(databaseUrl: string, dataDir: string): void {
  const state = readState(path.join(dataDir, 'postgres'));
  const { port, password } = new URL(databaseUrl);
  if (state && String(state.port) === port && state.password === decodeURIComponent(password)) return;
  throw new Error(
    `The database is not the one of ${dataDir}, but a server of your own (DATABASE_URL).\n` +
      'Maybe use its own tools, pg_basebackup with pg_receivewal or pgBackRest; files and secret are in the data folder.',
  );
}
