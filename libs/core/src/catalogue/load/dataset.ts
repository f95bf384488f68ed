import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** One set of reference data: where it comes from, and how its rows are made. */
export interface Dataset<T extends ObjectLiteral = ObjectLiteral> {
  readonly name: string;
  readonly entity: EntityTarget<T>;
  readonly edition: string;
  readonly source: string;
  readonly licence: string;
  /** Rows that left the set are deleted. Only where nothing else names a row by its key. */
  readonly deletesMissing?: boolean;
  rows(): T[];
}

/** Checks that the rows are the entity's, then forgets which entity it is. */
export const dataset = <T extends ObjectLiteral>(definition: Dataset<T>): Dataset => definition;
