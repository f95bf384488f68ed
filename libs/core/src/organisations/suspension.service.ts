import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { found, illegalMove, invalidInput } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { lockOrganisation, mustAdministerOrganisations, refuseStale } from './organisation-access.js';
import { loadOrganisation, type OrganisationDetail } from './organisation-detail.js';
import { Organisation } from './organisation.entity.js';
import { ORGANISATION_MOVES, type OrganisationMove, organisationMovesFrom } from './organisation.rules.js';
import { checkLength, lineOf } from './text.rules.js';

/** What must follow, inside the same transaction, when an organisation is suspended: its live proposals end. */
export type OrganisationSuspendedListener = (tx: Tx, organisationId: string) => Promise<void>;

/** Injection token; its value is an array of OrganisationSuspendedListener. Absent where nothing rests on organisations. */
export const ORGANISATION_SUSPENDED = Symbol('ORGANISATION_SUSPENDED');

const REASON_LENGTH = [5, 500] as const;

/** The administrator takes an organisation out of matching, and lets it back in. */
@Injectable()
export class SuspensionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Optional()
    @Inject(ORGANISATION_SUSPENDED)
    private readonly listeners: readonly OrganisationSuspendedListener[] = [],
  ) {}

  suspend(actor: Actor, id: string, expectedVersion: number, reason: string): Promise<OrganisationDetail> {
    return this.move(actor, id, expectedVersion, 'suspend', reason);
  }

  reactivate(actor: Actor, id: string, expectedVersion: number, reason: string): Promise<OrganisationDetail> {
    return this.move(actor, id, expectedVersion, 'reactivate', reason);
  }

  private async move(
    actor: Actor,
    id: string,
    expectedVersion: number,
    move: OrganisationMove,
    statedReason: string,
  ): Promise<OrganisationDetail> {
    mustAdministerOrganisations(actor);
    const reason = lineOf(statedReason);
    const errors = checkLength('reason', reason, ...REASON_LENGTH);
    if (errors.length > 0) throw invalidInput(errors);
    const { from, to } = ORGANISATION_MOVES[move];
    return this.transactions.run(async (tx) => {
      const organisation = await lockOrganisation(tx.manager, id);
      if (organisation.state !== from) {
        throw illegalMove('organisation', organisation.state, move, organisationMovesFrom(organisation.state));
      }
      refuseStale(organisation, expectedVersion);
      await tx.manager.update(Organisation, id, {
        state: to,
        suspensionReason: to === 'suspended' ? reason : null,
        version: organisation.version + 1,
        updatedAt: this.clock.now(),
        updatedBy: actor.name,
      });
      if (to === 'suspended') for (const listener of this.listeners) await listener(tx, id);
      const details = { name: organisation.name, nib: organisation.nib };
      tx.audit({ action: `organisation.${move}`, subjectType: 'organisation', subjectId: id, reason, details });
      return found(await loadOrganisation(tx.manager, id), 'organisation', id);
    });
  }
}
