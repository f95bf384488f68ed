import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string>>;

const FOLDER = path.join('libs', 'core', 'data');

/** The same folder whether this runs from source or from `dist/`: the nearest one above. */
function dataFolder(): string {
  let at = import.meta.dirname;
  while (!existsSync(path.join(at, FOLDER, 'SOURCES.md'))) {
    const above = path.dirname(at);
    if (above === at) throw new Error(`${FOLDER} was not found above ${import.meta.dirname}; it must be shipped along`);
    at = above;
  }
  return path.join(at, FOLDER);
}

/** All rows of one file of reference data, keyed by its header. A row of another length is a fault. */
export function readCsv(file: string): CsvRow[] {
  return parse<CsvRow>(readFileSync(path.join(dataFolder(), file)), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
}
