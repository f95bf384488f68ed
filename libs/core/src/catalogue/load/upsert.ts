import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];

const quoted = (name: string): string => `"${name}"`;

const typeOf = (column: ColumnMetadata): string => `${String(column.type)}${column.isArray ? '[]' : ''}`;

/**
 * Inserts or updates rows by primary key in one statement, whatever their number; rows that are already as they should
 * be are not touched. Returns how many were written.
 */
export async function upsert(
  manager: EntityManager,
  metadata: EntityMetadata,
  rows: readonly ObjectLiteral[],
): Promise<number> {
  const { columns } = metadata;
  const names = columns.map((column) => quoted(column.databaseName));
  const keys = metadata.primaryColumns.map((column) => quoted(column.databaseName));
  const others = names.filter((name) => !keys.includes(name));
  const [{ written }] = (await manager.query(
    `with done as (
       insert into ${quoted(metadata.tableName)} as t (${names.join(', ')})
       select ${names.map((name) => `r.${name}`).join(', ')} from ${recordset(columns)}
       on conflict (${keys.join(', ')}) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
       where (${others.map((name) => `t.${name}`).join(', ')}) is distinct from (${others.map((name) => `excluded.${name}`).join(', ')})
       returning 1)
     select count(*)::int as written from done`,
    [asJson(columns, rows)],
  )) as { written: number }[];
  return written;
}

/** Deletes the rows whose primary key is not among `rows`. Returns how many there were. */
export async function deleteMissing(
  manager: EntityManager,
  metadata: EntityMetadata,
  rows: readonly ObjectLiteral[],
): Promise<number> {
  const keys = metadata.primaryColumns;
  const [{ deleted }] = (await manager.query(
    `with gone as (
       delete from ${quoted(metadata.tableName)} t where not exists (
         select 1 from ${recordset(keys)} where ${keys.map(({ databaseName }) => `r.${quoted(databaseName)} = t.${quoted(databaseName)}`).join(' and ')})
       returning 1)
     select count(*)::int as deleted from gone`,
    [asJson(keys, rows)],
  )) as { deleted: number }[];
  return deleted;
}

const recordset = (columns: readonly ColumnMetadata[]): string =>
  `jsonb_to_recordset($1::jsonb) as r(${columns.map((column) => `${quoted(column.databaseName)} ${typeOf(column)}`).join(', ')})`;

const asJson = (columns: readonly ColumnMetadata[], rows: readonly ObjectLiteral[]): string =>
  JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.databaseName, row[column.propertyName] ?? null])),
    ),
  );
