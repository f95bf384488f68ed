import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MailMessage, MailService } from '#core/platform';
import type { JobTry } from './job-try.js';

/** Sends one letter; after the last try it is marked failed, for a person to look at. */
@Injectable()
export class SendMailJob {
  constructor(
    private readonly mail: MailService,
    private readonly dataSource: DataSource,
  ) {}

  async handle({ messageId }: { messageId: string }, { isLast }: JobTry): Promise<void> {
    try {
      await this.mail.send(messageId);
    } catch (error) {
      if (isLast)
        await this.dataSource.manager.update(MailMessage, { id: messageId, state: 'queued' }, { state: 'failed' });
      throw error;
    }
  }
}
