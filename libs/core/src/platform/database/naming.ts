import { DefaultNamingStrategy } from 'typeorm';

const snake = (text: string): string => text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** snake_case columns and readable constraint names instead of hashes. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(target: string, given: string | undefined): string {
    return given ?? snake(target);
  }
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snake), given ?? snake(property)].join('_');
  }
  override joinColumnName(relation: string, referenced: string): string {
    return `${snake(relation)}_${referenced}`;
  }
  override primaryKeyName(table: unknown): string {
    return `pk_${this.nameOf(table)}`;
  }
  override foreignKeyName(table: unknown, columns: string[]): string {
    return `fk_${this.nameOf(table)}_${columns.join('_')}`.slice(0, 63);
  }
  override uniqueConstraintName(table: unknown, columns: string[]): string {
    return `uq_${this.nameOf(table)}_${columns.join('_')}`.slice(0, 63);
  }
  override indexName(table: unknown, columns: string[]): string {
    return `ix_${this.nameOf(table)}_${columns.join('_')}`.slice(0, 63);
  }
  private nameOf(table: unknown): string {
    const name = typeof table === 'string' ? table : (table as { name: string }).name;
    return name.split('.').at(-1) ?? name;
  }
}
