import pg from 'pg';
import type { DemoWish, Preparation } from './preparation.js';
import type { LogIn } from './story.js';

/** What `padan prepare` does with a database, in this order; every step can be repeated without harm. */
export interface PreparationSteps {
  /** Returns the names of the migrations it applied. */
  migrate(databaseUrl: string): Promise<string[]>;
  loadReferenceData(databaseUrl: string): Promise<void>;
  tellDemoStory(databaseUrl: string): Promise<LogIn[]>;
}

/** Brings a database up to date. An invented story is never mixed into data that somebody else has put there. */
export async function prepare(databaseUrl: string, demo: DemoWish, steps: PreparationSteps): Promise<Preparation> {
  const wasEmpty = await isEmpty(databaseUrl);
  const migrations = await steps.migrate(databaseUrl);
  await steps.loadReferenceData(databaseUrl);
  const tellsStory = demo === 'resume' || (demo === 'new' && wasEmpty);
  return { migrations, ...(tellsStory ? { logIns: await steps.tellDemoStory(databaseUrl) } : {}) };
}

async function isEmpty(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM information_schema.tables WHERE table_schema = 'public') AS found`,
    );
    return !rows[0].found;
  } finally {
    await client.end();
  }
}
