import type { DataSource } from 'typeorm';

/** Columns by which nothing is looked up and whose target is never deleted. */
export const UNSEARCHED: Readonly<Record<string, string>> = {
  'proposal.counter_of': 'proposals are never deleted, and the chain is followed backwards',
  'receipt_file.file_id': 'files of receipts are never deleted, and are reached from their receipt',
  'request_line.facility_id': 'facilities are never deleted, and no list goes by destination',
  'rescue.backup_proposal_id': 'proposals are never deleted, and a backup is reached from its rescue',
};

/** Foreign keys without an index that begins with them: whoever deletes the target row reads their table whole. */
export async function unindexedForeignKeys(dataSource: DataSource): Promise<string[]> {
  const rows = (await dataSource.query(
    `select c.conrelid::regclass || '.' || a.attname as name
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.connamespace in ('public'::regnamespace, 'auth'::regnamespace)
       and not exists (
         select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indpred is null)
     order by 1`,
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}
