import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';

const open = new AsyncLocalStorage<EntityManager>();

/** Whatever reads through the data source while `work` runs reads in this transaction, and sees what it has written. */
export function readingIn<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  inTurn(manager);
  return open.run(manager, work);
}

/** Makes a data source that obeys `readingIn`. */
export function joinReads(dataSource: DataSource): DataSource {
  const own = dataSource.manager;
  const query = dataSource.query.bind(dataSource);
  Object.defineProperty(dataSource, 'manager', { get: () => open.getStore() ?? own });
  dataSource.query = (sql, parameters, runner) =>
    query(sql, parameters, runner ?? open.getStore()?.queryRunner ?? undefined);
  return dataSource;
}

/** A connection takes one statement at a time; readers side by side would hand it several. */
function inTurn({ queryRunner }: EntityManager): void {
  if (!queryRunner) throw new Error('this manager has no transaction');
  const query = queryRunner.query.bind(queryRunner);
  let last: Promise<unknown> = Promise.resolve();
  queryRunner.query = (...statement: Parameters<typeof query>) => {
    const answer = last.then(() => query(...statement));
    last = answer.catch(() => undefined);
    return answer;
  };
}
