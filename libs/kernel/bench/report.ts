import type { Measurement } from './task.js';

const COLUMNS: [string, (row: Measurement) => string][] = [
  ['size', (row) => row.size],
  ['variant', (row) => row.variant],
  ['solver', (row) => row.solver],
  ['pairs', (row) => (row.pairs === undefined ? '' : grouped(row.pairs))],
  ['CPU s', (row) => seconds(row.cpuMs)],
  ['build + solve s', (row) => (row.stages === undefined ? '' : seconds(row.stages.build + row.stages.solve))],
  ['wall s', (row) => seconds(row.wallMs)],
  ['peak MB', (row) => (row.peakMB === undefined ? '' : grouped(Math.round(row.peakMB)))],
  ['objective', (row) => (row.objective === undefined ? '' : row.objective.toExponential(6))],
  ['gap %', (row) => percent(row.gap, 3)],
  ['% of bound', (row) => percent(row.ofBound, 2)],
  ['units filled %', (row) => percent(row.unitFill, 1)],
  ['note', (row) => row.note ?? ''],
];

/** A Markdown table, readable on a terminal too. */
export function tableOf(rows: readonly Measurement[]): string {
  const cells = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, read]) => read(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const isText = (column: number): boolean => column < 3 || column === COLUMNS.length - 1;
  const write = (line: string[]): string =>
    `| ${line.map((cell, i) => (isText(i) ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (isText(i) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [write(cells[0]), rule, ...cells.slice(1).map(write)].join('\n');
}

/** Least squares of log time against log pairs over a solver's sizes; undefined with fewer than two. */
export function growthOf(rows: readonly Measurement[], variant: string, solver: string): number | undefined {
  const points = rows
    .filter(
      (row) => row.solver === solver && row.variant === variant && row.pairs !== undefined && row.cpuMs !== undefined,
    )
    .map((row) => [Math.log(row.pairs!), Math.log(row.cpuMs!)]);
  if (points.length < 2) return undefined;
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function seconds(ms: number | undefined): string {
  if (ms === undefined) return '';
  return (ms / 1000).toFixed(ms < 1000 ? 3 : 1);
}

function percent(share: number | undefined, digits: number): string {
  return share === undefined ? '' : (share * 100).toFixed(digits);
}

function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
