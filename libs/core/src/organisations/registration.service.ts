import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { found, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { type DuplicateCandidate, findDuplicates, isLikelyDuplicate } from './duplicates.js';
import { Membership } from './membership.entity.js';
import { nameKeyOf } from './name-key.rules.js';
import { loadOrganisation, type OrganisationDetail, statedRegency } from './organisation-detail.js';
import { type DuplicateFlag, Organisation } from './organisation.entity.js';
import { checkOrganisation, type OrganisationFields } from './organisation.rules.js';
import { givenOf } from './text.rules.js';

type Required = 'name' | 'nib' | 'roles' | 'regencyCode' | 'address';

export type NewOrganisation = Pick<OrganisationFields, Required> &
  Partial<Omit<OrganisationFields, Required>> & {
    /** "This is another firm than the similar ones you named." */
    readonly confirmDistinct?: boolean;
  };

const NOT_STATED = { npwp: null, pp7Class: null, permenperin64Class: null, phone: null, email: null } as const;
/** Organisations one person may own. */
const OWNED_MAX = 20;
/** First half of the lock's key; the second is the regency: similar names are judged one after the other. */
const REGISTRATION_LOCK = 7_203;

/** Enters a legal entity into the register; who does so becomes its owner. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async register(actor: Actor, input: NewOrganisation): Promise<OrganisationDetail> {
    const { confirmDistinct = false, ...stated } = givenOf(input);
    const { fields, errors } = checkOrganisation({ ...NOT_STATED, ...stated });
    if (errors.length > 0) throw invalidInput(errors);
    return this.transactions.run((tx) => this.enter(tx, actor, fields, confirmDistinct));
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    fields: OrganisationFields,
    confirmDistinct: boolean,
  ): Promise<OrganisationDetail> {
    const { manager } = tx;
    const regency = await statedRegency(manager, fields.regencyCode);
    await manager.query('select pg_advisory_xact_lock($1, hashtext($2))', [REGISTRATION_LOCK, regency.code]);
    if (await manager.existsBy(Organisation, { nib: fields.nib })) throw nibTaken(fields.nib);
    const nameKey = nameKeyOf(fields.name);
    const candidates = await findDuplicates(manager, nameKey, regency.code);
    if (candidates.length > 0 && !confirmDistinct) throw similarTo(candidates, regency.fullName);
    const now = this.clock.now();
    const id = newId();
    const duplicateFlag = flagOf(candidates, actor, now);
    const organisation = manager.create(Organisation, {
      ...fields,
      roles: [...fields.roles],
      id,
      nameKey,
      state: 'active',
      duplicateFlag,
      version: 1,
      createdAt: now,
      updatedAt: now,
      updatedBy: actor.name,
    });
    await insertUnlessNibTaken(manager, organisation);
    if (actor.userId !== null) await makeOwner(manager, id, actor.userId, now);
    const { name, nib, regencyCode, roles } = fields;
    const details = { name, nib, regencyCode, roles, similar: candidates, confirmDistinct };
    tx.audit({ action: 'organisation.register', subjectType: 'organisation', subjectId: id, details });
    return found(await loadOrganisation(manager, id), 'organisation', id);
  }
}

/** Waits for whoever is registering the same NIB at this moment; only one of them gets it. */
async function insertUnlessNibTaken(manager: EntityManager, organisation: Organisation): Promise<void> {
  const insert = manager.createQueryBuilder().insert().into(Organisation).values(organisation);
  const { raw } = await insert.orIgnore().returning('id').execute();
  if ((raw as unknown[]).length === 0) throw nibTaken(organisation.nib);
}

async function makeOwner(manager: EntityManager, organisationId: string, userId: string, now: Date): Promise<void> {
  const owned = await manager.countBy(Membership, { userId, role: 'owner' });
  if (owned >= OWNED_MAX) throw new Refusal('too_many_organisations', { limit: OWNED_MAX });
  await manager.insert(Membership, { organisationId, userId, role: 'owner', createdAt: now });
}

export const nibTaken = (nib: string): Refusal => new Refusal('organisation_nib_taken', { nib });

/** Says name and regency, which anybody may know, and nothing else. */
function similarTo(candidates: readonly DuplicateCandidate[], regencyName: string): Refusal {
  const code = isLikelyDuplicate(candidates) ? 'organisation_likely_duplicate' : 'organisation_possible_duplicate';
  return new Refusal(code, { candidates: candidates.map(({ name }) => `${name} (${regencyName})`) });
}

/** For verifiers to look at: only where the name is almost the same. */
export function flagOf(candidates: readonly DuplicateCandidate[], actor: Actor, now: Date): DuplicateFlag | null {
  if (!isLikelyDuplicate(candidates)) return null;
  return { at: now.toISOString(), confirmedBy: actor.name, candidates };
}
