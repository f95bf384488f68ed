import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

const ROWS_PER_STATEMENT = 3_000;

/** Inserts rows of one entity, each of which states every column, in a few statements whatever their number. */
export async function writeRows<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
): Promise<void> {
  const { columns, tableName } = manager.connection.getMetadata(entity);
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const types = columns
    // `char` without its length would cut to one character.
    .map(
      (column) =>
        `"${column.databaseName}" ${column.type === 'char' ? 'text' : String(column.type)}${column.isArray ? '[]' : ''}`,
    )
    .join(', ');
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const part = rows
      .slice(from, from + ROWS_PER_STATEMENT)
      .map((row) => Object.fromEntries(columns.map((column) => [column.databaseName, row[column.propertyName]])));
    await manager.query(
      `insert into "${tableName}" (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as r(${types})`,
      [JSON.stringify(part)],
    );
  }
}
