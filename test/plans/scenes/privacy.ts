import { BreachService, ExportService, PrivacyRequestService, RetentionService } from '#core/privacy';
import { encodeCursor } from '#core/platform';
import { GIANT, idOf } from '../crowd/words.js';
import { ADMINISTRATOR, GIANT_OWNER, SMALL_OWNER } from '../house.js';
import { scenes, type Work } from './scene.js';

const LATER = encodeCursor([new Date(Date.now() + 864e5).toISOString(), idOf('person', 9)]);
const breach = {
  discoveredAt: new Date(),
  what: 'sebuah surat salah alamat',
  data: 'nama dan surel',
  peopleCount: 1,
  consequence: 'surel tak diminta',
  measures: 'surat ditarik',
  organisationIds: [idOf('organisation', GIANT)],
};

const notified: Work = async (house) => {
  const breaches = house.get(BreachService);
  const id = await breaches.record(ADMINISTRATOR, breach);
  await breaches.authorityTold(id);
  await breaches.tellPeople(ADMINISTRATOR, id);
  await breaches.notify(id);
};

export const PRIVACY = [
  ...scenes('PrivacyRequestService.own', 'page', {
    'one’s own': (house) => house.get(PrivacyRequestService).own(GIANT_OWNER, {}),
    'a deep page': (house) => house.get(PrivacyRequestService).own(GIANT_OWNER, { cursor: LATER }),
  }),
  ...scenes('PrivacyRequestService.list', 'page', {
    'what is open': (house) => house.get(PrivacyRequestService).list({}),
    'what was granted': (house) => house.get(PrivacyRequestService).list({ state: 'granted', cursor: LATER }),
  }),
  ...scenes('PrivacyRequestService.answer', 'record', {
    'a restriction, lifted again': async (house) => {
      const requests = house.get(PrivacyRequestService);
      const { id } = await requests.ask(SMALL_OWNER, 'restriction', 'Mohon dibatasi dahulu');
      await requests.answer(ADMINISTRATOR, id, 'granted', 'Dibatasi sejak hari ini');
      await requests.lift(SMALL_OWNER);
    },
  }),
  ...scenes('BreachService.list', 'page', {
    'the register': (house) => house.get(BreachService).list({}),
    'a deep page': (house) => house.get(BreachService).list({ cursor: LATER }),
  }),
  ...scenes(
    'BreachService.notify',
    'survey',
    { 'to the members of a firm': notified },
    { person: 'a breach is read over all people, in batches' },
  ),
  ...scenes(
    'ExportService.make',
    'survey',
    {
      'a copy of one’s data': async (house) => {
        const exports = house.get(ExportService);
        const { id } = await exports.ask(SMALL_OWNER);
        await exports.make(id);
      },
    },
    WHOLE_TABLES(),
  ),
  ...scenes(
    'RetentionService.run',
    'survey',
    {
      nightly: (house) => house.get(RetentionService).run(),
      'a dry run': (house) => house.get(RetentionService).dryRun(),
    },
    WHOLE_TABLES(),
  ),
];

/** Once a night, or when a person asks: an index for each would cost more than it saves. */
function WHOLE_TABLES(): Record<string, string> {
  const tables = [
    'mail_message',
    'person',
    'invitation',
    'stored_file',
    'claim_decision',
    'sheet_import',
    'session',
    'appeal',
    'ministry_grant',
    'membership',
    'notification',
    'matching_run',
    'api_key',
  ];
  return Object.fromEntries(tables.map((table) => [table, 'once a night, or when a person asks for a copy']));
}
