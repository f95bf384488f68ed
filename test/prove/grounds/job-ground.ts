import type { Arena } from '../harness/arena.js';
import { MatchingRun, RunService } from '#core/matching';
import { findCounterFaults } from '#core/pairings';
import { Clock, MailService, Transactions, verifyAuditChain } from '#core/platform';
import { MatchingHouse, PLANNER } from '../../support/matching-house.js';
import { Stack, type StackOptions } from '../../support/stack.js';
import type { ServiceProcess } from '../../support/service-process.js';

/** Of two families. */
const MATERIALS = ['SPUNBOND', 'STARCH'];
const OFFERS = 4;
const NEEDS = 6;

/** Workers, and this process beside them, which gives them letters to send and runs to match. */
export class JobGround {
  private letterCount = 0;

  private constructor(
    readonly house: MatchingHouse,
    readonly stack: Stack,
  ) {}

  static async open(options: Omit<StackOptions, 'databaseUrl'>): Promise<JobGround> {
    const house = await MatchingHouse.open();
    house.app.get(Clock).now = () => new Date();
    for (const material of MATERIALS) {
      for (let i = 0; i < OFFERS; i++)
        await house.world.offer({ material, effective: [1_000, 1_000, 1_000], unitPrice: 900 + i });
      for (let i = 0; i < NEEDS; i++) await house.world.need({ material, quantity: 100 + 50 * i, latest: 2 });
    }
    const stack = await Stack.start({ ...options, databaseUrl: house.database.url });
    return new JobGround(house, stack);
  }

  /** More of the first material's market: offers with minimum orders and lots, needs that ask for more than there is. */
  async grow(offers: number, needs: number, { random }: Arena): Promise<void> {
    const { world } = this.house;
    for (let i = 0; i < offers; i++) {
      const week = 100 * (1 + random.below(10));
      await world.offer({
        effective: [week, week, week, week],
        unitPrice: 800 + random.below(400),
        moq: 10 * (1 + random.below(10)),
      });
    }
    for (let i = 0; i < needs; i++)
      await world.need({ quantity: 50 * (1 + random.below(40)), latest: 3, allOrNothing: random.below(4) === 0 });
  }

  async close(): Promise<void> {
    await this.stack.stop();
    await this.house.close();
  }

  get alive(): readonly ServiceProcess[] {
    return this.stack.workers.filter((worker) => worker.isRunning);
  }

  /** So many letters, as one fact that tells many people. */
  async postLetters(count: number): Promise<void> {
    const { app } = this.house;
    await app.get(Transactions).run(async (tx) => {
      for (let i = 0; i < count; i++) {
        const recipient = `orang-${++this.letterCount}@contoh.example`;
        await app
          .get(MailService)
          .post(tx, recipient, 'invitation', 'id', { organisation: 'PT Contoh', inviter: 'Ayu' });
      }
    });
  }

  /** A planner's run over everything there is. */
  async startRun(): Promise<void> {
    await this.house.app.get(RunService).start(PLANNER, { timeLimitMs: 10_000 });
  }

  get posted(): number {
    return this.letterCount;
  }

  /** Nothing waits and nothing is in hand. */
  async isQuiet(): Promise<boolean> {
    const [{ left }] = (await this.house.dataSource.query(
      `select ((select count(*) from outbox_row) + (select count(*) from mail_message where state = 'queued')
        + (select count(*) from matching_run where state in ('queued', 'running')))::int as left`,
    )) as { left: number }[];
    return left === 0;
  }

  async lettersSent(): Promise<number> {
    const [{ n }] = (await this.house.dataSource.query(
      `select count(*)::int as n from mail_message where state = 'sent' and recipient like 'orang-%'`,
    )) as { n: number }[];
    return n;
  }

  runs(): Promise<MatchingRun[]> {
    return this.house.dataSource.manager.find(MatchingRun, { order: { queuedAt: 'ASC' } });
  }

  /** Runs whose end stands in the trail more than once, and pairs that one run proposed more than once. */
  async doubled(): Promise<{ ends: number; pairs: number }> {
    const [row] = (await this.house.dataSource.query(
      `select (select count(*) from (select 1 from audit_entry where action in ('run.finish', 'run.fail')
                 group by subject_id having count(*) > 1) as e)::int as ends,
              (select count(*) from (select 1 from proposal where counter_of is null
                 group by run_id, offer_id, request_line_id having count(*) > 1) as p)::int as pairs`,
    )) as { ends: number; pairs: number }[];
    return row;
  }

  async faults(): Promise<{ counters: number; trail: number }> {
    const { dataSource } = this.house;
    return {
      counters: (await findCounterFaults(dataSource.manager)).length,
      trail: (await verifyAuditChain(dataSource)).faults.length,
    };
  }

  /** Letters by how often a worker put them into the outbox. */
  deliveries(): Map<string, number> {
    const times = new Map<string, number>();
    for (const { log } of this.stack.workers)
      for (const { msg } of log) {
        const [, file] = /is in the local outbox as (\S+)/.exec(String(msg)) ?? [];
        if (file) times.set(file, (times.get(file) ?? 0) + 1);
      }
    return times;
  }
}
