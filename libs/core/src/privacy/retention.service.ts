import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, FILE_STORAGE, type FileStorage, newId } from '#core/platform';
import { RetentionSweep } from './privacy.entity.js';
import { RETENTION_RULES, type RetentionRule } from './retention.rules.js';

const DAY_MS = 86_400_000;
/** Rows of one statement, and statements of one rule in one night. */
const BATCH = 1_000;
const BATCHES_MAX = 50;
/** Beyond this a dry run stops counting. */
const COUNTED_MAX = 10_000;

/** A rule with what it would remove now, and what it removed last. */
export interface RetentionState {
  readonly rule: RetentionRule;
  /** Null: nothing is removed by this rule. At most 10,000 are counted. */
  readonly due: number | null;
  readonly lastRanAt: Date | null;
  readonly lastRemoved: number | null;
}

/** Lets go what is past its time, a bounded part every night. */
@Injectable()
export class RetentionService {
  private readonly log = new Logger('retention');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** What the rules would remove now: nothing is touched. */
  async dryRun(): Promise<RetentionState[]> {
    const last = (await this.dataSource.query(
      'select distinct on (rule) rule, ran_at as "ranAt", removed from retention_sweep order by rule, ran_at desc',
    )) as { rule: string; ranAt: Date; removed: number }[];
    const states: RetentionState[] = [];
    for (const rule of RETENTION_RULES) {
      const ran = last.find((one) => one.rule === rule.id);
      const due = rule.due && (await this.count(rule, rule.due));
      states.push({ rule, due, lastRanAt: ran?.ranAt ?? null, lastRemoved: ran?.removed ?? null });
    }
    return states;
  }

  /** By the nightly job; answers how many rows each rule removed. */
  async run(): Promise<Record<string, number>> {
    const removed: Record<string, number> = {};
    for (const rule of RETENTION_RULES) {
      if (rule.due === null) continue;
      removed[rule.id] = await this.apply(rule, rule.due);
      const entry = { id: newId(), rule: rule.id, ranAt: this.clock.now(), removed: removed[rule.id] };
      await this.dataSource.manager.insert(RetentionSweep, entry);
    }
    this.log.log(removed, 'retention rules applied');
    return removed;
  }

  private async count(rule: RetentionRule, { table, where }: NonNullable<RetentionRule['due']>): Promise<number> {
    const [{ due }] = (await this.dataSource.query(
      `select count(*)::int as due from (select from ${table} where ${where} limit ${COUNTED_MAX}) x`,
      [this.before(rule)],
    )) as { due: number }[];
    return due;
  }

  private async apply(rule: RetentionRule, { table, key, where }: NonNullable<RetentionRule['due']>): Promise<number> {
    let removed = 0;
    for (let batch = 0; batch < BATCHES_MAX; batch++) {
      const [rows] = (await this.dataSource.query(
        `delete from ${table} where ${key} = any (array(select ${key} from ${table} where ${where} limit ${BATCH})) returning ${key} as id`,
        [this.before(rule)],
      )) as [{ id: string }[], number];
      if (rule.id === 'personal_exports') for (const { id } of rows) await this.storage.remove(id);
      removed += rows.length;
      if (rows.length < BATCH) break;
    }
    return removed;
  }

  private before(rule: RetentionRule): Date {
    return new Date(this.clock.now().getTime() - rule.days * DAY_MS);
  }
}
