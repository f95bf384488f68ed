import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ProposalState, Text } from '#contracts';
import { Notices } from '#core/notices';
import type { Tx } from '#core/platform';
import type { Proposal } from './proposal.entity.js';
import type { Side } from './proposal.rules.js';
import { type EndingReason, REASON_WORDS, STATE_WORDS } from './proposal-words.js';

interface EndedRow {
  readonly id: string;
  readonly producerId: string;
  readonly manufacturerId: string;
  readonly producer: string;
  readonly manufacturer: string;
  readonly material: Text;
}

/** What every member of both sides is told of their proposals. */
@Injectable()
export class ProposalLetters {
  constructor(private readonly notices: Notices) {}

  /** One notice a person, however many proposals a run brought. */
  async proposed(
    tx: Tx,
    runId: string,
    countByOrganisation: ReadonlyMap<string, number>,
    expiresAt: Date,
  ): Promise<void> {
    const names = await namesOf(tx.manager, [...countByOrganisation.keys()]);
    await this.notices.tellAll(
      tx,
      'proposal.new',
      [...countByOrganisation].map(([organisationId, count]) => ({
        to: { organisationIds: [organisationId] },
        about: { subject: 'run', id: runId },
        params: {
          count,
          organisation: names.get(organisationId) ?? '',
          expires: { at: expiresAt.toISOString() },
        },
      })),
    );
  }

  /** One side has accepted; the other is asked. */
  async awaiting(tx: Tx, proposal: Pick<Proposal, 'id' | 'expiresAt'>, accepted: Side): Promise<void> {
    const [row]: EndedRow[] = await tx.manager.query(ENDED, [[proposal.id]]);
    const [other, asked] =
      accepted === 'producer' ? [row.producer, row.manufacturer] : [row.manufacturer, row.producer];
    await this.notices.tell(tx, 'proposal.awaiting', {
      to: { organisationIds: [accepted === 'producer' ? row.manufacturerId : row.producerId] },
      about: { subject: 'proposal', id: proposal.id },
      params: { other, organisation: asked, material: row.material, expires: { at: proposal.expiresAt.toISOString() } },
    });
  }

  /** The run that matched failed pairings anew has ended: one notice a firm, however many of its pairings failed. */
  async rescued(
    tx: Tx,
    runId: string,
    failed: readonly Pick<Proposal, 'id' | 'producerId' | 'manufacturerId'>[],
    changes: { readonly changed: number; readonly untouched: number },
  ): Promise<void> {
    const own = new Map<string, string[]>();
    for (const { id, producerId, manufacturerId } of failed)
      for (const side of new Set([producerId, manufacturerId])) own.set(side, [...(own.get(side) ?? []), id]);
    const names = await namesOf(tx.manager, [...own.keys()]);
    await this.notices.tellAll(
      tx,
      'rescue.ended',
      [...own].map(([organisationId, ids]) => ({
        to: { organisationIds: [organisationId] },
        about: ids.length === 1 ? { subject: 'proposal', id: ids[0] } : { subject: 'run', id: runId },
        params: { count: ids.length, organisation: names.get(organisationId) ?? '', ...changes },
      })),
    );
  }

  /** What became of these proposals: agreed, declined, expired or withdrawn. */
  async ended(
    tx: Tx,
    proposalIds: readonly string[],
    state: Exclude<ProposalState, 'proposed'>,
    reason: EndingReason,
  ): Promise<void> {
    const rows: EndedRow[] = await tx.manager.query(ENDED, [proposalIds]);
    await this.notices.tellAll(
      tx,
      'proposal.ended',
      rows.map(({ id, producerId, manufacturerId, producer, manufacturer, material }) => ({
        to: { organisationIds: [producerId, manufacturerId] },
        about: { subject: 'proposal', id },
        params: { state: STATE_WORDS[state], reason: REASON_WORDS[reason], material, producer, manufacturer },
      })),
    );
  }
}

const ENDED = `
  select p.id, p.producer_id as "producerId", p.manufacturer_id as "manufacturerId", producer.name as producer,
    manufacturer.name as manufacturer, json_build_object('id', m.name_id, 'en', m.name_en) as material
  from proposal p
  join organisation producer on producer.id = p.producer_id
  join organisation manufacturer on manufacturer.id = p.manufacturer_id
  join material m on m.code = p.material_code
  where p.id = any($1::uuid[]) order by p.id`;

async function namesOf(manager: EntityManager, organisationIds: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await manager.query(
    'select id, name from organisation where id = any($1::uuid[])',
    [organisationIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
