import { Injectable } from '@nestjs/common';
import type { Text } from '#contracts';
import { Notices } from '#core/notices';
import type { Tx } from '#core/platform';
import type { MatchingRun } from './matching-run.entity.js';

/** What planners are told of runs that count: every failure, and the end of those that were asked for or come nightly. */
@Injectable()
export class RunNotices {
  constructor(private readonly notices: Notices) {}

  async finished(tx: Tx, run: MatchingRun, proposals: number): Promise<void> {
    if (run.trigger === 'change') return;
    await this.tell(tx, run, FINISHED, { id: `${proposals} usulan baru`, en: `${proposals} new proposals` });
  }

  async failed(tx: Tx, run: MatchingRun, error: string): Promise<void> {
    await this.tell(tx, run, FAILED, error);
  }

  private async tell(tx: Tx, run: MatchingRun, state: Text, outcome: Text | string): Promise<void> {
    if (run.kind !== 'match') return;
    await this.notices.tell(tx, 'run.ended', {
      to: { ministry: 'planner' },
      about: { subject: 'run', id: run.id },
      params: { state, outcome },
    });
  }
}

const FINISHED: Text = { id: 'selesai', en: 'has finished' };
const FAILED: Text = { id: 'gagal', en: 'has failed' };
