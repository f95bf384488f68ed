import type { INestApplicationContext } from '@nestjs/common';
import {
  AccountService,
  createAccount,
  hashPassword,
  IdentityService,
  MEMBERSHIP_SOURCE,
  type MembershipSource,
  peopleById,
  PeopleService,
  type PeopleQuery,
  SignInService,
  sweepIdentity,
} from '#core/identity';
import { encodeCursor, Idempotency } from '#core/platform';
import { idOf } from '../crowd/words.js';
import { ADMINISTRATOR, dataSourceOf } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const people =
  (query: PeopleQuery): Work =>
  (house) =>
    house.get(PeopleService).list(ADMINISTRATOR, query);

const PASSWORD = 'kain-katun-tenun-biru';
const NEWCOMER = 'pendatang@contoh.example';

/** Cookies of a session, as a browser would send them. */
async function signedIn(house: INestApplicationContext) {
  const { cookies } = await house.get(SignInService).signIn(NEWCOMER, PASSWORD, {});
  return { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
}

async function enter(house: INestApplicationContext): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const account = { email: NEWCOMER, name: 'Pendatang', passwordHash, emailVerified: true };
  await createAccount(dataSourceOf(house).manager, account, new Date());
}

export const PEOPLE: Scene[] = [
  ...scenes('PeopleService.list', 'page', {
    everybody: people({}),
    'a deep page': people({ cursor: encodeCursor([idOf('person', 40_000)]) }),
    'a frequent word': people({ search: 'makmur' }),
    'one person': people({ search: 'person54321@' }),
    nobody: people({ search: 'tidak ada' }),
    'a letter': people({ search: 'e' }),
    'by role': people({ role: 'verifier' }),
    'by role and word': people({ role: 'administrator', search: 'makmur' }),
  }),
  ...scenes('PeopleService.read', 'record', {
    'a person': (house) => house.get(PeopleService).read(ADMINISTRATOR, idOf('person', 5)),
    'a grant': (house) => house.get(PeopleService).grantRole(ADMINISTRATOR, idOf('person', 77), 'auditor', null),
    'a role taken back': (house) =>
      house.get(PeopleService).revokeRole(ADMINISTRATOR, idOf('person', 32), 'administrator', null),
    'a second factor reset': (house) => house.get(PeopleService).resetSecondFactor(ADMINISTRATOR, idOf('person', 78)),
  }),
  ...scenes('peopleById', 'record', {
    'a page of them': (house) =>
      peopleById(
        dataSourceOf(house),
        Array.from({ length: 100 }, (_, i) => idOf('person', 1 + i * 900)),
      ),
  }),
  ...scenes('SignInService.signIn', 'record', {
    'with the caller found again': async (house) => {
      await enter(house);
      const headers = await signedIn(house);
      const caller = await house.get(IdentityService).resolveActor(headers);
      await house.get(IdentityService).profileOf(caller!.actor);
      await house.get(AccountService).changePassword(caller!.actor, headers, PASSWORD, `${PASSWORD}-2`);
      await house.get(SignInService).signOut(headers);
    },
    'a letter for a forgotten password': (house) => house.get(AccountService).forgotPassword(NEWCOMER),
    'an address that is taken': (house) =>
      house.get(AccountService).signUp({ email: NEWCOMER, password: PASSWORD, name: 'Pendatang', locale: 'id' }),
  }),
  ...scenes('MembershipTable.membershipsOf', 'record', {
    'at every request': (house) =>
      house.get<MembershipSource>(MEMBERSHIP_SOURCE, { strict: false }).membershipsOf(idOf('person', 500)),
  }),
  ...scenes('sweepIdentity', 'batch', {
    'what has run out': (house) => sweepIdentity(dataSourceOf(house), new Date()),
  }),
  ...scenes('Idempotency.once', 'record', {
    'done, repeated, and refused under another key': async (house) => {
      const request = (key: string) => ({ caller: idOf('person', 5), key, fingerprint: '0'.repeat(64) });
      const done = () =>
        house.get(Idempotency).once(
          request('a-new-key'),
          async () => 1,
          () => ANSWERED,
        );
      await done();
      await done();
      const refusal = async () => Promise.reject(new Error('refused'));
      await house
        .get(Idempotency)
        .once(request('another'), refusal, () => ANSWERED)
        .catch(() => undefined);
    },
  }),
];

const ANSWERED = { status: 200, response: {}, headers: {} };
