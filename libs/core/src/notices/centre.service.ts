import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { NoticeKind } from '#contracts';
import { keyOfCursor } from '../catalogue/key-page.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { Notification } from './notification.entity.js';

export interface CentreQuery extends PageQuery {
  readonly unread?: boolean;
  readonly kind?: NoticeKind;
}

/** More than this are not counted: the bell says “999+”. */
export const UNREAD_COUNT_MAX = 1_000;

/** What one person has been told, for as long as the person belongs where it was said. */
@Injectable()
export class NotificationCentre {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: Actor, query: CentreQuery): Promise<Page<Notification>> {
    const limit = limitOf(query);
    const rows = this.visible(actor)
      .orderBy('n.id', 'DESC')
      .limit(limit + 1);
    if (query.unread) rows.andWhere('n.readAt is null');
    if (query.kind) rows.andWhere('n.kind = :kind', { kind: query.kind });
    if (query.cursor !== undefined) {
      rows.andWhere('n.id < :before', { before: keyOfCursor(query.cursor, ['uuid'])[0] });
    }
    return pageOf(await rows.getMany(), limit, ({ id }) => [id]);
  }

  /** How many are unread, up to UNREAD_COUNT_MAX. */
  async unread(actor: Actor): Promise<number> {
    const rows = await this.visible(actor)
      .andWhere('n.readAt is null')
      .select('n.id')
      .limit(UNREAD_COUNT_MAX)
      .getMany();
    return rows.length;
  }

  /** Reading what is read already changes nothing. */
  async read(actor: Actor, id: string): Promise<Notification> {
    return this.transactions.run(async (tx) => {
      const row = await this.visible(actor, tx.manager.createQueryBuilder(Notification, 'n'))
        .andWhere('n.id = :id', { id })
        .getOne();
      if (!row) throw notFound('notification', id);
      if (row.readAt !== null) return row;
      const readAt = this.clock.now();
      await tx.manager.update(Notification, { id }, { readAt });
      tx.tell({ topic: 'notice', id, userIds: [row.userId] });
      return { ...row, readAt };
    });
  }

  /** `upTo`: the newest one the reader has seen, so that what comes in between stays unread. Answers how many. */
  async readAll(actor: Actor, upTo: string | undefined): Promise<number> {
    const userId = personOf(actor);
    return this.transactions.run(async (tx) => {
      const [, read] = (await tx.manager.query(
        `update notification set read_at = $2
         where user_id = $1 and is_shown and read_at is null and ($3::uuid is null or id <= $3)`,
        [userId, this.clock.now(), upTo ?? null],
      )) as [unknown[], number];
      if (read > 0) tx.tell({ topic: 'notice', id: upTo ?? 'all', userIds: [userId] });
      return read;
    });
  }

  /** Who has left an organisation, or has lost a role, no longer reads what was said to its members. */
  private visible(
    actor: Actor,
    select = this.dataSource.manager.createQueryBuilder(Notification, 'n'),
  ): SelectQueryBuilder<Notification> {
    return select
      .where('n.userId = :userId and n.isShown', { userId: personOf(actor) })
      .andWhere('(n.organisationId is null or n.organisationId = any(:organisations))', {
        organisations: actor.memberships.map(({ organisationId }) => organisationId),
      })
      .andWhere('(n.ministryRole is null or n.ministryRole = any(:roles))', { roles: actor.ministryRoles });
  }
}

export function personOf(actor: Actor): string {
  if (actor.userId === null) throw new Refusal('unauthenticated');
  return actor.userId;
}
