import type { EntityManager } from 'typeorm';

/*
 * A unit of a line-week is never promised twice. Three counters say how much is left: of the line's week (in line
 * units), of the offer's week and of the request line (in base units). They change here, and in give-back.ts, after their
 * rows were locked in one order by everybody: line weeks, offer weeks, request lines, each by key. Every UPDATE repeats
 * its condition, and a CHECK constraint is the last word.
 */

export interface HoldWeek {
  /** Monday. */
  readonly week: string;
  /** Base units. */
  readonly quantity: number;
  readonly lineId: string | null;
  /** Line units, at most three decimals. */
  readonly lineLoad: number;
}

export interface HoldNeed {
  readonly offerId: string;
  readonly requestLineId: string;
  readonly weeks: readonly HoldWeek[];
}

/** One resource a hold draws on. Amounts are thousandths, so that sums are whole. */
interface Counter {
  readonly key: string;
  readonly ids: readonly [id: string, week: string | null];
  readonly amountMilli: number;
}

type Kind = 'line' | 'offer' | 'request';

/**
 * Takes the holds of every bundle that fits, in the order given; all needs of a bundle are taken, or none.
 * Answers for each bundle whether it was taken. What does not fit is left alone, it is no error.
 */
export async function takeHolds(manager: EntityManager, bundles: readonly (readonly HoldNeed[])[]): Promise<boolean[]> {
  const wanted = bundles.map(countersOf);
  const left = new Map<string, number>();
  for (const kind of ['line', 'offer', 'request'] as const) await lockFree(manager, kind, wanted, left);
  const takenMilli = new Map<string, Counter & { kind: Kind }>();
  const taken = wanted.map((bundle) => {
    if (!bundle.every(({ key, amountMilli }) => (left.get(key) ?? 0) >= amountMilli)) return false;
    for (const counter of bundle) {
      left.set(counter.key, left.get(counter.key)! - counter.amountMilli);
      const before = takenMilli.get(counter.key)?.amountMilli ?? 0;
      takenMilli.set(counter.key, { ...counter, amountMilli: before + counter.amountMilli });
    }
    return true;
  });
  for (const kind of ['line', 'offer', 'request'] as const)
    await addHeld(
      manager,
      kind,
      [...takenMilli.values()].filter((counter) => counter.kind === kind),
    );
  return taken;
}

/** What a bundle draws on each resource, summed. */
function countersOf(bundle: readonly HoldNeed[]): (Counter & { kind: Kind })[] {
  const sums = new Map<string, Counter & { kind: Kind }>();
  const add = (kind: Kind, id: string, week: string | null, amount: number) => {
    const key = `${kind} ${id} ${week ?? ''}`;
    const amountMilli = (sums.get(key)?.amountMilli ?? 0) + Math.round(amount * 1_000);
    sums.set(key, { kind, key, ids: [id, week], amountMilli });
  };
  for (const need of bundle) {
    for (const { week, quantity, lineId, lineLoad } of need.weeks) {
      if (lineId !== null) add('line', lineId, week, lineLoad);
      add('offer', need.offerId, week, quantity);
      add('request', need.requestLineId, null, quantity);
    }
  }
  return [...sums.values()];
}

const LOCK_FREE: Readonly<Record<Kind, string>> = {
  line: `select w.line_id as id, w.week::text as week, ((w.effective - w.committed - w.held) * 1000)::bigint::text as free
         from line_week w join unnest($1::uuid[], $2::date[]) as k(id, week) on w.line_id = k.id and w.week = k.week
         order by w.line_id, w.week for update of w`,
  offer: `select w.offer_id as id, w.week::text as week, ((w.available - w.committed - w.held)::bigint * 1000)::text as free
         from offer_week w join unnest($1::uuid[], $2::date[]) as k(id, week) on w.offer_id = k.id and w.week = k.week
         order by w.offer_id, w.week for update of w`,
  request: `select l.id, null as week, ((l.quantity - l.agreed - l.held - l.pooled)::bigint * 1000)::text as free
         from request_line l join unnest($1::uuid[], $2::date[]) as k(id, week) on l.id = k.id
         order by l.id for update of l`,
};

/** Locks every row the bundles may draw on and notes what is free. A row that does not exist has nothing free. */
async function lockFree(
  manager: EntityManager,
  kind: Kind,
  bundles: readonly (readonly (Counter & { kind: Kind })[])[],
  left: Map<string, number>,
): Promise<void> {
  const keys = new Map<string, Counter>();
  for (const bundle of bundles) for (const counter of bundle) if (counter.kind === kind) keys.set(counter.key, counter);
  if (keys.size === 0) return;
  const rows = (await manager.query(LOCK_FREE[kind], columnsOf([...keys.values()]))) as {
    id: string;
    week: string | null;
    free: string;
  }[];
  for (const row of rows) left.set(`${kind} ${row.id} ${row.week ?? ''}`, Number(row.free));
}

const columnsOf = (counters: readonly Counter[]): [string[], (string | null)[]] => [
  counters.map((counter) => counter.ids[0]),
  counters.map((counter) => counter.ids[1]),
];

const ADD_HELD: Readonly<Record<Kind, string>> = {
  line: `update line_week w set held = w.held + k.amount
         from unnest($1::uuid[], $2::date[], $3::numeric[]) as k(id, week, amount)
         where w.line_id = k.id and w.week = k.week and w.committed + w.held + k.amount <= w.effective returning 1`,
  offer: `update offer_week w set held = w.held + k.amount::int
         from unnest($1::uuid[], $2::date[], $3::numeric[]) as k(id, week, amount)
         where w.offer_id = k.id and w.week = k.week and w.committed + w.held + k.amount <= w.available returning 1`,
  request: `update request_line l set held = l.held + k.amount::int
         from unnest($1::uuid[], $2::date[], $3::numeric[]) as k(id, week, amount)
         where l.id = k.id and l.agreed + l.held + l.pooled + k.amount <= l.quantity returning 1`,
};

async function addHeld(manager: EntityManager, kind: Kind, counters: readonly Counter[]): Promise<void> {
  if (counters.length === 0) return;
  const amounts = counters.map((counter) => counter.amountMilli / 1_000);
  await expectRows(manager, ADD_HELD[kind], [...columnsOf(counters), amounts], counters.length);
}

const HELD_BY = `from proposal_week p join proposal on proposal.id = p.proposal_id where p.proposal_id = any($1::uuid[])`;

/** Per resource: its keys, how it is locked, and how an amount leaves `held`. */
const SETTLE = [
  {
    sums: `select p.line_id as id, p.week, sum(p.line_load) as amount ${HELD_BY} and p.line_id is not null group by 1, 2`,
    lock: `select w.line_id from line_week w join (SUMS) s on w.line_id = s.id and w.week = s.week order by w.line_id, w.week for update of w`,
    update: `update line_week w set held = w.held - s.amount, committed = w.committed + s.amount * $2
             from (SUMS) s where w.line_id = s.id and w.week = s.week and w.held >= s.amount returning 1`,
  },
  {
    sums: `select proposal.offer_id as id, p.week, sum(p.quantity)::int as amount ${HELD_BY} group by 1, 2`,
    lock: `select w.offer_id from offer_week w join (SUMS) s on w.offer_id = s.id and w.week = s.week order by w.offer_id, w.week for update of w`,
    update: `update offer_week w set held = w.held - s.amount, committed = w.committed + s.amount * $2
             from (SUMS) s where w.offer_id = s.id and w.week = s.week and w.held >= s.amount returning 1`,
  },
  {
    sums: `select proposal.request_line_id as id, sum(p.quantity)::int as amount ${HELD_BY} group by 1`,
    lock: `select l.id from request_line l join (SUMS) s on l.id = s.id order by l.id for update of l`,
    update: `update request_line l set held = l.held - s.amount, agreed = l.agreed + s.amount * $2
             from (SUMS) s where l.id = s.id and l.held >= s.amount returning 1`,
  },
].map(({ sums, lock, update }) => ({ lock: lock.replace('SUMS', sums), update: update.replace('SUMS', sums) }));

/**
 * Exchanges what one live proposal holds for another need of the same pair, in one step: everything either draws on is
 * locked first, in the order everybody keeps. Answers false, and changes nothing, when the new one does not fit.
 */
export async function swapHolds(manager: EntityManager, proposalId: string, need: HoldNeed): Promise<boolean> {
  const held: HoldWeek[] = await manager.query(
    `select week::text, quantity, line_id as "lineId", line_load::float8 as "lineLoad"
     from proposal_week where proposal_id = $1 order by week`,
    [proposalId],
  );
  const before = countersOf([{ ...need, weeks: held }]);
  const after = countersOf([need]);
  const left = new Map<string, number>();
  for (const kind of ['line', 'offer', 'request'] as const) await lockFree(manager, kind, [before, after], left);
  const own = new Map(before.map(({ key, amountMilli }) => [key, amountMilli]));
  const fits = after.every(({ key, amountMilli }) => (left.get(key) ?? 0) + (own.get(key) ?? 0) >= amountMilli);
  if (!fits) return false;
  await releaseHolds(manager, [proposalId]);
  const [taken] = await takeHolds(manager, [[need]]);
  if (!taken) throw new Error(`what ${proposalId} gave back is not there`);
  return true;
}

/** Gives back what these proposals hold. The caller has locked them and seen that they are live. */
export const releaseHolds = (manager: EntityManager, proposalIds: readonly string[]): Promise<void> =>
  settle(manager, proposalIds, 0);

/** Turns what these proposals hold into committed capacity and agreed need. */
export const commitHolds = (manager: EntityManager, proposalIds: readonly string[]): Promise<void> =>
  settle(manager, proposalIds, 1);

async function settle(manager: EntityManager, proposalIds: readonly string[], committed: 0 | 1): Promise<void> {
  if (proposalIds.length === 0) return;
  const counts: number[] = [];
  for (const { lock } of SETTLE) {
    const locked = (await manager.query(lock, [proposalIds])) as unknown[];
    counts.push(locked.length);
  }
  for (const [i, { update }] of SETTLE.entries())
    await expectRows(manager, update, [proposalIds, committed], counts[i]);
}

/** A counter that does not take what its locked row promised is a fault of ours: nothing of it may be committed. */
async function expectRows(manager: EntityManager, sql: string, parameters: unknown[], expected: number): Promise<void> {
  const [, changed] = (await manager.query(sql, parameters)) as [unknown[], number];
  if (changed !== expected) throw new Error(`${changed} counters changed instead of ${expected}: ${sql}`);
}

export interface CounterFault {
  readonly resource: string;
  readonly id: string;
  readonly week: string | null;
  readonly counted: string;
  readonly promised: string;
}

/** Where a counter differs from the sum of the proposals behind it: empty, always. For tests and for operators. */
export async function findCounterFaults(manager: EntityManager): Promise<CounterFault[]> {
  const live = `proposal.state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer')`;
  return (await manager.query(`
    with promised as (
      select proposal.offer_id, proposal.request_line_id, p.line_id, p.week, p.quantity, p.line_load,
             (${live})::int as held, (not coalesce(d.is_freed, ${live}))::int as agreed,
             case when ${live} then 0 else p.quantity - coalesce(d.returned, 0) end as filled
      from proposal_week p join proposal on proposal.id = p.proposal_id
      left join delivery d on d.proposal_id = p.proposal_id and d.week = p.week
      where ${live} or proposal.state in ('agreed', 'delivering', 'completed', 'cancelled'))
    select 'line_week' as resource, w.line_id as id, w.week::text, w.held || '+' || w.committed as counted,
           coalesce(sum(p.line_load * p.held), 0) || '+' || coalesce(sum(p.line_load * p.agreed), 0) as promised
    from line_week w left join promised p on p.line_id = w.line_id and p.week = w.week group by w.line_id, w.week
    having w.held <> coalesce(sum(p.line_load * p.held), 0) or w.committed <> coalesce(sum(p.line_load * p.agreed), 0)
    union all
    select 'offer_week', w.offer_id, w.week::text, w.held || '+' || w.committed,
           coalesce(sum(p.quantity * p.held), 0) || '+' || coalesce(sum(p.quantity * p.agreed), 0)
    from offer_week w left join promised p on p.offer_id = w.offer_id and p.week = w.week group by w.offer_id, w.week
    having w.held <> coalesce(sum(p.quantity * p.held), 0) or w.committed <> coalesce(sum(p.quantity * p.agreed), 0)
    union all
    select 'request_line', l.id, null, l.held || '+' || l.agreed,
           coalesce(sum(p.quantity * p.held), 0) || '+' || coalesce(sum(p.filled), 0)
    from request_line l left join promised p on p.request_line_id = l.id group by l.id
    having l.held <> coalesce(sum(p.quantity * p.held), 0) or l.agreed <> coalesce(sum(p.filled), 0)
    union all
    select 'pooled', l.id, null, l.pooled::text, coalesce(sum(m.promised), 0)::text
    from request_line l left join (
      select request_line_id, case when state = 'joined' then share else received end as promised from pool_member
      where state in ('joined', 'served') and exists (
        select from pool where pool.id = pool_id and pool.state <> 'gathering')) m on m.request_line_id = l.id
    group by l.id having l.pooled <> coalesce(sum(m.promised), 0)
    union all
    select 'pool', pool.id, null, l.quantity::text, coalesce(sum(m.share), 0)::text
    from pool join request_line l on l.id = pool.request_line_id
    left join pool_member m on m.pool_id = pool.id and m.state in ('joined', 'served', 'released')
    group by pool.id, l.quantity having l.quantity <> coalesce(sum(m.share), 0)
    union all
    select 'pool_receipt', r.id, null, r.accepted::text, sum(a.quantity)::text
    from pool_allocation a join receipt r on r.id = a.receipt_id group by r.id having r.accepted <> sum(a.quantity)
    union all
    select 'pool_member', m.id, null, m.received || '+' || m.landed_cost,
      coalesce(sum(a.quantity), 0) || '+' || coalesce(sum(a.landed_cost), 0)
    from pool_member m left join pool_allocation a on a.member_id = m.id group by m.id
    having m.received <> coalesce(sum(a.quantity), 0) or m.landed_cost <> coalesce(sum(a.landed_cost), 0)
    limit 100`)) as CounterFault[];
}
