import { Injectable } from '@nestjs/common';
import { ExportService } from '#core/privacy';
import type { JobTry } from './job-try.js';

/** Makes the copy of a person's data that was asked for. */
@Injectable()
export class PersonalExportJob {
  constructor(private readonly exports: ExportService) {}

  /** Throws what another try may cure. */
  async handle({ exportId }: { exportId: string }, { isLast }: JobTry): Promise<string> {
    try {
      return await this.exports.make(exportId);
    } catch (error) {
      if (isLast) await this.exports.fail(exportId);
      throw error;
    }
  }
}
