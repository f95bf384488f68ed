import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Locale, ProposalState } from '#contracts';
import { peopleById } from '#core/identity';
import { Membership } from '#core/organisations';
import { MailService, type Tx } from '#core/platform';
import { type EndingReason, REASON_WORDS, STATE_WORDS } from './proposal-words.js';

interface Recipient {
  readonly organisationId: string;
  readonly email: string;
  readonly locale: Locale;
}

interface EndedRow {
  readonly producerId: string;
  readonly manufacturerId: string;
  readonly producer: string;
  readonly manufacturer: string;
  readonly material: { readonly [L in Locale]: string };
}

/** Letters to every member of both sides, each in their language. */
@Injectable()
export class ProposalLetters {
  constructor(private readonly mail: MailService) {}

  /** One letter a person, however many proposals a run brought. */
  async proposed(tx: Tx, countByOrganisation: ReadonlyMap<string, number>, expiresAt: Date): Promise<void> {
    const recipients = await recipientsOf(tx.manager, [...countByOrganisation.keys()]);
    const names = await namesOf(tx.manager, [...countByOrganisation.keys()]);
    for (const { organisationId, email, locale } of recipients)
      await this.mail.post(tx, email, 'proposal_new', locale, {
        count: String(countByOrganisation.get(organisationId)),
        organisation: names.get(organisationId) ?? '',
        expires: inJakarta(expiresAt, locale),
      });
  }

  /** What became of these proposals: agreed, declined, expired or withdrawn. */
  async ended(
    tx: Tx,
    proposalIds: readonly string[],
    state: Exclude<ProposalState, 'proposed'>,
    reason: EndingReason,
  ): Promise<void> {
    const rows: EndedRow[] = await tx.manager.query(ENDED, [proposalIds]);
    const sides = rows.flatMap((row) => [row.producerId, row.manufacturerId]);
    const recipients = Map.groupBy(await recipientsOf(tx.manager, sides), ({ organisationId }) => organisationId);
    for (const { producerId, manufacturerId, producer, manufacturer, material } of rows) {
      for (const organisationId of new Set([producerId, manufacturerId])) {
        for (const { email, locale } of recipients.get(organisationId) ?? [])
          await this.mail.post(tx, email, 'proposal_ended', locale, {
            state: STATE_WORDS[state][locale],
            reason: REASON_WORDS[reason][locale],
            material: material[locale],
            producer,
            manufacturer,
          });
      }
    }
  }
}

const ENDED = `
  select p.producer_id as "producerId", p.manufacturer_id as "manufacturerId", producer.name as producer,
    manufacturer.name as manufacturer, json_build_object('id', m.name_id, 'en', m.name_en) as material
  from proposal p
  join organisation producer on producer.id = p.producer_id
  join organisation manufacturer on manufacturer.id = p.manufacturer_id
  join material m on m.code = p.material_code
  where p.id = any($1::uuid[]) order by p.id`;

async function recipientsOf(manager: EntityManager, organisationIds: readonly string[]): Promise<Recipient[]> {
  const members = await manager.find(Membership, {
    where: { organisationId: In([...new Set(organisationIds)]) },
    order: { organisationId: 'ASC', userId: 'ASC' },
  });
  const people = await peopleById(
    manager,
    members.map(({ userId }) => userId),
  );
  return members.flatMap(({ organisationId, userId }) => {
    const person = people.get(userId);
    return person ? [{ organisationId, email: person.email, locale: person.locale }] : [];
  });
}

async function namesOf(manager: EntityManager, organisationIds: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await manager.query(
    'select id, name from organisation where id = any($1::uuid[])',
    [organisationIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const inJakarta = (at: Date, locale: Locale): string =>
  `${new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  }).format(at)} WIB`;
