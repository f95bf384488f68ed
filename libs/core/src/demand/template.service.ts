import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { found, invalidInput, notFound } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { fault, numberFaults } from '../verification/fault.rules.js';
import { ownRequest, requestingOrganisation } from './demand-access.js';
import { LineJudge } from './line-judge.js';
import { LINE_LIMITS, type LineTerms, shiftedTerms, termsOfLine } from './line-terms.rules.js';
import { RequestDrafting, TITLE_MAX } from './request-drafting.js';
import { RequestTemplate } from './request-template.entity.js';
import { detailOf, type RequestDetail } from './request-view.js';
import { RequestLine } from './request.entity.js';
import { idCursor } from './request.service.js';

/** How a saved need becomes a new one. */
export interface TemplateUse {
  readonly title?: string;
  /** ISO week in which its earliest line begins; by default no earlier than this week. */
  readonly earliestWeek?: string;
  /** Per cent of every quantity that was saved. */
  readonly scalePct?: number;
}

export const SCALE_PCT = { min: 1, max: 10_000 } as const;

/** Needs that come again: saved under a name, used as often as wanted, known to the organisation alone. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly judge: LineJudge,
    private readonly drafting: RequestDrafting,
  ) {}

  /** Newest first. */
  async list(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<RequestTemplate>> {
    if (!isMember(actor, organisationId)) throw notFound('organisation', organisationId);
    const limit = limitOf(query);
    const select = this.dataSource.manager
      .createQueryBuilder(RequestTemplate, 't')
      .where('t.organisationId = :organisationId', { organisationId })
      .orderBy('t.id', 'DESC')
      .limit(limit + 1);
    if (query.cursor) select.andWhere('t.id < :after', { after: idCursor(query.cursor) });
    return pageOf(await select.getMany(), limit, (template) => [template.id]);
  }

  async save(actor: Actor, requestId: string, name: string): Promise<RequestTemplate> {
    const { length } = name.trim();
    if (length < 2 || length > TITLE_MAX)
      throw invalidInput([fault('/name', 'length', { min: 2, max: TITLE_MAX, actual: length })]);
    return this.transactions.run(async (tx) => {
      const request = await ownRequest(tx.manager, actor, requestId);
      const lines = await tx.manager.find(RequestLine, { where: { requestId }, order: { position: 'ASC' } });
      const template = tx.manager.create(RequestTemplate, {
        id: newId(),
        organisationId: request.organisationId,
        name: name.trim(),
        productCode: request.productCode,
        plannedOutput: request.plannedOutput,
        lines: lines.map((line) => ({ ...termsOfLine(line), constraints: line.constraints })),
        createdAt: this.clock.now(),
        createdBy: actor.name,
      });
      await tx.manager.insert(RequestTemplate, template);
      const details = { name: template.name, of: request.number };
      tx.audit({
        action: 'request_template.save',
        subjectType: 'request_template',
        subjectId: template.id,
        details,
      });
      return template;
    });
  }

  /** A new draft with the lines of the template, moved to the asked week and multiplied. */
  async use(actor: Actor, organisationId: string, id: string, how: TemplateUse): Promise<RequestDetail> {
    const scalePct = how.scalePct ?? 100;
    const faults = numberFaults('/scalePct', scalePct, SCALE_PCT);
    if (faults.length > 0) throw invalidInput(faults);
    return this.transactions.run(async (tx) => {
      const organisation = await requestingOrganisation(tx.manager, actor, organisationId);
      const template = await tx.manager.findOneBy(RequestTemplate, { id, organisationId });
      const { lines, name, productCode, plannedOutput } = found(template, 'request template', id);
      const shifted = shiftedTerms(lines, this.clock.today(), how.earliestWeek ?? undefined);
      if ('errors' in shifted) throw invalidInput(shifted.errors);
      const { request } = await this.drafting.write(tx, actor, {
        organisation,
        title: how.title?.trim() ?? name,
        lines: shifted.lines.map((line) => scaled(line, scalePct)),
        // A plan for other quantities would be another plan.
        ...(scalePct === 100 && productCode !== null ? { productCode } : {}),
        ...(scalePct === 100 && plannedOutput !== null ? { plannedOutput } : {}),
        origin: { template: name },
      });
      return detailOf(tx.manager, this.judge, request, this.clock.today());
    });
  }

  async remove(actor: Actor, organisationId: string, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await requestingOrganisation(tx.manager, actor, organisationId);
      const template = found(
        await tx.manager.findOneBy(RequestTemplate, { id, organisationId }),
        'request template',
        id,
      );
      await tx.manager.delete(RequestTemplate, { id });
      tx.audit({
        action: 'request_template.remove',
        subjectType: 'request_template',
        subjectId: id,
        details: { name: template.name },
      });
    });
  }
}

/** Whole base units, at least one; what one supplier must deliver at least stays in proportion. */
function scaled(line: LineTerms, scalePct: number): LineTerms {
  const times = (value: number): number => Math.min(LINE_LIMITS.quantity, Math.round((value * scalePct) / 100));
  const quantity = Math.max(1, times(line.quantity));
  return { ...line, quantity, minPerSupplier: Math.min(quantity, times(line.minPerSupplier)) };
}
