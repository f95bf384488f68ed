import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#contracts';
import { instant } from '../database/columns.js';

/** One letter to send; the job carries its id. */
@Entity('mail_message')
@Index(['state', 'createdAt'])
export class MailMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  recipient: string;

  /** A template's name, or the kind of a notice. */
  @Column('text')
  template: string;

  @Column('text')
  locale: Locale;

  /** Holds tokens of reset and invitation letters; emptied once sent. */
  @Column('jsonb')
  params: Record<string, string>;

  @Column('text', { default: 'queued' })
  state: 'queued' | 'sent' | 'failed';

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('text', { nullable: true })
  error: string | null;

  @Column(instant())
  createdAt: Date;

  @Column(instant({ nullable: true }))
  sentAt: Date | null;
}
