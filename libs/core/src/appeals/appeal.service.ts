import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { AppealGround, AppealKind } from '#contracts';
import {
  type Actor,
  Clock,
  fieldError,
  invalidInput,
  isMember,
  newId,
  notFound,
  Refusal,
  Transactions,
  type Tx,
} from '#core/platform';
import { afterWorkingDays, userOf, yearInJakarta } from '#core/verification';
import { lockAppeal, mustBeAppellant, mustMoveAppeal } from './appeal-access.js';
import { AppealLetters } from './appeal-letters.js';
import { Appeal } from './appeal.entity.js';
import { ANSWER_WORKING_DAYS, GROUNDS_OF, OPEN_APPEALS_MAX } from './appeal.rules.js';
import { type Contested, contestableUntil, contestedBy } from './contested.js';

export interface NewAppeal {
  readonly kind: AppealKind;
  /** The decision, the request line or the offer. */
  readonly subjectId: string;
  readonly ground: AppealGround;
  readonly words: string;
}

/** Names the lock under which one organisation's appeals are counted. */
const APPEALS_LOCK = 7_203_408;

/** What an organisation does with its appeals. */
@Injectable()
export class AppealService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly letters: AppealLetters,
  ) {}

  /**
   * Contests a decision or the result of a run; the new appeal's id. A suspended organisation may, too: that may be
   * what is wrong. Refuses what was not decided, is past its period, or is contested already.
   */
  async lodge(actor: Actor, organisationId: string, input: NewAppeal): Promise<string> {
    if (!isMember(actor, organisationId)) throw notFound('organisation', organisationId);
    mustFit(input);
    return this.transactions.run(async (tx) => {
      await tx.manager.query('select pg_advisory_xact_lock($1, hashtext($2))', [APPEALS_LOCK, organisationId]);
      const now = this.clock.now();
      const contested = await this.contested(tx.manager, organisationId, input, now);
      await mustHaveRoom(tx.manager, organisationId);
      const appeal = await insertAppeal(tx, actor, organisationId, input, contested, now);
      tx.enqueue('appeal.attach', { appealId: appeal.id });
      const { number, kind, decisionId, runId, requestLineId, offerId, ground } = appeal;
      tx.audit({
        action: 'appeal.lodge',
        subjectType: 'appeal',
        subjectId: appeal.id,
        details: { number, kind, decisionId, runId, requestLineId, offerId, ground },
      });
      tx.tell({ topic: 'appeal', id: appeal.id, organisationIds: [organisationId] });
      await this.letters.lodged(tx, appeal);
      return appeal.id;
    });
  }

  /** By the appellant, until it is decided. */
  async withdraw(actor: Actor, id: string, reason: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { appeal } = await lockAppeal(tx.manager, actor, id);
      mustBeAppellant(actor, appeal);
      mustMoveAppeal(appeal, 'withdraw');
      const stamp = { version: appeal.version + 1, updatedAt: this.clock.now(), updatedBy: actor.name };
      await tx.manager.update(Appeal, id, { state: 'withdrawn', ...stamp });
      tx.audit({ action: 'appeal.withdraw', subjectType: 'appeal', subjectId: id, reason });
      tx.tell({ topic: 'appeal', id, organisationIds: [appeal.organisationId] });
    });
  }

  private async contested(
    manager: EntityManager,
    organisationId: string,
    { kind, subjectId }: NewAppeal,
    now: Date,
  ): Promise<Contested> {
    await mustBeNew(manager, organisationId, kind, subjectId);
    const contested = await contestedBy(manager, organisationId, kind, subjectId);
    if (!contested) throw new Refusal('not_contestable');
    const until = contestableUntil(kind, contested.contestedAt);
    if (until <= now) throw new Refusal('appeal_period_over', { until: until.toISOString() });
    return contested;
  }
}

function mustFit({ kind, ground }: NewAppeal): void {
  const options = GROUNDS_OF[kind];
  if (!options.includes(ground))
    throw invalidInput([
      fieldError('/ground', 'one_of', { field: 'ground', options: options.join(', '), value: ground }),
    ]);
}

/** One appeal about one thing: undecided, or decided about the very result that stands. */
async function mustBeNew(
  manager: EntityManager,
  organisationId: string,
  kind: AppealKind,
  subjectId: string,
): Promise<void> {
  const column = { decision: 'decision_id', need: 'request_line_id', offer: 'offer_id' }[kind];
  const [there] = (await manager.query(
    `select number from appeal where organisation_id = $1 and ${column} = $2
       and (state in ('submitted', 'in_review') or (decision_id is not null and state <> 'withdrawn')) limit 1`,
    [organisationId, subjectId],
  )) as { number: string }[];
  if (there) throw new Refusal('appeal_exists', { number: there.number });
}

async function mustHaveRoom(manager: EntityManager, organisationId: string): Promise<void> {
  const open = await manager.countBy(Appeal, { organisationId, state: In(['submitted', 'in_review']) });
  if (open >= OPEN_APPEALS_MAX) throw new Refusal('too_many_appeals', { limit: OPEN_APPEALS_MAX });
}

async function insertAppeal(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  { kind, ground, words }: NewAppeal,
  { decisionId, runId, requestLineId, offerId, contestedAt }: Contested,
  now: Date,
): Promise<Appeal> {
  const [{ next }] = (await tx.manager.query(`select nextval('appeal_number')::int as next`)) as { next: number }[];
  const id = newId();
  await tx.manager.insert(Appeal, {
    id,
    number: `B-${yearInJakarta(now)}-${String(next).padStart(6, '0')}`,
    organisationId,
    kind,
    decisionId,
    runId,
    requestLineId,
    offerId,
    ground,
    words,
    contestedAt,
    submittedBy: userOf(actor),
    submittedAt: now,
    dueAt: afterWorkingDays(now, ANSWER_WORKING_DAYS),
    updatedAt: now,
    updatedBy: actor.name,
  });
  return tx.manager.findOneByOrFail(Appeal, { id });
}
