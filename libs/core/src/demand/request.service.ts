import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RequestState } from '#contracts';
import { refuseStale } from '../organisations/organisation-access.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { UUID_PATTERN } from '../platform/ids.js';
import { decodeCursor, limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { illegalMove, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { lockRequest, ownRequest, readableRequest, requestingOrganisation, seesAllRequests } from './demand-access.js';
import { LineJudge } from './line-judge.js';
import { newTerms, type NewRequestLine, shiftedTerms, termsOfLine } from './line-terms.rules.js';
import { RequestDrafting, titleFaults } from './request-drafting.js';
import { detailOf, type RequestDetail, type RequestSummary, summariesOf } from './request-view.js';
import { Request, RequestLine } from './request.entity.js';
import { nextRequestState, requestMovesFrom } from './request.rules.js';

export interface NewRequest {
  readonly organisationId: string;
  readonly title: string;
  readonly lines: readonly NewRequestLine[];
}

export interface RequestQuery extends PageQuery {
  readonly organisationId?: string;
  readonly state?: RequestState;
  readonly materialCode?: string;
  /** Words of the number or the title. */
  readonly q?: string;
}

/** Drafting and reading requests. Their lines are RequestLineService's, their life RequestLifeService's. */
@Injectable()
export class RequestService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly judge: LineJudge,
    private readonly drafting: RequestDrafting,
  ) {}

  async get(actor: Actor, id: string): Promise<RequestDetail> {
    const { manager } = this.dataSource;
    return detailOf(manager, this.judge, await readableRequest(manager, actor, id), this.clock.today());
  }

  /** Newest first: one's own; planners and auditors see all. */
  async list(actor: Actor, query: RequestQuery): Promise<Page<RequestSummary>> {
    const { manager } = this.dataSource;
    const limit = limitOf(query);
    const select = manager
      .createQueryBuilder(Request, 'r')
      .orderBy('r.id', 'DESC')
      .limit(limit + 1);
    if (!seesAllRequests(actor)) {
      const own = actor.memberships.map((membership) => membership.organisationId);
      if (own.length === 1) select.andWhere('r.organisationId = :own', { own: own[0] });
      else select.andWhere('r.organisationId = any(:own)', { own });
    }
    if (query.organisationId) select.andWhere('r.organisationId = :organisationId', query);
    if (query.state) select.andWhere('r.state = :state', query);
    if (query.materialCode) {
      const lines = 'select l.request_id from request_line l where l.material_code = :materialCode';
      select.andWhere(`r.id in (${lines})`, query);
    }
    searchWords(query.q ?? '').forEach((word, i) =>
      select.andWhere(`lower(r.number || ' ' || r.title) like :word${i}`, { [`word${i}`]: word }),
    );
    if (query.cursor) select.andWhere('r.id < :after', { after: idCursor(query.cursor) });
    const page = pageOf(await select.getMany(), limit, (request) => [request.id]);
    return { ...page, items: await summariesOf(manager, page.items) };
  }

  async create(actor: Actor, input: NewRequest): Promise<RequestDetail> {
    return this.transactions.run(async (tx) => {
      const organisation = await requestingOrganisation(tx.manager, actor, input.organisationId);
      const { request } = await this.drafting.write(tx, actor, {
        organisation,
        title: input.title.trim(),
        lines: input.lines.map(newTerms),
        origin: {},
      });
      return detailOf(tx.manager, this.judge, request, this.clock.today());
    });
  }

  /** A new draft with the lines of an earlier request, its window moved so that the first week is not over. */
  async copy(
    actor: Actor,
    id: string,
    change: { readonly title?: string; readonly earliestWeek?: string },
  ): Promise<RequestDetail> {
    return this.transactions.run(async (tx) => {
      const source = await ownRequest(tx.manager, actor, id);
      const organisation = await requestingOrganisation(tx.manager, actor, source.organisationId);
      const lines = await tx.manager.find(RequestLine, { where: { requestId: id }, order: { position: 'ASC' } });
      const shifted = shiftedTerms(lines.map(termsOfLine), this.clock.today(), change.earliestWeek ?? undefined);
      if ('errors' in shifted) throw invalidInput(shifted.errors);
      const { request } = await this.drafting.write(tx, actor, {
        organisation,
        title: change.title?.trim() ?? source.title,
        lines: shifted.lines,
        productCode: source.productCode ?? undefined,
        plannedOutput: source.plannedOutput ?? undefined,
        origin: { copyOf: source.number },
      });
      return detailOf(tx.manager, this.judge, request, this.clock.today());
    });
  }

  async rename(actor: Actor, id: string, title: string, expectedVersion: number): Promise<RequestDetail> {
    const faults = titleFaults(title);
    if (faults.length > 0) throw invalidInput(faults);
    return this.transactions.run(async (tx) => {
      await ownRequest(tx.manager, actor, id);
      const request = await lockRequest(tx.manager, id);
      refuseStale(request, expectedVersion);
      refuseUneditable(request);
      const change = { title: title.trim(), ...nextVersion(request, actor, this.clock.now()) };
      await tx.manager.update(Request, { id }, change);
      tx.audit({
        action: 'request.rename',
        subjectType: 'request',
        subjectId: id,
        details: { before: request.title, after: change.title },
      });
      return detailOf(tx.manager, this.judge, Object.assign(request, change), this.clock.today());
    });
  }
}

export function refuseUneditable(request: Pick<Request, 'state'>): void {
  if (nextRequestState(request.state, 'edit') !== undefined) return;
  throw illegalMove('request', request.state, 'edit', requestMovesFrom(request.state, 'member'));
}

export const nextVersion = (request: Request, actor: Actor, now: Date) => ({
  version: request.version + 1,
  updatedAt: now,
  updatedBy: actor.name,
});

const WORDS_MAX = 8;

const searchWords = (q: string): string[] =>
  q
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, WORDS_MAX)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);

export function idCursor(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id === 'string' && UUID_PATTERN.test(id)) return id;
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
}
