import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Scenario } from '#contracts';
import type { PackedRun } from './comparison/compare-documents.js';
import { MatchingRun, RunDocument } from './matching-run.entity.js';

export interface FoundBase {
  readonly runId: string;
  /** Rupiah; the run that goes on from it keeps it, so that both value a unit alike. */
  readonly fillValue: number;
  readonly packed: PackedRun;
}

/** Finds the run that one which a change or a rescue has triggered goes on from. */
@Injectable()
export class RunBase {
  constructor(private readonly dataSource: DataSource) {}

  /** The last finished run that looked at all of these families under this very policy; undefined: a full run is due. */
  async of(run: MatchingRun): Promise<FoundBase | undefined> {
    if (run.kind !== 'match' || (run.trigger !== 'change' && run.trigger !== 'rescue')) return undefined;
    const { manager } = this.dataSource;
    const base = await manager
      .createQueryBuilder(MatchingRun, 'run')
      .where({ kind: 'match', state: 'finished' })
      .andWhere(`(run.families = '{}' or run.families @> :families)`, { families: run.families })
      .orderBy('run.queuedAt', 'DESC')
      .addOrderBy('run.id', 'DESC')
      .limit(1)
      .getOne();
    const fillValue = base?.figures?.fillValue;
    if (!base || typeof fillValue !== 'number' || !(await this.isPolicyOf(base.id, run.id))) return undefined;
    const documents = await manager.findBy(RunDocument, { runId: base.id });
    const body = (kind: RunDocument['kind']) => documents.find((document) => document.kind === kind)?.body;
    const [scenario, plan] = [body('scenario'), body('plan')];
    return scenario && plan ? { runId: base.id, fillValue, packed: { scenario, plan } } : undefined;
  }

  private async isPolicyOf(baseId: string, runId: string): Promise<boolean> {
    const [{ same }] = await this.dataSource.query<{ same: boolean }[]>(
      'select a.policy = b.policy as same from matching_run a, matching_run b where a.id = $1 and b.id = $2',
      [baseId, runId],
    );
    return same;
  }
}

/** The same scenario, with the value of filling a unit named. */
export const withFillValue = (scenario: Scenario, fillValue: number): Scenario => ({
  ...scenario,
  policy: { ...scenario.policy, fillValue },
});
