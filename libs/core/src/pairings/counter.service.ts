import { Inject, Injectable } from '@nestjs/common';
import { addWeeks, mondayOf, weeksBetween } from '#contracts';
import { RequestLine } from '#core/demand';
import {
  type Actor,
  Clock,
  ENV,
  type Env,
  illegalMove,
  invalidInput,
  newId,
  Refusal,
  Transactions,
  type Tx,
} from '#core/platform';
import { Offer } from '#core/supply';
import { VerifiedClaims } from '#core/verification';
import {
  COUNTER_ROUNDS_MAX,
  type CounterBounds,
  counterFaults,
  type CounterTerms,
  isSameTerms,
  sumOf,
} from './counter.rules.js';
import { type HoldWeek, swapHolds } from './hold.js';
import { ProposalLetters } from './proposal-letters.js';
import { auditAnswer, lockForAnswer, refuseLate } from './proposal-lock.js';
import { Proposal, ProposalWeek } from './proposal.entity.js';
import { actionsOf, nextState, type Side } from './proposal.rules.js';

const HOUR_MS = 3_600_000;

interface Standing {
  readonly proposal: Proposal;
  readonly weeks: readonly ProposalWeek[];
  readonly offer: Offer;
  readonly line: RequestLine;
}

/** Answers a proposal with other terms. */
@Injectable()
export class CounterService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly claims: VerifiedClaims,
    private readonly letters: ProposalLetters,
    @Inject(ENV) private readonly env: Pick<Env, 'proposalHours'>,
  ) {}

  /**
   * The new proposal takes over the old one's hold in the same transaction; its maker has accepted it by making it. It
   * must keep within what both sides have stated, and within what is free. Answers its id.
   */
  async counter(actor: Actor, id: string, terms: CounterTerms, note: string | null): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { proposal, side } = await lockForAnswer(tx, actor, id);
      const now = this.clock.now();
      refuseLate(proposal, now);
      const actions = actionsOf(proposal, [side], now);
      if (proposal.round >= COUNTER_ROUNDS_MAX && nextState(proposal.state, 'counter'))
        throw new Refusal('counter_rounds', { max: COUNTER_ROUNDS_MAX });
      if (!actions.includes('counter')) throw illegalMove('proposal', proposal.state, 'counter', actions);
      const standing = await readStanding(tx, proposal);
      this.refuseTerms(terms, standing);
      const weeks = weeksOf(terms, standing);
      await this.exchangeHold(tx, standing, weeks);
      const fresh = await this.write(tx, { standing, side, terms, weeks, note }, actor);
      await auditAnswer(tx, proposal, {
        action: 'proposal.counter',
        side,
        state: 'countered',
        reason: note,
        more: { to: fresh, terms: { ...terms, weeks: [...terms.weeks] } },
      });
      await this.letters.ended(tx, [proposal.id], 'countered', 'counter');
      for (const told of [proposal.id, fresh])
        tx.tell({ topic: 'proposal', id: told, organisationIds: [proposal.producerId, proposal.manufacturerId] });
      return fresh;
    });
  }

  private refuseTerms(terms: CounterTerms, { proposal, weeks, offer, line }: Standing): void {
    const before = { unitPrice: proposal.unitPrice, weeks };
    if (isSameTerms(terms, before)) throw new Refusal('counter_same', {});
    const bounds: CounterBounds = {
      moq: offer.moq,
      multiple: offer.multiple,
      needed: line.quantity,
      left: line.quantity - line.agreed - line.held - line.pooled + proposal.quantity,
      minPerSupplier: line.minPerSupplier,
      maxShare: line.maxShare,
      allOrNothing: line.allOrNothing,
      maxUnitPrice: line.maxUnitPrice,
      earliestWeek: line.earliestWeek,
      latestWeek: line.latestWeek,
      firstArrival: addWeeks(mondayOf(this.clock.today()), travelOf(weeks)),
    };
    const faults = counterFaults(terms, before, bounds);
    if (faults.length > 0) throw invalidInput(faults);
  }

  /** Also never beyond what is verified of the line, which the counters do not know. */
  private async exchangeHold(tx: Tx, { proposal, offer, line }: Standing, weeks: readonly HoldWeek[]): Promise<void> {
    const need = { offerId: offer.id, requestLineId: line.id, weeks };
    if (!(await swapHolds(tx.manager, proposal.id, need))) throw new Refusal('counter_capacity', {});
    if (offer.lineId === null) return;
    const [covered] = await this.claims.covering(this.clock.today(), [offer.id], tx.manager);
    const [{ most }] = (await tx.manager.query(
      `select max(committed + held)::float8 as most from line_week where line_id = $1 and week = any($2::date[])`,
      [offer.lineId, weeks.map(({ week }) => week)],
    )) as { most: number }[];
    if (most > (covered?.verifiedEffectivePerWeek ?? 0)) throw new Refusal('counter_capacity', {});
  }

  private async write(
    tx: Tx,
    counter: {
      readonly standing: Standing;
      readonly side: Side;
      readonly terms: CounterTerms;
      readonly weeks: readonly (HoldWeek & { readonly arrivalWeek: string })[];
      readonly note: string | null;
    },
    actor: Actor,
  ): Promise<string> {
    const { standing, side, terms, weeks, note } = counter;
    const { proposal } = standing;
    const now = this.clock.now();
    const stamp = { updatedAt: now, updatedBy: actor.name };
    const ended = { state: 'countered', endedAt: now, version: proposal.version + 1, ...stamp } as const;
    await tx.manager.update(Proposal, proposal.id, ended);
    const id = newId();
    const quantity = sumOf(terms);
    await tx.manager.insert(Proposal, {
      id,
      runId: proposal.runId,
      offerId: proposal.offerId,
      requestLineId: proposal.requestLineId,
      producerId: proposal.producerId,
      manufacturerId: proposal.manufacturerId,
      materialCode: proposal.materialCode,
      quantity,
      unitPrice: terms.unitPrice,
      unitFreight: proposal.unitFreight,
      landedCost: quantity * (terms.unitPrice + proposal.unitFreight),
      state: side === 'producer' ? 'accepted_by_producer' : 'accepted_by_manufacturer',
      [`${side}AcceptedAt`]: now,
      counterOf: proposal.id,
      round: proposal.round + 1,
      expiresAt: new Date(now.getTime() + this.env.proposalHours * HOUR_MS),
      explanation: explanationOf(standing, side, note) as object,
      createdAt: now,
      ...stamp,
    });
    await tx.manager.insert(
      ProposalWeek,
      weeks.map((week) => ({ proposalId: id, ...week })),
    );
    return id;
  }
}

async function readStanding(tx: Tx, proposal: Proposal): Promise<Standing> {
  const { manager } = tx;
  const weeks = await manager.find(ProposalWeek, { where: { proposalId: proposal.id }, order: { week: 'ASC' } });
  const offer = await manager.findOneByOrFail(Offer, { id: proposal.offerId });
  const line = await manager.findOneByOrFail(RequestLine, { id: proposal.requestLineId });
  return { proposal, weeks, offer, line };
}

/** Weeks from making to arrival: lead time and transit, the same for every week of a pair. */
const travelOf = ([first]: readonly ProposalWeek[]): number => weeksBetween(first.week, first.arrivalWeek);

function weeksOf(terms: CounterTerms, { weeks, offer }: Standing): (HoldWeek & { arrivalWeek: string })[] {
  const travel = travelOf(weeks);
  return terms.weeks.map(({ arrivalWeek, quantity }) => ({
    week: addWeeks(arrivalWeek, -travel),
    arrivalWeek,
    quantity,
    lineId: offer.lineId,
    lineLoad: offer.lineId === null ? 0 : Math.round(quantity * offer.load * 1_000) / 1_000,
  }));
}

/** The engine's reasons were for its own terms: they stay with the proposal it made, and what changed is said instead. */
function explanationOf({ proposal, weeks }: Standing, side: Side, note: string | null): Record<string, unknown> {
  const { value, runnerUp, proposed, ...rest } = proposal.explanation;
  return {
    ...rest,
    value: [],
    runnerUp: null,
    proposed: proposed ?? { value, runnerUp },
    counter: {
      by: side,
      note,
      from: {
        unitPrice: proposal.unitPrice,
        quantity: proposal.quantity,
        weeks: weeks.map(({ week, arrivalWeek, quantity }) => ({ week, arrivalWeek, quantity })),
      },
    },
  };
}
