import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { testEnv } from '../../../../test/support/env.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { checkAuditHeads, writeAuditHead } from './audit/audit-heads.js';
import { verifyAuditChain } from './audit/audit-verifier.js';
import { Clock } from './clock.js';
import { newId } from './ids.js';
import { Transactions } from './transactions.js';

let database: TestDatabase;
let dataSource: DataSource;
let transactions: Transactions;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url });
  transactions = new Transactions(dataSource, new Clock());
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const draft = (action: string) => ({
  action,
  subjectType: 'test',
  subjectId: newId(),
  reason: 'because',
  details: { saw: [1, 2.5, 'tiga'], nested: { b: 1, a: null } },
});

describe('one unit of work', () => {
  it('writes neither audit nor outbox when the work fails', async () => {
    await expect(
      transactions.run(async (tx) => {
        tx.audit(draft('never'));
        tx.enqueue('mail.send', { messageId: newId() });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await dataSource.query('select * from audit_entry')).toEqual([]);
    expect(await dataSource.query('select * from outbox_row')).toEqual([]);
  });

  it('leaves an outbox row and a chained entry, and the chain verifies', async () => {
    await transactions.run(async (tx) => {
      tx.audit(draft('first'));
      tx.audit(draft('second'));
      tx.enqueue('mail.send', { messageId: newId() }, { delay_ms: 5 });
    });
    const [row] = await dataSource.query('select queue, name, delay_ms from outbox_row');
    expect(row).toEqual({ queue: 'mail', name: 'mail.send', delay_ms: 5 });
    expect(await verifyAuditChain(dataSource)).toMatchObject({ entries: 2, faults: [] });
  });

  it('keeps the chain single-file under parallel writers', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => transactions.run(async (tx) => tx.audit(draft(`parallel-${i}`)))),
    );
    expect(await verifyAuditChain(dataSource)).toMatchObject({ entries: 32, faults: [] });
  });

  it('sees a changed and a deleted entry, and a cut tail by the signed head', async () => {
    const superuser = new pg.Client({ connectionString: database.url });
    superuser.on('error', () => undefined);
    await superuser.connect();
    await expect(superuser.query(`update audit_entry set reason = 'other' where seq = 3`)).rejects.toThrow(
      'append-only',
    );
    await superuser.query('alter table audit_entry disable trigger all');
    await superuser.query(`update audit_entry set reason = 'other' where seq = 3`);
    expect((await verifyAuditChain(dataSource)).faults[0]).toMatchObject({ seq: 3 });
    await superuser.query(`update audit_entry set reason = 'because' where seq = 3`);
    expect((await verifyAuditChain(dataSource)).faults).toEqual([]);
    const { dataFolder } = testEnv(database.url);
    await writeAuditHead(dataSource, dataFolder, 'secret', new Date());
    await writeAuditHead(dataSource, dataFolder, 'secret', new Date());
    expect(await checkAuditHeads(dataSource, dataFolder, 'secret')).toEqual({ heads: 1, faults: [] });
    expect((await checkAuditHeads(dataSource, dataFolder, 'another secret')).faults).toHaveLength(1);
    await superuser.query(`delete from audit_entry where seq = 32`);
    expect((await verifyAuditChain(dataSource)).faults).toEqual([]);
    expect((await checkAuditHeads(dataSource, dataFolder, 'secret')).faults[0].reason).toContain('cut');
    await superuser.query(`delete from audit_entry where seq = 5`);
    expect((await verifyAuditChain(dataSource)).faults.length).toBeGreaterThan(0);
    await superuser.end();
  });
});
