import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Page, PageQuery } from '../platform/page.js';
import { Port, Province, Regency } from './geography.entity.js';
import { pageByKeys, searchWords } from './key-page.js';

export interface RegencyQuery extends PageQuery {
  readonly province?: string;
  readonly q?: string;
}

/** Provinces, regencies and ports. */
@Injectable()
export class GeographyService {
  constructor(private readonly dataSource: DataSource) {}

  provinces(query: PageQuery): Promise<Page<Province>> {
    return pageByKeys(this.dataSource.getRepository(Province).createQueryBuilder('r'), { code: 'text' }, query);
  }

  regencies(query: RegencyQuery): Promise<Page<Regency>> {
    const rows = this.dataSource.getRepository(Regency).createQueryBuilder('r');
    if (query.province !== undefined) rows.andWhere('r.provinceCode = :province', { province: query.province });
    searchWords(rows, 'lower(r.fullName)', query.q);
    return pageByKeys(rows, { code: 'text' }, query);
  }

  ports(query: PageQuery): Promise<Page<Port>> {
    return pageByKeys(this.dataSource.getRepository(Port).createQueryBuilder('r'), { code: 'text' }, query);
  }

  /** Null: there is no such regency. */
  regency(code: string): Promise<Regency | null> {
    return this.dataSource.getRepository(Regency).findOneBy({ code });
  }
}
