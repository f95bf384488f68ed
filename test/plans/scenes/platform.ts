import pg from 'pg';
import {
  type AuditFilter,
  AuditReader,
  encodeCursor,
  ENV,
  type Env,
  MailService,
  OutboxRelay,
  QueueBackend,
  writeAuditHead,
} from '#core/platform';
import { SweepJob } from '../../../apps/worker/src/jobs/sweep.job.js';
import { firmOf, idOf, MANY } from '../crowd/words.js';
import { dataSourceOf } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const audit =
  (filter: AuditFilter): Work =>
  (house) =>
    house.get(AuditReader).list(filter);

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const relay: Work = async (house) => {
  const env = house.get<Env>(ENV);
  const backend = await QueueBackend.open(env);
  const pool = new pg.Pool({ connectionString: env.databaseUrl, max: 1 });
  try {
    while ((await new OutboxRelay(pool, backend, () => undefined).drain()) > 0);
  } finally {
    await pool.end();
    await backend.close();
  }
};

const giant = idOf('person', firmOf(10));

export const PLATFORM: Scene[] = [
  ...scenes('AuditReader.list', 'page', {
    all: audit({}),
    'a deep page': audit({ cursor: encodeCursor([50_000]) }),
    'of a subject': audit({ subjectType: 'claim', subjectId: idOf('claim', 50_001) }),
    'of a subject by its id alone': audit({ subjectId: idOf('claim', 50_001) }),
    'of a frequent kind': audit({ subjectType: 'claim' }),
    'of a rare kind': audit({ subjectType: 'matching_policy' }),
    'of a kind there is not': audit({ subjectType: 'nothing' }),
    'of a busy person': audit({ actorId: giant }),
    'of a person': audit({ actorId: idOf('person', firmOf(13)) }),
    'of nobody': audit({ actorId: idOf('person', 99_999) }),
    'by its number': audit({ seq: 50_000 }),
    'of a frequent action': audit({ action: 'claim.verify' }),
    'of a rare action': audit({ action: 'matching_policy.set' }),
    'of a rare action and a busy person': audit({ action: 'matching_policy.set', actorId: giant }),
    'of one day': audit({ since: daysAgo(30), until: daysAgo(30) }),
    'of a rare action within days': audit({ action: 'matching_policy.set', since: daysAgo(400), until: daysAgo(300) }),
    'of days to come': audit({ since: daysAgo(-30) }),
    'of a kind and a person': audit({ subjectType: 'proposal', actorId: idOf('person', firmOf(13)) }),
    'of a kind and an action': audit({ subjectType: 'matching_policy', action: 'matching_policy.set' }),
  }),
  ...scenes('AuditReader.list', 'search', {
    'of an action on another kind': audit({ subjectType: 'offer', action: 'claim.verify' }),
  }),
  ...scenes('writeAuditHead', 'record', {
    once: (house) => writeAuditHead(dataSourceOf(house), house.get<Env>(ENV).dataFolder, 'secret', new Date()),
  }),
  ...scenes('MailService.send', 'record', { 'one letter': (house) => house.get(MailService).send(idOf('mail', MANY)) }),
  ...scenes('SweepJob.handle', 'batch', {
    'what has run out': (house) => house.get(SweepJob, { strict: false }).handle(),
  }),
  ...scenes('OutboxRelay.drain', 'batch', { 'what all of this has rung': relay }),
];
