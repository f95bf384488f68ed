import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { weekOfDate } from '#contracts';
import { RequestLine, RequestLineService, type RequestDetail } from '#core/demand';
import { type Actor, isMember, notFound, Refusal } from '#core/platform';
import { UnmetNeed } from '../run-result.entity.js';
import { changeOf, type FoundRelaxation, patchOf, type RelaxableTerms } from './relaxation.rules.js';

/** Applies what the last run found to be the smallest change that fills more of a need. */
@Injectable()
export class RelaxationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lines: RequestLineService,
  ) {}

  /** The rules of changing a line hold as if its owner had typed it; the version guards what was read here. */
  async apply(actor: Actor, requestId: string, lineId: string, expectedVersion: number): Promise<RequestDetail> {
    const { manager } = this.dataSource;
    const line = await manager.findOneBy(RequestLine, { id: lineId, requestId });
    if (!line || !isMember(actor, line.organisationId)) throw notFound('request', requestId);
    const need = await manager.findOneBy(UnmetNeed, { requestLineId: lineId, current: true });
    if (!need?.relaxation) throw new Refusal('no_relaxation');
    const terms = termsOf(line);
    const change = changeOf(need.relaxation as unknown as FoundRelaxation, terms);
    if (!change) throw new Refusal('relaxation_outdated');
    return this.lines.update(actor, requestId, lineId, patchOf(change, terms), expectedVersion);
  }
}

const termsOf = (line: RequestLine): RelaxableTerms => ({
  ...line,
  earliestWeek: weekOfDate(line.earliestWeek),
  latestWeek: weekOfDate(line.latestWeek),
});
