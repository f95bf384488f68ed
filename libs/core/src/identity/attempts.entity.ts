import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../platform/database/columns.js';

/**
 * Recent attempts on one e-mail address, known to us or not: an unknown one is counted and locked in the same way, so
 * that nobody can tell which have an account.
 */
@Entity('sign_in_attempt')
export class SignInAttempt {
  /** SHA-256 of purpose and address: the table is no list of people. */
  @PrimaryColumn('char', { length: 64 })
  key: string;

  /** Instants of the attempts that are undecided or failed, oldest first; never more than the limit. */
  @Column('timestamptz', { array: true })
  attempts: Date[];

  @Column(instant({ nullable: true }))
  lockedUntil: Date | null;

  @Index()
  @Column(instant())
  updatedAt: Date;
}

/** A time-based code that was accepted: it counts once. */
@Entity('used_totp_code')
export class UsedTotpCode {
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('text')
  code: string;

  @Index()
  @Column(instant())
  usedAt: Date;
}
