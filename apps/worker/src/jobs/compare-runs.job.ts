import { Inject, Injectable } from '@nestjs/common';
import { ComparisonDesk, type ComparisonKey } from '#core/matching';
import { COMPARER, type Comparer } from '../solve/comparer.js';
import type { JobTry } from './job-try.js';

/** Answers what changed from one finished run to another. */
@Injectable()
export class CompareRunsJob {
  constructor(
    private readonly desk: ComparisonDesk,
    @Inject(COMPARER) private readonly comparer: Pick<Comparer, 'compare'>,
  ) {}

  /** Answers what became of it. Throws what another try may cure. */
  async handle(key: ComparisonKey, { isLast }: JobTry): Promise<string> {
    try {
      const runs = await this.desk.take(key);
      if (!runs) return 'over';
      const comparison = await this.comparer.compare(...runs);
      await this.desk.answer(key, comparison);
      return `${comparison.summary.pairs} pairs`;
    } catch (error) {
      if (!isLast) throw error;
      await this.desk.fail(key, String(error).slice(0, 500));
      return 'failed';
    }
  }
}
