import type { DataSource } from 'typeorm';
import { loadReferenceData } from '#core/catalogue';
import { migrate, openDataSource } from '#core/schema';
import type { DemoWish, Preparation } from './preparation.js';
import type { LogIn } from './story.js';

/** Writes the demo story and returns whom one may log in as. Must bear to be repeated after an interruption. */
export type StoryTeller = (dataSource: DataSource) => Promise<LogIn[]>;

/** Brings a database up to date. An invented story is never mixed into data that somebody else has put there. */
export async function prepare(databaseUrl: string, demo: DemoWish, tellStory: StoryTeller): Promise<Preparation> {
  const migrations = await migrate(databaseUrl);
  const dataSource = await openDataSource({ url: databaseUrl, poolSize: 5, applicationName: 'padan-prepare' });
  try {
    await loadReferenceData(dataSource);
    const isWished = demo === 'resume' || (demo === 'new' && (await holdsNobody(dataSource)));
    return { migrations, ...(isWished ? { logIns: await tellStory(dataSource) } : {}) };
  } finally {
    await dataSource.destroy();
  }
}

async function holdsNobody(dataSource: DataSource): Promise<boolean> {
  const [{ found }] = await dataSource.query<[{ found: boolean }]>(
    `SELECT EXISTS (SELECT FROM organisation) OR EXISTS (SELECT FROM auth.person) AS found`,
  );
  return !found;
}
