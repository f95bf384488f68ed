// How the cells of the CSV files are read. A cell that is not what it must be stops the load and names itself.

export const textOrNull = (cell: string): string | null => (cell === '' || cell === '-' ? null : cell);

export const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== '-');

export function numberOf(cell: string): number {
  const value = Number(cell);
  if (cell.trim() === '' || !Number.isFinite(value)) throw new Error(`"${cell}" in the reference data is not a number`);
  return value;
}

export const numberOrNull = (cell: string): number | null => (cell === '' ? null : numberOf(cell));

export function flagOf(cell: string): boolean {
  if (cell !== '0' && cell !== '1') throw new Error(`"${cell}" in the reference data is not 0 or 1`);
  return cell === '1';
}

export function oneOf<const T extends string>(cell: string, allowed: readonly T[]): T {
  const value = allowed.find((candidate) => candidate === cell);
  if (value === undefined) throw new Error(`"${cell}" in the reference data is not one of ${allowed.join(', ')}`);
  return value;
}
