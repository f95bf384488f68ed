import { Extensions1700000000001 } from './0001-extensions.js';
import { Tables1700000000002 } from './0002-tables.js';
import { Guards1700000000003 } from './0003-guards.js';
import { Auth1700000000004 } from './0004-auth.js';
import { Engine1700000000005 } from './0005-engine.js';
import { Sheets1700000000006 } from './0006-sheets.js';
import { Lives1700000000007 } from './0007-lives.js';
import { RequestTemplates1700000000015 } from './0015-request-templates.js';
import { TrailDays1700000000016 } from './0016-trail-days.js';
import { ApiKeys1700000000017 } from './0017-api-keys.js';
import { Notices1700000000020 } from './0020-notices.js';
import { Webhooks1700000000021 } from './0021-webhooks.js';
import { Rescues1700000000030 } from './0030-rescues.js';
import { ReceiptFiles1700000000031 } from './0031-receipt-files.js';
import { Pools1700000000032 } from './0032-pools.js';
import { DutyReminders1700000000040 } from './0040-duty-reminders.js';
import { WeeklyReports1700000000041 } from './0041-weekly-reports.js';
import { Emergencies1700000000042 } from './0042-emergencies.js';
import { Appeals1700000000050 } from './0050-appeals.js';
import { Privacy1700000000051 } from './0051-privacy.js';
import { StoredAnswers1700000000060 } from './0060-stored-answers.js';

/** In the order in which they are applied. */
export const MIGRATIONS = [
  Extensions1700000000001,
  Tables1700000000002,
  Guards1700000000003,
  Auth1700000000004,
  Engine1700000000005,
  Sheets1700000000006,
  Lives1700000000007,
  RequestTemplates1700000000015,
  TrailDays1700000000016,
  ApiKeys1700000000017,
  Notices1700000000020,
  Webhooks1700000000021,
  Rescues1700000000030,
  ReceiptFiles1700000000031,
  Pools1700000000032,
  DutyReminders1700000000040,
  WeeklyReports1700000000041,
  Emergencies1700000000042,
  Appeals1700000000050,
  Privacy1700000000051,
  StoredAnswers1700000000060,
] as const;
