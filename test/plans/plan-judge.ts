import type { DataSource } from 'typeorm';
import type { PlanNode, SeenStatement } from './plan-recorder.js';

/** What one statement may take. */
export interface Budget {
  /** Of the planner, in its units: a page read from disk in order is 1. */
  readonly cost: number;
  /** Pages of 8 kB touched, found in memory or not; measured, hence without the planner's opinion. */
  readonly blocks: number;
  /** Rows that one sorting step may take in. */
  readonly sorted: number;
}

/** Larger tables are read through an index. */
const SMALL_TABLE_ROWS = 5_000;

export class PlanJudge {
  private constructor(private readonly rowsOf: ReadonlyMap<string, number>) {}

  static async create(dataSource: DataSource): Promise<PlanJudge> {
    const rows = (await dataSource.query(
      `select relname as name, reltuples::int as rows from pg_class where relkind = 'r'`,
    )) as { name: string; rows: number }[];
    return new PlanJudge(new Map(rows.map(({ name, rows: count }) => [name, count])));
  }

  /** What is wrong with a statement's plan; `wholes` are tables that it may read from end to end. */
  faultsOf({ sql, values, plan }: SeenStatement, budget: Budget, wholes: readonly string[]): string[] {
    const faults: string[] = [];
    for (const node of stepsOf(plan)) {
      const table = node['Relation Name'] ?? '';
      const rows = this.rowsOf.get(table) ?? 0;
      if (node['Node Type'] === 'Seq Scan' && rows > SMALL_TABLE_ROWS && !wholes.includes(table))
        faults.push(`reads all ${rows} rows of ${table}${node.Filter ? ` for ${node.Filter}` : ''}`);
      if (node['Node Type'] === 'Sort' && takenIn(node) > budget.sorted)
        faults.push(`sorts ${takenIn(node)} rows by ${node['Sort Key']?.join(', ')}`);
    }
    if (plan['Total Cost'] > budget.cost) faults.push(`costs ${plan['Total Cost']}, more than ${budget.cost}`);
    const blocks = blocksOf(plan);
    if (blocks > budget.blocks) faults.push(`touches ${blocks} blocks, more than ${budget.blocks}`);
    if (faults.length === 0) return [];
    const statement = sql.replaceAll(/\s+/g, ' ').trim();
    const shown = JSON.stringify(values).slice(0, 300);
    return [[...faults, `    ${statement.slice(0, 1_500)}`, `    ${shown}`, drawn(plan)].join('\n  ')];
  }
}

const blocksOf = (plan: PlanNode): number => (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);

const stepsOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(stepsOf)];

/** Measured where it was measured, else as the planner thinks. */
function takenIn(sort: PlanNode): number {
  const [source] = sort.Plans ?? [];
  return source?.['Actual Rows'] ?? source?.['Plan Rows'] ?? 0;
}

/** The plan as a tree of lines. */
function drawn(node: PlanNode, depth = 2): string {
  const where = node['Index Name'] ?? node['Relation Name'] ?? '';
  const rows = node['Actual Rows'] === undefined ? '' : ` (really ${node['Actual Rows']} × ${node['Actual Loops']})`;
  const line = `${'  '.repeat(depth)}${node['Node Type']} ${where}: ${node['Plan Rows']} rows${rows}, cost ${node['Total Cost']}, ${blocksOf(node)} blocks`;
  return [line, ...(node.Plans ?? []).map((child) => drawn(child, depth + 1))].join('\n');
}
