import type { EntityManager } from 'typeorm';
import { REFUSALS } from '#contracts';
import { Refusal, UUID_PATTERN } from '#core/platform';
import { openDataSource } from '#core/schema';

/** Reads from the database of this installation; the id is one an operator typed. */
export async function withRun<T>(
  databaseUrl: string,
  id: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  if (!UUID_PATTERN.test(id))
    throw new Error(`${id} is not the id of a run.\nMaybe it was cut: a run's id has 36 characters.`);
  const dataSource = await openDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'padan-cli' });
  try {
    return await work(dataSource.manager);
  } catch (error) {
    throw error instanceof Refusal ? new Error(inWords(error)) : error;
  } finally {
    await dataSource.destroy();
  }
}

const inWords = ({ code, params }: Refusal): string =>
  REFUSALS[code].detail.en.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
