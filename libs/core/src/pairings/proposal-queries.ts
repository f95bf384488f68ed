import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { instantKey } from '#core/matching';
import { type Actor, found, hasRole, isMember, limitOf, notFound, type Page, pageOf, Refusal } from '#core/platform';
import { sidesOf } from './proposal-lock.js';
import { orderOf, type ProposalFilter, proposalPage } from './proposal-page.js';
import type { Proposal } from './proposal.entity.js';
import type { Side } from './proposal.rules.js';

export interface ProposalParty {
  readonly id: string;
  readonly name: string;
  readonly regency: string;
  readonly regencyCode: string;
  /** Of the regency: where exactly a plant stands is nobody else's business. */
  readonly lat: number;
  readonly lon: number;
  readonly isSynthetic: boolean;
}

export interface ProposalRecord {
  readonly proposal: Omit<Proposal, 'run' | 'offer' | 'requestLine' | 'producer' | 'manufacturer' | 'countered'>;
  readonly weeks: readonly { readonly week: string; readonly arrivalWeek: string; readonly quantity: number }[];
  readonly material: {
    readonly code: string;
    readonly nameId: string;
    readonly nameEn: string;
    readonly unit: string;
    readonly family: string;
  };
  readonly producer: ProposalParty;
  readonly manufacturer: ProposalParty;
  readonly request: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly position: number;
    readonly quantity: number;
    readonly constraints: Record<string, unknown>;
  };
  /** The sides the viewer belongs to; none for the ministry. */
  readonly viewer: readonly Side[];
}

/** Reads proposals for those who may: both sides their own, planners and auditors all. */
@Injectable()
export class ProposalQueries {
  constructor(private readonly dataSource: DataSource) {}

  async get(actor: Actor, id: string): Promise<ProposalRecord> {
    const [row] = (await this.dataSource.query(selectProposals('select $1::uuid as id'), [id])) as Row[];
    const record = recordOf(found(row, 'proposal', id), actor);
    if (record.viewer.length === 0 && !seesAll(actor)) throw notFound('proposal', id);
    return record;
  }

  /** Newest first; what awaits an answer, first to expire first. A person of several organisations names the one whose inbox it is, or sees all of theirs. */
  async list(actor: Actor, filter: ProposalFilter): Promise<Page<ProposalRecord>> {
    const limit = limitOf(filter);
    const page = proposalPage(filter, this.organisationsOf(actor, filter.organisationId), limit + 1);
    const { column, direction } = orderOf(filter);
    const rows = (await this.dataSource.query(
      `${selectProposals(page.sql)} order by p.${column} ${direction}, p.id ${direction}`,
      page.parameters,
    )) as Row[];
    return pageOf(
      rows.map((row) => recordOf(row, actor)),
      limit,
      ({ proposal }) => instantKey(filter.awaiting ? proposal.expiresAt : proposal.createdAt, proposal.id),
    );
  }

  /** Whose proposals; undefined: everybody's. */
  private organisationsOf(actor: Actor, organisationId: string | undefined): string[] | undefined {
    if (organisationId !== undefined) {
      if (!isMember(actor, organisationId) && !seesAll(actor)) throw notFound('organisation', organisationId);
      return [organisationId];
    }
    if (seesAll(actor)) return undefined;
    if (actor.memberships.length === 0) throw new Refusal('forbidden', { needed: 'member of an organisation' });
    return actor.memberships.map((membership) => membership.organisationId);
  }
}

const seesAll = (actor: Actor): boolean => hasRole(actor, 'planner', 'auditor');

type Flat = Omit<ProposalRecord['proposal'], 'landedCost'> & { landedCost: string };
interface Row extends Flat, Omit<ProposalRecord, 'proposal' | 'viewer'> {}

/** `ids` selects which. They come first, so that everything else is looked up for them alone. */
const selectProposals = (ids: string): string => `
  select p.id, p.run_id as "runId", p.offer_id as "offerId", p.request_line_id as "requestLineId",
    p.producer_id as "producerId", p.manufacturer_id as "manufacturerId", p.material_code as "materialCode",
    p.quantity, p.unit_price as "unitPrice", p.unit_freight as "unitFreight", p.landed_cost as "landedCost", p.state,
    p.expires_at as "expiresAt", p.explanation, p.decline_reason as "declineReason", p.decline_note as "declineNote",
    p.withdraw_reason as "withdrawReason", p.producer_accepted_at as "producerAcceptedAt",
    p.manufacturer_accepted_at as "manufacturerAcceptedAt", p.agreed_at as "agreedAt", p.counter_of as "counterOf",
    p.round, p.cancel_reason as "cancelReason", p.cancel_note as "cancelNote", p.completed_at as "completedAt", p.ended_at as "endedAt",
    p.version, p.created_at as "createdAt", p.updated_at as "updatedAt", p.updated_by as "updatedBy",
    (select json_agg(json_build_object('week', w.week::text, 'arrivalWeek', w.arrival_week::text,
       'quantity', w.quantity) order by w.week) from proposal_week w where w.proposal_id = p.id) as weeks,
    json_build_object('code', m.code, 'nameId', m.name_id, 'nameEn', m.name_en, 'unit', m.unit,
      'family', m.family) as material,
    json_build_object('id', producer.id, 'name', producer.name, 'regency', pr.full_name,
      'regencyCode', pr.code, 'lat', pr.lat, 'lon', pr.lon, 'isSynthetic', producer.is_synthetic) as producer,
    json_build_object('id', manufacturer.id, 'name', manufacturer.name, 'regency', mr.full_name,
      'regencyCode', mr.code, 'lat', mr.lat, 'lon', mr.lon, 'isSynthetic', manufacturer.is_synthetic) as manufacturer,
    json_build_object('id', r.id, 'number', r.number, 'title', r.title, 'position', l.position, 'quantity', l.quantity,
      'constraints', l.constraints) as request
  from (${ids}) chosen
  join proposal p on p.id = chosen.id
  join offer o on o.id = p.offer_id
  join facility pf on pf.id = o.facility_id
  join regency pr on pr.code = pf.regency_code
  join request_line l on l.id = p.request_line_id
  join request r on r.id = l.request_id
  join facility mf on mf.id = l.facility_id
  join regency mr on mr.code = mf.regency_code
  join organisation producer on producer.id = p.producer_id
  join organisation manufacturer on manufacturer.id = p.manufacturer_id
  join material m on m.code = p.material_code`;

function recordOf(row: Row, actor: Actor): ProposalRecord {
  const { weeks, material, producer, manufacturer, request, ...proposal } = row;
  return {
    proposal: { ...proposal, landedCost: Number(proposal.landedCost) },
    weeks,
    material,
    producer,
    manufacturer,
    request,
    viewer: sidesOf(actor, proposal),
  };
}
