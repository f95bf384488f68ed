import type { DataSource } from 'typeorm';
import { RunService } from '#core/matching';
import { Clock, openFileStorage, readEnv, Transactions } from '#core/platform';
import type { LogIn } from '../start/story.js';
import { DEMO_RUN, seedDemo } from './seed-demo.js';

/** Writes the demo story and queues its first matching run, as the nightly schedule would. Can be repeated. */
export async function tellStory(dataSource: DataSource, environment: NodeJS.ProcessEnv): Promise<LogIn[]> {
  const env = readEnv(environment);
  const clock = new Clock();
  const logIns = await seedDemo(dataSource, { now: clock.now(), secret: env.secret, files: openFileStorage(env) });
  const transactions = new Transactions(dataSource, clock);
  const runs = new RunService(dataSource, transactions, clock);
  await transactions.run((tx) => runs.startOnce(tx, { trigger: 'schedule', ...DEMO_RUN }));
  return logIns.map(({ role, email, password, totpSecret, organisation }) => ({
    role: organisation ? `${role}, ${organisation}` : role,
    email,
    password,
    ...(totpSecret ? { totp: totpSecret } : {}),
  }));
}
