import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClaimKind, ClaimState } from '#contracts';
import { type Actor, hasRole } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { Refusal } from '../platform/refusal.js';
import { type ClaimRow, selectClaims } from './claim-rows.js';
import { idOfCursor } from './cursor-parts.js';
import { ofOrganisationsLike } from './organisation-search.js';
import { VERIFICATION_READERS } from './verification-access.js';

/** States of what was sent in: a draft is its organisation's own. */
export const REGISTER_STATES = [
  'pending',
  'verified',
  'rejected',
  'expired',
  'suspended',
  'revoked',
] as const satisfies readonly ClaimState[];

export interface RegisterQuery extends PageQuery {
  /** One state; all of them when absent. */
  readonly state?: (typeof REGISTER_STATES)[number];
  readonly kind?: ClaimKind;
  /** As verified. */
  readonly level?: 0 | 1 | 2;
  /** Part of an organisation's name, or the beginning of its NIB. */
  readonly q?: string;
}

/** What was claimed by everybody and how it stands: for the ministry. */
@Injectable()
export class ClaimRegister {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(actor: Actor, query: RegisterQuery): Promise<Page<ClaimRow>> {
    if (!hasRole(actor, ...VERIFICATION_READERS)) throw new Refusal('forbidden', { needed: 'verifier' });
    const limit = limitOf(query);
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    // States are our own words: literal, so that the planner knows how many there are of each.
    const where = [query.state ? `c.state = '${query.state}'` : `c.state <> 'draft'`, 'c.withdrawn_at is null'];
    if (query.kind) where.push(`c.kind = ${bind(query.kind)}`);
    if (query.level !== undefined) where.push(`c.level = ${bind(query.level)}`);
    if (query.q) where.push(ofOrganisationsLike('c.organisation_id', query.q, bind));
    const before = idOfCursor(query.cursor);
    if (before !== null) where.push(`c.id < ${bind(before)}::uuid`);
    const rows = (await this.dataSource.query(
      `${selectClaims(where.join(' and '))} order by c.id desc limit ${bind(limit + 1)}`,
      values,
    )) as ClaimRow[];
    return pageOf(rows, limit, (row) => [row.id]);
  }
}
