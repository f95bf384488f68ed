import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import nodemailer from 'nodemailer';
import { DataSource } from 'typeorm';
import type { Locale, NoticeKind } from '#contracts';
import { Clock } from '../clock.js';
import { ENV } from '../tokens.js';
import type { Env } from '../env.js';
import { newId } from '../ids.js';
import type { Tx } from '../transactions.js';
import { MailMessage } from './mail-message.entity.js';
import { type MailTemplate, renderLetter } from './mail-templates.js';

/** One letter to be written. A notice brings its own words, `title` and `body`, and names its kind as the template. */
export interface Letter {
  readonly recipient: string;
  readonly template: MailTemplate | NoticeKind;
  readonly locale: Locale;
  readonly params: Record<string, string>;
}

const ROWS_PER_INSERT = 1_000;

/** Letters are rows first; the queue sends them by SMTP, or into `<data>/outbox` and the log when no SMTP is set. */
@Injectable()
export class MailService {
  private readonly log = new Logger('mail');

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Part of the caller's transaction: no letter without the fact, no fact without the letter. */
  async post(
    tx: Tx,
    recipient: string,
    template: MailTemplate,
    locale: Locale,
    params: Record<string, string>,
  ): Promise<void> {
    await this.postAll(tx, [{ recipient, template, locale, params }]);
  }

  /** As `post`, many in few inserts. */
  async postAll(tx: Tx, letters: readonly Letter[]): Promise<void> {
    const createdAt = this.clock.now();
    const messages = letters.map((letter) => ({
      ...letter,
      id: newId(),
      params: { link: this.env.publicUrl, ...letter.params },
      createdAt,
    }));
    for (let i = 0; i < messages.length; i += ROWS_PER_INSERT)
      await tx.manager.insert(MailMessage, messages.slice(i, i + ROWS_PER_INSERT));
    for (const { id } of messages) tx.enqueue('mail.send', { messageId: id });
  }

  /** Sends one queued letter; a second call for the same letter does nothing. Throws so that the queue tries again. */
  async send(messageId: string): Promise<void> {
    const messages = this.dataSource.getRepository(MailMessage);
    const message = await messages.findOneBy({ id: messageId, state: 'queued' });
    if (!message) return;
    const letter = renderLetter(message.template, message.locale, message.params);
    try {
      await this.deliver(message, letter.subject, letter.body);
    } catch (error) {
      await messages.update(message.id, { attempts: message.attempts + 1, error: String(error).slice(0, 500) });
      throw error;
    }
    await messages.update(message.id, {
      state: 'sent',
      sentAt: this.clock.now(),
      attempts: message.attempts + 1,
      params: {},
    });
  }

  private async deliver(message: MailMessage, subject: string, text: string): Promise<void> {
    if (this.env.smtpUrl) {
      const transport = nodemailer.createTransport(this.env.smtpUrl);
      await transport.sendMail({
        from: this.env.mailFrom,
        to: message.recipient,
        subject,
        text,
        messageId: `<${message.id}@padan>`,
      });
      return;
    }
    const folder = path.resolve(this.env.dataFolder, 'outbox');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(
      path.join(folder, `${message.id}.eml`),
      `From: ${this.env.mailFrom}\nTo: ${message.recipient}\nSubject: ${subject}\n\n${text}`,
      { mode: 0o600 },
    );
    this.log.log(
      `no SMTP_URL: letter "${subject}" to ${message.recipient} is in the local outbox as ${message.id}.eml`,
    );
  }
}
