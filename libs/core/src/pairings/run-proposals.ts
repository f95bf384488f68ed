import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LIVE_PROPOSAL_STATES, PAIRING_STATES, type ProposalState } from '#contracts';
import type {
  BookedRun,
  BookOrder,
  BookWeek,
  Overtaken,
  OvertakenReason,
  PairKey,
  ProposalBook,
  ProposalDraft,
  RunChangeList,
  StandingProposal,
} from '#core/matching';
import { Clock, ENV, type Env, newId, type Tx } from '#core/platform';
import { VerifiedClaims } from '#core/verification';
import { takeHolds } from './hold.js';
import { ProposalEnding } from './proposal-ending.js';
import { ProposalLetters } from './proposal-letters.js';
import { insertProposals } from './proposal-rows.js';
import { lockSupply, type LockedNeed, lockNeeds } from './run-locks.js';

const HOUR_MS = 3_600_000;
/** One NOTIFY holds 8,000 bytes. */
const ORGANISATIONS_PER_EVENT = 150;

/**
 * Writes a run's proposals against the world as it is now, which moved on while the run was solving. Order of locks:
 * organisations, offers, proposals, request lines, then the counters. What changed since the snapshot is left out and
 * counted; it is no error.
 */
@Injectable()
export class RunProposals implements ProposalBook {
  constructor(
    private readonly clock: Clock,
    private readonly claims: VerifiedClaims,
    private readonly ending: ProposalEnding,
    private readonly letters: ProposalLetters,
    @Inject(ENV) private readonly env: Pick<Env, 'proposalHours'>,
  ) {}

  async standing(manager: EntityManager, requestLineIds: readonly string[]): Promise<StandingProposal[]> {
    return manager.query(STANDING, [requestLineIds]);
  }

  async declinedSince(manager: EntityManager, since: Date): Promise<PairKey[]> {
    return manager.query(
      `select offer_id as "offerId", request_line_id as "requestLineId" from proposal
       where state = 'declined' and ended_at >= $1
       union
       select offer_id, request_line_id from proposal
       where state = 'cancelled' and ended_at >= $1 and cancel_reason <> 'line_down' order by 1, 2`,
      [since],
    );
  }

  async record(tx: Tx, order: BookOrder): Promise<BookedRun> {
    const overtaken: Overtaken[] = [];
    const fits = await this.judgeSupply(tx.manager, order.drafts);
    const now = await this.lockStanding(tx.manager, order);
    const needs = await lockNeeds(tx.manager, order.drafts);
    const answered = answeredLines(order.standing, now);
    const judge = (draft: ProposalDraft): OvertakenReason | undefined =>
      fits(draft) ?? judgeNeed(draft, needs.get(draft.requestLineId)) ?? judgeAnswers(draft, answered, now);
    const drafts = keepWhole(
      order.drafts.filter((draft) => {
        const reason = judge(draft);
        if (reason) overtaken.push({ ...pairOf(draft), reason });
        return reason === undefined;
      }),
      overtaken,
    );
    const open = now.filter(
      ({ id, state, requestLineId }) =>
        state === 'proposed' && order.replaceable.has(id) && !answered.has(requestLineId),
    );
    const kept = keptProposals(drafts, open);
    const superseded = open.filter(({ id }) => !kept.has(id));
    await this.supersede(tx, superseded, drafts);
    const isKept = new Set(kept.values());
    const fresh = drafts.filter((draft) => !isKept.has(draft));
    const created = await this.create(tx, order.runId, fresh, overtaken);
    await this.tell(tx, order.runId, created);
    const gone = new Set(superseded.map(nameOf));
    const replaced = created.filter((draft) => gone.has(nameOf(draft))).length;
    return { created: created.length, kept: kept.size, superseded: superseded.length, replaced, overtaken };
  }

  async changes(
    tx: Tx,
    runId: string,
    { superseded, replaced }: BookedRun,
    materialCodes: readonly string[],
  ): Promise<RunChangeList> {
    const [{ own, untouched, failed }] = (await tx.manager.query(CHANGES, [runId, materialCodes])) as {
      own: number;
      untouched: number;
      failed: number;
    }[];
    const rescued: { id: string; producerId: string; manufacturerId: string }[] = await tx.manager.query(
      `select id, producer_id as "producerId", manufacturer_id as "manufacturerId" from proposal
       where id in (select proposal_id from rescue where run_id = $1) order by id`,
      [runId],
    );
    for (const { id, producerId, manufacturerId } of rescued)
      tx.tell({ topic: 'proposal', id, organisationIds: [producerId, manufacturerId] });
    const changed = { created: own - replaced, changed: replaced, withdrawn: superseded - replaced };
    await this.letters.rescued(tx, runId, rescued, { changed: failed + own + changed.withdrawn, untouched });
    return { failed, ...changed, untouched };
  }

  /** Locks both sides' organisations and the offers against change, and says which drafts they still bear. */
  private async judgeSupply(
    manager: EntityManager,
    drafts: readonly ProposalDraft[],
  ): Promise<(draft: ProposalDraft) => OvertakenReason | undefined> {
    const { suspended, offers } = await lockSupply(manager, drafts);
    const today = this.clock.today();
    const covered = new Map(
      (await this.claims.covering(today, [...offers.keys()], manager)).map((offer) => [offer.offerId, offer]),
    );
    return (draft) => {
      const offer = offers.get(draft.offerId);
      if (suspended.has(draft.producerId) || suspended.has(draft.manufacturerId)) return 'organisation_suspended';
      if (!offer?.isOpen || offer.version !== draft.offerVersion) return 'offer_changed';
      return (covered.get(draft.offerId)?.level ?? 0) < draft.level ? 'unverified' : undefined;
    };
  }

  /** The proposals the run knew and those that came since, as they are now; locked, in id order. */
  private async lockStanding(manager: EntityManager, order: BookOrder): Promise<StandingProposal[]> {
    const lines = [...new Set([...order.drafts, ...order.standing].map(({ requestLineId }) => requestLineId))];
    const known = order.standing.map(({ id }) => id);
    await manager.query(
      `select id from proposal where id = any($2::uuid[])
         or (request_line_id = any($1::uuid[]) and state in ${LIVE_OR_AGREED}) order by id for update`,
      [lines, known],
    );
    return manager.query(
      `${STANDING_COLUMNS} where p.id = any($2::uuid[])
       or (p.request_line_id = any($1::uuid[]) and ${STANDS}) group by p.id order by p.id`,
      [lines, known],
    );
  }

  /** Parties hear of it one by one only where nothing takes the place of what they were shown. */
  private async supersede(
    tx: Tx,
    superseded: readonly StandingProposal[],
    drafts: readonly ProposalDraft[],
  ): Promise<void> {
    const ids = superseded.map(({ id }) => id);
    await this.ending.close(tx, ids, { state: 'withdrawn', reason: 'superseded' });
    const replaced = new Set(drafts.map(nameOf));
    const gone = superseded.filter((proposal) => !replaced.has(nameOf(proposal))).map(({ id }) => id);
    if (gone.length > 0) await this.letters.ended(tx, gone, 'withdrawn', 'superseded');
    for (const id of ids)
      tx.audit({ action: 'proposal.withdraw', subjectType: 'proposal', subjectId: id, reason: 'superseded' });
  }

  /** Takes holds in the plan's order; a need that is filled wholly or not at all gets all of its holds or none. */
  private async create(
    tx: Tx,
    runId: string,
    drafts: readonly ProposalDraft[],
    overtaken: Overtaken[],
  ): Promise<ProposalDraft[]> {
    const bundles = [
      ...Map.groupBy(drafts, (draft) => (draft.allOrNothing ? draft.requestLineId : nameOf(draft))).values(),
    ];
    const taken = await takeHolds(tx.manager, bundles);
    for (const draft of bundles.filter((_, i) => !taken[i]).flat())
      overtaken.push({ ...pairOf(draft), reason: 'capacity' });
    const created = bundles.filter((_, i) => taken[i]).flat();
    const now = this.clock.now();
    await insertProposals(
      tx.manager,
      created.map((draft) => ({ ...draft, id: newId() })),
      { runId, now, expiresAt: this.expiry(now) },
    );
    return created;
  }

  private async tell(tx: Tx, runId: string, created: readonly ProposalDraft[]): Promise<void> {
    const counts = new Map<string, number>();
    for (const { producerId, manufacturerId } of created)
      for (const side of new Set([producerId, manufacturerId])) counts.set(side, (counts.get(side) ?? 0) + 1);
    if (counts.size === 0) return;
    await this.letters.proposed(tx, runId, counts, this.expiry(this.clock.now()));
    const sides = [...counts.keys()].toSorted();
    for (let i = 0; i < sides.length; i += ORGANISATIONS_PER_EVENT)
      tx.tell({ topic: 'proposal', id: runId, organisationIds: sides.slice(i, i + ORGANISATIONS_PER_EVENT) });
  }

  private expiry(now: Date): Date {
    return new Date(now.getTime() + this.env.proposalHours * HOUR_MS);
  }
}

const LIVE_OR_AGREED = `('proposed', 'accepted_by_manufacturer', 'accepted_by_producer', 'agreed', 'delivering',
  'completed', 'cancelled')`;

/** One that gave everything back is gone, whatever it was. */
const STANDS = `p.state in ${LIVE_OR_AGREED} and w.quantity > coalesce(d.returned, 0)`;

/** Of a pairing what stays agreed: not what was rejected, nor what will not come. */
const STANDING_COLUMNS = `
  select p.id, p.offer_id as "offerId", p.request_line_id as "requestLineId", p.state, p.unit_price as "unitPrice",
    p.unit_freight as "unitFreight",
    json_agg(json_build_object('week', w.week::text, 'quantity', w.quantity - coalesce(d.returned, 0),
      'lineId', w.line_id, 'lineLoad', w.line_load::float8) order by w.week) as weeks
  from proposal p join proposal_week w on w.proposal_id = p.id
  left join delivery d on d.proposal_id = w.proposal_id and d.week = w.week and d.returned > 0`;

const STANDING = `${STANDING_COLUMNS}
  where p.request_line_id = any($1::uuid[]) and ${STANDS} group by p.id order by p.id`;

const CHANGES = `
  select count(*) filter (where p.run_id = $1)::int as own, count(*) filter (where p.run_id <> $1)::int as untouched,
    (select count(distinct proposal_id) from rescue where run_id = $1)::int as failed
  from proposal p
  where p.material_code = any($2)
    and p.state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer', 'agreed', 'delivering')`;

const nameOf = (pair: PairKey): string => `${pair.offerId} ${pair.requestLineId}`;

const pairOf = ({ offerId, requestLineId, materialCode }: ProposalDraft) => ({ offerId, requestLineId, materialCode });

const isFixed = (state: ProposalState): boolean =>
  (PAIRING_STATES as readonly string[]).includes(state) ||
  (state !== 'proposed' && (LIVE_PROPOSAL_STATES as readonly string[]).includes(state));

/**
 * Request lines on which somebody answered, or something was proposed, since the snapshot. How many suppliers a need may
 * have and how much of it one may supply was reckoned without that, so the line is left as it is.
 */
function answeredLines(before: readonly StandingProposal[], now: readonly StandingProposal[]): ReadonlySet<string> {
  const known = new Map(before.map(({ id, state }) => [id, state]));
  const isNews = ({ id, state }: StandingProposal) =>
    known.has(id) ? isFixed(state) && known.get(id) !== state : isFixed(state) || state === 'proposed';
  return new Set(now.filter(isNews).map(({ requestLineId }) => requestLineId));
}

function judgeNeed(draft: ProposalDraft, need: LockedNeed | undefined): OvertakenReason | undefined {
  return need?.isOpen && need.version === draft.requestLineVersion ? undefined : 'request_changed';
}

function judgeAnswers(
  draft: ProposalDraft,
  answered: ReadonlySet<string>,
  now: readonly StandingProposal[],
): OvertakenReason | undefined {
  if (answered.has(draft.requestLineId)) return 'answered';
  const declined = now.some((proposal) => proposal.state === 'declined' && nameOf(proposal) === nameOf(draft));
  return declined ? 'declined' : undefined;
}

/** A need that is filled wholly or not at all loses every draft when it loses one. */
function keepWhole(drafts: readonly ProposalDraft[], overtaken: Overtaken[]): ProposalDraft[] {
  const broken = new Set(overtaken.map(({ requestLineId }) => requestLineId));
  return drafts.filter((draft) => {
    const isBroken = draft.allOrNothing && broken.has(draft.requestLineId);
    if (isBroken) overtaken.push({ ...pairOf(draft), reason: 'capacity' });
    return !isBroken;
  });
}

/** Proposals the plan repeats as they stand, with the draft that says so. */
function keptProposals(
  drafts: readonly ProposalDraft[],
  open: readonly StandingProposal[],
): Map<string, ProposalDraft> {
  const standing = new Map(open.map((proposal) => [nameOf(proposal), proposal]));
  const kept = new Map<string, ProposalDraft>();
  for (const own of Map.groupBy(drafts, ({ requestLineId }) => requestLineId).values()) {
    const equal = own.filter((draft) => isSame(draft, standing.get(nameOf(draft))));
    // Holds of such a need are taken together, so it is kept together.
    if (own[0].allOrNothing && equal.length < own.length) continue;
    for (const draft of equal) kept.set(standing.get(nameOf(draft))!.id, draft);
  }
  return kept;
}

function isSame(draft: ProposalDraft, standing: StandingProposal | undefined): boolean {
  if (!standing || standing.unitPrice !== draft.unitPrice || standing.unitFreight !== draft.unitFreight) return false;
  return weekNames(standing.weeks) === weekNames(draft.weeks);
}

const weekNames = (weeks: readonly BookWeek[]): string =>
  weeks
    .map(({ week, quantity, lineId, lineLoad }) => `${week} ${quantity} ${lineId ?? ''} ${lineLoad}`)
    .toSorted()
    .join('|');
