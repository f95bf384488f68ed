import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { checkAuditHeads, newId, Transactions, verifyAuditChain, writeAuditHead } from '#core/platform';
import { chainHash, type ChainedFields } from '../../libs/core/src/platform/audit/audit-chain.js';
import { MatchingHouse } from '../support/matching-house.js';
import type { Arena } from './harness/arena.js';
import { prove } from './harness/proof.js';

const SECRET = 'a-secret-that-signs-heads-0123456789';
const HEAD_EVERY = 50;

type Row = ChainedFields & { readonly prevHash: string; readonly hash: string };

const COLUMNS = `seq::int as seq, at, actor_id as "actorId", actor_name as "actorName", action, subject_type as "subjectType",
  subject_id as "subjectId", reason, details, correlation_id as "correlationId", prev_hash as "prevHash", hash`;

/** Ways to change one entry. Each changes something: what is written is not what was there. */
const FLIPS = [
  `actor_name = actor_name || ' '`,
  `action = 'proposal.' || action`,
  `at = at + interval '1 millisecond'`,
  `actor_id = gen_random_uuid()`,
  `subject_id = gen_random_uuid()`,
  `reason = coalesce(reason, '') || 'x'`,
  `details = details || '{"quantity": 999}'`,
  `correlation_id = correlation_id || '0'`,
  `hash = translate(hash, '0123456789abcdef', '123456789abcdef0')`,
  `prev_hash = translate(prev_hash, '0123456789abcdef', '123456789abcdef0')`,
];

type Tamper = (db: EntityManager, seq: number, last: number, arena: Arena) => Promise<void>;

const KINDS: Readonly<Record<string, Tamper>> = {
  'one entry changed': async (db, seq, _, arena) => {
    await db.query(`update audit_entry set ${arena.pick(FLIPS)} where seq = $1`, [seq]);
  },
  'an entry deleted': async (db, seq) => {
    await db.query('delete from audit_entry where seq = $1', [seq]);
  },
  'an entry inserted': async (db, seq, last) => {
    await makeRoom(db, seq, last);
    await db.query(
      `insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object('seq', $1::int, 'action', 'proposal.agree'))).*
       from audit_entry e where seq = $2`,
      [seq, seq + 1],
    );
  },
  'two entries exchanged': async (db, seq, last) => {
    const other = seq === last ? seq - 1 : seq + 1;
    await db.query('update audit_entry set seq = -seq where seq in ($1, $2)', [seq, other]);
    await db.query('update audit_entry set seq = case when seq = -$1::int then $2 else $1 end where seq < 0', [
      seq,
      other,
    ]);
  },
  'the tail cut off': async (db, seq) => {
    await db.query('delete from audit_entry where seq >= $1', [seq]);
  },
  'an entry changed and every hash after it made to fit': async (db, seq) => {
    await db.query(`update audit_entry set details = details || '{"quantity": 999}' where seq = $1`, [seq]);
    await rehash(db, seq);
  },
};

async function makeRoom(db: EntityManager, seq: number, last: number): Promise<void> {
  await db.query('update audit_entry set seq = seq + $2 where seq >= $1', [seq, last * 2]);
  await db.query('update audit_entry set seq = seq - $2 + 1 where seq > $1', [last * 2, last * 2]);
}

/** What somebody with the source code would do. */
async function rehash(db: EntityManager, from: number): Promise<void> {
  const rows = (await db.query(`select ${COLUMNS} from audit_entry where seq >= $1 order by seq`, [from])) as (Omit<
    Row,
    'at'
  > & {
    at: Date;
  })[];
  let prev = rows[0].prevHash;
  for (const { prevHash: _prev, hash: _hash, at, ...fields } of rows) {
    const hash = chainHash(prev, { ...fields, at: at.toISOString() });
    await db.query('update audit_entry set prev_hash = $2, hash = $3 where seq = $1', [fields.seq, prev, hash]);
    prev = hash;
  }
}

class Done extends Error {}

/** Tampers, looks, and takes it back. Answers whether it was seen. */
async function isSeen(
  house: MatchingHouse,
  folder: string,
  tamper: (db: EntityManager) => Promise<void>,
): Promise<boolean> {
  let seen = false;
  const attempt = house.dataSource.transaction(async (db) => {
    // As a superuser may: no trigger stops it.
    await db.query(`set local session_replication_role = 'replica'`);
    await tamper(db);
    const chain = await verifyAuditChain(db as unknown as DataSource);
    const heads = await checkAuditHeads(db as unknown as DataSource, folder, SECRET);
    seen = chain.faults.length + heads.faults.length > 0;
    throw new Done();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Done)) throw error;
  });
  return seen;
}

/** A trail as the services write it, and its heads as the worker signs them. */
async function write(house: MatchingHouse, folder: string, entries: number): Promise<void> {
  for (let i = 1; i <= entries; i++) {
    await house.app.get(Transactions).run(async (tx) => {
      const details = {
        before: 'proposed',
        after: 'agreed',
        quantity: i,
        saw: { unitPrice: 42_000, weeks: ['2026-W50'] },
      };
      tx.audit({
        action: 'thing.change',
        subjectType: 'thing',
        subjectId: newId(),
        reason: i % 3 ? null : 'sebab',
        details,
      });
    });
    if (i % HEAD_EVERY === 0 || i === entries) await writeAuditHead(house.dataSource, folder, SECRET, new Date());
  }
}

prove(
  {
    number: 12,
    promise: 'The audit trail shows tampering',
    trial:
      'As superuser, with triggers off: one entry is changed, deleted, inserted, exchanged with its neighbour, the tail is cut ' +
      'off, or an entry is changed and all hashes after it are computed anew; then the trail is verified as `padan audit verify` does it.',
    stated: { tamperings: 1_000, entries: 200 },
    sample: { tamperings: 30, entries: 60 },
  },
  async (arena) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'padan-heads-'));
    const house = await MatchingHouse.open();
    try {
      const { tamperings, entries } = arena.size;
      await write(house, folder, entries);
      arena.must('an untouched trail found faulty', !(await isSeen(house, folder, async () => {})));
      const kinds = Object.entries(KINDS);
      for (let i = 0; i < tamperings; i++) {
        const [kind, tamper] = kinds[i % kinds.length];
        const seq = 1 + arena.random.below(entries);
        arena.count(kind);
        const seen = await isSeen(house, folder, (db) => tamper(db, seq, entries, arena));
        arena.must('tampering not seen', seen, () => `${kind} at ${seq} of ${entries}`);
      }
      const refused = await house.dataSource.query('delete from audit_entry').then(
        () => false,
        () => true,
      );
      arena.must('deletions that the database let happen', refused);
    } finally {
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
