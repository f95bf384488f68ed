import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addWeeks, mondayOf, weekOfDate } from '#contracts';
import { Notices } from '../notices/notices.js';
import type { Duty } from '../organisations/duty-reminder.entity.js';
import { takeReminder } from '../organisations/duty-reminders.js';
import { Clock } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { lastDue, MISSED_FLAG, missedInRow } from './report.rules.js';

/** Organisations of one call; the next call, an hour later, takes the rest. */
const ORGANISATIONS_MAX = 1_000;
/** A report is due on Sunday: the reminder goes out from Friday on. */
const REMIND_FROM_DAY = 4;
const DAY_MS = 86_400_000;

interface Silent {
  readonly id: string;
  readonly name: string;
  /** Of its facility that has been silent longest. */
  readonly reportedUntil: string;
}

/** Asks for reports before they are due, and again after they were missed: each once a week per organisation. */
@Injectable()
export class ReportReminders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** Answers how many organisations were told. */
  async remind(): Promise<number> {
    const today = this.clock.today();
    const monday = mondayOf(today);
    const missed = await this.tellSilent('report_missed', monday, lastDue(today));
    const isNear = (Date.parse(today) - Date.parse(monday)) / DAY_MS >= REMIND_FROM_DAY;
    return missed + (isNear ? await this.tellSilent('report_due', monday, addWeeks(monday, -1)) : 0);
  }

  private async tellSilent(duty: Exclude<Duty, 'offers'>, monday: string, week: string): Promise<number> {
    const silent = (await this.dataSource.query(SILENT, [duty, monday, week, ORGANISATIONS_MAX])) as Silent[];
    let told = 0;
    for (const one of silent) told += await this.transactions.run((tx) => this.tellOne(tx, duty, one, monday, week));
    return told;
  }

  private async tellOne(tx: Tx, duty: Exclude<Duty, 'offers'>, silent: Silent, monday: string, week: string) {
    if (!(await takeReminder(tx, silent.id, duty, monday, this.clock.now()))) return 0;
    const to = { organisationIds: [silent.id] };
    const about = { subject: 'weekly_report', id: silent.id } as const;
    const params = { organisation: silent.name, week: weekOfDate(week) };
    if (duty === 'report_due') await this.notices.tell(tx, 'report.due', { to, about, params });
    else await this.tellMissed(tx, silent, { to, about, params });
    return 1;
  }

  private async tellMissed(
    tx: Tx,
    silent: Silent,
    notice: {
      readonly to: { readonly organisationIds: readonly string[] };
      readonly about: { readonly subject: 'weekly_report'; readonly id: string };
      readonly params: { readonly organisation: string; readonly week: string };
    },
  ): Promise<void> {
    const count = missedInRow(silent.reportedUntil, this.clock.today());
    await this.notices.tell(tx, 'report.missed', { ...notice, params: { ...notice.params, count } });
    if (count !== MISSED_FLAG) return;
    tx.audit({
      action: 'weekly_report.flagged',
      subjectType: 'organisation',
      subjectId: silent.id,
      details: { missed: count, reportedUntil: silent.reportedUntil },
    });
    const params = { organisation: silent.name, count };
    await this.notices.tell(tx, 'report.flagged', { to: { ministry: 'verifier' }, about: notice.about, params });
  }
}

/** $1 duty, $2 this Monday, $3 the week that is not reported. */
const SILENT = `
  select o.id, o.name, min(f.reported_until)::text as "reportedUntil"
  from facility f join organisation o on o.id = f.organisation_id
  where f.reported_until < $3::date and o.state = 'active' and o.roles && '{producer,manufacturer}'::text[]
    and not exists (select from duty_reminder d where d.organisation_id = o.id and d.duty = $1 and d.week = $2::date)
  group by o.id, o.name order by o.id limit $4`;
