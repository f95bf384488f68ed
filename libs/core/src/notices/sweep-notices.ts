import type { DataSource } from 'typeorm';

/** A notice is kept this long, read or not. */
export const NOTICE_DAYS = 180;

const DAY_MS = 86_400_000;
const ROWS_MAX = 5_000;

/** Deletes what people were told long ago. Returns how many rows; the next sweep takes what is left. */
export async function sweepNotices(dataSource: DataSource, now: Date): Promise<number> {
  const [, deleted] = (await dataSource.query(
    `delete from notification where ctid = any (array(
       select ctid from notification where created_at < $1 order by created_at limit ${ROWS_MAX}))`,
    [new Date(now.getTime() - NOTICE_DAYS * DAY_MS)],
  )) as [unknown[], number];
  return deleted;
}
