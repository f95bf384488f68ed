import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget } from 'typeorm';
import type { Page, PageQuery } from '../platform/page.js';
import { pageByKeys, searchWords } from './key-page.js';
import {
  DocumentType,
  FreightParameter,
  Kbli,
  Laboratory,
  NationalFigure,
  ReferenceEdition,
  Standard,
} from './reference.entity.js';

export type KbliEdition = Kbli['edition'];

export interface KbliQuery extends PageQuery {
  readonly edition?: KbliEdition;
  readonly q?: string;
}

/** Standards, business codes, laboratories, freight parameters, document types, dated figures: lists to look things up in. */
@Injectable()
export class ReferenceService {
  constructor(private readonly dataSource: DataSource) {}

  standards(query: PageQuery): Promise<Page<Standard>> {
    return this.byCode(Standard, query);
  }

  laboratories(query: PageQuery): Promise<Page<Laboratory>> {
    return this.byCode(Laboratory, query);
  }

  freightParameters(query: PageQuery): Promise<Page<FreightParameter>> {
    return this.byCode(FreightParameter, query);
  }

  documentTypes(query: PageQuery): Promise<Page<DocumentType>> {
    return this.byCode(DocumentType, query);
  }

  /** Searches titles by word and codes by their beginning. */
  kbli(query: KbliQuery): Promise<Page<Kbli>> {
    const rows = this.dataSource.getRepository(Kbli).createQueryBuilder('r');
    if (query.edition !== undefined) rows.andWhere('r.edition = :edition', { edition: query.edition });
    if (/^\d{1,5}$/.test(query.q ?? '')) rows.andWhere('starts_with(r.code, :digits)', { digits: query.q });
    else searchWords(rows, 'lower(r.title)', query.q);
    return pageByKeys(rows, { code: 'text', edition: 'text' }, query);
  }

  kbliExists(edition: KbliEdition, code: string): Promise<boolean> {
    return this.dataSource.getRepository(Kbli).existsBy({ edition, code });
  }

  nationalFigures(query: PageQuery): Promise<Page<NationalFigure>> {
    const rows = this.dataSource.getRepository(NationalFigure).createQueryBuilder('r');
    return pageByKeys(rows, { position: 'whole' }, query);
  }

  editions(query: PageQuery): Promise<Page<ReferenceEdition>> {
    const rows = this.dataSource.getRepository(ReferenceEdition).createQueryBuilder('r');
    return pageByKeys(rows, { dataset: 'text' }, query);
  }

  /** One digest over all editions loaded: it changes when, and only when, any reference data changes. */
  async fingerprint(): Promise<string> {
    const [{ digest }] = (await this.dataSource.query(
      `select encode(sha256(coalesce(string_agg(sha256, '' order by dataset), '')::bytea), 'hex') as digest from reference_edition`,
    )) as { digest: string }[];
    return digest;
  }

  private byCode<T extends { code: string }>(entity: EntityTarget<T>, query: PageQuery): Promise<Page<T>> {
    const rows = this.dataSource.getRepository(entity).createQueryBuilder('r');
    return pageByKeys(rows, { code: 'text' }, query);
  }
}
