import { Injectable } from '@nestjs/common';
import type { MinistryRole, Text } from '#contracts';
import type { AccountChange, AccountChangedListener } from '../identity/identity.tokens.js';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/transactions.js';
import { Notices } from './notices.js';

const ROLES: Readonly<Record<MinistryRole, Text>> = {
  verifier: { id: 'verifikator', en: 'verifier' },
  planner: { id: 'perencana', en: 'planner' },
  auditor: { id: 'auditor', en: 'auditor' },
  administrator: { id: 'administrator', en: 'administrator' },
};

const CHANGES: Readonly<Record<Exclude<AccountChange, `role_${string}`>, Text>> = {
  password_reset: { id: 'kata sandi diatur ulang', en: 'the password was reset' },
  password_changed: { id: 'kata sandi diganti', en: 'the password was changed' },
  totp_enabled: { id: 'kode autentikator diaktifkan', en: 'the authenticator app was set up' },
  totp_disabled: { id: 'kode autentikator dimatikan', en: 'the authenticator app was given up' },
  totp_reset: {
    id: 'kode autentikator dihapus oleh administrator',
    en: 'the authenticator app was removed by an administrator',
  },
};

/** Tells people what was done to the safety of their account, whoever did it. */
@Injectable()
export class AccountNotices implements AccountChangedListener {
  constructor(
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  async accountChanged(tx: Tx, userId: string, change: AccountChange): Promise<void> {
    await this.notices.tell(tx, 'account.security', {
      to: { userIds: [userId] },
      about: { subject: 'account', id: userId },
      params: { change: wordsOf(change), at: { at: this.clock.now().toISOString() } },
    });
  }
}

function wordsOf(change: AccountChange): Text {
  const [, move, role] = /^role_(given|taken)_(\w+)$/.exec(change) ?? [];
  if (move === undefined) return CHANGES[change as keyof typeof CHANGES];
  const { id, en } = ROLES[role as MinistryRole];
  return move === 'given'
    ? { id: `peran ${id} diberikan`, en: `the role ${en} was given` }
    : { id: `peran ${id} dicabut`, en: `the role ${en} was taken back` };
}
