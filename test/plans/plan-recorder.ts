import pg from 'pg';

/** What EXPLAIN (FORMAT JSON) says of one step; figures are of one loop. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Total Cost': number;
  readonly 'Plan Rows': number;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Filter?: string;
  readonly 'Sort Key'?: readonly string[];
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface SeenStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly plan: PlanNode;
}

/** A statement that work sends over and over is looked at this often. */
const TIMES_MAX = 3;

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

const CLIENT = pg.Client.prototype as unknown as { query: Query };

const PLANNED = /^\s*(with|select|insert|update|delete)\b/i;
/** What would be done twice by being measured. */
const EFFECT = /\b(insert\s+into|delete\s+from|update\s+[\w".]+\s+(\w+\s+)?set|nextval|pg_notify|pg_advisory)\b/i;

/**
 * Sees every statement that any pool of this process sends, whoever wrote it, and has the server explain it first: on
 * the same connection, in the same transaction, with the same parameters.
 */
export class PlanRecorder {
  private seen: SeenStatement[] | undefined;
  private readonly times = new Map<string, number>();
  private readonly query = CLIENT.query;

  start(): void {
    const { query } = this;
    const record = (client: pg.Client, args: unknown[]) => this.record(client, args);
    const explaining: Query = function (...args) {
      return record(this, args)?.then(() => query.apply(this, args)) ?? query.apply(this, args);
    };
    CLIENT.query = explaining;
  }

  stop(): void {
    CLIENT.query = this.query;
  }

  /** What `work` sends. Statements that only read are run once more, for what they touch. */
  async during(work: () => Promise<unknown>): Promise<SeenStatement[]> {
    const seen: SeenStatement[] = [];
    this.seen = seen;
    this.times.clear();
    try {
      await work();
    } finally {
      this.seen = undefined;
    }
    return seen;
  }

  private record(client: pg.Client, [first, second]: unknown[]): Promise<unknown> | undefined {
    const { seen } = this;
    const config = typeof first === 'string' ? { text: first, values: second } : (first as Partial<pg.QueryConfig>);
    const { text: sql, values } = config;
    if (!seen || typeof sql !== 'string' || !PLANNED.test(sql)) return undefined;
    const times = (this.times.get(sql) ?? 0) + 1;
    this.times.set(sql, times);
    if (times > TIMES_MAX) return undefined;
    const given = Array.isArray(values) ? values : [];
    const how = !EFFECT.test(sql) ? 'analyze, buffers, timing off, ' : '';
    const answer = this.query.call(client, `explain (${how}format json) ${sql}`, given) as Promise<
      pg.QueryResult<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>
    >;
    return answer.then(({ rows }) => seen.push({ sql, values: given, plan: rows[0]['QUERY PLAN'][0].Plan }));
  }
}
