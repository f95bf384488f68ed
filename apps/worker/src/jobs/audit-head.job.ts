import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, ENV, type Env, writeAuditHead } from '#core/platform';

/** Signs the head of the trail and writes it into the data folder: a cut tail can be seen from there. */
@Injectable()
export class AuditHeadJob {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<string> {
    await writeAuditHead(this.dataSource, this.env.dataFolder, this.env.secret, this.clock.now());
    return 'written';
  }
}
